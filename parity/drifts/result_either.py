"""A result is written the way Rust's `Result` is, under the names Ok and Err."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.name import fold
from parity.drift import Departure, Drift, Lookalike, Severity

_RESULT = ("Ok", "Err")


def names(departure: Departure) -> bool:
    """Whether a variant of a union is called Ok or Err on one side and has another word on the other."""
    wanted, used = departure.wanted, departure.used
    return (
        departure.dimension is Dimension.VARIANT_NAME
        and departure.is_payload
        and isinstance(wanted, str)
        and isinstance(used, str)
        and (wanted in _RESULT or used in _RESULT)
        and fold(wanted) != fold(used)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the outcome `{departure.wanted}` under the name `{departure.used}`"


DRIFT = Drift(
    id="result-either",
    title="An outcome is written as Rust's Ok and Err on one side",
    severity=Severity.BREAKS,
    what=(
        "A value that is either a result or an error stands under `Ok` or `Err` on one side, and under the "
        "contract's words, such as `value` and `error`, on the other."
    ),
    where=(
        'Rust: serde writes a `Result` as `{"Ok":5}` or `{"Err":"bad"}`.',
        "Go: a struct with a pointer for each, named by its tags.",
        "Python: two models, or one with two optional fields, of which the empty one is null.",
        "TypeScript: an object with the one member that is there.",
        "Java: a class of its own, with both members, one of them null.",
    ),
    harm="A caller finds neither the result nor the error: it refuses the answer, or takes it for empty.",
    recognised=(
        "In all answers the key around a variant's payload is exactly `Ok` or `Err` on one side, and another "
        "word on the other. Names that differ in style alone, such as `ok`, are not this drift."
    ),
    lookalikes=(
        Lookalike("enum-variant-renamed", "there neither name is that of a result in Rust"),
        Lookalike("enum-variant-case", "there both names are the same word"),
        Lookalike("enum-foreign-members", "there the member that is not meant is written as well, as null"),
    ),
    fixes=(
        ("go", 'tags with the contract\'s names and `omitempty` on both pointers: `json:"value,omitempty"`.'),
        (
            "rust",
            'write an enum of your own with `#[serde(rename_all = "lowercase")]`, or map the result to a '
            "status and a body.",
        ),
        ("python", "a union of two models, one with `value` and one with `error`."),
    ),
    example=('{"value":5}', '{"Ok":5}'),
    names=names,
    tell=tell,
)
