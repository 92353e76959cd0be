"""Causes that are known and not claimed: nothing on the wire tells them from another.

A wrong cause is worse than none, so these have a reason in place of a page.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Untold:
    """A known cause and why no tool that looks at answers can name it."""

    id: str
    title: str
    #: A full sentence.
    reason: str


UNTOLD: tuple[Untold, ...] = (
    Untold(
        "undefined-dropped",
        "JavaScript leaves out a member that is undefined",
        "On the wire it is a member left out for null, which `none-null-vs-absent` names; only the source "
        "says that the value was undefined.",
    ),
    Untold(
        "key-alias-not-applied",
        "An alias is declared in Python and not used for output",
        "The names part as any other style does, which `key-case-style` names; that an alias stands in the "
        "source is not on the wire.",
    ),
    Untold(
        "key-bean-getter",
        "A member comes from an accessor or a computed field",
        "A further member whose value is computed can be replayed by no rule over the value; it is told as a "
        "member that should not be there.",
    ),
    Untold(
        "struct-embed-conflict-drop",
        "Go drops a member that two embedded structs both have",
        "On the wire a member is missing, and a missing member is a bug until proven otherwise: it is told "
        "as a different value.",
    ),
    Untold(
        "number-rounding-mode",
        "Half-even against half-up in the last digit",
        "The digits that were rounded away are in no answer, so neither rule can be replayed; it is told as "
        "a different value.",
    ),
    Untold(
        "struct-ptr-receiver-marshaler",
        "Go ignores a marshaler that is declared on the pointer",
        "On the wire it is `{}` or the raw struct, as `error-value-empty`, `map-class-lost` or "
        "`struct-newtype-transparent` name it; which receiver the method has is in the source.",
    ),
    Untold(
        "fastapi-dual-encoder",
        "FastAPI encodes a route without a return type in another way",
        "Its parts (decimals as numbers, `+00:00`, durations as seconds) are drifts of their own, and "
        "hand-written code writes the same bytes; only the source tells which encoder it was.",
    ),
)
