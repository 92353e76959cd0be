"""A set is a list on one side and an object on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.keyed import Keyed
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a list is an object of its items, or an empty one."""
    return (
        departure.dimension in (Dimension.LISTS, Dimension.SETS)
        and isinstance(departure.used, Keyed | Erased)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    lost = ", so that one set cannot be told from another" if departure.used.hides else ""
    return f"writes a set as {departure.used.words}{lost}"


DRIFT = Drift(
    id="set-encoding",
    title="A set is a list on one side and an object on the other",
    severity=Severity.BREAKS,
    what="The items of a set stand in a list on one side; the other writes an object with a member for each "
    "item, or an object without any.",
    where=(
        'Go has no sets: `map[string]struct{}` writes `{"a":{}}`, `map[string]bool` writes `{"a":true}`.',
        "JavaScript: a Set has no members that JSON sees, so it is `{}` whatever it holds.",
        "Rust: HashSet and BTreeSet are lists.",
        "Python: pydantic writes a set as a list; the json module refuses one.",
        "Java: a Set is a list.",
    ),
    harm="A caller that expects a list refuses the object; from `{}` it learns that the set is empty.",
    recognised="The names of the members are the items, and all members hold `{}`, true or null alike; or "
    "every set is `{}` while at least two that differ should hold something.",
    lookalikes=(
        Lookalike("map-class-lost", "there the contract has a map or a record, not a list"),
        Lookalike("tuple-array-vs-object", "there the items are what the members hold, not their names"),
        Lookalike("set-order", "there both sides have a list"),
        Lookalike("nil-slice-null", "there an empty list is null"),
    ),
    fixes=(
        ("go", "a sorted `[]string` from MarshalJSON, or in the type that is written."),
        ("rust", "`BTreeSet<T>` is a list in a fixed order."),
        ("python", "`set[T]` in a pydantic model is a list."),
        ("typescript", "`[...set]` before the answer is written."),
    ),
    example=('{"scopes":["read","write"]}', '{"scopes":{"read":{},"write":{}}}'),
    names=names,
    tell=tell,
)
