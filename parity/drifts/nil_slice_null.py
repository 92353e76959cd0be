"""An empty list is written as null."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether empty lists are null on exactly one side."""
    return (
        departure.dimension is Dimension.EMPTY_LISTS
        and departure.wanted is not departure.used
        and Emptiness.OMITTED not in (departure.wanted, departure.used)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Emptiness.NULL:
        return "writes null for an empty list"
    return "writes `[]` for an empty list, not null"


DRIFT = Drift(
    id="nil-slice-null",
    title="An empty list is null on one side and `[]` on the other",
    severity=Severity.BREAKS,
    what="A list without items is written as null where the other runtime writes `[]`.",
    where=(
        "Go: encoding/json writes a nil slice as null, an empty one as `[]`; json/v2 writes `[]` for both.",
        "Rust: serde writes a Vec as `[]`; only an Option around it can be null.",
        "Python: pydantic writes an empty list as `[]`.",
        "Java: Jackson writes a List that is null as null.",
    ),
    harm="A caller that iterates over the member, or decodes it into a list that cannot be null, fails.",
    recognised="Values that are empty lists are written as null in every answer, and no other value is.",
    lookalikes=(
        Lookalike(
            "none-null-vs-absent", "there the value itself is null or absent, and the contract permits it"
        ),
        Lookalike("omitempty-drops-zero", "there the member is not written at all"),
        Lookalike("nil-map-null", "there it is an object whose member names are data"),
    ),
    fixes=(
        ("go", "make the slice (`[]T{}`) before it is written, or write it in a MarshalJSON."),
        ("rust", "none is needed: serde writes `[]`."),
        ("python", "a default of `[]` in place of None."),
    ),
    example=('{"items":[]}', '{"items":null}'),
    names=names,
    tell=tell,
)
