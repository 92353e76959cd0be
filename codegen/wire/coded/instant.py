"""The ways to write an instant: nanoseconds since 1970, whatever the text shows of zone and digits.

A text without offset counts as UTC. The contract's own form is RFC 3339 text, or a count where it names a
unit (`s`, `ms`, `us`, `ns`). From a count to a text the usual traits are taken: UTC, `Z`, no more digits than
needed.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from enum import Enum

from codegen.wire.coded.chosen import chosen
from codegen.wire.coded.family import Family, Fits, Settings
from codegen.wire.coded.fraction import (
    SECOND,
    Fraction,
    Resolution,
    cut,
    digits,
    fractions,
    resolutions,
    shortened,
)
from codegen.wire.coded.instant_counts import COUNTS, UNITS, counted
from codegen.wire.coded.instant_form import InstantForm, Writing
from codegen.wire.coded.instant_mail import MAIL
from codegen.wire.coded.instant_parts import PARTS
from codegen.wire.coded.iso import DAY, MINUTE, Stamp, read_stamp, year_forms_of
from codegen.wire.coded.offset import Mark, Offset, applied, marks, minutes_of, offsets, write_mark
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral
from codegen.wire.unencodable import Unencodable

#: Every form but the two that are ISO text.
_OTHERS: Mapping[InstantForm, Writing] = {**COUNTS, **PARTS, **MAIL}
_ISO = (InstantForm.RFC_3339, InstantForm.SPACED)


class _Instant:
    dimensions: Mapping[Dimension, type[Enum]] = {
        Dimension.INSTANTS: InstantForm,
        Dimension.FRACTIONS: Fraction,
        Dimension.RESOLUTIONS: Resolution,
        Dimension.DESIGNATORS: Mark,
        Dimension.OFFSETS: Offset,
        Dimension.YEARS: YearForm,
    }

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """The nanoseconds since 1970."""
        own = _own(detail, document)
        return None if own is None else own[0].nanoseconds

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """The settings of each dimension that write `written`."""
        own = _own(detail, canonical)
        if own is None:
            return {} if canonical == written else None
        stamp = own[0]
        if isinstance(written, str) and (seen := read_stamp(written)) is not None:
            return _fits_iso(stamp, seen)
        for offset in dict.fromkeys((stamp.offset, 0, *(seen.offset for seen in _stamps(written, None)))):
            zone: dict[Dimension, frozenset[Enum]] = {}
            if offset != stamp.offset:
                zone[Dimension.OFFSETS] = frozenset(offsets(offset))
                if not zone[Dimension.OFFSETS]:
                    continue
            for kept in (None, *Resolution):
                left = cut(stamp.nanoseconds, kept)
                forms = _forms(replace(stamp, nanoseconds=left, offset=offset), written)
                if forms:
                    precision = {} if kept is None else {Dimension.RESOLUTIONS: frozenset[Enum]({kept})}
                    return {**zone, **precision, Dimension.INSTANTS: forms}
        return {} if canonical == written else None

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The instant written with these settings."""
        own = _own(detail, canonical) if settings else None
        if own is None:
            return canonical
        form = chosen(settings, Dimension.INSTANTS, InstantForm) or own[1]
        stamp = _set(own[0], settings, form)
        if form in _ISO:
            return stamp.text
        if Dimension.INSTANTS not in settings and Dimension.RESOLUTIONS not in settings:
            return canonical  # a count has no offset, and keeps its own digits
        return _OTHERS[form].write(stamp)

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """The texts that could have been written so."""
        if not settings and self.meaning(detail, written) is not None:
            yield written
            return
        seen: set[Json] = set()  # texts and numbers
        for stamp in _stamps(written, _form(detail, written, settings)):
            for text in _texts(detail, stamp, settings):
                if text not in seen:
                    seen.add(text)
                    if not settings or self._writes(detail, text, settings) == written:
                        yield text

    def _writes(self, detail: str, text: Json, settings: Settings) -> Json:
        try:
            return self.write(detail, text, settings)
        except Unencodable:
            return None


def _own(detail: str, document: Json) -> tuple[Stamp, InstantForm] | None:
    """An instant in the contract's own form, with that form."""
    if detail in UNITS:
        text = document.text if isinstance(document, Numeral) else document
        count = counted(text, UNITS[detail]) if isinstance(text, str) else None
        if count is None:
            return None
        form = _TEXT_COUNTS[detail] if isinstance(document, str) else _COUNTS[detail]
        return Stamp(count, digits=digits(Fraction.TRIMMED, count)), form
    stamp = read_stamp(document) if isinstance(document, str) else None
    if stamp is None:
        return None
    return stamp, InstantForm.SPACED if stamp.spaced else InstantForm.RFC_3339


