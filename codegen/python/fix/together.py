"""Fixes put together: merged where they change one place, refused where they clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from codegen.fix.request import FixRequest
from codegen.python.fix.change import (
    Change,
    Dropped,
    LeftOut,
    Member,
    Named,
    Piece,
    Reshaped,
    Spelling,
    Styled,
    merged,
    place_of,
)
from codegen.python.fix.choose import Chosen, choose
from codegen.python.fix.samples import samples_of
from codegen.python.fix.spelling import Unspellable, piece_for
from codegen.python.fix.suited import unsuited
from codegen.python.fix.walk import Walk
from codegen.source.python.alias import generated
from codegen.source.python.holders import holders
from codegen.source.python.model import (
    config_of,
    enum_members,
    fields_of,
)
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass
from registry.fault import Fault, Refusal

#: Piece -> what it does that a person should know.
_TOLD = {
    "SecondsCount": "a whole number that is read is a count, as the contract has it; a float is seconds.",
    "DayText": "a value that is not at midnight is an error when it is written.",
    "Names": "a value that has no name in the contract is an error when it is written.",
    "DecimalNumber": "a number has no more digits than a double holds.",
}
#: Pieces that read a text as octets.
_OCTETS = ("Base64Text", "HexText", "UuidOfBytes")


@dataclass(frozen=True, slots=True)
class Accepted:
    """A request that has a fix."""

    request: FixRequest
    chosen: Chosen
    visited: tuple[PyClass, ...]
    notes: tuple[str, ...]
    assumed: tuple[str, ...]


@dataclass
class Together:
    """The changes of several requests for one tree."""

    tree: PyTree
    accepted: list[Accepted] = field(default_factory=list)
    changes: dict[object, Change] = field(default_factory=dict)
    #: Place -> the contract that was the first to say what is there.
    asked: dict[object, str] = field(default_factory=dict)

    def add(self, request: FixRequest) -> None:
        """Adds a request, or raises `Refusal` with every reason why it has no fix."""
        chosen = choose(self.tree, request)
        walk = Walk(self.tree, request, samples_of(request))
        walk.root(chosen)
        if walk.assumed and not request.assume:
            walk.faults.append(self._assumed(chosen, walk.assumed))
        if walk.faults:
            raise Refusal(*walk.faults)
        found = dict(self.changes)
        faults: list[Fault] = []
        for change in walk.changes:
            place = place_of(change)
            before = found.get(place)
            both = change if before is None else merged(before, change)
            if both is None:
                faults.append(self._clash(change, place))
            else:
                found[place] = both
                faults += self._unspellable(both)
        faults += self._held_elsewhere(found, walk.visited)
        if request.accept_legacy:
            faults += self._one_text_for_two(walk.changes)
        faults += self._unsuited(found.values())
        if not faults and not any(is_made(self.tree, change) for change in walk.changes):
            faults.append(self._nothing(chosen))
        if faults:
            raise Refusal(*dict.fromkeys(faults))
        for place in found:
            self.asked.setdefault(place, request.contract)
        self.changes = found
        notes = tuple(dict.fromkeys((*walk.notes, *self._notes(walk.changes))))
        self.accepted.append(Accepted(request, chosen, tuple(walk.visited), notes, tuple(walk.assumed)))

    def made(self) -> tuple[Change, ...]:
        """The changes to be made, those of one style in one."""
        made = [change for change in self.changes.values() if is_made(self.tree, change)]
        styled = list(self._styles(made))
        owners = {each.owner for each in styled}
        kept = [each for each in made if not (isinstance(each, Named) and each.field.owner in owners)]
        return (*styled, *kept)

    def pieces(self) -> dict[Spelling, Piece]:
        """The piece for each spelling that has one."""
        found = {}
        for change in self.changes.values():
            piece = piece_for(change) if isinstance(change, Spelling) else None
            if isinstance(change, Spelling) and piece is not None:
                found[change] = piece
        return found

    def _styles(self, made: Sequence[Change]) -> Iterator[Styled]:
        """Classes of which every name follows one generator, and more than one is new."""
        by_owner: dict[PyClass, dict[str, str]] = {}
        for change in made:
            if isinstance(change, Named) and change.key is not None:
                by_owner.setdefault(change.field.owner, {})[change.field.name] = change.key
        for owner, keys in by_owner.items():
            names = [each.name for each in fields_of(self.tree, owner)]
            if len(keys) < 2 or "alias_generator" in config_of(self.tree, owner):
                continue
            for style in ("to_camel", "to_pascal"):
                if all(generated(style, name) == keys.get(name, name) for name in names):
                    yield Styled(owner, style)
                    break

    def _notes(self, changes: Iterable[Change]) -> Iterator[str]:
        """What a person should know of the changes."""
        for change in changes:
            if isinstance(change, LeftOut) and change.when is not None:
                called = f"{change.field.owner.name}.{change.field.name}"
                yield f"`{called}`: `exclude_if` needs pydantic 2.12, and holds for `model_dump()` too."
            piece = piece_for_or_none(change) if isinstance(change, Spelling) else None
            if piece is not None and piece.of in _TOLD and isinstance(change, Spelling):
                yield f"`{change.called}`: {_TOLD[piece.of]}"

    def _assumed(self, chosen: Chosen, names: Sequence[str]) -> Fault:
        first = chosen.classes[0]
        shown = ", ".join(f"`{name}`" for name in names[:3]) + (", ..." if len(names) > 3 else "")
        return Fault(
            f"{len(names)} names were neither seen in an answer nor found in the source: {shown}.",
            self.tree.where(first.path, first.span.line),
            "Add cases that show them, or accept the guess with --assume.",
        )

    def _clash(self, change: Change, place: object) -> Fault:
        owner, what = _told(change)
        other = self.asked.get(place, "another contract")
        return Fault(
            f"{what} is already written as {other} wants it, which is not as this contract does.",
            self.tree.where(*owner),
            "Give each contract a model of its own.",
        )

    def _unspellable(self, change: Change) -> Iterator[Fault]:
        if isinstance(change, Spelling):
            try:
                piece_for(change)
            except Unspellable as why:
                at = self.tree.where(change.at.path, change.at.span.line)
                yield Fault(f"`{change.called}` {why}.", at)

    def _held_elsewhere(self, found: dict[object, Change], visited: Sequence[PyClass]) -> Iterator[Fault]:
        """A class that something else holds as well would be changed for that too."""
        known = {*visited, *(each for accepted in self.accepted for each in accepted.visited)}
        for change in found.values():
            owner = owner_of(self.tree, change) if is_made(self.tree, change) else None
            others = (
                []
                if owner is None
                else [each for each in holders(self.tree).get(owner, ()) if each not in known]
            )
            if owner is not None and others:
                yield Fault(
                    f"`{owner.name}` would be written otherwise in `{others[0].name}` as well, which is "
                    "not part of this contract.",
                    self.tree.where(owner.path, owner.span.line),
                    "Give each a model of its own.",
                )

    def _one_text_for_two(self, changes: Iterable[Change]) -> Iterator[Fault]:
        """A text that may be octets in either form is read as the contract's alone."""
        for change in changes:
            piece = piece_for_or_none(change) if isinstance(change, Spelling) else None
            if isinstance(change, Spelling) and piece is not None and piece.of in _OCTETS:
                yield Fault(
                    f"A text for `{change.called}` may be octets in the old form and in the contract's, so "
                    "both cannot be read.",
                    self.tree.where(change.at.path, change.at.span.line),
                )

    def _unsuited(self, changes: Iterable[Change]) -> Iterator[Fault]:
        for change in changes:
            if is_made(self.tree, change) and not isinstance(change, Dropped):
                yield from unsuited(self.tree, change, owner_of(self.tree, change))

    def _nothing(self, chosen: Chosen) -> Fault:
        first = chosen.classes[0]
        names = ", ".join(f"`{each.name}`" for each in chosen.classes)
        return Fault(
            f"{names} writes what the contract wants; the value is made so before it is in the model.",
            self.tree.where(first.path, first.span.line),
        )


