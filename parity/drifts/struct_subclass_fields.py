"""Members beyond the declared ones are dropped where the contract lets them stand."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether further members are dropped on exactly one side."""
    return departure.dimension is Dimension.EXTRAS and (
        (departure.wanted is Emptiness.OMITTED) is not (departure.used is Emptiness.OMITTED)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Emptiness.OMITTED:
        return "leaves out every member that the contract does not name"
    return "writes members that the contract does not name, where they should be left out"


DRIFT = Drift(
    id="struct-subclass-fields",
    title="Members beyond the declared ones are dropped on one side",
    severity=Severity.LOSES,
    what=(
        "The contract names some members of an object and lets others stand beside them. A value that has "
        "more, such as one of a subclass, is written whole on one side and cut down to the declared members "
        "on the other."
    ),
    where=(
        "Python: pydantic writes a field by its declared type, so the fields of a subclass are dropped, "
        "unless it is `SerializeAsAny`; FastAPI cuts an answer to its response model.",
        "Go: a struct holds what it declares; an interface field is written with all that it holds.",
        "Rust: a struct writes what it declares; the rest needs a map with `#[serde(flatten)]`.",
        "TypeScript: an object is written with every member it has.",
        "Java: Jackson writes the class that is there, with all of its members.",
    ),
    harm="Data is lost without an error: the caller sees a valid answer that says less.",
    recognised=(
        "The contract leaves the object open, the canonical value has members that it does not name, and in "
        "the answers none of these stands while the declared ones do. Whether a subclass was cut, or unknown "
        "members were never kept, does not show on the wire: both drop the same members."
    ),
    lookalikes=(
        Lookalike("exclude-defaults-unset", "there members that the contract names are missing"),
        Lookalike("none-null-vs-absent", "there the member that is missing is null"),
    ),
    fixes=(
        ("go", "an interface field, or a map for the further members and a MarshalJSON that merges it."),
        ("rust", "`#[serde(flatten)]` on a map that holds the further members."),
        ("python", "`SerializeAsAny[Base]` for the field, or a response model that has all members."),
    ),
    example=('{"owner":{"name":"n","team":"t"}}', '{"owner":{"name":"n"}}'),
    names=names,
    tell=tell,
)
