"""A value that may be null stands in a struct that says so beside it."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.around import WithValid
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the value stands beside a member that says whether it is there."""
    return (
        departure.dimension is Dimension.WRAPPED
        and isinstance(departure.used, WithValid)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, WithValid)  # noqa: S101 - `names` says so
    return f"writes {departure.used.words}, where the contract has the value or null"


DRIFT = Drift(
    id="sql-null-wrapper",
    title="A nullable value is an object with its value and a member Valid",
    severity=Severity.BREAKS,
    what="A value from a nullable column is written as the struct of the database driver: the value, or the "
    "zero value of its type, beside a flag that says whether it is there.",
    where=(
        "Go: `sql.NullString`, `sql.NullInt64`, `sql.Null[T]` and their like have no MarshalJSON, so their "
        'two fields are written: `{"String":"x","Valid":true}`.',
        "Rust, Python, JavaScript and Java hold such a value in an optional type and write it, or null.",
    ),
    harm="A caller that expects a text or null meets an object, and shows or refuses it; one that reads the "
    "value without the flag takes null for an empty text or 0.",
    recognised="Every answer has an object of two members, one of them `Valid`: true beside the very value, "
    "false beside the zero value where the value is null.",
    lookalikes=(
        Lookalike("struct-newtype-transparent", "there the object has the value as its one member"),
        Lookalike("absent-as-zero", "there the zero value stands alone, without a flag beside it"),
    ),
    fixes=(
        ("go", "a pointer (`*string`) in the type that is written, or a wrapper with MarshalJSON."),
        ("rust", "`Option<String>` is written as the text or null."),
        ("python", "`str | None` is written as the text or null."),
    ),
    example=('{"nickname":"bee"}', '{"nickname":{"String":"bee","Valid":true}}'),
    names=names,
    tell=tell,
)
