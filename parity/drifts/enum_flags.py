"""A set of flags is a list of names on one side, one text or one number on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.flags import BitMask, Joined
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a list of names is one text or one number."""
    return (
        departure.dimension in (Dimension.LISTS, Dimension.SETS)
        and isinstance(departure.used, BitMask | Joined)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes a list of names as {departure.used.words}"


DRIFT = Drift(
    id="enum-flags",
    title="A set of flags is a list of names, one text or one number",
    severity=Severity.BREAKS,
    what="Several members of a closed list that hold at once are a list of their names on one side; the "
    "other writes one number with a bit for each, or their names joined to one text.",
    where=(
        "Go: constants `1 << iota` are numbers, and their sum is one.",
        "Python: IntFlag is a number.",
        "JavaScript: flags joined with the operator for bits are a number.",
        'Rust: the bitflags crate writes `"READ | WRITE"` to formats that people read.',
        'Java: an EnumSet is a list of names. C#: a flags enum is a number, or `"Read, Write"` as text.',
    ),
    harm="A caller that looks a name up in the list finds none; one that tests bits tests a text.",
    recognised="Every list is the number that has the bits of its names in the order of declaration, with at "
    "least two lists that differ; or the names in one text, joined alike throughout.",
    lookalikes=(
        Lookalike("enum-int-vs-string", "there one name is one number, not a list of them"),
        Lookalike("scalar-vs-singleton-list", "there only a list of one is written otherwise"),
    ),
    fixes=(
        ("go", "MarshalJSON that writes the names of the bits that are set."),
        ("rust", "`serialize_with` a function that collects `iter_names()`."),
        ("python", "a `field_serializer` that writes `[flag.name for flag in value]`."),
        ("typescript", "filter the names by their bits before the answer is written."),
    ),
    example=('{"rights":[["read"],["read","share"]]}', '{"rights":[1,5]}'),
    names=names,
    tell=tell,
)
