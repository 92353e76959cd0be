"""A digit in a member name is a word of its own on one side."""

from __future__ import annotations

from parity.drift import Departure, Drift, Lookalike, Severity
from parity.key_difference import key_difference
from parity.name_difference import NameDifference


def names(departure: Departure) -> bool:
    """Whether two names of a member part at a separator beside a digit."""
    return key_difference(departure) is NameDifference.DIGITS


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the member `{departure.wanted}` as `{departure.used}`: words end elsewhere at a digit"


DRIFT = Drift(
    id="key-word-split-digits",
    title="A digit in a member name is a word of its own on one side",
    severity=Severity.BREAKS,
    what=(
        "Two names are the same but for a separator beside a digit: `address_line_1` and `address_line1`. "
        "It comes from names that a program derives, each by its own rule where a word ends."
    ),
    where=(
        "Python: pydantic's `to_snake` sets the digit apart: `addressLine1` becomes `address_line_1`.",
        "TypeScript: a function that puts `_` before each capital leaves the digit where it is: "
        "`address_line1`; lodash's `snakeCase` sets it apart.",
        "Rust: fields are written as declared, mostly `address_line1`; camelCase drops every underscore, so "
        "the difference is gone.",
        "Go: whatever the tag says.",
        "Java: `SNAKE_CASE` leaves the digit where it is.",
    ),
    harm="A caller reads the member as absent, or refuses the answer because a required member is missing.",
    recognised=(
        "Two names have the same words once the separators beside digits are taken out, and not before. In a "
        "style without separators there is nothing to see, and nothing is said."
    ),
    lookalikes=(
        Lookalike("key-case-style", "there the words end at the same places"),
        Lookalike("key-renamed", "there the words differ"),
    ),
    fixes=(
        ("go", "the contract's name in the field's tag: `json:\"address_line_1\"`."),
        ("rust", '`#[serde(rename = "address_line_1")]` on the field.'),
        ("python", '`Field(alias="address_line1")` for that field, beside the alias generator.'),
        (
            "typescript",
            "name the member as the contract does: many functions split words at capitals alone.",
        ),
    ),
    example=('{"address_line_1":"a","city":"c"}', '{"address_line1":"a","city":"c"}'),
    names=names,
    tell=tell,
)