def is_made(tree: PyTree, change: Change) -> bool:
    """Whether a change changes something."""
    match change:
        case Named(_, key):
            return key is not None
        case LeftOut(_, when):
            return when is not None
        case Reshaped(_, piece):
            return piece is not None
        case Member(owner, member, text):
            return enum_members(tree, owner)[member][0] != text
        case Spelling():
            return piece_for_or_none(change) is not None
    return True


def piece_for_or_none(spelling: Spelling) -> Piece | None:
    """The piece of a spelling; None where it has none, for whatever reason."""
    try:
        return piece_for(spelling)
    except Unspellable:
        return None


def owner_of(tree: PyTree, change: Change) -> PyClass | None:
    """The class whose text a change is made in."""
    match change:
        case Named(found) | LeftOut(found):
            return found.owner
        case Reshaped(owner) | Member(owner) | Styled(owner):
            return owner
        case Dropped():
            return None
    for owner in tree.file_of(change.at.path).classes:
        if owner.span.start <= change.at.span.start and change.at.span.end <= owner.span.end:
            return owner
    return None


def _told(change: Change) -> tuple[tuple[str, int], str]:
    match change:
        case Named(found) | LeftOut(found):
            return (found.owner.path, found.span.line), f"`{found.owner.name}.{found.name}`"
        case Reshaped(owner) | Styled(owner):
            return (owner.path, owner.span.line), f"`{owner.name}`"
        case Member(owner, member):
            return (owner.path, owner.span.line), f"`{owner.name}.{member}`"
        case Spelling(at):
            return (at.path, at.span.line), f"`{change.called}`"
    return (change.at.path, change.at.span.line), "it"
