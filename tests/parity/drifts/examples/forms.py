"""Values in another structure."""

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
from tests.parity.drifts.examples.made import Example, at, one

RIGHTS = ("read", "write", "share")
GATE = Union((Variant("Closed", None), Variant("Open", Text())))
EXAMPLES = {
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
