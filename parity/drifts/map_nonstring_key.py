"""A map key that is a number or a word in the program is spelled otherwise."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.map_keys import Rendered
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the same keys are spelled in another notation."""
    return (
        departure.dimension is Dimension.MAPS
        and isinstance(departure.used, Rendered)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Rendered)  # noqa: S101 - `names` says so
    return f"writes a map {departure.used.words}"


DRIFT = Drift(
    id="map-nonstring-key",
    title="A map key that is a number or a flag is spelled otherwise",
    severity=Severity.BREAKS,
    what="A key that is no text in the program becomes one, and each runtime spells it in its own way: "
    "`2.0` or `2`, `True` or `true`, `None` or `null`.",
    where=(
        "Python: pydantic and the json module write the key 2.0 as `2.0`; `str` of True is `True`; pydantic "
        "writes None as `None`, the json module as `null`.",
        "Rust: serde_json writes a float key as `2.0` and a bool as `true`; it refuses None.",
        "JavaScript: every key is its text, so 2.0 is `2`.",
        "Go: integers are keys; floats and bools are refused by most versions, so code formats them.",
        "Java: Double.toString writes `2.0`; a null key is refused.",
    ),
    harm="A caller finds no entry under its key, though it is there under another spelling.",
    recognised="Every key is the contract's key in one and the same other spelling, and the values under "
    "them are the same.",
    lookalikes=(
        Lookalike("map-composite-key", "there the keys have several parts"),
        Lookalike("key-case-style", "there the keys are names that the contract declares"),
        Lookalike("float-integral-dot-zero", "there a number is a value, not a key"),
    ),
    fixes=(
        ("go", "a key type with MarshalText that writes the contract's spelling."),
        ("rust", "a key type with its own `Serialize`, or text keys."),
        ("python", "a `PlainSerializer` on the key type, or text keys."),
        ("typescript", "text keys, formatted in one place."),
    ),
    example=('{"rates":{"2":7}}', '{"rates":{"2.0":7}}'),
    names=names,
    tell=tell,
)
