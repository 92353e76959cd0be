"""Numbers, texts, bytes, identifiers and times in another spelling."""

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
