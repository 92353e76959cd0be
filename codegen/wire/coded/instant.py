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
    Fraction,
    Resolution,
    cut,
    digits,
    fractions,
    resolutions,
    shortened,
)
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.instant_own import own_form, own_stamp, own_texts
from codegen.wire.coded.instant_ways import ISO, WAYS, forms_of, stamps_in
from codegen.wire.coded.iso import DAY, MINUTE, Stamp, read_stamp, year_forms_of
from codegen.wire.coded.offset import Mark, Offset, applied, marks, minutes_of, offsets, write_mark
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable


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
        own = own_stamp(detail, document)
        return None if own is None else own[0].nanoseconds

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """The settings of each dimension that write `written`."""
        own = own_stamp(detail, canonical)
        if own is None:
            return {} if canonical == written else None
        stamp = own[0]
        if isinstance(written, str) and (seen := read_stamp(written)) is not None:
            return _fits_iso(stamp, seen)
        for offset in dict.fromkeys((stamp.offset, 0, *(seen.offset for seen in stamps_in(written, None)))):
            zone: dict[Dimension, frozenset[Enum]] = {}
            if offset != stamp.offset:
                zone[Dimension.OFFSETS] = frozenset(offsets(offset))
                if not zone[Dimension.OFFSETS]:
                    continue
            for kept in (None, *Resolution):
                left = cut(stamp.nanoseconds, kept)
                forms = forms_of(replace(stamp, nanoseconds=left, offset=offset), written)
                if forms:
                    precision = {} if kept is None else {Dimension.RESOLUTIONS: frozenset[Enum]({kept})}
                    return {**zone, **precision, Dimension.INSTANTS: forms}
        return {} if canonical == written else None

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The instant written with these settings."""
        own = own_stamp(detail, canonical) if settings else None
        if own is None:
            return canonical
        form = chosen(settings, Dimension.INSTANTS, InstantForm) or own[1]
        stamp = _set(own[0], settings, form)
        if form in ISO:
            return stamp.text
        if Dimension.INSTANTS not in settings and Dimension.RESOLUTIONS not in settings:
            return canonical  # a count has no offset, and keeps its own digits
        return WAYS[form].write(stamp)

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """The texts that could have been written so."""
        if not settings and self.meaning(detail, written) is not None:
            yield written
            return
        chosen_form = chosen(settings, Dimension.INSTANTS, InstantForm)
        form = chosen_form or (own_form(detail, written) if settings else None)
        seen: set[Json] = set()  # texts and numbers
        for stamp in stamps_in(written, form):
            any_zone, any_years = Dimension.OFFSETS in settings, Dimension.YEARS in settings
            for text in own_texts(detail, stamp, any_zone=any_zone, any_years=any_years):
                if text not in seen:
                    seen.add(text)
                    if not settings or self._writes(detail, text, settings) == written:
                        yield text

    def _writes(self, detail: str, text: Json, settings: Settings) -> Json:
        try:
            return self.write(detail, text, settings)
        except Unencodable:
            return None


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
        shortened(stamp.digits, left, kept) if rule is None or form not in ISO else digits(rule, left),
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


FAMILY: Family = _Instant()
