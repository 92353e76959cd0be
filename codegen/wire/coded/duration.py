"""The ways to write a duration: as a number in a unit, in two parts, or as text.

It means its nanoseconds. The contract's own form is ISO 8601 (`iso`, or nothing said), `go`, `protobuf`, or
a number in `ns`, `us`, `ms` or `s`. Without a unit a number means nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from enum import Enum
from fractions import Fraction

from codegen.wire.coded.duration_text import (
    SECOND,
    as_go,
    as_protobuf,
    decimal,
    in_days,
    in_hours,
    in_hours_signed_once,
    in_seconds,
    in_years,
    read_go,
    read_iso,
)
from codegen.wire.coded.family import Family, Fits, Settings
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth


class DurationForm(Enum):
    """In what form a duration stands. The value is told to people."""

    NANOSECONDS = "a number of nanoseconds"
    MICROSECONDS = "a number of microseconds"
    MILLISECONDS = "a number of milliseconds"
    SECONDS = "a number of seconds"
    SECS_AND_NANOS = "an object of `secs` and `nanos`"
    #: Nanoseconds are never negative: -1.5 s is [-2, 500000000].
    PAIR = "a list of seconds and nanoseconds"
    #: Both have the sign: -1.5 s is [-1, -500000000].
    SIGNED_PAIR = "a list of seconds and nanoseconds, both signed"
    ISO_HOURS = "ISO 8601 in hours, minutes and seconds"
    ISO_HOURS_SIGNED_ONCE = "ISO 8601 in hours, minutes and seconds, with one sign in front"
    ISO_DAYS = "ISO 8601 with days"
    ISO_YEARS = "ISO 8601 with years of 365 days"
    ISO_SECONDS = "ISO 8601 in seconds alone"
    GO = "Go's text"
    PROTOBUF = "Protobuf's text"


_TEXTS: Mapping[DurationForm, Callable[[int], str]] = {
    DurationForm.ISO_HOURS: in_hours,
    DurationForm.ISO_HOURS_SIGNED_ONCE: in_hours_signed_once,
    DurationForm.ISO_DAYS: in_days,
    DurationForm.ISO_YEARS: in_years,
    DurationForm.ISO_SECONDS: in_seconds,
    DurationForm.GO: as_go,
    DurationForm.PROTOBUF: as_protobuf,
}
_ISO = (
    *(DurationForm.ISO_HOURS, DurationForm.ISO_HOURS_SIGNED_ONCE, DurationForm.ISO_DAYS),
    *(DurationForm.ISO_YEARS, DurationForm.ISO_SECONDS),
)
_PAIRS = (DurationForm.PAIR, DurationForm.SIGNED_PAIR)
#: Form -> decimal places of a nanosecond in its unit.
_UNITS = {
    DurationForm.NANOSECONDS: 0,
    DurationForm.MICROSECONDS: 3,
    DurationForm.MILLISECONDS: 6,
    DurationForm.SECONDS: 9,
}
#: The contract's own form -> the form in which a reading of another one is written down.
_OWN = {
    "": DurationForm.ISO_HOURS,
    "iso": DurationForm.ISO_HOURS,
    "go": DurationForm.GO,
    "protobuf": DurationForm.PROTOBUF,
    "ns": DurationForm.NANOSECONDS,
    "us": DurationForm.MICROSECONDS,
    "ms": DurationForm.MILLISECONDS,
    "s": DurationForm.SECONDS,
}
#: Decimal digits of a number of nanoseconds, at most.
_MOST_DIGITS = 30


def is_text(form: DurationForm) -> bool:
    """Whether a form is text."""
    return form in _TEXTS


def own_form(detail: str) -> DurationForm | None:
    """The form that a contract names; None for one that is not known."""
    return _OWN.get(detail)


class _Durations:
    dimensions: Mapping[Dimension, type[Enum]] = {Dimension.DURATIONS: DurationForm}

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """The nanoseconds of a document in the contract's own form."""
        own = own_form(detail)
        return None if own is None else _read(own, document)

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """The forms in which the duration is what was written; a zero shows no unit."""
        duration = self.meaning(detail, canonical)
        if not isinstance(duration, int):
            return {} if canonical == written else None
        fitting = frozenset(
            form
            for form in DurationForm
            if (duration != 0 or form not in _UNITS) and _is_written(form, duration, written)
        )
        if not fitting:
            return {} if same_worth(canonical, written) else None
        return {Dimension.DURATIONS: fitting}

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The duration in the form that is chosen."""
        form = settings.get(Dimension.DURATIONS)
        if not isinstance(form, DurationForm):
            return canonical
        duration = self.meaning(detail, canonical)
        if not isinstance(duration, int):
            raise Unencodable("this is no duration in the form the contract names")
        return _write(form, duration)

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """The duration in the contract's own form, a text in each dialect that the contract may have."""
        own = own_form(detail)
        if own is None:
            return
        form = settings.get(Dimension.DURATIONS)
        if not settings and _read(own, written) is not None:
            yield written
        forms = [form] if isinstance(form, DurationForm) else DurationForm
        for duration in dict.fromkeys(_read(form, written) for form in forms):
            if duration is None or (
                settings and not any(_is_written(form, duration, written) for form in forms)
            ):
                continue
            spelled = {_write(each, duration): None for each in _dialects(own)}
            yield from (text for text in spelled if settings or text != written)


