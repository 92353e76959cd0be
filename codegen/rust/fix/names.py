"""The fewest attributes that give each member or variant its name: one casing for all, or one name each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.rust.fix.change import Held
from codegen.rust.fix.walk import Walk
from codegen.source.rust.casing import Casing


@dataclass(frozen=True, slots=True)
class Called:
    """A field or variant, what it is called in the source, and what it is to be called on the wire."""

    held: Held
    own: str
    wanted: str
    #: What it is called there so far.
    used: str
    #: Whether a reader that knows both names can be made: its type is read by serde.
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class Over:
    """What holds the members: where a casing for all of them is said, and under which name."""

    held: Held | None
    attribute: str
    casing: Casing | None
    case: Callable[[str, Casing | None], str]


def rename(walk: Walk, over: Over, members: Sequence[Called]) -> None:
    """Gives each its name."""
    best = min(_casings(over), key=lambda casing: _cost(over, members, casing))
    if best is not over.casing and over.held is not None:
        walk.say(over.held, over.attribute, None if best is None else best.value)
    for member in members:
        explicit = member.held.attributes.item("rename")
        by_casing = over.case(member.own, best) == member.wanted
        if explicit is None:
            if not by_casing:
                walk.say(member.held, "rename", member.wanted)
        elif explicit.writes != member.wanted or explicit.reads != member.wanted:
            walk.say(member.held, "rename", None if by_casing else member.wanted)
        if walk.request.accept_legacy and member.is_read and member.used != member.wanted:
            _alias(walk, member)


def _alias(walk: Walk, member: Called) -> None:
    """The old name is read too."""
    told = [item for item in member.held.attributes.items() if item.name == "alias"]
    if not told:
        walk.say(member.held, "alias", member.used)
    elif member.used not in {item.reads for item in told}:
        walk.fault(
            f"`{member.held.target.name}` has an alias already, and `{member.used}` is to be one more",
            member.held.target.path,
            member.held.target.line,
            f'Add `alias = "{member.used}"` by hand first.',
        )


def _casings(over: Over) -> list[Casing | None]:
    """The casings there could be; of equals the first is taken."""
    if over.held is None:
        return [over.casing]
    return list(dict.fromkeys((over.casing, None, *Casing)))


def _cost(over: Over, members: Sequence[Called], casing: Casing | None) -> tuple[int, int]:
    """How many attributes change, and how many stand there then."""
    changed = 0 if casing is over.casing else 1
    standing = 0 if casing is None else 1
    for member in members:
        explicit = member.held.attributes.item("rename")
        by_casing = over.case(member.own, casing) == member.wanted
        if explicit is not None and explicit.writes == member.wanted:
            standing += 1
        elif explicit is not None or not by_casing:
            changed += 1
            standing += not by_casing
    return changed, standing
