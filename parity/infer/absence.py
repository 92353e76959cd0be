"""Counts how what is not there, is null, or is empty was written: left out, null, zero, as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codegen.wire.empty import empties, inner, is_default
from codegen.wire.encoding import Dimension, Emptiness, Encoding, Presence, Setting
from codegen.wire.lossless import Json
from codegen.wire.shape import Field, Model, Nullable, Number, Record, Shape, TypePath, Value
from codegen.wire.zero import is_zero
from parity.infer.evidence import Evidence
from parity.infer.pair import Members
from parity.infer.patch import MISSING, Missing


@dataclass(frozen=True, slots=True)
class Absences:
    """Adds to the evidence what the members of records show about absence."""

    model: Model
    wanted: Encoding
    evidence: Evidence

    def field(
        self,
        field: Field,
        path: TypePath,
        value: Mapping[str, Value],
        document: Mapping[str, Json],
        key: str | None,
    ) -> None:
        """Counts how one field of one record was written, under `key` if at all."""
        if field.name not in value:
            self.unset(field.shape, path, document, key, (path, Dimension.ABSENCE))
        elif value[field.name] is None and isinstance(field.shape, Nullable):
            self.null(field.shape, path, MISSING if key is None else document[key])
        else:
            self.left_out(field, value[field.name], path, key)
            self.full(field, value[field.name], path, MISSING if key is None else document[key])

    def full(self, field: Field, value: Value, path: TypePath, written: Json | Missing) -> None:
        """Notes whether a full value was written, or lost as only an empty one might be."""
        shape = inner(self.model, field.shape, path)
        found = empties(shape)
        if is_default(field, value) or (found is not None and value in found[1]):
            return
        dimensions = [] if found is None else [found[0]]
        if isinstance(written, Missing):
            lost: list[tuple[Dimension, Setting]] = [
                (each, Emptiness.OMITTED) for each in (*dimensions, Dimension.DEFAULTS)
            ]
            lost += [(each, Presence.OMITTED) for each in (Dimension.ABSENCE, Dimension.NULLS)]
        elif written is None:
            lost = [(each, Emptiness.NULL) for each in dimensions]
            lost += [(each, Presence.NULL) for each in (Dimension.ABSENCE, Dimension.NULLS)]
        else:
            zeros = [
                zero for zero in (Presence.ZERO, Presence.BLANK) if self.is_zero(zero, shape, path, written)
            ]
            lost = [(each, zero) for zero in zeros for each in (Dimension.ABSENCE, Dimension.NULLS)]
        if lost:
            self.evidence.lost |= {(path, dimension, setting) for dimension, setting in lost}
        else:
            self.evidence.held.add(path)

    def foreign(self, path: TypePath, shape: Shape, document: Mapping[str, Json], key: str | None) -> None:
        """Counts how a member of another variant was written."""
        self.unset(shape, path, document, key, (path, Dimension.FOREIGN))

    def extras(self, record: Record, path: TypePath, items: Sequence[Members]) -> None:
        """Counts whether members the contract does not name are written."""
        own = {field.name for field in record.fields}
        for value, document in items if record.open else ():
            further = [name for name in value if name not in own]
            if further:
                kept = Emptiness.WRITTEN if all(name in document for name in further) else Emptiness.OMITTED
                self.evidence.settings[path, Dimension.EXTRAS][kept] += 1

    def empty(self, path: TypePath, dimension: Dimension, items: Sequence[tuple[Value, Json]]) -> None:
        """Counts how lists or maps without anything in them were written, where they were."""
        for value, document in items:
            if value in ([], {}) and (document is None or document == value):
                written = Emptiness.NULL if document is None else Emptiness.WRITTEN
                self.evidence.settings[path, dimension][written] += 1

    def null(self, shape: Nullable, path: TypePath, written: Json | Missing) -> None:
        """Counts how a member that is null was written."""
        seen = self.evidence.settings[path, Dimension.NULLS]
        if isinstance(written, Missing):
            seen[Presence.OMITTED] += 1
        elif written is None:
            seen[Presence.NULL] += 1
        elif written == "NaN" and isinstance(inner(self.model, shape, path), Number):
            seen[Presence.NOT_A_NUMBER] += 1
        else:
            of = inner(self.model, shape, path)
            for presence in (Presence.ZERO, Presence.BLANK):
                seen[presence] += self.is_zero(presence, of, path, written)

    def left_out(self, field: Field, value: Value, path: TypePath, key: str | None) -> None:
        """Counts whether an empty value of a field was left out; how a list was written is counted below."""
        found = empties(inner(self.model, field.shape, path))
        if found is not None and value in found[1]:
            dimension, _ = found
            if key is None:
                self.evidence.settings[path, dimension][Emptiness.OMITTED] += 1
            elif dimension is Dimension.ZEROS:
                self.evidence.settings[path, dimension][Emptiness.WRITTEN] += 1
        # A default that is empty and left out shows nothing here: that it is empty is reason enough.
        if is_default(field, value) and (key is not None or found is None or value not in found[1]):
            written = Emptiness.OMITTED if key is None else Emptiness.WRITTEN
            self.evidence.settings[path, Dimension.DEFAULTS][written] += 1

    def unset(
        self,
        shape: Shape,
        path: TypePath,
        document: Mapping[str, Json],
        key: str | None,
        place: tuple[TypePath, Dimension],
    ) -> None:
        """Counts how a member without a value was written."""
        if key is None:
            self.evidence.settings[place][Presence.OMITTED] += 1
            return
        written = document[key]
        seen = [Presence.NULL] if written is None else []
        seen += [
            presence
            for presence in (Presence.ZERO, Presence.BLANK)
            if self.is_zero(presence, shape, path, written)
        ]
        for presence in seen:
            self.evidence.settings[place][presence] += 1
        if seen:
            self.evidence.keys[path][key] += 1

    def is_zero(self, presence: Presence, shape: Shape, path: TypePath, written: Json) -> bool:
        """Whether a document is a zero value of that sort."""
        blank = presence is Presence.BLANK
        return is_zero(self.model, self.wanted, shape, path, written, blank=blank)
