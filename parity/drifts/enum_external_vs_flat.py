"""One side writes the variant's name as a key around the payload, the other the payload alone."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, External, Untagged
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether one of the two settings is external and the other untagged."""
    return departure.dimension is Dimension.TAGGING and (
        (departure.wanted, departure.used) in ((External(), Untagged()), (Untagged(), External()))
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used == Untagged():
        return "writes the payload alone, without the variant's name as a key around it"
    return "writes the variant's name as a key around the payload, not the payload alone"


DRIFT = Drift(
    id="enum-external-vs-flat",
    title="The key around the payload that names the variant is there on one side only",
    severity=Severity.LOSES,
    what=(
        'One runtime writes `{"Circle":{"radius":1}}`, the other `{"radius":1}` and nothing that says which '
        "variant it is."
    ),
    where=(
        "Rust: an enum is written with its name around it; `#[serde(untagged)]` takes it off.",
        "Go: an interface value is written as the struct it holds, with no name, and cannot be decoded back.",
        "Python: a plain `Union` of pydantic models is written as the model that was given.",
        "TypeScript: an object has no name of its own on the wire.",
        "Java: Jackson writes the bare object unless `@JsonTypeInfo` asks for a name.",
    ),
    harm=(
        "A caller that looks for the key finds none and refuses the answer. The other way round, variants "
        "with the same members can no longer be told apart."
    ),
    recognised=(
        "The members of the variant's payload stand at the top, where the contract has one key around them, "
        "or the reverse, and no member holds the variant's name."
    ),
    lookalikes=(
        Lookalike("enum-external-vs-internal", "there the name is a member of the object instead"),
        Lookalike("enum-untagged-vs-tagged", "there the name that is missing is a member, not a key around"),
        Lookalike("struct-flatten-vs-nested", "there the key is the name of a field, with others beside it"),
    ),
    fixes=(
        ("go", "write a MarshalJSON that puts the variant's name around it: `wirelaw fix go`."),
        ("rust", "take `#[serde(untagged)]` off."),
        ("python", "one model per variant whose single field is the variant's name."),
    ),
    example=('{"Policy":{"reason":"p"}}', '{"reason":"p"}'),
    names=names,
    tell=tell,
)
