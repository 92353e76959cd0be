"""The forms of scalars that functions of ours read and write, family by family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from codegen.wire.coded.bytes import own_spellings
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.offset import Mark
from codegen.wire.coded.time_of_day import TimeForm
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Kind


@dataclass(frozen=True, slots=True)
class ScalarForm:
    """One form: how Rust reads it and writes it; `{}` stands for the value."""

    #: A word for names: `base64`.
    name: str
    parse: str
    print: str
    settings: Mapping[Dimension, Enum] = field(default_factory=dict)
    #: For people: `base64`.
    words: str = ""


def own_forms(kind: Kind, detail: str) -> tuple[ScalarForm, ...]:
    """The forms in which a contract may have such a scalar, the usual first."""
    match kind:
        case Kind.BYTES:
            return tuple(octets_form(each) for each in own_spellings(detail))
        case Kind.MAC:
            return tuple(mac_form(each) for each in Mac if each in _MACS)
        case Kind.DATE:
            return (_DATES[DateForm.TEXT],)
        case Kind.TIME_OF_DAY:
            return tuple(_clocks())
        case Kind.DURATION:
            return tuple(_span(form) for form in _SPANS if _is_own_span(form, detail))
        case Kind.INSTANT:
            counted = _COUNTS.get(detail)
            return tuple(_texts()) if counted is None else (_instant(counted),)
    return ()


def octets_form(spelling: Octets) -> ScalarForm:
    """A row of octets; those that no function is there for have no text to read them with."""
    name, parse, printed = _OCTETS[spelling]
    return ScalarForm(name, parse, printed, {Dimension.BYTES: spelling}, spelling.value)


def mac_form(spelling: Mac) -> ScalarForm:
    """A hardware address."""
    between, upper = _MACS[spelling]
    name = spelling.name.lower()
    printed = f'hex_of_octets({{}}, "{between}", {str(upper).lower()})'
    return ScalarForm(
        f"mac_{name}",
        f'octets_of_hex({{}}, "{between}")',
        printed,
        {Dimension.MACS: spelling},
        spelling.value.removeprefix("in "),
    )


def date_form(form: DateForm) -> ScalarForm | None:
    """A date."""
    return _DATES.get(form)


def clock_form(form: TimeForm) -> ScalarForm | None:
    """A time of day."""
    if form is TimeForm.LIST:
        return ScalarForm("time_list", "time_of_list({})", "list_of_time({})", words="a list of its parts")
    return next(iter(_clocks())) if form is TimeForm.TEXT else None


def span_form(form: DurationForm) -> ScalarForm | None:
    """A duration."""
    return _span(form) if form in _SPANS else None


def instant_form(form: InstantForm) -> ScalarForm | None:
    """An instant."""
    if form in (InstantForm.RFC_3339, InstantForm.SPACED):
        return next(iter(_texts()))
    return _instant(form) if form in _INSTANTS else None


def _span(form: DurationForm) -> ScalarForm:
    name, parse, printed = _SPANS[form]
    return ScalarForm(name, parse, printed, {Dimension.DURATIONS: form}, form.value)


def _instant(form: InstantForm) -> ScalarForm:
    name, parse, printed = _INSTANTS[form]
    return ScalarForm(name, parse, printed, {Dimension.INSTANTS: form}, form.value)


def _is_own_span(form: DurationForm, detail: str) -> bool:
    units = {
        "ns": DurationForm.NANOSECONDS,
        "us": DurationForm.MICROSECONDS,
        "ms": DurationForm.MILLISECONDS,
        "s": DurationForm.SECONDS,
    }
    wanted = units.get(detail)
    return form is wanted if wanted is not None else form in _ISO


def _texts() -> Iterator[ScalarForm]:
    """RFC 3339 with every rule for digits and every mark of UTC, the usual first."""
    for mark, told in ((Mark.Z, "Z"), (Mark.COLON, "+00:00"), (Mark.NONE, "")):
        for rule, name, digits in _DIGITS:
            settings: dict[Dimension, Enum] = {
                Dimension.INSTANTS: InstantForm.RFC_3339,
                Dimension.FRACTIONS: rule,
                Dimension.DESIGNATORS: mark,
            }
            behind = {Mark.Z: "", Mark.COLON: "_offset", Mark.NONE: "_local"}[mark]
            yield ScalarForm(
                f"rfc3339{name}{behind}",
                "moment_of_text({})",
                f'text_of_moment({{}}, {digits}, "{told}")',
                settings,
                "RFC 3339 text",
            )


def _clocks() -> Iterator[ScalarForm]:
    for rule, name, digits in _DIGITS:
        settings: dict[Dimension, Enum] = {Dimension.TIMES_OF_DAY: TimeForm.TEXT, Dimension.FRACTIONS: rule}
        printed = f"text_of_time({{}}, {digits})"
        yield ScalarForm(f"time_text{name}", "time_of_text({})", printed, settings, "text")


_DIGITS = (
    (Fraction.TRIMMED, "", "None"),
    (Fraction.THREE, "_millis", "Some(3)"),
    (Fraction.SIX, "_micros", "Some(6)"),
    (Fraction.NINE, "_nanos", "Some(9)"),
    (Fraction.NONE, "_seconds", "Some(0)"),
)
_OCTETS: Mapping[Octets, tuple[str, str, str]] = {
    Octets.BASE64: ("base64", "octets_of_base64({}, STANDARD, true)", "base64_of_octets({}, STANDARD, true)"),
    Octets.BASE64_UNPADDED: (
        "base64_unpadded",
        "octets_of_base64({}, STANDARD, false)",
        "base64_of_octets({}, STANDARD, false)",
    ),
    Octets.BASE64URL: (
        "base64url",
        "octets_of_base64({}, URL_SAFE, true)",
        "base64_of_octets({}, URL_SAFE, true)",
    ),
    Octets.BASE64URL_UNPADDED: (
        "base64url_unpadded",
        "octets_of_base64({}, URL_SAFE, false)",
        "base64_of_octets({}, URL_SAFE, false)",
    ),
    Octets.HEX: ("hex", 'octets_of_hex({}, "")', 'hex_of_octets({}, "", false)'),
    Octets.HEX_UPPER: ("hex_upper", 'octets_of_hex({}, "")', 'hex_of_octets({}, "", true)'),
    Octets.LIST: ("list", "octets_of_list({})", "list_of_octets({})"),
    Octets.UTF8: ("text", "octets_of_text({})", "text_of_octets({})"),
}
_MACS = {
    Mac.COLONS: (":", False),
    Mac.COLONS_UPPER: (":", True),
    Mac.HYPHENS: ("-", False),
    Mac.HYPHENS_UPPER: ("-", True),
    Mac.BARE: ("", False),
    Mac.BARE_UPPER: ("", True),
}
_DATES = {
    DateForm.TEXT: ScalarForm(
        "date_text", "date_of_text({})", "text_of_date({})", {Dimension.DATES: DateForm.TEXT}, "text"
    ),
    DateForm.ORDINAL_LIST: ScalarForm(
        "date_list",
        "date_of_list({})",
        "list_of_date({})",
        {Dimension.DATES: DateForm.ORDINAL_LIST},
        DateForm.ORDINAL_LIST.value,
    ),
}
_ISO = (DurationForm.ISO_HOURS, DurationForm.ISO_HOURS_SIGNED_ONCE, DurationForm.ISO_SECONDS)
_SPANS: Mapping[DurationForm, tuple[str, str, str]] = {
    DurationForm.ISO_HOURS: ("iso", "span_of_iso({})", "iso_of_span({}, false)"),
    DurationForm.ISO_HOURS_SIGNED_ONCE: ("iso_signed_once", "span_of_iso({})", "iso_of_span({}, true)"),
    DurationForm.ISO_SECONDS: ("iso_seconds", "span_of_iso({})", "iso_seconds_of_span({})"),
    DurationForm.SECS_AND_NANOS: ("secs_and_nanos", "span_of_object({})", "object_of_span({})"),
    DurationForm.PAIR: ("pair", "span_of_pair({})", "pair_of_span({})"),
    DurationForm.SIGNED_PAIR: ("signed_pair", "span_of_pair({})", "signed_pair_of_span({})"),
    DurationForm.NANOSECONDS: ("nanoseconds", "span_of_number({}, 1)", "number_of_span({}, 1)"),
    DurationForm.MICROSECONDS: ("microseconds", "span_of_number({}, 1_000)", "number_of_span({}, 1_000)"),
    DurationForm.MILLISECONDS: (
        "milliseconds",
        "span_of_number({}, 1_000_000)",
        "number_of_span({}, 1_000_000)",
    ),
    DurationForm.SECONDS: ("seconds", "span_of_number({}, SECOND)", "number_of_span({}, SECOND)"),
}
_COUNTS = {
    "s": InstantForm.SECONDS,
    "ms": InstantForm.MILLISECONDS,
    "us": InstantForm.MICROSECONDS,
    "ns": InstantForm.NANOSECONDS,
}
_INSTANTS: Mapping[InstantForm, tuple[str, str, str]] = {
    InstantForm.SECONDS: ("epoch_s", "moment_of_count({}, SECOND)", "count_of_moment({}, SECOND)"),
    InstantForm.MILLISECONDS: (
        "epoch_ms",
        "moment_of_count({}, 1_000_000)",
        "count_of_moment({}, 1_000_000)",
    ),
    InstantForm.MICROSECONDS: ("epoch_us", "moment_of_count({}, 1_000)", "count_of_moment({}, 1_000)"),
    InstantForm.NANOSECONDS: ("epoch_ns", "moment_of_count({}, 1)", "count_of_moment({}, 1)"),
    InstantForm.SYSTEM_TIME: ("system_time", "moment_of_system_time({})", "system_time_of_moment({})"),
    InstantForm.ORDINAL_LIST: ("list", "moment_of_list({})", "list_of_moment({}, false)"),
    InstantForm.ORDINAL_OFFSET_LIST: ("list", "moment_of_list({})", "list_of_moment({}, true)"),
    InstantForm.MAIL_DATE_SHORT: ("mail", "moment_of_mail({})", "mail_of_moment({})"),
}
