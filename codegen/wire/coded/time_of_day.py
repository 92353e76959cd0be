"""The ways to write a time of day, with or without an offset; without one it counts as UTC."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from codegen.wire.coded.chosen import chosen
from codegen.wire.coded.family import Family, Fits, Settings
from codegen.wire.coded.fraction import (
    Fraction,
    Resolution,
    cut,
    digits,
    fractions,
    resolutions,
    shortened,
)
from codegen.wire.coded.instant_parts import (
    clock_in,
    clock_parts,
    numerals,
    whole_numbers,
    without_trailing_zeros,
)
from codegen.wire.coded.iso import CLOCK, DAY, MINUTE, clock_of, write_clock
from codegen.wire.coded.offset import PATTERN, Mark, applied, marks, read_mark, write_mark
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable

_TIME = re.compile(rf"{CLOCK}({PATTERN})", re.ASCII)


class TimeForm(Enum):
    """What stands for a time of day."""

    TEXT = "text"
    YEAR_0 = "an instant of the first day of the year 0"
    YEAR_1970 = "an instant of the first day of 1970"
    LIST = "a list of hour, minute, second and nanosecond"
    SHORT_LIST = "a list of hour, minute and what is not zero behind them"


_BEFORE = {TimeForm.TEXT: "", TimeForm.YEAR_0: "0000-01-01T", TimeForm.YEAR_1970: "1970-01-01T"}


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day and the traits of its text."""

    #: What the clock shows, in nanoseconds since midnight.
    shown: int
    digits: str = ""
    offset: int = 0
    mark: Mark = Mark.NONE

    @property
    def text(self) -> str:
        return write_clock(self.shown, self.digits) + write_mark(self.mark, self.offset)


class _TimeOfDay:
    dimensions: Mapping[Dimension, type[Enum]] = {
        Dimension.TIMES_OF_DAY: TimeForm,
        Dimension.FRACTIONS: Fraction,
        Dimension.RESOLUTIONS: Resolution,
        Dimension.DESIGNATORS: Mark,
    }

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """The nanoseconds since midnight in UTC."""
        own = _read(document)
        return None if own is None else (own.shown - own.offset * MINUTE) % DAY

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """The settings of each dimension that write `written`."""
        own = _read(canonical)
        if own is None:
            return {} if canonical == written else None
        if not isinstance(written, str):
            lists = (form for form in TimeForm if form not in _BEFORE)
            forms = frozenset[Enum](form for form in lists if _write(form, own) == written)
            return {Dimension.TIMES_OF_DAY: forms} if forms else None
        form = _form(written)
        seen = _read(written.removeprefix(_BEFORE[form]))
        kept = frozenset() if seen is None else resolutions(own.shown, seen.shown)
        if seen is None or not (seen.shown == own.shown or kept):
            return None
        if seen.offset != own.offset and seen.mark is not Mark.NONE:
            return None
        usual = _usual(form, own)
        found: dict[Dimension, frozenset[Enum]] = {
            Dimension.TIMES_OF_DAY: frozenset({form}),
            Dimension.FRACTIONS: frozenset(fractions(seen.shown, seen.digits)),
            Dimension.DESIGNATORS: frozenset(marks(usual, own.offset, write_mark(seen.mark, seen.offset))),
        }
        if kept:
            found[Dimension.RESOLUTIONS] = frozenset(kept)
        return found

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The time written with these settings."""
        own = _read(canonical) if settings else None
        if own is None:
            return canonical
        form = chosen(settings, Dimension.TIMES_OF_DAY, TimeForm) or TimeForm.TEXT
        kept = chosen(settings, Dimension.RESOLUTIONS, Resolution)
        rule = chosen(settings, Dimension.FRACTIONS, Fraction) if form in _BEFORE else None
        left = cut(own.shown, kept)
        mark = applied(chosen(settings, Dimension.DESIGNATORS, Mark), _usual(form, own))
        fraction = shortened(own.digits, left, kept) if rule is None else digits(rule, left)
        return _write(form, replace(own, shown=left, digits=fraction, mark=mark))

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """The texts that could have been written so."""
        if not settings and _read(written) is not None:
            yield written
            return
        for text in dict.fromkeys(_texts(written)):
            if not settings or self._written(detail, text, settings) == (written,):
                yield text

    def _written(self, detail: str, text: str, settings: Settings) -> tuple[Json] | None:
        try:
            return (self.write(detail, text, settings),)
        except Unencodable:
            return None


def _read(document: Json) -> _Clock | None:
    """The time in a text that gives it back to the letter."""
    found = _TIME.fullmatch(document) if isinstance(document, str) and len(document) <= 24 else None
    if found is None:
        return None
    shown, mark = clock_of(found, 1), read_mark(found[5])
    if shown is None or mark is None:
        return None
    clock = _Clock(shown, found[4] or "", mark[1], mark[0])
    return clock if clock.text == document else None


def _write(form: TimeForm, clock: _Clock) -> Json:
    if form in _BEFORE:
        return _BEFORE[form] + clock.text
    parts = clock_parts(clock.shown)
    return numerals(parts if form is TimeForm.LIST else without_trailing_zeros(parts, 2))


def _form(written: str) -> TimeForm:
    """The form of a text, by what stands before the time."""
    return next(form for form in reversed(_BEFORE) if written.startswith(_BEFORE[form]))


def _usual(form: TimeForm, own: _Clock) -> Mark:
    """The mark where none is chosen: an instant has one."""
    return Mark.Z if form is not TimeForm.TEXT and own.mark is Mark.NONE else own.mark


def _texts(written: Json) -> Iterator[str]:
    """The texts of the time that a document may stand for, the usual first."""
    if isinstance(written, str):
        clock = _read(written.removeprefix(_BEFORE[_form(written)]))
    else:
        parts = whole_numbers(written, 4)
        shown = clock_in(parts) if parts is not None and len(parts) >= 2 else -1
        clock = _Clock(shown) if 0 <= shown < DAY else None
    if clock is None:
        return
    least = len(digits(Fraction.TRIMMED, clock.shown))
    for mark in dict.fromkeys((clock.mark, Mark.Z, Mark.NONE, Mark.COLON)):
        for length in dict.fromkeys((len(clock.digits), least, 0, 3, 6, 9, *range(1, 9))):
            if length >= least:
                fraction = f"{clock.shown % 1_000_000_000:09d}"[:length]
                yield replace(clock, mark=mark, digits=fraction).text


FAMILY: Family = _TimeOfDay()
