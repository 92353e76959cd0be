"""One walk down the shape: at each node the names are paired, the tagging chosen, the parts followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.wire.empty import empties, inner, is_default
from codegen.wire.encoding import (
    ChoiceMade,
    Dimension,
    Emptiness,
    Encoding,
    External,
    Nesting,
    Notation,
    Order,
    Presence,
    Unit,
)
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import Json, write
from codegen.wire.name import fold
from codegen.wire.place import form_dimension
from codegen.wire.scalar import notated, write_scalar
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Named,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Tagged,
    TupleOf,
    TypePath,
    Union,
    Value,
)
from codegen.wire.unordered import Unordered
from codegen.wire.zero import is_zero
from parity.infer.coded import count_coded
from parity.infer.evidence import Evidence
from parity.infer.form import count_forms, count_standing
from parity.infer.nest import unflattened, ungrouped
from parity.infer.pair import Members, Pairs, pair
from parity.infer.patch import Missing
from parity.infer.sample import Sample
from parity.infer.tag import Split, choose_tagging, right_tokens, tokens_of

Item = tuple[Value, Json]
Foreign = Mapping[str, tuple[TypePath, Shape]]


def gather(model: Model, wanted: Encoding, samples: Sequence[Sample]) -> Evidence:
    """What the samples show about every place of the shape that they reach."""
    walk = _Walk(model, wanted)
    walk.visit(model.root, (), [(sample.value, sample.document) for sample in samples])
    count_standing(model, wanted, walk.evidence)
    walk.count_choices()
    return walk.evidence


class _Walk:
    def __init__(self, model: Model, wanted: Encoding) -> None:
        self.model = model
        self.wanted = wanted
        self.evidence = Evidence()
        self.choices: dict[Choice, list[tuple[TypePath, list[tuple[str, str]]]]] = {}

    def visit(self, shape: Shape, path: TypePath, items: Sequence[Item]) -> None:
        if not items:
            return
        shape, path = self.model.resolve(shape, path)
        self.formed(shape, path, self.form(Dimension.WRAPPED, shape, path, items))

    def form(
        self, dimension: Dimension, shape: Shape, path: TypePath, items: Sequence[Item]
    ) -> Sequence[Item]:
        """Counts the forms of a node in one dimension; its documents as they would stand without one."""
        return count_forms(self.model, self.wanted, self.evidence, dimension, shape, path, items)

    def formed(self, shape: Shape, path: TypePath, items: Sequence[Item]) -> None:
        if isinstance(shape, Nullable):
            below = [item for item in items if item[0] is not None]
            if isinstance(shape.of, Named):
                self.visit(shape.of, path, below)
            else:
                self.formed(shape.of, path, below)
            return
        dimension = form_dimension(shape)
        self.plain(shape, path, items if dimension is None else self.form(dimension, shape, path, items))

    def plain(self, shape: Shape, path: TypePath, items: Sequence[Item]) -> None:
        match shape:
            case ListOf(of):
                self.empty(path, Dimension.EMPTY_LISTS, items)
                self.visit(of, (*path, ITEM), [part for item in items for part in _places(*item)])
            case SetOf(of):
                self.empty(path, Dimension.EMPTY_LISTS, items)
                self.set(of, path, items)
            case TupleOf(places):
                for index, place in enumerate(places):
                    parts = [parts[index] for item in items if len(parts := _places(*item)) == len(places)]
                    self.visit(place, (*path, f"[{index}]"), parts)
            case MapOf(of, key):
                self.empty(path, Dimension.EMPTY_MAPS, items)
                self.map(of, key, path, items)
            case Coded():
                count_coded(self.evidence, shape, path, items)
            case Integer() | Number() | Flag():
                self.scalar(shape, path, items)
            case Choice():
                self.choice(shape, path, items)
            case Record():
                self.empty(path, Dimension.EMPTY_RECORDS, items)
                self.record(shape, path, _members(items))
            case Union():
                self.union(
                    shape, path, [(value, document) for value, document in items if isinstance(value, Tagged)]
                )

    def set(self, item: Shape, path: TypePath, items: Sequence[Item]) -> None:
        """Counts whether sets keep their order, where their items are written as they are."""
        ordered: list[Item] = []
        for value, document in items:
            if isinstance(value, list) and isinstance(document, list):
                place = (path, Dimension.SET_ORDER)
                same, kept = Unordered(document) == value, value == document
                self.evidence.settings[place][Order.KEPT] += kept
                self.evidence.settings[place][Order.ANY] += same
                if same and not kept:
                    continue
                ordered += _places(value, document)
        self.visit(item, (*path, ITEM), ordered)

    def map(self, of: Shape, key: Choice | None, path: TypePath, items: Sequence[Item]) -> None:
        members = _members(items)
        written: dict[str, str] = {}
        if key is not None:
            seen = [(name, other) for value, document in members for name in value for other in document]
            named = {name for name, _ in seen}
            tokens = right_tokens(
                key.members, [(name, other) for name, other in seen if fold(name) == fold(other)]
            )
            written = {name: token for token, name in tokens.items() if name in named}
            for name, token in written.items():
                self.evidence.variants[*path, KEY, name][token] += 1
        parts = [
            (part, document[written.get(name, name)])
            for value, document in members
            for name, part in value.items()
            if written.get(name, name) in document
        ]
        self.visit(of, (*path, MEMBER), parts)

    def record(
        self,
        record: Record,
        path: TypePath,
        items: Sequence[Members],
        foreign: Foreign | None = None,
        known: Mapping[str, str] | None = None,
    ) -> None:
        foreign = foreign or {}
        items, groups = ungrouped(record, items)
        if groups:
            self.evidence.settings[path, Dimension.GROUPS] += groups
        items, flat = unflattened(self.model, record, path, items)
        for field_path, count in flat.items():
            self.evidence.settings[field_path, Dimension.NESTING][Nesting.FLATTENED] += count
        pairs = pair([*(field.name for field in record.fields), *foreign], items, known)
        paired = {key for keys in pairs.keys.values() for key in keys}
        for field in record.fields:
            field_path = (*path, field.name)
            below: list[Item] = []
            for value, document in items:
                key = pairs.key_in(field.name, document)
                # A member that stands under an unknown name is not left out: nothing is learned beside one.
                if key is not None or record.open or document.keys() <= paired:
                    self.presence(field, field_path, value, document, key)
                if field.name in value and key is not None:
                    if field_path not in flat:
                        self.evidence.keys[field_path][key] += 1
                    below.append((value[field.name], document[key]))
            self.visit(field.shape, field_path, below)
        self.extras(record, path, items)
        for name, (field_path, shape) in foreign.items():
            self.foreign(name, shape, field_path, items, pairs)

    def extras(self, record: Record, path: TypePath, items: Sequence[Members]) -> None:
        """Counts whether members the contract does not name are written."""
        own = {field.name for field in record.fields}
        for value, document in items if record.open else ():
            further = [name for name in value if name not in own]
            if further:
                kept = Emptiness.WRITTEN if all(name in document for name in further) else Emptiness.OMITTED
                self.evidence.settings[path, Dimension.EXTRAS][kept] += 1

    def presence(
        self,
        field: Field,
        path: TypePath,
        value: Mapping[str, Value],
        document: Mapping[str, Json],
        key: str | None,
    ) -> None:
        if field.name not in value:
            self.unset(field.shape, path, document, key, (path, Dimension.ABSENCE))
        elif value[field.name] is None and isinstance(field.shape, Nullable):
            self.null(field.shape, path, _MISSING if key is None else document[key])
        else:
            self.left_out(field, value[field.name], path, key)

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

    def empty(self, path: TypePath, dimension: Dimension, items: Sequence[Item]) -> None:
        """Counts how lists or maps without anything in them were written, where they were."""
        for value, document in items:
            if value in ([], {}) and (document is None or document == value):
                written = Emptiness.NULL if document is None else Emptiness.WRITTEN
                self.evidence.settings[path, dimension][written] += 1

    def scalar(self, shape: Shape, path: TypePath, items: Sequence[Item]) -> None:
        """Counts the JSON types in which a number or flag was written."""
        dimension = notated(shape)
        if dimension is None:
            return
        layouts = {seen: Encoding((ChoiceMade(path, dimension, seen),)).at(path) for seen in Notation}
        for value, document in items:
            for seen, layout in layouts.items():
                if write_scalar(layout, shape, value) == document:
                    self.evidence.settings[path, dimension][seen] += 1
                    break

    def choice(self, choice: Choice, path: TypePath, items: Sequence[Item]) -> None:
        """Keeps the names under which the members of a choice were written, until all places are seen."""
        seen = [(value, token) for value, token in items if isinstance(value, str) and isinstance(token, str)]
        self.choices.setdefault(choice, []).append((path, seen))

    def count_choices(self) -> None:
        """Counts the names of each choice: the same list of members at several places is one enumeration."""
        for choice, places in self.choices.items():
            everything = [pair for _, seen in places for pair in seen]
            # Nothing but the name shows which member it is: seen once, another name may be another member.
            tokens = right_tokens(choice.members, everything, witnesses=2)
            for path, seen in places:
                for value, token in seen:
                    if tokens.get(token) == value:
                        self.evidence.variants[*path, value][token] += 1

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
        blank = presence is Presence.BLANK
        return is_zero(self.model, self.wanted, shape, path, written, blank=blank)

    def foreign(
        self,
        name: str,
        shape: Shape,
        path: TypePath,
        items: Sequence[Members],
        pairs: Pairs,
    ) -> None:
        for _, document in items:
            self.unset(shape, path, document, pairs.key_in(name, document), (path, Dimension.FOREIGN))

    def union(self, union: Union, path: TypePath, items: Sequence[tuple[Tagged, Json]]) -> None:
        if not items:
            return
        tagging, splits = choose_tagging(self.model, union, path, self.wanted.at(path).tagging, items)
        if not splits:
            return
        self.evidence.taggings[path] = tagging
        tokens = tokens_of(union, splits)
        right = [
            split for split in splits if split.token is None or tokens.get(split.token) == split.value.variant
        ]
        merged = tagging != External()
        known = self.known_names(union, path, right) if merged else {}
        for variant in union.variants:
            variant_path = (*path, variant.name)
            own = [split for split in right if split.value.variant == variant.name]
            for split in own:
                if split.token is not None:
                    self.evidence.variants[variant_path][split.token] += 1
            if not merged:
                self.external_foreign(union, path, own)
            if variant.payload is None and merged:
                # A unit variant of a struct that holds all variants has the members of the others.
                strange = foreign_fields(self.model, union, path, Record(()))
                empty: list[Item] = [({}, split.payload) for split in own]
                self.record(Record(()), variant_path, _members(empty), strange, known)
            if variant.payload is not None and own:
                shape, payload_path = self.model.resolve(variant.payload, variant_path)
                parts: Sequence[Item] = [(split.value.payload, split.payload) for split in own]
                if isinstance(shape, Record) and merged:
                    parts = self.form(Dimension.RECORDS, shape, payload_path, parts)
                    strange = foreign_fields(self.model, union, path, shape)
                    self.record(shape, payload_path, _members(parts), strange, known)
                else:
                    self.visit(shape, payload_path, parts)

    def known_names(self, union: Union, path: TypePath, splits: Sequence[Split]) -> dict[str, str]:
        """Irregular names of members, as the variants that own them show them: one struct holds them all."""
        known: dict[str, str] = {}
        for variant in union.variants:
            if variant.payload is None:
                continue
            shape, _ = self.model.resolve(variant.payload, (*path, variant.name))
            if not isinstance(shape, Record):
                continue
            own = [
                (split.value.payload, split.payload)
                for split in splits
                if split.value.variant == variant.name
            ]
            names = [field.name for field in shape.fields]
            others = list(foreign_fields(self.model, union, path, shape))
            for name, keys in pair([*names, *others], _members(own)).keys.items():
                if fold(keys[0]) != fold(name):
                    known.setdefault(name, keys[0])
        return known

    def external_foreign(self, union: Union, path: TypePath, own: Sequence[Split]) -> None:
        for split in own:
            variant = union.variant(split.value.variant)
            if variant is not None and variant.payload is None:
                form = _UNITS.get(write(split.payload)) if isinstance(split.document, dict) else Unit.BARE
                if form is not None:
                    self.evidence.settings[path, Dimension.UNITS][form] += 1
                continue
            if isinstance(split.document, dict) and len(union.variants) > 1:
                presence = Presence.OMITTED if len(split.document) == 1 else Presence.NULL
                self.evidence.settings[path, Dimension.FOREIGN][presence] += 1


#: A document that is not there.
_MISSING = Missing()
_UNITS = {"null": Unit.NULL, "{}": Unit.OBJECT, "[]": Unit.LIST}


def _members(items: Sequence[Item]) -> list[Members]:
    return [
        (value, document)
        for value, document in items
        if isinstance(value, dict) and isinstance(document, dict)
    ]


def _places(value: Value, document: Json) -> list[Item]:
    if isinstance(value, list) and isinstance(document, list) and len(value) == len(document):
        return list(zip(value, document, strict=True))
    return []
