"""Holds a type of some source against a contract: the encoding it gives the contract's own shape.

The two shapes have names of their own, and maybe another structure. They are walked side by side; what is
written otherwise than the contract wants becomes a choice of the encoding, and what the type cannot hold, or
the source does not tell, a misfit. Nothing is run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from codegen.source.declared import Declared, Place
from codegen.wire.encoding import EXACT, ChoiceMade, Dimension, Encoding, Internal, Presence
from codegen.wire.name import fold
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Field,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
)

#: What is compared at a node; names and what holds at one place alone are compared by themselves.
_AT_A_NODE = tuple(
    dimension
    for dimension in Dimension
    if dimension is Dimension.WRAPPED
    or (dimension not in EXACT and dimension not in (Dimension.KEYS, Dimension.VARIANTS))
)
#: What holds below a union too, and is no matter of what stands there.
_OF_UNIONS = (Dimension.TAGGING, Dimension.FOREIGN, Dimension.UNITS)


@dataclass(frozen=True, slots=True)
class Misfit:
    """Where the type and the contract cannot be compared, or the type cannot keep the contract."""

    #: In the contract.
    path: TypePath
    #: A clause: "has no field for it".
    what: str
    place: Place | None = None
    #: Whether the source is known to break the contract here; else it is only not known to keep it.
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Aligned:
    """The encoding that the source gives the contract's shape, and where that is not the whole truth."""

    used: Encoding
    misfits: tuple[Misfit, ...]


def align(model: Model, wanted: Encoding, declared: Declared) -> Aligned:
    """The contract's shape as the declared type writes it."""
    walk = _Walk(model, wanted, declared)
    walk.pair(model.root, (), declared.model.root, ())
    parting = {
        choice.dimension
        for choice in walk.choices
        if choice.setting != wanted.setting(choice.scope, choice.dimension)
    }
    # In a dimension where any node parts, each node has its own choice: one above holds below it too.
    made = sorted(
        (choice for choice in walk.choices if choice.dimension in parting), key=lambda each: len(each.scope)
    )
    return Aligned(wanted.with_choices(*made), tuple(walk.misfits))


