"""The items of a set come in another order."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether exactly one side keeps the order of a set."""
    return departure.dimension is Dimension.SET_ORDER and departure.wanted is not departure.used


def tell(_: Departure) -> str:
    """The departure as a clause."""
    return "writes the items of a set in another order"


DRIFT = Drift(
    id="set-order",
    title="The items of a set come in another order",
    severity=Severity.COSMETIC,
    what="A list in which nothing comes twice and whose order says nothing has its items in another order.",
    where=(
        "Rust: a BTreeSet is sorted; a HashSet has another order in each process.",
        "Python: the order of a set of texts changes with the seed of each process.",
        "Go: a set kept as a map has another order each time it is walked through, unless it is sorted.",
        "JavaScript: a Set keeps the order in which its items came.",
        "Java: a HashSet has an order of its own, a LinkedHashSet that in which the items came.",
    ),
    harm="None for a caller that takes the list as a set; caches, signatures and snapshot tests that go by "
    "the text see a change where there is none.",
    recognised="The contract says `uniqueItems`, and the two lists have the same items, each once.",
    lookalikes=(
        Lookalike("set-encoding", "there one side has no list"),
        Lookalike("map-order", "there the members of an object stand in another order"),
    ),
    fixes=(
        ("go", "`slices.Sort` before the answer is written."),
        ("rust", "`BTreeSet` instead of `HashSet`."),
        ("python", "a `field_serializer` that returns `sorted(value)`."),
        ("typescript", "`[...set].sort()`."),
    ),
    example=('{"scopes":["read","write"]}', '{"scopes":["write","read"]}'),
    names=names,
    tell=tell,
)
