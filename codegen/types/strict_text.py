"""Holds a text that stands for something else against its form: an instant, an address, bytes."""

from __future__ import annotations

import re
from calendar import monthrange

from codegen.types.text_form import TextForm, text_form
from codegen.wire.coded.bytes import form
from codegen.wire.coded.octets import Octets, read_octets
from codegen.wire.shape import Coded, Kind

_SPELLINGS = {
    "base64": (Octets.BASE64,),
    "base64url": (Octets.BASE64URL, Octets.BASE64URL_UNPADDED),
    "hex": (Octets.HEX, Octets.HEX_UPPER),
}


def is_of_form(coded: Coded, json_type: str, text: str) -> bool:
    """Whether a text is what a strict reader takes for this kind; bytes in their canonical text alone."""
    if coded.kind is Kind.BYTES:
        return any(read_octets(text, spelling) is not None for spelling in _SPELLINGS[form(coded.detail)])
    wanted = text_form(coded, json_type)
    return wanted is None or matches(wanted, text)


def matches(wanted: TextForm, text: str) -> bool:
    """Whether a text is of this form, its day included."""
    if re.fullmatch(wanted.expression, text) is None:
        return False
    return not wanted.calendar or _is_a_day(int(text[:4]), int(text[5:7]), int(text[8:10]))


def _is_a_day(year: int, month: int, day: int) -> bool:
    # The calendar repeats after 400 years; the module knows none before the year 1.
    return day <= monthrange(year % 400 + 400, month)[1]
