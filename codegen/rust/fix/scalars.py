"""A scalar in another form: which the type gives, which the contract has, and the way between."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from codegen.rust.fix.differ import differing
from codegen.rust.fix.native import native_for
from codegen.rust.fix.scalar_form import (
    ScalarForm,
    clock_form,
    date_form,
    instant_form,
    octets_form,
    own_forms,
    span_form,
)
from codegen.rust.fix.step import Step, Turn
from codegen.rust.fix.walk import Walk
from codegen.source.rust.look import Looked, Many, Outside
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.family import family_of
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.ip import Mapped
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.time_of_day import TimeForm
from codegen.wire.encoding import Dimension, Notation, Own
from codegen.wire.shape import Coded, Kind, Shape, Text, TypePath
from codegen.wire.unencodable import Unencodable

#: What is gone before a type is written, and how that is said.
_LOST: Mapping[Dimension, str] = {
    Dimension.RESOLUTIONS: "the part of a second is cut off before the value is written",
    Dimension.OFFSETS: "the offset from UTC is gone before the value is written",
    Dimension.URLS: "the URL is normalised when it is read, so its own text is gone before it is written",
    Dimension.SET_ORDER: "the order is gone before the set is written",
    Dimension.PRECISION: "the number is rounded before it is written",
    Dimension.YEARS: "the year is written by the type itself",
}


def scalar_step(walk: Walk, shape: Shape, path: TypePath, looked: Looked) -> Step | None:
    """The step from what the type writes to what the contract has; None where that is the same."""
    parts = differing(walk.request, shape, path)
    for dimension in parts & _LOST.keys():
        walk.fault(f"at `{'/'.join(path)}` {_LOST[dimension]}", hint="Keep the value as the contract has it.")
        return None
    if not isinstance(shape, Coded):
        return _noted(walk, parts, path)
    if walk.bare and isinstance(looked, Outside) and _satisfies(walk, shape, path, looked):
        return None
    if shape.kind is Kind.DECIMAL:
        setting = walk.request.used.setting(path, Dimension.DECIMALS)
        digits = "the number is written by the type itself"
        if setting in (DecimalForm.SHORT, DecimalForm.NORMALISED, DecimalForm.SHORT_TEXT, DecimalForm.DOUBLE):
            digits = "the zeros at the end are gone before the number is written"
        walk.fault(f"at `{'/'.join(path)}` {digits}", hint="Keep the digits of the decimal.")
        return None
    if shape.kind is Kind.IP and walk.request.used.setting(path, Dimension.MAPPED_IPS) is Mapped.EVERY:
        return Turn(
            "ipv4_alone", "ipv4_alone({})", "ipv4_mapped({})", "An IPv4 address that is kept as IPv6."
        )
    before, after = _given(walk, shape, path, looked), _wanted(walk, shape, path)
    if before is None or after is None:
        walk.fault(
            f"at `{'/'.join(path)}` stands a form that no function here "
            f"{'reads' if before is None else 'writes'}",
            hint="Its page says how to change it by hand: `wirelaw explain`.",
        )
        return None
    if before.name == after.name:
        return None
    return Turn(
        f"{after.name}_from_{before.name}",
        after.print.replace("{}", before.parse + "?"),
        before.print.replace("{}", after.parse + "?"),
        f"{_TOLD[shape.kind]}: {before.words} in the type, {after.words} on the wire.",
        native=native_for(looked, after.settings) if isinstance(looked, Outside) else "",
    )


def _noted(walk: Walk, parts: frozenset[Dimension], path: TypePath) -> Step | None:
    """A number or a flag that stands in a text."""
    for dimension in (Dimension.INTEGERS, Dimension.NUMBERS, Dimension.FLAGS):
        if (
            dimension in parts
            and walk.request.used.setting(path, dimension) is Notation.TEXT
            and not walk.bare
        ):
            says = "A number, or true or false, that is a text by itself: on the wire it is none."
            return Turn("plain_from_text", "plain_of_text({})", "text_of_plain({})", says)
    if parts and not walk.bare:
        walk.fault(f"at `{'/'.join(path)}` stands what no attribute of serde changes")
    return None


def _satisfies(walk: Walk, shape: Coded, path: TypePath, looked: Outside) -> bool:
    """Whether the type writes the contract's form by itself."""
    known = looked.known
    if known is None or known.shape != Coded(shape.kind):
        return False
    settings = {dimension: each for dimension, each in known.settings.items() if isinstance(each, Enum)}
    values = walk.values(path)
    if values:
        return all(_writes(shape, value, settings) for value in values)
    return _form_of(shape.kind, settings) in {each.name for each in own_forms(shape.kind, shape.detail)} | {
        ""
    }


