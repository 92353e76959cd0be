"""True and false are written as text or as numbers."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Notation
from parity.drift import Departure, Drift, Lookalike, Severity

_WRITTEN = {
    Notation.PLAIN: "as true and false",
    Notation.TEXT: 'as the texts "true" and "false"',
    Notation.NUMBER: "as 1 and 0",
}


def names(departure: Departure) -> bool:
    """Whether true and false have another JSON type on one side."""
    return departure.dimension is Dimension.FLAGS and departure.wanted is not departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    used, wanted = departure.used, departure.wanted
    if not isinstance(used, Notation) or not isinstance(wanted, Notation):
        raise TypeError("a flag is written in a notation")
    return f"writes flags {_WRITTEN[used]}, not {_WRITTEN[wanted]}"


DRIFT = Drift(
    id="bool-as-string",
    title="True and false are text or numbers on one side",
    severity=Severity.BREAKS,
    what='A flag is written as "true" or as 1 where the other runtime writes true.',
    where=(
        "Go: the tag option `,string` writes a bool as text.",
        "Services over databases without a boolean type write 1 and 0.",
        "Rust, Python, Java and JavaScript write true and false.",
    ),
    harm='A strict decoder refuses it; in a dynamic language "false" is true.',
    recognised="Every value of the field is written in that form, true and false alike.",
    lookalikes=(
        Lookalike("int-as-string", "there it is a whole number that is text"),
        Lookalike("enum-variant-case", "there the contract has a closed list of texts"),
    ),
    fixes=(
        ("go", "take `,string` off the tag."),
        ("rust", "a bool, serialized as serde does."),
        ("python", "the type bool in the model."),
    ),
    example=('{"done":true}', '{"done":"true"}'),
    names=names,
    tell=tell,
)
