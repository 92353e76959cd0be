"""One walk down the shape: at each node the names are paired, the tagging chosen, the parts followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.wire.empty import empties, inner
from codegen.wire.encode import foreign_fields, zero
from codegen.wire.encoding import (
    ChoiceMade,
    Dimension,
    Emptiness,
    Encoding,
    External,
    Notation,
    Presence,
)
from codegen.wire.lossless import Json
from codegen.wire.name import fold
from codegen.wire.scalar import notated, write_scalar
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Choice,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    Shape,
    Tagged,
    TupleOf,
    TypePath,
    Union,
    Value,
)
from parity.infer.evidence import Evidence
from parity.infer.pair import Members, Pairs, pair
from parity.infer.sample import Sample
from parity.infer.tag import Split, choose_tagging, right_tokens, tokens_of

Item = tuple[Value, Json]
Foreign = Mapping[str, tuple[TypePath, Shape]]


def gather(model: Model, wanted: Encoding, samples: Sequence[Sample]) -> Evidence:
    """What the samples show about every place of the shape that they reach."""
    walk = _Walk(model, wanted)
    walk.visit(model.root, (), [(sample.value, sample.document) for sample in samples])
    return walk.evidence


class _Walk:
    def __init__(self, model: Model, wanted: Encoding) -> None:
        self.model = model
        self.wanted = wanted
        self.evidence = Evidence()

    def visit(self, shape: Shape, path: TypePath, items: Sequence[Item]) -> None:
        if not items:
            return
        shape, path = self.model.resolve(shape, path)
        match shape:
            case Nullable(of):
                self.visit(of, path, [item for item in items if item[0] is not None])
            case ListOf(of):
                self.empty(path, Dimension.EMPTY_LISTS, items)
                self.visit(of, (*path, ITEM), [part for item in items for part in _places(*item)])
            case TupleOf(places):
                for index, place in enumerate(places):
                    parts = [parts[index] for item in items if len(parts := _places(*item)) == len(places)]
                    self.visit(place, (*path, f"[{index}]"), parts)
            case MapOf(of):
                self.empty(path, Dimension.EMPTY_MAPS, items)
                parts = [
                    (part, document[name])
                    for value, document in items
                    if isinstance(value, dict) and isinstance(document, dict)
                    for name, part in value.items()
                    if name in document
                ]
                self.visit(of, (*path, MEMBER), parts)
            case Integer() | Number() | Flag():
                self.scalar(shape, path, items)
            case Choice():
                self.choice(shape, path, items)
            case Record():
                self.record(shape, path, _members(items))
            case Union():
                self.union(
                    shape, path, [(value, document) for value, document in items if isinstance(value, Tagged)]
                )

    def record(
        self,
        record: Record,
        path: TypePath,
        items: Sequence[Members],
        foreign: Foreign | None = None,
        union: TypePath = (),
        known: Mapping[str, str] | None = None,
    ) -> None:
        foreign = foreign or {}
        pairs = pair([*(field.name for field in record.fields), *foreign], items, known)
        paired = {key for keys in pairs.keys.values() for key in keys}
        for field in record.fields:
            field_path = (*path, field.name)
            below: list[Item] = []
            for value, document in items:
                key = pairs.key_in(field.name, document)
                # A member that stands under an unknown name is not left out: nothing is learned beside one.
                if key is not None or record.open or document.keys() <= paired:
                    self.presence(field.name, field.shape, field_path, value, document, key)
                if field.name in value and key is not None:
                    self.evidence.keys[field_path][key] += 1
                    below.append((value[field.name], document[key]))
            self.visit(field.shape, field_path, below)
        for name, (field_path, shape) in foreign.items():
            self.foreign(name, shape, field_path, items, pairs, union)

    def presence(
        self,
        name: str,
        shape: Shape,
        path: TypePath,
        value: Mapping[str, Value],
        document: Mapping[str, Json],
        key: str | None,
    ) -> None:
        if name not in value:
            self.unset(shape, path, document, key, (path, Dimension.ABSENCE))
        elif value[name] is None and isinstance(shape, Nullable):
            if key is None:
                self.evidence.presences[path, Dimension.NULLS][Presence.OMITTED] += 1
            elif document[key] is None:
                self.evidence.presences[path, Dimension.NULLS][Presence.NULL] += 1
        else:
            self.left_out(value[name], shape, path, key)

    def empty(self, path: TypePath, dimension: Dimension, items: Sequence[Item]) -> None:
        """Counts how lists or maps without anything in them were written, where they were."""
        for value, document in items:
            if value in ([], {}) and document in ([], {}, None):
                written = Emptiness.NULL if document is None else Emptiness.WRITTEN
                self.evidence.presences[path, dimension][written] += 1

    def scalar(self, shape: Shape, path: TypePath, items: Sequence[Item]) -> None:
        """Counts the JSON types in which a number or flag was written."""
        dimension = notated(shape)
        if dimension is None:
            return
        layouts = {seen: Encoding((ChoiceMade(path, dimension, seen),)).at(path) for seen in Notation}
        for value, document in items:
            for seen, layout in layouts.items():
                if write_scalar(layout, shape, value) == document:
                    self.evidence.presences[path, dimension][seen] += 1
                    break

    def choice(self, choice: Choice, path: TypePath, items: Sequence[Item]) -> None:
        """Counts the names under which the members of a choice were written."""
        seen = [(value, token) for value, token in items if isinstance(value, str) and isinstance(token, str)]
        tokens = right_tokens(choice.members, seen)
        for value, token in seen:
            if tokens.get(token) == value:
                self.evidence.variants[*path, value][token] += 1

    def left_out(self, value: Value, shape: Shape, path: TypePath, key: str | None) -> None:
        """Counts whether an empty value of a field was left out; how a list was written is counted below."""
        found = empties(inner(self.model, shape, path))
        if found is None or value not in found[1]:
            return
        dimension, _ = found
        if key is None:
            self.evidence.presences[path, dimension][Emptiness.OMITTED] += 1
        elif dimension is Dimension.ZEROS:
            self.evidence.presences[path, dimension][Emptiness.WRITTEN] += 1

    def unset(
        self,
        shape: Shape,
        path: TypePath,
        document: Mapping[str, Json],
        key: str | None,
        place: tuple[TypePath, Dimension],
    ) -> None:
        if key is None:
            self.evidence.presences[place][Presence.OMITTED] += 1
            return
        written = document[key]
        if written is None:
            self.evidence.presences[place][Presence.NULL] += 1
        if written == zero(self.model, self.wanted, shape, path):
            self.evidence.presences[place][Presence.ZERO] += 1
        if written is None or written == zero(self.model, self.wanted, shape, path):
            self.evidence.keys[path][key] += 1

    def foreign(
        self,
        name: str,
        shape: Shape,
        path: TypePath,
        items: Sequence[Members],
        pairs: Pairs,
        union: TypePath,
    ) -> None:
        for _, document in items:
            self.unset(shape, path, document, pairs.key_in(name, document), (union, Dimension.FOREIGN))

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
            if variant.payload is not None and own:
                shape, payload_path = self.model.resolve(variant.payload, variant_path)
                parts: list[Item] = [(split.value.payload, split.payload) for split in own]
                if isinstance(shape, Record) and merged:
                    strange = foreign_fields(self.model, union, path, shape)
                    self.record(shape, payload_path, _members(parts), strange, path, known)
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
            if isinstance(split.document, dict) and len(union.variants) > 1:
                presence = Presence.OMITTED if len(split.document) == 1 else Presence.NULL
                self.evidence.presences[path, Dimension.FOREIGN][presence] += 1


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