def _writes(shape: Coded, value: object, settings: Mapping[Dimension, Enum]) -> bool:
    try:
        return family_of(shape.kind).write(shape.detail, value, settings) == value  # type: ignore[arg-type]
    except Unencodable:
        return False


def _wanted(walk: Walk, shape: Coded, path: TypePath) -> ScalarForm | None:
    """The contract's form: the usual one of those that give all its own texts."""
    values = walk.values(path)
    forms = own_forms(shape.kind, shape.detail)
    fitting = [form for form in forms if all(_writes(shape, value, form.settings) for value in values)]
    if fitting and not values and len(forms) > 1:
        walk.note(
            f"No body of the contract shows which form `{'/'.join(path)}` has; "
            f"it is written as {fitting[0].words}."
        )
    return fitting[0] if fitting else None


def _given(walk: Walk, shape: Coded, path: TypePath, looked: Looked) -> ScalarForm | None:
    """The form in which the type itself writes the value."""
    family = family_of(shape.kind)
    settings: dict[Dimension, Enum] = {}
    if isinstance(looked, Outside) and looked.known and isinstance(looked.known.shape, Coded):
        told = looked.known.settings
        settings = {dimension: each for dimension, each in told.items() if isinstance(each, Enum)}
    elif isinstance(looked, Many) and shape.kind in (Kind.BYTES, Kind.MAC):
        return octets_form(Octets.LIST)
    elif walk.bare and isinstance(looked, Outside) and not (looked.known and looked.known.shape == Text()):
        return None
    else:
        found = {each: walk.request.used.setting(path, each) for each in family.dimensions}
        settings = {
            dimension: each
            for dimension, each in found.items()
            if isinstance(each, Enum) and each is not Own.OWN
        }
    return _form(shape, settings)


def _form(shape: Coded, settings: Mapping[Dimension, Enum]) -> ScalarForm | None:
    match shape.kind:
        case Kind.BYTES:
            spelling = settings.get(Dimension.BYTES)
            return octets_form(spelling) if isinstance(spelling, Octets) and spelling in _READ else None
        case Kind.MAC:
            return octets_form(Octets.LIST) if settings.get(Dimension.MACS) is Mac.LIST else None
        case Kind.DATE:
            date = settings.get(Dimension.DATES, DateForm.TEXT)
            return date_form(date) if isinstance(date, DateForm) else None
        case Kind.TIME_OF_DAY:
            time = settings.get(Dimension.TIMES_OF_DAY, TimeForm.TEXT)
            return _other(clock_form(time)) if isinstance(time, TimeForm) else None
        case Kind.DURATION:
            span = settings.get(Dimension.DURATIONS)
            return span_form(span) if isinstance(span, DurationForm) else None
        case Kind.INSTANT:
            instant = settings.get(Dimension.INSTANTS, InstantForm.RFC_3339)
            return _other(instant_form(instant)) if isinstance(instant, InstantForm) else None
    return None


def _other(form: ScalarForm | None) -> ScalarForm | None:
    """A text with traits of its own, which are read and not kept."""
    if form is None or form.name not in ("rfc3339", "time_text"):
        return form
    return ScalarForm("text", form.parse, form.print, form.settings, "text in another form")


def _form_of(kind: Kind, settings: Mapping[Dimension, Enum]) -> str:
    found = _form(Coded(kind), settings)
    if found is None:
        return ""
    return (
        {Kind.INSTANT: "rfc3339", Kind.TIME_OF_DAY: "time_text"}.get(kind, found.name)
        if found.name == "text"
        else found.name
    )


_READ = frozenset(
    {
        *(Octets.BASE64, Octets.BASE64_UNPADDED, Octets.BASE64URL, Octets.BASE64URL_UNPADDED),
        *(Octets.HEX, Octets.HEX_UPPER, Octets.LIST, Octets.UTF8),
    }
)
_TOLD = {
    Kind.INSTANT: "An instant",
    Kind.DATE: "A date",
    Kind.TIME_OF_DAY: "A time of day",
    Kind.DURATION: "A duration",
    Kind.BYTES: "A row of bytes",
    Kind.UUID: "A UUID",
    Kind.IP: "An address",
    Kind.NETWORK: "A network",
    Kind.MAC: "A hardware address",
    Kind.URL: "A URL",
    Kind.DECIMAL: "A decimal",
}
