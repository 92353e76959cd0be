"""A member is left out because it holds the default that the contract names."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a default is left out on exactly one side."""
    return departure.dimension is Dimension.DEFAULTS and (
        (departure.wanted is Emptiness.OMITTED) is not (departure.used is Emptiness.OMITTED)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Emptiness.OMITTED:
        return "leaves out a member that holds its default"
    return "writes a member that holds its default, where the contract leaves it out"


DRIFT = Drift(
    id="exclude-defaults-unset",
    title="A member that holds its default is left out on one side",
    severity=Severity.LOSES,
    what=(
        "A member is not written when its value is the one that the contract names as its default, or when "
        "nobody set it."
    ),
    where=(
        "Python: pydantic with `exclude_defaults=True` or `exclude_unset=True`, in FastAPI "
        "`response_model_exclude_defaults` and `response_model_exclude_unset`.",
        "Rust: `skip_serializing_if` with a function that compares with the default.",
        "Go: `omitempty` and `omitzero` leave out zero values only, so another default is written.",
        "TypeScript: a default that is filled in where it is read is never written.",
        "Java: `JsonInclude.Include.NON_DEFAULT` compares with a new object of the class.",
    ),
    harm=(
        "A caller that does not know the default reads the member as absent, zero or null; once the two "
        "sides change their defaults apart, they disagree without a word on the wire."
    ),
    recognised=(
        "Members are missing just where the canonical value is the `default` of the contract's schema, and "
        "written where it is another. Left out since it is the default, or since nobody set it: only a value "
        "that was set to its default could tell the two apart, and the answers do not say what was set."
    ),
    lookalikes=(
        Lookalike("omitempty-drops-zero", "there the value left out is empty or zero, default or not"),
        Lookalike("none-null-vs-absent", "there the value that is missing is null"),
    ),
    fixes=(
        ("go", "nothing to do where the member is written; fill the default in where it is read."),
        ("rust", "take `skip_serializing_if` off, or fill in with `#[serde(default = ...)]` when reading."),
        ("python", "take `exclude_defaults` and `exclude_unset` off the route or the call."),
    ),
    example=('{"id":"1","retries":5}', '{"id":"1"}'),
    names=names,
    tell=tell,
)
