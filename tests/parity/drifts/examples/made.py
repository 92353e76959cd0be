"""What examples are made of: shapes, values, and one choice in which a runtime departs."""

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
