"""An empty map is written as null."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether empty maps are null on exactly one side."""
    return (
        departure.dimension is Dimension.EMPTY_MAPS
        and departure.wanted is not departure.used
        and Emptiness.OMITTED not in (departure.wanted, departure.used)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Emptiness.NULL:
        return "writes null for an empty map"
    return "writes `{}` for an empty map, not null"


DRIFT = Drift(
    id="nil-map-null",
    title="An empty map is null on one side and `{}` on the other",
    severity=Severity.BREAKS,
    what="An object whose member names are data, and which has none, is written as null.",
    where=(
        "Go: encoding/json writes a nil map as null; json/v2 writes `{}`.",
        "Rust: serde writes an empty HashMap as `{}`.",
        "Python: pydantic writes an empty dict as `{}`.",
    ),
    harm="A caller that looks up a name in the member, or decodes it into a map that cannot be null, fails.",
    recognised="Values that are empty maps are written as null in every answer, and no other value is.",
    lookalikes=(
        Lookalike("nil-slice-null", "there it is a list"),
        Lookalike("omitempty-drops-zero", "there the member is not written at all"),
        Lookalike(
            "none-null-vs-absent", "there the value itself is null or absent, and the contract permits it"
        ),
    ),
    fixes=(
        ("go", "make the map before it is written, or write it in a MarshalJSON."),
        ("rust", "none is needed: serde writes `{}`."),
        ("python", "a default of `{}` in place of None."),
    ),
    example=('{"labels":{}}', '{"labels":null}'),
    names=names,
    tell=tell,
)
