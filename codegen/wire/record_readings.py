"""Every reading of a record: fields that are there, left out, flattened into it, or grouped in an object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from codegen.wire.empty import default_of, inner, left_out
from codegen.wire.encoding import (
    ZEROED,
    Emptiness,
    Encoding,
    Nesting,
    Presence,
)
from codegen.wire.lossless import Json, Repeated
from codegen.wire.shape import (
    Anything,
    Field,
    Model,
    Null,
    Nullable,
    Record,
    Shape,
    TypePath,
    Value,
)
from codegen.wire.zero import zero

#: The readings of what stands at a place.
Read = Callable[[Shape, TypePath, Json], Iterator[Value]]
#: Records flattened into records, at most.
MAX_WITHIN = 8


class _Absent:
    """The mark of a field that a reading leaves out."""


_ABSENT = _Absent()


@dataclass(frozen=True, slots=True)
class RecordReadings:
    """The readings of records; `some` gives those of what a field holds, a bounded number."""

    model: Model
    encoding: Encoding
    some: Read

    def read(self, record: Record, path: TypePath, document: dict[str, Json]) -> Iterator[Value]:
        group = self.encoding.group(path)
        if group is not None:
            together = document.get(group.key)
            if not isinstance(together, dict) or isinstance(together, Repeated):
                return
            rest = {name: part for name, part in document.items() if name != group.key}
            document = {**rest, **together}
        keys = Counter(self.encoding.key((*path, field.name)) for field in record.fields)
        flattened = self.flattened(record, path)
        inside = {key for names in flattened.values() for key in names}
        further = {name: part for name, part in document.items() if name not in keys and name not in inside}
        if further and not record.open:
            return
        options: list[list[Value | _Absent]] = []
        for field in record.fields:
            if field.name in flattened:
                found = self.unflattened(field, path, document, flattened[field.name])
            else:
                found = self.field(field, path, document, keys)
            if not found:
                return
            options.append(found)
        for chosen in product(*options):
            value: dict[str, Value] = {
                field.name: part
                for field, part in zip(record.fields, chosen, strict=True)
                if not isinstance(part, _Absent)
            }
            yield {**value, **further}

    def field(
        self, field: Field, path: TypePath, document: dict[str, Json], keys: Counter[str]
    ) -> list[Value | _Absent]:
        field_path = (*path, field.name)
        key = self.encoding.key(field_path)
        found: list[Value | _Absent] = []
        if key in document:
            found += self.some(field.shape, field_path, document[key])
            found += self.left_out(field, path, document[key])
        if key not in document or keys[key] > 1:  # a key that two fields share may be the other's
            found += self.left_out(field, path, _ABSENT)
        return found

    def flattened(self, record: Record, path: TypePath) -> dict[str, tuple[str, ...]]:
        """The fields whose members stand among those around them, with the names of these members."""
        found = {}
        for field in record.fields:
            field_path = (*path, field.name)
            if self.encoding.at(field_path).nesting is Nesting.FLATTENED:
                shape = inner(self.model, field.shape, field_path)
                if isinstance(shape, Record):
                    found[field.name] = self.names(shape, field_path)
        return found

    def names(self, record: Record, path: TypePath, *, within: int = 0) -> tuple[str, ...]:
        """The wire names a record may write in the object it stands in."""
        group = self.encoding.group(path)
        names = [] if group is None else [group.key]
        for field in record.fields:
            field_path = (*path, field.name)
            names.append(self.encoding.key(field_path))
            shape = inner(self.model, field.shape, field_path)
            if isinstance(shape, Record) and within < MAX_WITHIN:
                flat = self.encoding.at(field_path).nesting is Nesting.FLATTENED
                names += self.names(shape, field_path, within=within + 1) if flat else ()
        return tuple(names)

    def unflattened(
        self, field: Field, path: TypePath, document: dict[str, Json], names: tuple[str, ...]
    ) -> list[Value | _Absent]:
        part: Json = {name: document[name] for name in names if name in document}
        found: list[Value | _Absent] = list(self.some(field.shape, (*path, field.name), part))
        layout = self.encoding.at((*path, field.name))
        if isinstance(field.shape, Nullable) and (not part or layout.nulls is Presence.ZERO):
            found.append(None)
        if not part and not field.required:  # nothing of it is written for absence
            found.append(_ABSENT)
        return found

    def left_out(self, field: Field, path: TypePath, written: Json | _Absent) -> Iterator[Value | _Absent]:
        """The ways in which a field can be absent or null and written so; `_ABSENT` for not at all."""
        field_path = (*path, field.name)
        layout = self.encoding.at(field_path)
        if isinstance(written, _Absent):
            if not field.required and layout.absence is Presence.OMITTED:
                yield _ABSENT
            shape, _ = self.model.resolve(field.shape, field_path)
            if isinstance(shape, Nullable | Null | Anything) and layout.nulls is Presence.OMITTED:
                yield None
            yield from left_out(layout, inner(self.model, field.shape, field_path))
            if field.default and layout.defaults is Emptiness.OMITTED:
                yield default_of(field.default)
            return
        if (
            layout.nulls in ZEROED
            and isinstance(field.shape, Nullable)
            and written == self.zeroed(layout.nulls, inner(self.model, field.shape, field_path), field_path)
        ):
            yield None
        if not field.required:
            null = layout.absence is Presence.NULL and written is None
            if null or (
                layout.absence in ZEROED and written == self.zeroed(layout.absence, field.shape, field_path)
            ):
                yield _ABSENT

    def zeroed(self, presence: Presence, shape: Shape, path: TypePath) -> Json:
        return zero(self.model, self.encoding, shape, path, blank=presence is Presence.BLANK)
