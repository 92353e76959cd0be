"""What several answers say together, node by node: the value that most of them can mean.

Each answer is read by the shape as far as it can be read, whatever its encoding. A value is told where more
runtimes can mean it than anything else. One runtime alone tells it only where the others cannot be read and
it keeps the contract's own form. What is not told at one place leaves the whole untold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from codegen.wire.encode import encode_part
from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Json, Repeated
from codegen.wire.name import fold
from codegen.wire.shape import (
    Anything,
    Field,
    ListOf,
    MapOf,
    Model,
    Null,
    Nullable,
    Record,
    SetOf,
    Shape,
    Tagged,
    TupleOf,
    TypePath,
    Union,
    Value,
)
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth
from parity.infer.agree_items import agreed_items, agreed_map
from parity.infer.apart import foreign_words, parts_of, takings
from parity.infer.leaf import agreed_scalar
from parity.infer.nothing import empty_of, is_nothing, is_unset, leaving_out, nothing
from parity.infer.patch import MISSING, Missing
from parity.infer.told import Told, Voters, of_those, told_by

#: Runtime -> what it wrote at one place, in the order of the runtimes.
Documents: TypeAlias = Mapping[str, Json]


def agreed(model: Model, wanted: Encoding, documents: Documents, voters: Voters) -> Told[Value] | None:
    """The value that the documents (runtime -> body) tell together; None where they do not."""
    return _Agreement(model, wanted, voters).node(model.root, (), documents)


@dataclass(frozen=True, slots=True)
class _Agreement:
    model: Model
    wanted: Encoding
    voters: Voters

    def node(self, shape: Shape, path: TypePath, documents: Documents) -> Told[Value] | None:
        """What stands where something must."""
        told = self.member(Field("", shape), path, documents)
        return None if told is None or isinstance(told.value, Missing) else told  # type: ignore[return-value]

    def member(
        self, field: Field, path: TypePath, documents: Mapping[str, Json | Missing]
    ) -> Told[Value | Missing] | None:
        """What stands where something may be missing, null, or never set."""
        shape, path, nullable = self.behind(field.shape, path)
        there: dict[str, Json] = {
            runtime: part  # type: ignore[misc]  # what is missing is nothing
            for runtime, part in documents.items()
            if not is_nothing(part) or (part is None and isinstance(shape, Anything | Null))
        }
        told = self.something(shape, path, there)
        if len(there) == len(documents):
            return told
        if told is not None:
            backers = told.backers | leaving_out(field, shape, told.value, documents)
            told = replace(told, backers=backers)
        if field.required and not nullable:
            return told if there else empty_of(shape, documents)
        without = frozenset(documents.keys() - there.keys())
        unset = {name for name, part in there.items() if is_unset(self.model, self.wanted, shape, path, part)}
        none = Told(nothing(field, documents, nullable=nullable), without | unset, without, without)
        best = none if told is None else self.voters.elect([told, none])
        if best is none and not self.holds(none, documents, against=0 if told else len(there.keys() - unset)):
            return None
        return best

    def behind(self, shape: Shape, path: TypePath) -> tuple[Shape, TypePath, bool]:
        """The shape behind names and nullability, its path, and whether it may be null."""
        shape, path = self.model.resolve(shape, path)
        nullable = isinstance(shape, Nullable)
        while isinstance(shape, Nullable):
            shape, path = self.model.resolve(shape.of, path)
        return shape, path, nullable

    def holds(
        self, none: Told[Value | Missing], documents: Mapping[str, Json | Missing], *, against: int
    ) -> bool:
        """Whether most runtimes have nothing there; a single one only in the contract's own form."""
        if len(none.backers) <= against:
            return False
        if len(none.backers) > 1 or not none.backers.isdisjoint(self.voters.right):
            return True
        return all(documents[name] is none.value for name in none.backers)

    def something(self, shape: Shape, path: TypePath, documents: Documents) -> Told[Value] | None:
        """What stands where something does: told by several, or by one in the contract's own form."""
        told = self.content(shape, path, documents) if documents else None
        if told is None or len(told.backers) > 1 or not told.backers.isdisjoint(self.voters.right):
            return told
        (runtime,) = told.backers
        try:
            own = encode_part(self.model, self.wanted, shape, path, told.value)
        except Unencodable:
            return None
        return told if same_worth(own, documents[runtime]) else None

    def content(self, shape: Shape, path: TypePath, documents: Documents) -> Told[Value] | None:
        match shape:
            case ListOf() | SetOf() | TupleOf():
                lists = {name: part for name, part in documents.items() if isinstance(part, list)}
                return agreed_items(shape, path, lists, self.voters, self.node)
            case MapOf():
                return agreed_map(shape, path, _objects(documents), self.voters, self.node)
            case Record():
                return self.record(shape, path, _objects(documents), frozenset())
            case Union():
                return self.union(shape, path, documents)
        return agreed_scalar(self.model, shape, documents, self.voters)

    def record(
        self, record: Record, path: TypePath, objects: Mapping[str, dict[str, Json]], foreign: frozenset[str]
    ) -> Told[Value] | None:
        parts = {name: parts_of(self.model, record, path, each, foreign) for name, each in objects.items()}
        # One that has nothing but members of other names is another thing.
        parts = {name: each for name, each in parts.items() if each.members or not each.further}
        if not parts:
            return None
        runtimes = frozenset(parts)
        value: dict[str, Value] = {}
        for field in record.fields:
            # Where a runtime has members of no known name, a missing one may be any of them.
            documents = {
                name: each.members.get(field.name, MISSING)
                for name, each in parts.items()
                if field.name in each.members or record.open or not each.further
            }
            told = self.member(field, (*path, field.name), documents) if documents else None
            if told is None:
                return None
            if not isinstance(told.value, Missing):
                value[field.name] = told.value
        return told_by(runtimes, {**value, **self.further(record, of_those(objects, runtimes))})

    def further(self, record: Record, objects: Mapping[str, dict[str, Json]]) -> dict[str, Value]:
        """The members of an open record that it does not name, where most runtimes have the same ones."""
        own = {fold(field.name) for field in record.fields}
        said = {
            runtime: {name: part for name, part in written.items() if fold(name) not in own}
            for runtime, written in objects.items()
        }
        if not record.open:
            return {}
        most = max(said.values(), key=lambda each: sum(each == other for other in said.values()), default={})
        return dict(most)

    def union(self, union: Union, path: TypePath, documents: Documents) -> Told[Value] | None:
        ways = {name: takings(self.model, union, path, document) for name, document in documents.items()}
        options = [
            told_by(backers, variant)
            for variant in union.variants
            if (
                backers := frozenset(
                    name for name, found in ways.items() if any(way.variant == variant.name for way in found)
                )
            )
        ]
        chosen = self.voters.elect(options)
        if chosen is None:
            return None
        variant = chosen.value
        if variant.payload is None:
            return told_by(chosen.backers, Tagged(variant.name, None))
        payloads = {
            name: next(way.payload for way in found if way.variant == variant.name)
            for name, found in ways.items()
            if name in chosen.backers
        }
        shape, payload_path = self.model.resolve(variant.payload, (*path, variant.name))
        told = (
            self.record(shape, payload_path, _objects(payloads), foreign_words(self.model, union, path))
            if isinstance(shape, Record)
            else self.node(shape, payload_path, payloads)
        )
        return None if told is None else told_by(chosen.backers, Tagged(variant.name, told.value))


def _objects(documents: Documents) -> dict[str, dict[str, Json]]:
    return {
        name: part
        for name, part in documents.items()
        if isinstance(part, dict) and not isinstance(part, Repeated)
    }