@dataclass
class _Walk:
    model: Model
    wanted: Encoding
    declared: Declared
    choices: list[ChoiceMade] = field(default_factory=list)
    misfits: list[Misfit] = field(default_factory=list)
    seen: set[tuple[TypePath, TypePath]] = field(default_factory=set)

    def pair(self, ours: Shape, path: TypePath, theirs: Shape, at: TypePath) -> None:
        """Compares a node of the contract with a node of the type."""
        unread = next((each for each in self.declared.unread if each.path == at), None)
        if unread is not None:
            self._misfit(path, at, unread.why, certain=False)
            return
        theirs = self._without_null(ours, path, theirs, at)
        ours = ours.of if isinstance(ours, Nullable) else ours
        ours, path = self.model.resolve(ours, path)
        theirs, at = self.declared.model.resolve(theirs, at)
        ours = ours.of if isinstance(ours, Nullable) else ours
        theirs = theirs.of if isinstance(theirs, Nullable) else theirs
        if (path, at) in self.seen or isinstance(ours, Anything):
            return
        self.seen.add((path, at))
        self._settings(path, at, of_union=isinstance(ours, Union) and isinstance(theirs, Union))
        match ours, theirs:
            case Record(), Record():
                self._records(ours, path, theirs, at)
            case Union(), Union():
                self._unions(ours, path, theirs, at)
            case Union(), Record():
                self._flat_union(ours, path, theirs, at)
            case ((ListOf(item) | SetOf(item)), (ListOf(other) | SetOf(other))):
                self.pair(item, (*path, ITEM), other, (*at, ITEM))
            case TupleOf(places), TupleOf(others) if len(places) == len(others):
                for index, (place, other) in enumerate(zip(places, others, strict=True)):
                    self.pair(place, (*path, f"[{index}]"), other, (*at, f"[{index}]"))
            case MapOf(value, key), MapOf(other, other_key):
                self.pair(value, (*path, MEMBER), other, (*at, MEMBER))
                if key is not None and other_key is not None:
                    self._names(key.members, (*path, KEY), other_key.members, (*at, KEY))
            case Choice(members), Choice(others):
                self._names(members, path, others, at)
            case _:
                self._scalars(ours, path, theirs, at)

    def _scalars(self, ours: Shape, path: TypePath, theirs: Shape, at: TypePath) -> None:
        if type(ours) is type(theirs):
            return
        if isinstance(theirs, Anything):
            self._misfit(path, at, "its type does not say what is written", certain=False)
        elif isinstance(theirs, Text) and not isinstance(
            ours, Integer | Number | Record | Union | ListOf | MapOf
        ):
            self._misfit(path, at, "it is a text whose form the type does not tell", certain=False)
        elif (isinstance(ours, Number) and isinstance(theirs, Integer)) or isinstance(ours, Text):
            return
        else:
            self._misfit(path, at, f"it is {_called(theirs)}, and {_called(ours)} is wanted", certain=True)

    def _without_null(self, ours: Shape, path: TypePath, theirs: Shape, at: TypePath) -> Shape:
        if not isinstance(theirs, Nullable):
            return theirs
        whole, _ = self.model.resolve(ours, path)
        if not isinstance(ours, Nullable) and not isinstance(whole, Nullable | Anything):
            optional = self._field_at(path)
            if optional is None or optional.required:
                self._misfit(path, at, "it may be null, and the contract wants a value", certain=False)
        return theirs.of

    def _field_at(self, path: TypePath) -> Field | None:
        shape: Shape = self.model.root
        own: TypePath = ()
        found: Field | None = None
        for step in path:
            shape, own = self.model.resolve(shape.of if isinstance(shape, Nullable) else shape, own)
            shape = shape.of if isinstance(shape, Nullable) else shape
            found = shape.field(step) if isinstance(shape, Record) else None
            shape = found.shape if found is not None else shape
        return found

    def _settings(self, path: TypePath, at: TypePath, *, of_union: bool = False) -> None:
        for dimension in _AT_A_NODE:
            if dimension in _OF_UNIONS and not of_union:
                continue
            setting = self.declared.encoding.setting(at, dimension)
            self.choices.append(ChoiceMade(path, dimension, setting))

    def _records(self, ours: Record, path: TypePath, theirs: Record, at: TypePath) -> None:
        left = {each.name: each for each in theirs.fields}
        for wanted in ours.fields:
            found = self._partner(wanted, path, list(left.values()), at)
            if found is None:
                if wanted.required:
                    self._misfit((*path, wanted.name), at, "the type has no field for it", certain=True)
                continue
            del left[found.name]
            self._field(wanted, (*path, wanted.name), found, (*at, found.name))
        for name in left:
            if not ours.open:
                key = self.declared.encoding.key((*at, name))
                self._misfit(
                    path, (*at, name), f"it writes `{key}`, which the contract does not name", certain=True
                )

    def _partner(self, wanted: Field, path: TypePath, theirs: Sequence[Field], at: TypePath) -> Field | None:
        """The field that stands for one of the contract's: of its name, of its words, of its wire name."""
        key = self.wanted.key((*path, wanted.name))

        def tests() -> Iterator[Field]:
            yield from (each for each in theirs if each.name == wanted.name)
            yield from (each for each in theirs if self.declared.encoding.key((*at, each.name)) == key)
            yield from (each for each in theirs if fold(each.name) == fold(wanted.name))
            keys = ((each, self.declared.encoding.key((*at, each.name))) for each in theirs)
            yield from (each for each, spelled in keys if fold(spelled) == fold(key))

        return next(tests(), None)

    def _field(self, wanted: Field, path: TypePath, found: Field, at: TypePath) -> None:
        key = self.declared.encoding.key(at)
        if key != self.wanted.key(path):
            self.choices.append(ChoiceMade(path, Dimension.KEY_NAME, key))
        if wanted.required and not found.required:
            self._misfit(path, at, "it may be left out, and the contract wants it there", certain=False)
        self._settings(path, at)
        self.pair(wanted.shape, path, found.shape, at)

    def _unions(self, ours: Union, path: TypePath, theirs: Union, at: TypePath) -> None:
        pairs = self._names(
            [each.name for each in ours.variants], path, [each.name for each in theirs.variants], at
        )
        for mine, other in pairs:
            first, second = ours.variant(mine), theirs.variant(other)
            if first is None or second is None:
                continue
            if first.payload is not None and second.payload is not None:
                self.pair(first.payload, (*path, mine), second.payload, (*at, other))
            elif first.payload is not second.payload:
                self._misfit((*path, mine), (*at, other), "one of the two has nothing in it", certain=True)

    def _flat_union(self, ours: Union, path: TypePath, theirs: Record, at: TypePath) -> None:
        """One struct for all variants: a member of it names the variant, the others are everybody's."""
        tag = next((each for each in theirs.fields if self._tells(each, ours)), None)
        if tag is None:
            self._misfit(
                path, at, "it is an object, and nothing in it is known to name the variant", certain=False
            )
            return
        key = self.declared.encoding.key((*at, tag.name))
        self.choices.append(ChoiceMade(path, Dimension.TAGGING, Internal(key)))
        self.choices.append(ChoiceMade(path, Dimension.FOREIGN, Presence.ZERO))
        if isinstance(tag.shape, Choice):
            self._names([each.name for each in ours.variants], path, tag.shape.members, (*at, tag.name))
        left = tuple(each for each in theirs.fields if each != tag)
        for variant in ours.variants:
            if variant.payload is None:
                continue
            payload, own = self.model.resolve(variant.payload, (*path, variant.name))
            if isinstance(payload, Record):
                named = [self._partner(each, own, left, at) for each in payload.fields]
                known = tuple(each for each in named if each is not None)
                self._records(payload, own, Record(known), at)

    def _tells(self, found: Field, union: Union) -> bool:
        names = {fold(variant.name) for variant in union.variants}
        return isinstance(found.shape, Choice) and names <= {fold(name) for name in found.shape.members}

    def _names(
        self, ours: Sequence[str], path: TypePath, theirs: Sequence[str], at: TypePath
    ) -> list[tuple[str, str]]:
        """Pairs the names of alternatives, and notes those that are spelled otherwise on the wire."""
        pairs: list[tuple[str, str]] = []
        left = list(theirs)
        for mine in ours:
            name = self.wanted.variant((*path, mine))
            spelled = {other: self.declared.encoding.variant((*at, other)) for other in left}
            found = next(
                (
                    other
                    for test in (
                        lambda other, name=name, spelled=spelled: spelled[other] == name,
                        lambda other, mine=mine: fold(other) == fold(mine),
                        lambda other, name=name, spelled=spelled: fold(spelled[other]) == fold(name),
                    )
                    for other in left
                    if test(other)
                ),
                None,
            )
            if found is None:
                self._misfit((*path, mine), at, f"the type has no `{mine}`", certain=False)
                continue
            left.remove(found)
            pairs.append((mine, found))
            if spelled[found] != name:
                self.choices.append(ChoiceMade((*path, mine), Dimension.VARIANT_NAME, spelled[found]))
        for other in left:
            name = self.declared.encoding.variant((*at, other))
            self._misfit(
                path, (*at, other), f"it may write `{name}`, which the contract does not know", certain=True
            )
        return pairs

    def _misfit(self, path: TypePath, at: TypePath, what: str, *, certain: bool) -> None:
        self.misfits.append(Misfit(path, what, self.declared.places.get(at, self.declared.place), certain))


def _called(shape: Shape) -> str:
    return {
        Text: "a text",
        Integer: "a whole number",
        Number: "a number",
        Record: "an object",
        Union: "a union",
        ListOf: "a list",
        SetOf: "a set",
        TupleOf: "a list of fixed length",
        MapOf: "a map",
        Choice: "one of a list of names",
    }.get(type(shape), type(shape).__name__.lower())
