"""How serde writes types that stand outside of the source: of the standard library and of known crates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.wire.coded.date import DateForm
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.offset import Mark, Offset
from codegen.wire.coded.time_of_day import TimeForm
from codegen.wire.coded.url import Url
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import Dimension, Setting
from codegen.wire.forms.octets import OsText
from codegen.wire.shape import Anything, Choice, Coded, Flag, Integer, Kind, Null, Number, Shape, Text


@dataclass(frozen=True, slots=True)
class Known:
    """A type without parts: its shape, and what is chosen for it."""

    shape: Shape
    settings: Mapping[Dimension, Setting] = field(default_factory=dict)


_INTEGERS = ("u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize")
_UTC: Mapping[Dimension, Setting] = {
    Dimension.INSTANTS: InstantForm.RFC_3339,
    Dimension.FRACTIONS: Fraction.GROUPED,
    Dimension.DESIGNATORS: Mark.Z,
    Dimension.OFFSETS: Offset.UTC,
}
_LOCAL: Mapping[Dimension, Setting] = {
    Dimension.INSTANTS: InstantForm.RFC_3339,
    Dimension.FRACTIONS: Fraction.GROUPED,
}
_WEEKDAYS = Choice(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
_MONTHS = Choice(
    (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    )
)


def _coded(kind: Kind, dimension: Dimension | None = None, setting: Setting | None = None) -> Known:
    return Known(Coded(kind), {} if dimension is None or setting is None else {dimension: setting})


_INSTANT_LIST = _coded(Kind.INSTANT, Dimension.INSTANTS, InstantForm.ORDINAL_LIST)
#: The full path, `std` for `core` and `alloc` too; of other crates the crate and the last name.
_KNOWN: Mapping[str, Known] = {
    **{name: Known(Integer()) for name in _INTEGERS},
    **{f"std::NonZero{name.upper()}": Known(Integer()) for name in _INTEGERS},
    **dict.fromkeys(("f32", "f64"), Known(Number())),
    "bool": Known(Flag()),
    **dict.fromkeys(("char", "str", "std::String", "std::PathBuf", "std::Path"), Known(Text())),
    **dict.fromkeys(("std::OsString", "std::OsStr"), Known(Text(), {Dimension.TEXTS: OsText()})),
    "std::PhantomData": Known(Null()),
    **dict.fromkeys(("std::IpAddr", "std::Ipv4Addr", "std::Ipv6Addr"), _coded(Kind.IP)),
    "std::Duration": _coded(Kind.DURATION, Dimension.DURATIONS, DurationForm.SECS_AND_NANOS),
    "std::SystemTime": _coded(Kind.INSTANT, Dimension.INSTANTS, InstantForm.SYSTEM_TIME),
    "chrono::NaiveDate": _coded(Kind.DATE, Dimension.DATES, DateForm.TEXT),
    "chrono::NaiveTime": Known(
        Coded(Kind.TIME_OF_DAY),
        {Dimension.TIMES_OF_DAY: TimeForm.TEXT, Dimension.FRACTIONS: Fraction.GROUPED},
    ),
    "chrono::NaiveDateTime": Known(Coded(Kind.INSTANT), {**_LOCAL, Dimension.DESIGNATORS: Mark.NONE}),
    "chrono::Month": Known(_MONTHS),
    "chrono::Weekday": Known(_WEEKDAYS),
    **dict.fromkeys(
        ("chrono::TimeDelta", "chrono::Duration"),
        _coded(Kind.DURATION, Dimension.DURATIONS, DurationForm.PAIR),
    ),
    "time::OffsetDateTime": _coded(Kind.INSTANT, Dimension.INSTANTS, InstantForm.ORDINAL_OFFSET_LIST),
    "time::PrimitiveDateTime": _INSTANT_LIST,
    "time::Date": _coded(Kind.DATE, Dimension.DATES, DateForm.ORDINAL_LIST),
    "time::Time": _coded(Kind.TIME_OF_DAY, Dimension.TIMES_OF_DAY, TimeForm.LIST),
    "time::Duration": _coded(Kind.DURATION, Dimension.DURATIONS, DurationForm.SIGNED_PAIR),
    "uuid::Uuid": _coded(Kind.UUID, Dimension.UUIDS, Uuid.LOWER),
    "url::Url": _coded(Kind.URL, Dimension.URLS, Url.NORMALISED),
    "rust_decimal::Decimal": _coded(Kind.DECIMAL),
    "serde_json::Value": Known(Anything()),
    "serde_json::Number": Known(Number()),
}
#: The functions of known crates that `with` names.
_WRITERS: Mapping[str, Known] = {
    **{
        f"chrono::serde::ts_{unit}{option}::serialize": _coded(Kind.INSTANT, Dimension.INSTANTS, form)
        for unit, form in (
            ("seconds", InstantForm.SECONDS),
            ("milliseconds", InstantForm.MILLISECONDS),
            ("microseconds", InstantForm.MICROSECONDS),
            ("nanoseconds", InstantForm.NANOSECONDS),
        )
        for option in ("", "_option")
    },
    "time::serde::rfc3339::serialize": _coded(Kind.INSTANT, Dimension.INSTANTS, InstantForm.RFC_3339),
    "time::serde::rfc3339::option::serialize": _coded(Kind.INSTANT, Dimension.INSTANTS, InstantForm.RFC_3339),
    "time::serde::timestamp::serialize": _coded(Kind.INSTANT, Dimension.INSTANTS, InstantForm.SECONDS),
    "uuid::serde::simple::serialize": _coded(Kind.UUID, Dimension.UUIDS, Uuid.SIMPLE),
    "uuid::serde::urn::serialize": _coded(Kind.UUID, Dimension.UUIDS, Uuid.URN),
    "uuid::serde::braced::serialize": _coded(Kind.UUID, Dimension.UUIDS, Uuid.BRACED),
    "uuid::serde::compact::serialize": _coded(Kind.UUID, Dimension.UUIDS, Uuid.LIST),
    "rust_decimal::serde::str::serialize": _coded(Kind.DECIMAL),
    "rust_decimal::serde::float::serialize": _coded(Kind.DECIMAL, Dimension.DECIMALS, DecimalForm.DOUBLE),
}
#: Types that are written as what they hold.
WRAPPERS = frozenset(
    f"std::{name}"
    for name in ("Box", "Rc", "Arc", "Cow", "Cell", "RefCell", "Mutex", "RwLock", "Wrapping", "Reverse")
)
LISTS = frozenset({"std::Vec", "std::VecDeque", "std::LinkedList", "std::BinaryHeap", "smallvec::SmallVec"})
SETS = frozenset({"std::HashSet", "std::BTreeSet", "indexmap::IndexSet"})
MAPS = frozenset({"std::HashMap", "std::BTreeMap", "indexmap::IndexMap", "serde_json::Map"})
OPTION = "std::Option"
RESULT = "std::Result"


def short_path(path: str) -> str:
    """The crate and the last name of a path; a name alone stays so."""
    first, *rest = path.split("::")
    if not rest:
        return path
    return f"{'std' if first in ('core', 'alloc') else first}::{rest[-1]}"


def known_type(path: str) -> Known | None:
    """How a type of that short path is written; None for one that is not known."""
    short = short_path(path)
    if short == "chrono::DateTime":
        return Known(Coded(Kind.INSTANT), _LOCAL)  # of any time zone
    return _KNOWN.get(short)


def utc() -> Known:
    """How `chrono::DateTime<Utc>` is written."""
    return Known(Coded(Kind.INSTANT), _UTC)


def known_writer(path: str) -> Known | None:
    """What a function that `with` or `serialize_with` names writes; None for one that is not known."""
    return _WRITERS.get(path)
