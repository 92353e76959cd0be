"""The example on a page is what the drift does: encoded both ways, and found again by the inference."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from codegen.wire.encode import encode
from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Emptiness,
    Encoding,
    Internal,
    Notation,
    Presence,
    Untagged,
)
from codegen.wire.lossless import Numeral, parse
from codegen.wire.name import Style
from codegen.wire.shape import (
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Number,
    Record,
    Shape,
    Tagged,
    Text,
    Union,
    Value,
    Variant,
)
from parity.drift import Departure, Drift, all_drifts, drift_of
from parity.infer.infer import infer
from parity.infer.sample import Sample


def tagged(variant: str, **members: str) -> Tagged:
    return Tagged(variant, given(**members))


def given(**members: str) -> dict[str, Value]:
    return {**members}


def record(*names: str) -> Record:
    return Record(tuple(Field(name, Text()) for name in names))


ERROR = Union(
    (
        Variant("Schema", record("field", "reason")),
        Variant("Policy", record("reason")),
        Variant("NotFound", record("reason")),
    )
)
DETAILED = Record((Field("reason", Text()), Field("detail", Text(), required=False)))
SCHEMA = tagged("Schema", field="x", reason="y")
POLICY = tagged("Policy", reason="p")
INTERNAL = Encoding((ChoiceMade((), Dimension.TAGGING, Internal("kind")),))


@dataclass(frozen=True)
class Example:
    """A value of a shape, the contract's encoding, and the one choice in which the runtime departs."""

    shape: Shape
    value: Value
    wanted: Encoding
    choice: ChoiceMade


def at(dimension: Dimension, setting: object, *scope: str) -> ChoiceMade:
    return ChoiceMade(scope, dimension, setting)  # type: ignore[arg-type]


EMPTY_LIST = Record((Field("items", ListOf(Text())),))
EMPTY_MAP = Record((Field("labels", MapOf(Text())),))
COUNTED = Record((Field("count", Integer()), Field("name", Text())))

EXAMPLES = {
    "int-as-string": Example(
        Record((Field("total", Integer()),)),
        {"total": Numeral("9007199254740993")},
        Encoding(),
        at(Dimension.INTEGERS, Notation.TEXT),
    ),
    "decimal-string-vs-number": Example(
        Record((Field("price", Number()),)),
        {"price": Numeral("1.10")},
        Encoding(),
        at(Dimension.NUMBERS, Notation.TEXT),
    ),
    "bool-as-string": Example(
        Record((Field("done", Flag()),)), {"done": True}, Encoding(), at(Dimension.FLAGS, Notation.TEXT)
    ),
    "nil-slice-null": Example(
        EMPTY_LIST, {"items": []}, Encoding(), at(Dimension.EMPTY_LISTS, Emptiness.NULL)
    ),
    "nil-map-null": Example(EMPTY_MAP, {"labels": {}}, Encoding(), at(Dimension.EMPTY_MAPS, Emptiness.NULL)),
    "omitempty-drops-zero": Example(
        COUNTED, {"count": Numeral("0"), "name": ""}, Encoding(), at(Dimension.ZEROS, Emptiness.OMITTED)
    ),
    "enum-external-vs-internal": Example(ERROR, SCHEMA, Encoding(), at(Dimension.TAGGING, Internal("kind"))),
    "enum-internal-vs-adjacent": Example(
        ERROR, POLICY, INTERNAL, at(Dimension.TAGGING, Adjacent("kind", "detail"))
    ),
    "enum-external-vs-adjacent": Example(
        ERROR, POLICY, Encoding(), at(Dimension.TAGGING, Adjacent("kind", "detail"))
    ),
    "enum-untagged-vs-tagged": Example(ERROR, POLICY, INTERNAL, at(Dimension.TAGGING, Untagged())),
    "enum-tag-key-name": Example(ERROR, POLICY, INTERNAL, at(Dimension.TAGGING, Internal("type"))),
    "enum-foreign-members": Example(ERROR, POLICY, INTERNAL, at(Dimension.FOREIGN, Presence.ZERO)),
    "enum-variant-case": Example(
        ERROR, tagged("NotFound", reason="n"), Encoding(), at(Dimension.VARIANTS, Style.SNAKE)
    ),
    "enum-variant-renamed": Example(ERROR, SCHEMA, Encoding(), at(Dimension.VARIANT_NAME, "Shape", "Schema")),
    "key-case-style": Example(
        record("user_id", "reason"),
        given(user_id="7", reason="y"),
        Encoding(),
        at(Dimension.KEYS, Style.CAMEL),
    ),
    "key-renamed": Example(
        record("code", "reason"),
        given(code="7", reason="y"),
        Encoding(),
        at(Dimension.KEY_NAME, "message", "reason"),
    ),
    "none-null-vs-absent": Example(
        DETAILED, given(reason="y"), Encoding(), at(Dimension.ABSENCE, Presence.NULL)
    ),
    "absent-as-zero": Example(DETAILED, given(reason="y"), Encoding(), at(Dimension.ABSENCE, Presence.ZERO)),
}


LAYOUT = [drift for drift in all_drifts() if drift.recognise is None and drift.spells is None]


@pytest.mark.parametrize("drift", LAYOUT, ids=lambda drift: drift.id)
def test_the_example_is_the_drift(drift: Drift) -> None:
    example = EXAMPLES[drift.id]
    model = Model(example.shape)
    contract, runtime = (parse(text) for text in drift.example)
    assert encode(model, example.wanted, example.value) == contract
    used = example.wanted.with_choices(example.choice)
    assert encode(model, used, example.value) == runtime

    inference = infer(model, example.wanted, [Sample("example", example.value, runtime)])
    (made,) = inference.departures
    wanted = example.wanted.setting(made.scope, made.dimension)
    assert drift_of(Departure(made.scope, made.dimension, wanted, made.setting)) == drift
    assert inference.patches == ((),)
