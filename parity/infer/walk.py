"""One walk down the shape: at each node the names are paired, the tagging chosen, the parts followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.wire.empty import inner
from codegen.wire.encoding import (
    Dimension,
    Encoding,
    External,
    Nesting,
    Order,
)
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import Json
from codegen.wire.name import fold
from codegen.wire.place import form_dimension
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Choice,
    Coded,
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
from parity.infer.absence import Absences
from parity.infer.choices import Choices
from parity.infer.coded import count_coded, count_unshown
from parity.infer.evidence import Evidence, without_lost
from parity.infer.form import count_forms, count_standing
from parity.infer.means import in_order_of
from parity.infer.nest import unflattened, ungrouped
from parity.infer.notation import count_notations
from parity.infer.pair import Members, members_of, pair
from parity.infer.sample import Sample
from parity.infer.tag import choose_tagging, right_tokens, tokens_of
from parity.infer.variants import count_external, known_names

Item = tuple[Value, Json]
Foreign = Mapping[str, tuple[TypePath, Shape]]


def gather(model: Model, wanted: Encoding, samples: Sequence[Sample]) -> Evidence:
    """What the samples show about every place of the shape that they reach."""
    walk = _Walk(model, wanted)
    walk.visit(model.root, (), [(sample.value, sample.document) for sample in samples])
    count_standing(model, wanted, walk.evidence)
    count_unshown(walk.evidence)
    walk.choices.count(walk.evidence)
    without_lost(walk.evidence)
    return walk.evidence


class _Walk:
    def __init__(self, model: Model, wanted: Encoding) -> None:
        self.model = model
        self.wanted = wanted
        self.evidence = Evidence()
        self.absences = Absences(model, wanted, self.evidence)
        self.choices = Choices()

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
                self.absences.empty(path, Dimension.EMPTY_LISTS, items)
                self.visit(of, (*path, ITEM), [part for item in items for part in _places(*item)])
            case SetOf(of):
                self.absences.empty(path, Dimension.EMPTY_LISTS, items)
                self.set(of, path, items)
            case TupleOf(places):
                for index, place in enumerate(places):
                    parts = [parts[index] for item in items if len(parts := _places(*item)) == len(places)]
                    self.visit(place, (*path, f"[{index}]"), parts)
            case MapOf(of, key):
                self.absences.empty(path, Dimension.EMPTY_MAPS, items)
                self.map(of, key, path, items)
            case Coded():
                count_coded(self.evidence, shape, path, items)
            case Integer() | Number() | Flag():
                count_notations(self.evidence, shape, path, items)
            case Choice():
                self.choices.see(shape, path, items)
            case Record():
                self.absences.empty(path, Dimension.EMPTY_RECORDS, items)
                self.record(shape, path, members_of(items))
            case Union():
                self.union(
                    shape, path, [(value, document) for value, document in items if isinstance(value, Tagged)]
                )

    def set(self, item: Shape, path: TypePath, items: Sequence[Item]) -> None:
        """Counts whether sets keep their order; items in another one are followed as far as they are told."""
        ordered: list[Item] = []
        for value, document in items:
            if isinstance(value, list) and isinstance(document, list):
                found = in_order_of(self.model, item, value, document)  # type: ignore[arg-type]  # a set's value
                kept = value == document or found == document
                same = kept or found is not None or Unordered(document) == value
                seen = self.evidence.settings[path, Dimension.SET_ORDER]
                seen[Order.KEPT] += kept
                seen[Order.ANY] += same
                if found is not None:
                    ordered += _places(value, found)
                elif kept or not same:
                    ordered += _places(value, document)
        self.visit(item, (*path, ITEM), ordered)

    def map(self, of: Shape, key: Choice | None, path: TypePath, items: Sequence[Item]) -> None:
        members = members_of(items)
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
                    self.absences.field(field, field_path, value, document, key)
                if field.name in value and key is not None:
                    if field_path not in flat:
                        self.evidence.keys[field_path][key] += 1
                        self.nested(field.shape, field_path, document[key])
                    below.append((value[field.name], document[key]))
            self.visit(field.shape, field_path, below)
        self.absences.extras(record, path, items)
        for name, (field_path, shape) in foreign.items():
            for _, document in items:
                self.absences.foreign(field_path, shape, document, pairs.key_in(name, document))

    def nested(self, shape: Shape, path: TypePath, document: Json) -> None:
        """Counts a record that stands under a name of its own: what flattens others must not reach it."""
        if document is not None and isinstance(inner(self.model, shape, path), Record):
            self.evidence.settings[path, Dimension.NESTING][Nesting.NESTED] += 1

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
        known = known_names(self.model, union, path, right) if merged else {}
        for variant in union.variants:
            variant_path = (*path, variant.name)
            own = [split for split in right if split.value.variant == variant.name]
            for split in own:
                if split.token is not None:
                    self.evidence.variants[variant_path][split.token] += 1
            if not merged:
                count_external(self.evidence, union, path, own)
            if variant.payload is None and merged:
                # A unit variant of a struct that holds all variants has the members of the others.
                strange = foreign_fields(self.model, union, path, Record(()))
                empty: list[Item] = [({}, split.payload) for split in own]
                self.record(Record(()), variant_path, members_of(empty), strange, known)
            if variant.payload is not None and own:
                shape, payload_path = self.model.resolve(variant.payload, variant_path)
                parts: Sequence[Item] = [(split.value.payload, split.payload) for split in own]
                if isinstance(shape, Record) and merged:
                    parts = self.form(Dimension.RECORDS, shape, payload_path, parts)
                    strange = foreign_fields(self.model, union, path, shape)
                    self.record(shape, payload_path, members_of(parts), strange, known)
                else:
                    self.visit(shape, payload_path, parts)


def _places(value: Value, document: Json) -> list[Item]:
    if isinstance(value, list) and isinstance(document, list) and len(value) == len(document):
        return list(zip(value, document, strict=True))
    return []