def _dialects(own: DurationForm) -> tuple[DurationForm, ...]:
    """The forms that the contract's own one may be: it says that a text is ISO 8601, not which."""
    return _ISO if own in _ISO else (own,)


def _is_written(form: DurationForm, duration: int, written: Json) -> bool:
    try:
        return same_worth(_write(form, duration), written)
    except Unencodable:
        return False


def _write(form: DurationForm, duration: int) -> Json:
    if form in _TEXTS:
        return _TEXTS[form](duration)
    if form in _UNITS:
        return Numeral(decimal(duration, _UNITS[form]))
    seconds, nanoseconds = divmod(duration, SECOND)
    match form:
        case DurationForm.SECS_AND_NANOS if duration >= 0:
            return {"secs": Numeral(str(seconds)), "nanos": Numeral(str(nanoseconds))}
        case DurationForm.PAIR:
            return [Numeral(str(seconds)), Numeral(str(nanoseconds))]
        case DurationForm.SIGNED_PAIR:
            seconds, nanoseconds = divmod(abs(duration), SECOND)
            sign = -1 if duration < 0 else 1
            return [Numeral(str(sign * seconds)), Numeral(str(sign * nanoseconds))]
    raise Unencodable("`secs` and `nanos` hold no negative duration")


def _read(form: DurationForm, document: Json) -> int | None:
    match document:
        case str() if form in (DurationForm.GO, DurationForm.PROTOBUF):
            return read_go(document)
        case str() if form in _TEXTS:
            return read_iso(document)
        case Numeral() if form in _UNITS:
            return _scaled(document, _UNITS[form])
        case {"secs": Numeral() as seconds, "nanos": Numeral() as nanoseconds, **rest}:
            return _parts(seconds, nanoseconds) if form is DurationForm.SECS_AND_NANOS and not rest else None
        case [Numeral() as seconds, Numeral() as nanoseconds]:
            return _parts(seconds, nanoseconds) if form in _PAIRS else None
    return None


def _parts(seconds: Numeral, nanoseconds: Numeral) -> int | None:
    whole, part = _scaled(seconds, 9), _scaled(nanoseconds, 0)
    return None if whole is None or part is None or abs(part) >= SECOND else whole + part


def _scaled(number: Numeral, places: int) -> int | None:
    """A number with its point moved; None where it is not whole then, or too long."""
    value = number.value() if len(number.text) <= 2 * _MOST_DIGITS else None
    if value is None or not value.is_finite() or value.adjusted() + places > _MOST_DIGITS:
        return None
    if value.adjusted() < -_MOST_DIGITS:
        return 0 if value.is_zero() else None
    scaled = Fraction(value) * 10**places
    return int(scaled) if scaled.denominator == 1 else None


FAMILY: Family = _Durations()
