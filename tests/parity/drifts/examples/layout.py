"""Names, tags, absence and nesting."""

from __future__ import annotations

from dataclasses import dataclass


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
from tests.parity.drifts.examples.made import tagged, given, record, ERROR, DELAYED, DETAILED, SCHEMA, POLICY, INTERNAL, Example, at, one, EMPTY_LIST, EMPTY_MAP, COUNTED

EXAMPLES = {
    "zero-time-emitted": Example(
        Record((Field("id", Text()), Field("paid_at", Coded(Kind.INSTANT), required=False))),
        {"id": "7"},
        Encoding(),
        at(Dimension.ABSENCE, Presence.ZERO),
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
    "struct-std-type-leak": Example(*one("file", Text(), '"hi"'), Encoding(), at(Dimension.TEXTS, OsText())),
    "uuid-case-form": Example(
        *one("id", Coded(Kind.UUID), '"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"'),
        Encoding(),
        at(Dimension.UUIDS, Uuid.UPPER),
    ),
}
