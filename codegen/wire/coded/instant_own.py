"""The texts that a contract's own form has for an instant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.wire.coded.calendar import date_of
from codegen.wire.coded.fraction import SECOND, Fraction, digits
from codegen.wire.coded.instant_counts import UNITS, count_text, counted, trimmed
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.iso import DAY, MINUTE, Stamp, read_stamp
from codegen.wire.coded.offset import Mark, Offset, minutes_of
from codegen.wire.coded.year import YearForm, is_usual
from codegen.wire.lossless import Json, Numeral
from codegen.wire.unencodable import Unencodable

_COUNTS = {
    "s": InstantForm.SECONDS,
    "ms": InstantForm.MILLISECONDS,
    "us": InstantForm.MICROSECONDS,
    "ns": InstantForm.NANOSECONDS,
}
_TEXT_COUNTS = {unit: InstantForm[f"{form.name}_TEXT"] for unit, form in _COUNTS.items()}


def own_stamp(detail: str, document: Json) -> tuple[Stamp, InstantForm] | None:
    """An instant in the contract's own form, with that form."""
    if detail in UNITS:
        text = document.text if isinstance(document, Numeral) else document
        count = counted(text, UNITS[detail]) if isinstance(text, str) else None
        if count is None:
            return None
        return Stamp(count, digits=digits(Fraction.TRIMMED, count)), own_form(detail, document)
    stamp = read_stamp(document) if isinstance(document, str) else None
    if stamp is None:
        return None
    return stamp, InstantForm.SPACED if stamp.spaced else InstantForm.RFC_3339


def own_form(detail: str, written: Json) -> InstantForm:
    """The form of the contract for a document of this JSON type."""
    if detail not in UNITS:
        return InstantForm.RFC_3339
    return _TEXT_COUNTS[detail] if isinstance(written, str) else _COUNTS[detail]


def own_texts(
    detail: str, stamp: Stamp, *, any_zone: bool = False, any_years: bool = False
) -> Iterator[Json]:
    """The texts of an instant in the contract's own form, the usual first."""
    if detail in UNITS:
        text = count_text(stamp.nanoseconds, UNITS[detail], trimmed)
        yield Numeral(text)
        yield text
        return
    zones = [stamp.offset]
    if any_zone or stamp.mark is Mark.NONE:
        zones += [minutes_of(offset) for offset in Offset]
    own_marks = [stamp.mark] if stamp.mark is not Mark.NONE else []
    for zone in dict.fromkeys(zones):
        for mark in dict.fromkeys((*own_marks, Mark.Z, Mark.COLON, Mark.NONE)):
            instant = stamp.nanoseconds - (zone * MINUTE if stamp.mark is Mark.NONE else 0)
            for count in _lengths(stamp):
                fraction = f"{instant % SECOND:09d}"[:count]
                yield from _in_years(
                    Stamp(instant, zone, mark, fraction, years=stamp.years), any_years=any_years
                )


def _in_years(stamp: Stamp, *, any_years: bool) -> Iterator[str]:
    """The text in each form of the year that it may have; none for a year that has no text."""
    usual = not any_years or is_usual(date_of(stamp.local // DAY)[0])
    forms = (stamp.years,) if usual else (stamp.years, *YearForm)
    for years in dict.fromkeys(forms):
        try:
            yield replace(stamp, years=years).text
        except Unencodable:
            return


def _lengths(stamp: Stamp) -> list[int]:
    """How many digits a text of this instant can have, the usual first."""
    least = len(digits(Fraction.TRIMMED, stamp.nanoseconds))
    usual = (len(stamp.digits), least, 0, 3, 6, 9, *range(1, 9))
    return [length for length in dict.fromkeys(usual) if length >= least]
