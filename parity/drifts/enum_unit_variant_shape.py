"""A variant without payload is a bare name on one side and an object on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Unit
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the two settings write a variant without payload differently."""
    return departure.dimension is Dimension.UNITS and departure.wanted is not departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Unit)  # noqa: S101 - `names` says so
    assert isinstance(departure.wanted, Unit)  # noqa: S101 - `names` says so
    return f"writes a variant without payload as {departure.used.value}, not as {departure.wanted.value}"


DRIFT = Drift(
    id="enum-unit-variant-shape",
    title="A variant without payload is its bare name on one side and an object on the other",
    severity=Severity.BREAKS,
    what="In a union where each variant is a key around its payload, a variant that has none is a bare text "
    "on one side, and a key around null, `{}` or `[]` on the other.",
    where=(
        'Rust: `Closed` is `"Closed"`, `Closed {}` is `{"Closed":{}}` and `Closed()` is `{"Closed":[]}`; '
        'serde reads `{"Closed":null}` too.',
        "Go: a struct with a pointer for each variant writes an empty struct as `{}`.",
        "Python: a model with an optional member for each variant writes an empty model as `{}`.",
        "JavaScript: an object literal with a key for each variant has null or `{}` where nothing is to say.",
    ),
    harm="A decoder that expects an object fails on the text, and only for this variant.",
    recognised="The variants with payload are tagged alike on both sides, and every variant without one has "
    "the same other form.",
    lookalikes=(
        Lookalike("enum-external-vs-internal", "there the variants with payload have a tag inside too"),
        Lookalike("struct-unit-null", "there the empty object is no variant and has no name"),
        Lookalike("enum-int-vs-string", "there the name is a number"),
    ),
    fixes=(
        ("go", "return the name as text from MarshalJSON for a variant without payload."),
        ("rust", "`Closed`, `Closed {}` and `Closed()` are three wire forms: take the contract's."),
        ("python", '`Literal["Closed"]` beside the models in the union.'),
        ("typescript", "return the name as text for a variant without payload."),
    ),
    example=('"Closed"', '{"Closed":{}}'),
    names=names,
    tell=tell,
)
