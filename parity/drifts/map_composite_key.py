"""A map whose keys have several parts is a list of entries, or its keys are joined otherwise."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.map_keys import Rejoined
from codegen.wire.forms.pairs import Entries
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a map is a list of entries, or the parts of its keys are joined in another way."""
    return (
        departure.dimension is Dimension.MAPS
        and isinstance(departure.used, Entries | Rejoined)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    link = "as " if isinstance(departure.used, Entries) else ""
    return f"writes a map {link}{departure.used.words}"


DRIFT = Drift(
    id="map-composite-key",
    title="A map is a list of entries, or its keys of several parts are joined otherwise",
    severity=Severity.BREAKS,
    what="JSON has only texts as keys. A key of several parts is joined to one text, each runtime in its own "
    "way, or the map becomes a list of its entries.",
    where=(
        "Rust: serde_json refuses a tuple as a key, so code keeps a `Vec` of pairs: a list of lists.",
        "Go: encoding/json refuses a struct as a key without MarshalText; code writes a list of structs.",
        'Python: pydantic joins a tuple with commas (`"1,2"`); `str` of a tuple is `"(1, 2)"`; the json '
        "module refuses it.",
        "JavaScript: an array as a key is joined with commas; `[...map]` is a list of pairs.",
        'Java: Jackson takes `toString`, such as `"Point[x=1, y=2]"`.',
    ),
    harm="A caller finds no entry under its key, or meets a list where it expects an object.",
    recognised="Every entry of the list has a key whose parts are those of a key of the map, and the same "
    "value; or every key has the same parts as its counterpart, joined alike throughout.",
    lookalikes=(
        Lookalike("map-nonstring-key", "there a key of one part is spelled otherwise"),
        Lookalike("key-case-style", "there the keys are names that the contract declares"),
        Lookalike("map-order", "there the same keys stand in another order"),
    ),
    fixes=(
        ("go", "MarshalText on the key type."),
        ("rust", "a key type with a `Serialize` that writes one text, or serde_with's `Vec<(_, _)>`."),
        ("python", "a `field_serializer` that joins the key, or a list of pairs."),
        ("typescript", "join the parts of the key yourself, with one separator on all sides."),
    ),
    example=('{"cells":{"1,2":7}}', '{"cells":[[[1,2],7]]}'),
    names=names,
    tell=tell,
)
