"""Instants and dates: a Date, a text, or a count since 1970."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.typescript.fix.bridge import Bridge
from codegen.typescript.fix.held import Held
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.scalars import called
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded, Kind, TypePath

_DIMENSIONS = (
    Dimension.INSTANTS,
    Dimension.FRACTIONS,
    Dimension.RESOLUTIONS,
    Dimension.DESIGNATORS,
    Dimension.OFFSETS,
    Dimension.YEARS,
)
_FORM = re.compile(r"[^T]*T\d\d:\d\d:\d\d(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?", re.IGNORECASE)
#: Form of what is held -> from it to a Date, and back.
_MADE = {
    InstantForm.MILLISECONDS: ("new Date({})", "{}.getTime()"),
    InstantForm.SECONDS: ("new Date({} * 1000)", "Math.trunc({}.getTime() / 1000)"),
    InstantForm.HTTP_DATE: ("new Date({})", "{}.toUTCString()"),
}
_MILLISECONDS = 3
_UTC = ("Z", "+00:00", "-00:00")


def bridge(job: Job, shape: Coded, path: TypePath, held: Held) -> Bridge:
    """The two ways of an instant or a date."""
    if shape.kind is Kind.DATE:
        return _date(job, path, held)
    departs = job.departs(path, *_DIMENSIONS)
    if held.is_basic("string") and not departs:
        return Bridge(lambda value: value, lambda wire, at: f"text({wire}, {at})", same=True)
    if held.is_basic("number") and not departs:
        return Bridge(lambda value: value, lambda wire, at: f"number({wire}, {at})", same=True)
    if shape.detail == "ms" and held.is_named("Date"):
        return Bridge(lambda value: f"{value}.getTime()", lambda wire, at: f"new Date(whole({wire}, {at}))")
    if shape.detail:
        raise job.unheld(path, f"is a count in {shape.detail}, for which no code is known")
    before, after = _made(job, path, held)
    _refuse_lost(job, path)
    return _text(job, path, before, after)


def _made(job: Job, path: TypePath, held: Held) -> tuple[str, str]:
    """From what is held to a Date, and back."""
    if held.is_named("Date"):
        return "{}", "{}"
    form = job.used(path, Dimension.INSTANTS)
    if isinstance(form, InstantForm) and form in _MADE and held.is_basic("string", "number"):
        return _MADE[form]
    raise job.unheld(path, f"is held as {called(held)}, of which no Date can be made here")


def _refuse_lost(job: Job, path: TypePath) -> None:
    found = [_FORM.fullmatch(text) for text in job.texts(path)]
    if job.departs(path, Dimension.OFFSETS) and any(
        each is None or (each[2] or "Z").upper() not in _UTC for each in found or [None]
    ):
        raise job.unheld(path, "has the offset in which it was told, and a Date keeps none")
    if job.departs(path, Dimension.RESOLUTIONS) and any(
        each is None or len((each[1] or "").rstrip("0")) > _MILLISECONDS for each in found or [None]
    ):
        raise job.unheld(path, "is more exact than a millisecond, and a Date keeps no more")
    for dimension in (Dimension.FRACTIONS, Dimension.DESIGNATORS, Dimension.YEARS):
        if isinstance(job.wanted(path, dimension), Fraction | YearForm):
            raise job.unheld(path, f"is wanted with a {dimension.value} that no code is known for")


def _text(job: Job, path: TypePath, before: str, after: str) -> Bridge:
    digits, zone = _layout(job, path)
    short_year = job.used(path, Dimension.YEARS) is YearForm.SIX_DIGITS and not all(
        text[:1].isdigit() for text in job.texts(path)
    )

    def write(value: str) -> str:
        date = before.format(value)
        text = (
            f'instantText({date}, "{zone}")'
            if digits is None
            else f'instantDigits({date}, {digits}, "{zone}")'
        )
        return f"shortYear({text})" if short_year else text

    def read(wire: str, at: str) -> str:
        return after.format(f"instant({wire}, {'true' if zone else 'false'}, {at})")

    return Bridge(write, read)


def _layout(job: Job, path: TypePath) -> tuple[int | None, str]:
    """How many digits of a second every example has, None for as many as it needs; and the mark of UTC."""
    found: Sequence[re.Match[str]] = [
        each for text in job.texts(path) if (each := _FORM.fullmatch(text)) is not None
    ]
    counts = {len(each[1] or "") for each in found}
    count = counts.pop() if len(counts) == 1 else 0
    zones = {each[2] or "" for each in found}
    zone = zones.pop() if len(zones) == 1 else "Z"
    return count if count >= _MILLISECONDS else None, zone if zone in ("", "+00:00") else "Z"


def _date(job: Job, path: TypePath, held: Held) -> Bridge:
    form = job.used(path, Dimension.DATES)
    if held.is_basic("string") and not job.departs(path, Dimension.DATES):
        return Bridge(
            lambda value: value,
            lambda wire, at: f"formed({wire}, /^\\d{{4}}-\\d\\d-\\d\\d$/, {at})",
            same=True,
        )
    if held.is_named("Date") and form in (DateForm.MIDNIGHT_MILLIS, DateForm.MIDNIGHT_Z, DateForm.TEXT):
        return Bridge(
            lambda value: f"{value}.toISOString().slice(0, 10)", lambda wire, at: f"day({wire}, {at})"
        )
    raise job.unheld(path, f"is held as {called(held)}, of which no date can be made here")