_COUNTS = {
    "s": InstantForm.SECONDS,
    "ms": InstantForm.MILLISECONDS,
    "us": InstantForm.MICROSECONDS,
    "ns": InstantForm.NANOSECONDS,
}
_TEXT_COUNTS = {unit: InstantForm[f"{form.name}_TEXT"] for unit, form in _COUNTS.items()}


def _form(detail: str, written: Json, settings: Settings) -> Enum | None:
    """The form that was written; None where nothing is known of it."""
    if detail not in UNITS:
        return settings.get(Dimension.INSTANTS, InstantForm.RFC_3339) if settings else None
    own = _TEXT_COUNTS[detail] if isinstance(written, str) else _COUNTS[detail]
    return settings.get(Dimension.INSTANTS, own) if settings else None


def _set(stamp: Stamp, settings: Settings, form: InstantForm) -> Stamp:
    """An instant with the traits that are chosen in place of its own."""
    kept = chosen(settings, Dimension.RESOLUTIONS, Resolution)
    rule = chosen(settings, Dimension.FRACTIONS, Fraction)
    offset = chosen(settings, Dimension.OFFSETS, Offset)
    left = cut(stamp.nanoseconds, kept)
    return Stamp(
        left,
        stamp.offset if offset is None else minutes_of(offset),
        applied(chosen(settings, Dimension.DESIGNATORS, Mark), stamp.mark),
        shortened(stamp.digits, left, kept) if rule is None or form not in _ISO else digits(rule, left),
        form is InstantForm.SPACED,
        chosen(settings, Dimension.YEARS, YearForm) or stamp.years,
    )


def _fits_iso(own: Stamp, seen: Stamp) -> Fits | None:
    """The settings by which an instant is an ISO text."""
    zones = (own.offset, 0) if seen.mark is Mark.NONE else (seen.offset,)
    for offset in dict.fromkeys(zones):  # without an offset, the clock shows its own zone or UTC
        left = seen.local - offset * MINUTE
        kept = resolutions(own.nanoseconds, left)
        if left == own.nanoseconds or kept:
            break
    else:
        return None
    fits: dict[Dimension, frozenset[Enum]] = {
        Dimension.INSTANTS: frozenset({InstantForm.SPACED if seen.spaced else InstantForm.RFC_3339}),
        Dimension.FRACTIONS: frozenset(fractions(left, seen.digits)),
        Dimension.DESIGNATORS: frozenset(marks(own.mark, offset, write_mark(seen.mark, offset))),
    }
    if kept:
        fits[Dimension.RESOLUTIONS] = frozenset(kept)
    if zone := offsets(offset):
        fits[Dimension.OFFSETS] = frozenset(zone)
    elif offset != own.offset:
        return None
    if years := year_forms_of(seen.local // DAY, seen.years):
        fits[Dimension.YEARS] = frozenset(years)
    return fits


def _forms(stamp: Stamp, written: Json) -> frozenset[Enum]:
    """The forms that write an instant so."""
    return frozenset(form for form, way in _OTHERS.items() if _tried(way, stamp) == (written,))


def _tried(way: Writing, stamp: Stamp) -> tuple[Json] | None:
    try:
        return (way.write(stamp),)
    except Unencodable:
        return None


def _stamps(written: Json, form: Enum | None) -> Iterator[Stamp]:
    """The instants that a document may stand for in a form, or in any."""
    if form in (None, *_ISO) and isinstance(written, str):
        stamp = read_stamp(written)
        if stamp is not None:
            yield stamp
    for other, way in _OTHERS.items():
        if form in (None, other):
            yield from way.read(written)


def _texts(detail: str, stamp: Stamp, settings: Settings) -> Iterator[Json]:
    """The texts of an instant in the contract's own form, the usual first."""
    if detail in UNITS:
        whole, rest = divmod(stamp.nanoseconds, UNITS[detail])
        if rest == 0:
            yield Numeral(str(whole))
            yield str(whole)
        return
    zones = [stamp.offset]
    if Dimension.OFFSETS in settings or stamp.mark is Mark.NONE:
        zones += [minutes_of(offset) for offset in Offset]
    own_marks = [stamp.mark] if stamp.mark is not Mark.NONE else []
    for zone in dict.fromkeys(zones):
        for mark in dict.fromkeys((*own_marks, Mark.Z, Mark.COLON, Mark.NONE)):
            instant = stamp.nanoseconds - (zone * MINUTE if stamp.mark is Mark.NONE else 0)
            for count in _lengths(stamp):
                fraction = f"{instant % SECOND:09d}"[:count]
                yield Stamp(instant, zone, mark, fraction, years=stamp.years).text


def _lengths(stamp: Stamp) -> list[int]:
    """How many digits a text of this instant can have, the usual first."""
    least = len(digits(Fraction.TRIMMED, stamp.nanoseconds))
    usual = (len(stamp.digits), least, 0, 3, 6, 9, *range(1, 9))
    return [length for length in dict.fromkeys(usual) if length >= least]


FAMILY: Family = _Instant()
