"""The ways to write a decimal: as text or as a number, with the zeros at its end or without.

It means its worth; the canonical text also says how many digits stand behind the point. What a number says
about that is spelling, so a number is one form.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from decimal import Decimal
from enum import Enum

from codegen.wire.binary import double
from codegen.wire.coded.family import Family, Fits, Settings
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth


class DecimalForm(Enum):
    """How a decimal is written where it is not as the canonical text. The value is told to people."""

    NUMBER = "numbers, not as text"
    #: A number that went through a double: 12345678901234567.89 is 12345678901234568.
    DOUBLE = "numbers as exact as a double, not as text"
    TEXT = "text, not as numbers"
    SHORT_TEXT = "text without the zeros at its end, not as numbers"
    SHORT = "text without the zeros at its end"
    #: Python's `normalize()`: 100 is `1E+2`.
    NORMALISED = "text without the zeros at its end, before the point too"


_DECIMAL = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?")
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_LONGEST = 200
#: Zeros at the end that a reading puts back, at most.
_ZEROS = 6


class _Decimals:
    dimensions: Mapping[Dimension, type[Enum]] = {Dimension.DECIMALS: DecimalForm}

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """The worth of a text or a number."""
        return _worth(document)

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """The forms in which the canonical decimal is what was written."""
        if _worth(canonical) is None:
            return {} if canonical == written else None
        fitting = frozenset(form for form in DecimalForm if _is_written(form, canonical, written))
        if not fitting:
            return {} if same_worth(canonical, written) else None
        return {Dimension.DECIMALS: fitting}

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The decimal in the form that is chosen."""
        form = settings.get(Dimension.DECIMALS)
        return _write(form, canonical) if isinstance(form, DecimalForm) else canonical

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """What the canonical decimal may be: as it stands, in the other JSON type, and with more zeros."""
        worth = _worth(written)
        if worth is None:
            return
        form = settings.get(Dimension.DECIMALS)
        for canonical in dict.fromkeys(_readings(written, worth)):
            if not isinstance(form, DecimalForm) or _is_written(form, canonical, written):
                yield canonical


def _readings(written: Json, worth: Decimal) -> Iterator[str | Numeral]:
    text = written.text if isinstance(written, Numeral) else str(written)
    plain = _plain(worth)
    point = "" if "." in plain else "."
    spelled = [
        text,
        plain,
        str(_normalised(worth)),
        *(plain + point + "0" * places for places in range(1, _ZEROS + 1)),
    ]
    for each in spelled:
        yield from (each, Numeral(each)) if _NUMBER.fullmatch(each) else (each,)


def _is_written(form: DecimalForm, canonical: Json, written: Json) -> bool:
    try:
        return same_worth(_write(form, canonical), written)
    except Unencodable:
        return False


def _write(form: DecimalForm, canonical: Json) -> Json:
    worth = _worth(canonical)
    if worth is None:
        raise Unencodable("this is no decimal, or too long a one")
    match form, canonical:
        case DecimalForm.NUMBER, str() if _NUMBER.fullmatch(canonical):
            return Numeral(canonical)
        case DecimalForm.DOUBLE, str() if (nearest := double(worth)) is not None:
            return Numeral(nearest)
        case DecimalForm.TEXT, Numeral():
            return canonical.text
        case (DecimalForm.SHORT_TEXT, Numeral()) | (DecimalForm.SHORT, str()):
            return _plain(worth)
        case DecimalForm.NORMALISED, str():
            return str(_normalised(worth))
    raise Unencodable(f"a decimal that stands here cannot be written as {form.value}")


def _worth(document: Json) -> Decimal | None:
    text = document.text if isinstance(document, Numeral) else document
    if not isinstance(text, str) or len(text) > _LONGEST or not _DECIMAL.fullmatch(text):
        return None
    return Decimal(text)


def _plain(worth: Decimal) -> str:
    text = format(_normalised(worth), "f")
    return "0" if text == "-0" else text


def _normalised(worth: Decimal) -> Decimal:
    """The same decimal with its zeros at the end in the exponent; unlike `normalize()`, never rounded."""
    sign, digits, exponent = worth.as_tuple()
    kept = list(digits)
    while len(kept) > 1 and kept[-1] == 0:
        kept.pop()
    if kept == [0]:
        return Decimal((sign, (0,), 0))
    return Decimal((sign, tuple(kept), int(exponent) + len(digits) - len(kept)))


FAMILY: Family = _Decimals()
