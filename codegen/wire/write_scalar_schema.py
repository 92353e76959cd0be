"""Writes the schema of a scalar: what it stands for, in the form that a layout has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.family import family_of
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import Dimension, Layout, Notation, Setting
from codegen.wire.shape import Anything, Coded, Flag, Integer, Kind, Null, Number, Shape, Text

_FORMATS = {
    Kind.INSTANT: "date-time",
    Kind.DATE: "date",
    Kind.TIME_OF_DAY: "time",
    Kind.DURATION: "duration",
    Kind.UUID: "uuid",
    Kind.URL: "uri-reference",
}
_COUNTED: Mapping[Setting, str] = {
    InstantForm.SECONDS: "s",
    InstantForm.MILLISECONDS: "ms",
    InstantForm.MICROSECONDS: "us",
    InstantForm.NANOSECONDS: "ns",
    DurationForm.SECONDS: "s",
    DurationForm.MILLISECONDS: "ms",
    DurationForm.MICROSECONDS: "us",
    DurationForm.NANOSECONDS: "ns",
}
_ENCODED: Mapping[Setting, str] = {
    Octets.BASE64: "base64",
    Octets.BASE64URL: "base64url",
    Octets.HEX: "base16",
}
#: How a text is spelled, whatever stands in it: no matter of the schema.
_SPELLINGS = frozenset(
    {
        Dimension.FRACTIONS,
        Dimension.RESOLUTIONS,
        Dimension.DESIGNATORS,
        Dimension.OFFSETS,
        Dimension.YEARS,
        Dimension.UUIDS,
        Dimension.MAPPED_IPS,
        Dimension.URLS,
    }
)


def coded_schema(coded: Coded, layout: Layout) -> dict[str, Any] | None:
    """The schema of a coded scalar; None for a form that has no schema of its own."""
    own = [each for each in layout.forms if each in family_of(coded.kind).dimensions]
    settings = {layout.forms[each] for each in own}
    counted = next((_COUNTED[each] for each in settings if each in _COUNTED), None)
    if counted is not None:
        return {"type": "integer", "x-wire": {"is": word(coded.kind), "form": counted}}
    if coded.kind is Kind.BYTES:
        return _bytes_schema(coded, settings)
    if settings and not _SPELLINGS.issuperset(own):
        return None
    if coded.detail:
        kind = "number" if coded.detail in _COUNTED.values() else "string"
        return {"type": kind, "x-wire": {"is": word(coded.kind), "form": coded.detail}}
    if coded.kind is Kind.DECIMAL:  # as text, or as a number: the contract's own form is not kept
        return {"x-wire": {"is": "decimal"}}
    if coded.kind in _FORMATS:
        return {"type": "string", "format": _FORMATS[coded.kind]}
    return {"type": "string", "x-wire": {"is": word(coded.kind)}}


def _bytes_schema(coded: Coded, settings: set[Setting]) -> dict[str, Any] | None:
    encoded = next((_ENCODED[each] for each in settings if each in _ENCODED), None)
    if encoded is None and not settings:
        encoded = "base16" if coded.detail.startswith("hex") else coded.detail.partition(" ")[0]
    return None if encoded is None else {"type": "string", "contentEncoding": encoded or "base64"}


def word(kind: Kind) -> str:
    """The word for a kind in a schema."""
    return kind.value.replace("_", "-")


def scalar_schema(shape: Shape, layout: Layout) -> dict[str, Any]:
    """The schema of a plain scalar."""
    match shape:
        case Text():
            return {"type": "string"}
        case Integer():
            return {"type": "integer" if layout.integers is Notation.PLAIN else "string"}
        case Number():
            return {"type": "number" if layout.numbers is Notation.PLAIN else "string"}
        case Flag():
            kinds = {Notation.PLAIN: "boolean", Notation.TEXT: "string", Notation.NUMBER: "integer"}
            return {"type": kinds[layout.flags]}
        case Null():
            return {"type": "null"}
        case Anything():
            return {}
    raise TypeError(f"a shape without a schema: {shape}")
