"""JavaScript writes the members whose names are array indices first."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.order import is_moved
from parity.spelling.spelled import Members, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether one order is the other one as JavaScript would have it."""
    return isinstance(spelled, Members) and is_moved(spelled)


DRIFT = Drift(
    id="map-integer-like-order",
    title="Members named like array indices come first",
    severity=Severity.COSMETIC,
    what="One side writes the members whose names are whole numbers first, in ascending order.",
    where=(
        "JavaScript: an object keeps array indices ascending before its other members; a Map does not.",
        "Go, Rust, Python and Java know no such names: they sort, or keep the order of insertion.",
    ),
    harm="JSON gives order no meaning, but an order that a person chose, as in a menu, is lost.",
    recognised="One side's order with its indices moved to the front is the other's order, every object of "
    "that body can be JavaScript's, and sorting the names does not give it.",
    lookalikes=(
        Lookalike(
            "map-order", "there sorting, or any other order, explains it, or the object has indices only"
        ),
    ),
    fixes=(
        ("go", "none is needed: say an order that matters as a list."),
        ("rust", "none is needed: say an order that matters as a list."),
        ("python", "none is needed: say an order that matters as a list."),
        ("typescript", "a list of entries where the order matters, or names that are no numbers."),
    ),
    example=('{"b":1,"10":2,"9":3}', '{"9":3,"10":2,"b":1}'),
    spells=spells,
)
