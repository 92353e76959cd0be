"""The example on a page is what the drift does: encoded both ways, and found again by the inference."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from codegen.wire.coded.address import V6
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction, Resolution
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.ip import Mapped
from codegen.wire.coded.network import Network
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.offset import Mark, Offset
from codegen.wire.coded.url import Url
from codegen.wire.coded.uuid import Uuid
from codegen.wire.coded.year import YearForm
from codegen.wire.encode import encode
from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Emptiness,
    Encoding,
    Internal,
    Nesting,
    Notation,
    Order,
    Presence,
    Untagged,
)
from codegen.wire.encoding import Unit as UnitForm
from codegen.wire.forms.around import InMember, WithValid
from codegen.wire.forms.bare import Only
from codegen.wire.forms.calendar import MONTHS, NumberedCalendar
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.flags import BitMask
from codegen.wire.forms.keyed import Filler, Keyed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.map_keys import Rendered, Rendering
from codegen.wire.forms.number import Double, Single
from codegen.wire.forms.octets import NumbersAs, OsText
from codegen.wire.forms.ordinal import Ordinal
from codegen.wire.forms.pairs import Entries, KeyAs, KeyForm
from codegen.wire.forms.single import Single as OneItem
from codegen.wire.forms.text import CodePoint, Composition, Normalised, ReplacedSurrogates
from codegen.wire.lossless import Numeral, parse
from codegen.wire.name import Style
from codegen.wire.shape import (
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Tagged,
    Text,
    TupleOf,
    Union,
    Value,
    Variant,
)
from parity.departures import departures_of
from parity.drift import Drift, all_drifts, drift_of
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
DELAYED = Record((Field("reason", Text()), Field("delay", Integer(), required=False)))
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


def one(name: str, shape: Shape, text: str) -> tuple[Shape, Value]:
    """A record of one field, and its value, from the JSON text that a contract has for it."""
    return Record((Field(name, shape),)), {name: parse(text)}


EMPTY_LIST = Record((Field("items", ListOf(Text())),))
EMPTY_MAP = Record((Field("labels", MapOf(Text())),))
COUNTED = Record((Field("count", Integer()), Field("name", Text())))

EXAMPLES = {
    "time-fraction-digits": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05.12Z"'),
        Encoding(),
        at(Dimension.FRACTIONS, Fraction.GROUPED),
    ),
    "time-precision-truncation": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05.123456789Z"'),
        Encoding(),
        at(Dimension.RESOLUTIONS, Resolution.MICROSECONDS),
    ),
    "time-utc-designator": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05Z"'),
        Encoding(),
        at(Dimension.DESIGNATORS, Mark.COLON),
    ),
    "time-naive": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05Z"'),
        Encoding(),
        at(Dimension.DESIGNATORS, Mark.NONE),
    ),
    "time-offset-kept-vs-utc": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05+02:00"'),
        Encoding(),
        at(Dimension.OFFSETS, Offset.UTC),
    ),
    "time-epoch": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05.500Z"'),
        Encoding(),
        at(Dimension.INSTANTS, InstantForm.MILLISECONDS),
    ),
    "time-component-array": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05Z"'),
        Encoding(),
        at(Dimension.INSTANTS, InstantForm.ORDINAL_OFFSET_LIST),
    ),
    "time-text-layout": Example(
        *one("at", Coded(Kind.INSTANT), '"2024-01-02T03:04:05Z"'),
        Encoding(),
        at(Dimension.INSTANTS, InstantForm.SPACED),
    ),
    "time-year-range": Example(
        *one("at", Coded(Kind.INSTANT), '"+12024-01-02T03:04:05Z"'),
        Encoding(),
        at(Dimension.YEARS, YearForm.SIX_DIGITS),
    ),
    "time-date-vs-datetime": Example(
        *one("on", Coded(Kind.DATE), '"2024-01-02"'), Encoding(), at(Dimension.DATES, DateForm.MIDNIGHT_Z)
    ),
    "zero-time-emitted": Example(
        Record((Field("id", Text()), Field("paid_at", Coded(Kind.INSTANT), required=False))),
        {"id": "7"},
        Encoding(),
        at(Dimension.ABSENCE, Presence.ZERO),
    ),
    "duration-unit": Example(
        *one("wait", Coded(Kind.DURATION), '"PT1.5S"'),
        Encoding(),
        at(Dimension.DURATIONS, DurationForm.NANOSECONDS),
    ),
    "duration-text-dialect": Example(
        *one("wait", Coded(Kind.DURATION), '"PT26H"'),
        Encoding(),
        at(Dimension.DURATIONS, DurationForm.ISO_DAYS),
    ),
    "decimal-scale-lost": Example(
        *one("price", Coded(Kind.DECIMAL), '"1.10"'),
        Encoding(),
        at(Dimension.DECIMALS, DecimalForm.SHORT),
    ),
    "calendar-enum": Example(
        *one("months", ListOf(Choice(MONTHS)), '["March","April"]'),
        Encoding(),
        at(Dimension.CHOICES, NumberedCalendar("January", 1)),
    ),
    "float-f32-widened": Example(
        *one("reading", Number(), "0.1"), Encoding(), at(Dimension.PRECISION, Single(widened=True))
    ),
    "int-beyond-2p53": Example(
        *one("total", Integer(), "9007199254740993"),
        Encoding(),
        at(Dimension.PRECISION, Double(exact=False)),
    ),
    "string-normalisation": Example(
        *one("name", Text(), '"Zo\u00eb"'),
        Encoding(),
        at(Dimension.TEXTS, Normalised(Composition.DECOMPOSED)),
    ),
    "string-char-vs-number": Example(
        *one("grade", Text(), '"\u00e9"'), Encoding(), at(Dimension.TEXTS, CodePoint())
    ),
    "string-invalid-utf8-encode": Example(
        *one("name", Text(), '"a\\ud800b"'), Encoding(), at(Dimension.TEXTS, ReplacedSurrogates())
    ),
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
    "key-pascal-untagged-go": Example(
        record("user_id", "http_url"),
        given(user_id="7", http_url="u"),
        Encoding(),
        at(Dimension.KEYS, Style.GO_PASCAL),
    ),
    "key-acronym-casing": Example(
        record("userId", "reason"),
        given(userId="7", reason="y"),
        Encoding(),
        at(Dimension.KEYS, Style.GO_CAMEL),
    ),
    "key-word-split-digits": Example(
        record("address_line_1", "city"),
        given(address_line_1="a", city="c"),
        Encoding(),
        at(Dimension.KEY_NAME, "address_line1", "address_line_1"),
    ),
    "key-private-leading-underscore": Example(
        record("_id", "reason"),
        given(_id="7", reason="y"),
        Encoding(),
        at(Dimension.KEY_NAME, "id", "_id"),
    ),
    "key-reserved-word": Example(
        record("class", "reason"),
        {"class": "7", "reason": "y"},
        Encoding(),
        at(Dimension.KEY_NAME, "class_", "class"),
    ),
    "enum-acronym-split": Example(
        *one("service", Choice(("http_server", "other")), '"http_server"'),
        Encoding(),
        at(Dimension.VARIANT_NAME, "h_t_t_p_server", "service", "http_server"),
    ),
    "result-either": Example(
        Union((Variant("value", Integer()), Variant("error", Text()))),
        Tagged("value", Numeral("5")),
        Encoding(),
        at(Dimension.VARIANT_NAME, "Ok", "value"),
    ),
    "enum-external-vs-flat": Example(ERROR, POLICY, Encoding(), at(Dimension.TAGGING, Untagged())),
    "enum-variant-fields-not-renamed": Example(
        Union((Variant("cardPayment", record("userId")), Variant("cash", record("userId")))),
        tagged("cardPayment", userId="7"),
        Encoding(),
        at(Dimension.KEYS, Style.SNAKE),
    ),
    "exclude-defaults-unset": Example(
        Record((Field("id", Text()), Field("retries", Integer(), required=False, default="5"))),
        {"id": "1", "retries": Numeral("5")},
        Encoding(),
        at(Dimension.DEFAULTS, Emptiness.OMITTED),
    ),
    "struct-flatten-vs-nested": Example(
        Record((Field("id", Text()), Field("audit", record("by", "note")))),
        {"id": "1", "audit": {"by": "x", "note": "n"}},
        Encoding(),
        at(Dimension.NESTING, Nesting.FLATTENED),
    ),
    "struct-flatten-none": Example(
        Record((Field("id", Text()), Field("audit", Nullable(record("by", "note"))))),
        {"id": "1", "audit": None},
        Encoding((at(Dimension.NESTING, Nesting.FLATTENED),)),
        at(Dimension.NULLS, Presence.OMITTED),
    ),
    "struct-subclass-fields": Example(
        Record((Field("owner", Record((Field("name", Text()),), open=True)),)),
        {"owner": {"name": "n", "team": "t"}},
        Encoding(),
        at(Dimension.EXTRAS, Emptiness.OMITTED),
    ),
    "none-null-vs-absent": Example(
        DETAILED, given(reason="y"), Encoding(), at(Dimension.ABSENCE, Presence.NULL)
    ),
    "absent-as-zero": Example(DELAYED, given(reason="y"), Encoding(), at(Dimension.ABSENCE, Presence.ZERO)),
    "empty-string-as-null": Example(
        Record((Field("reason", Text()), Field("address", Nullable(Coded(Kind.IP))))),
        {"reason": "y", "address": None},
        Encoding(),
        at(Dimension.NULLS, Presence.ZERO),
    ),
    "bytes-array-vs-base64": Example(
        *one("digest", Coded(Kind.BYTES, "base64"), '"AQL/"'), Encoding(), at(Dimension.BYTES, Octets.LIST)
    ),
    "bytes-fixed-array": Example(
        *one("nonce", Coded(Kind.BYTES, "base64 fixed"), '"AQL/AA=="'),
        Encoding(),
        at(Dimension.BYTES, Octets.LIST),
    ),
    "bytes-base64-alphabet": Example(
        *one("key", Coded(Kind.BYTES, "base64"), '"+//+"'), Encoding(), at(Dimension.BYTES, Octets.BASE64URL)
    ),
    "bytes-hex": Example(
        *one("digest", Coded(Kind.BYTES, "base64"), '"Af8="'), Encoding(), at(Dimension.BYTES, Octets.HEX)
    ),
    "bytes-utf8-text": Example(
        *one("body", Coded(Kind.BYTES, "base64"), '"YWJj"'), Encoding(), at(Dimension.BYTES, Octets.UTF8)
    ),
    "bytes-uint8-list": Example(
        *one("scores", ListOf(Integer()), "[1,2]"),
        Encoding(),
        at(Dimension.LISTS, NumbersAs(Octets.BASE64)),
    ),
    "struct-std-type-leak": Example(*one("file", Text(), '"hi"'), Encoding(), at(Dimension.TEXTS, OsText())),
    "uuid-case-form": Example(
        *one("id", Coded(Kind.UUID), '"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"'),
        Encoding(),
        at(Dimension.UUIDS, Uuid.UPPER),
    ),
    "ip-mapped-v4": Example(
        *one("peer", Coded(Kind.IP), '"::ffff:1.2.3.4"'),
        Encoding(),
        at(Dimension.MAPPED_IPS, Mapped.ALONE),
    ),
    "ip-v6-text": Example(
        *one("host", Coded(Kind.IP), '"2001:db8::1"'), Encoding(), at(Dimension.IPS, V6.GROUPS)
    ),
    "ip-cidr-mac": Example(
        *one("network", Coded(Kind.NETWORK), '"10.0.0.0/8"'),
        Encoding(),
        at(Dimension.NETWORKS, Network.IPNET),
    ),
    "url-object-or-normalised": Example(
        *one("home", Coded(Kind.URL), '"HTTPS://Example.com"'),
        Encoding(),
        at(Dimension.URLS, Url.NORMALISED),
    ),
}

RIGHTS = ("read", "write", "share")
GATE = Union((Variant("Closed", None), Variant("Open", Text())))
#: Values in another structure.
EXAMPLES |= {
    "struct-newtype-transparent": Example(
        *one("owner", Integer(), "5"), Encoding(), at(Dimension.WRAPPED, InMember("value"), "owner")
    ),
    "sql-null-wrapper": Example(
        *one("nickname", Nullable(Text()), '"bee"'),
        Encoding(),
        at(Dimension.WRAPPED, WithValid("String"), "nickname"),
    ),
    "scalar-vs-singleton-list": Example(
        *one("tags", ListOf(Text()), '["new"]'), Encoding(), at(Dimension.LISTS, OneItem())
    ),
    "tuple-array-vs-object": Example(
        *one("point", TupleOf((Integer(), Text())), '[1,"a"]'),
        Encoding(),
        at(Dimension.TUPLES, Labelled(("X", "Y"))),
    ),
    "enum-tuple-variant-array": Example(
        Union((Variant("Move", TupleOf((Integer(), Integer()))), Variant("Quit", None))),
        Tagged("Move", [Numeral("1"), Numeral("2")]),
        Encoding(),
        at(Dimension.TUPLES, Labelled(("x", "y"))),
    ),
    "enum-newtype-variant": Example(
        Union((Variant("Code", Integer()), Variant("Idle", None))),
        Tagged("Code", Numeral("5")),
        Encoding(),
        at(Dimension.WRAPPED, InMember("value"), "Code"),
    ),
    "enum-unit-variant-shape": Example(
        GATE, Tagged("Closed", None), Encoding(), at(Dimension.UNITS, UnitForm.OBJECT)
    ),
    "enum-int-vs-string": Example(
        *one("steps", ListOf(Choice(("low", "mid", "high"))), '["low","high"]'),
        Encoding(),
        at(Dimension.CHOICES, Ordinal(0)),
    ),
    "enum-flags": Example(
        *one("rights", ListOf(SetOf(Choice(RIGHTS))), '[["read"],["read","share"]]'),
        Encoding(),
        at(Dimension.SETS, BitMask()),
    ),
    "set-encoding": Example(
        *one("scopes", SetOf(Text()), '["read","write"]'),
        Encoding(),
        at(Dimension.SETS, Keyed(Filler.OBJECT)),
    ),
    "set-order": Example(
        *one("scopes", SetOf(Text()), '["read","write"]'), Encoding(), at(Dimension.SET_ORDER, Order.ANY)
    ),
    "map-class-lost": Example(
        *one("limits", ListOf(MapOf(Integer())), '[{"cpu":2},{"ram":8}]'),
        Encoding(),
        at(Dimension.MAPS, Erased()),
    ),
    "map-composite-key": Example(
        *one("cells", MapOf(Integer()), '{"1,2":7}'),
        Encoding(),
        at(Dimension.MAPS, Entries(KeyForm(KeyAs.PARTS, ","))),
    ),
    "map-nonstring-key": Example(
        *one("rates", MapOf(Integer()), '{"2":7}'),
        Encoding(),
        at(Dimension.MAPS, Rendered(Rendering.POINT)),
    ),
    "error-value-empty": Example(
        *one("problems", ListOf(Text()), '["disk full","timeout"]'),
        Encoding(),
        at(Dimension.TEXTS, Erased()),
    ),
    "struct-unit-null": Example(
        *one("ping", Record(()), "{}"), Encoding(), at(Dimension.EMPTY_RECORDS, Emptiness.NULL)
    ),
    "omitempty-struct-kept": Example(
        Record((Field("id", Text()), Field("options", Record((Field("depth", Integer(), required=False),))))),
        {"id": "1", "options": {}},
        Encoding(),
        at(Dimension.EMPTY_RECORDS, Emptiness.OMITTED),
    ),
    "struct-embed-marshaler-hijack": Example(
        *one(
            "events",
            ListOf(Record((Field("at", Coded(Kind.INSTANT)), Field("name", Text())))),
            '[{"at":"2024-05-01T10:00:00Z","name":"a"},{"at":"2024-05-02T11:30:00Z","name":"b"}]',
        ),
        Encoding(),
        at(Dimension.RECORDS, Only("at"), "events", "[]"),
    ),
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
    (departure,) = departures_of(inference)
    assert drift_of(departure) == drift
    assert inference.patches == ((),)
