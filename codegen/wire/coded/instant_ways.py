"""The ways to write an instant, looked up by form: forwards, and backwards from a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from codegen.wire.coded.instant_counts import COUNTS
from codegen.wire.coded.instant_form import InstantForm, Writing
from codegen.wire.coded.instant_mail import MAIL
from codegen.wire.coded.instant_parts import PARTS
from codegen.wire.coded.iso import Stamp, read_stamp
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable

#: The forms that are ISO text, with all of its traits.
ISO = (InstantForm.RFC_3339, InstantForm.SPACED)
#: Every other form.
WAYS: Mapping[InstantForm, Writing] = {**COUNTS, **PARTS, **MAIL}


def forms_of(stamp: Stamp, written: Json) -> frozenset[Enum]:
    """The forms that write an instant so."""
    return frozenset(form for form, way in WAYS.items() if _tried(way, stamp) == (written,))


def stamps_in(written: Json, form: Enum | None) -> Iterator[Stamp]:
    """The instants that a document may stand for in a form, or in any."""
    if form in (None, *ISO) and isinstance(written, str):
        stamp = read_stamp(written)
        if stamp is not None:
            yield stamp
    for other, way in WAYS.items():
        if form in (None, other):
            yield from way.read(written)


def _tried(way: Writing, stamp: Stamp) -> tuple[Json] | None:
    try:
        return (way.write(stamp),)
    except Unencodable:
        return None
