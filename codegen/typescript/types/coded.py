"""Texts and numbers that stand for something else: their types and their checks."""

from __future__ import annotations

from codegen.types.text_form import text_form
from codegen.wire.shape import Coded, Kind

#: Kind -> its type, and its check.
_NAMED = {
    Kind.INSTANT: ("Instant", "instant"),
    Kind.DATE: ("CalendarDate", "calendarDate"),
    Kind.TIME_OF_DAY: ("TimeOfDay", "timeOfDay"),
    Kind.DURATION: ("Duration", "duration"),
    Kind.UUID: ("Uuid", "uuid"),
    Kind.IP: ("IpAddress", "ipAddress"),
    Kind.NETWORK: ("Network", "network"),
    Kind.MAC: ("MacAddress", "macAddress"),
    Kind.URL: ("Url", "url"),
    Kind.DECIMAL: ("Decimal", "decimal"),
}
_WORDS = {
    Kind.INSTANT: "An instant",
    Kind.DATE: "A date",
    Kind.TIME_OF_DAY: "A time of day",
    Kind.DURATION: "A duration",
    Kind.BYTES: "Bytes",
    Kind.UUID: "A UUID",
    Kind.IP: "An IP address",
    Kind.NETWORK: "A network",
    Kind.MAC: "A hardware address",
    Kind.URL: "A URL",
    Kind.DECIMAL: "A decimal",
}
_UNITS = {"s": "seconds", "ms": "milliseconds", "us": "microseconds", "ns": "nanoseconds"}


def coded_type(coded: Coded, json_type: str) -> str:
    """Its type in TypeScript."""
    if json_type in ("integer", "number"):
        return "number"
    if json_type != "string":
        return "unknown"
    if coded.kind is Kind.BYTES:
        return "Uint8Array"
    return f"texts.{_NAMED[coded.kind][0]}" if text_form(coded, json_type) else "string"


def coded_check(coded: Coded, json_type: str) -> str:
    """The function that makes its check, where it is a text."""
    if coded.kind is Kind.BYTES:
        return f"texts.{coded.detail.partition(' ')[0] or 'base64'}"
    return f"texts.{_NAMED[coded.kind][1]}" if text_form(coded, json_type) else "wire.text"


def is_checked_as_text(coded: Coded, json_type: str) -> bool:
    """Whether it is a text with a form of its own."""
    if json_type in ("integer", "number"):
        return False
    if coded.kind is Kind.BYTES:
        return json_type == "string"
    return text_form(coded, json_type) is not None


def stands_for(coded: Coded, json_type: str) -> str:
    """A sentence that says what it stands for, where its type does not; else empty."""
    word = _WORDS[coded.kind]
    form, _, fixed = coded.detail.partition(" ")
    if coded.kind is Kind.BYTES:
        return f"{word}, in {form or 'base64'}{', of one length' if fixed else ''}."
    if json_type in ("integer", "number"):
        unit = _UNITS.get(form)
        since = " since 1970" if coded.kind is Kind.INSTANT and unit else ""
        return f"{word}{f', in {unit}{since}' if unit else ''}."
    return f"{word}, in the form `{form}`." if form not in ("", "iso") else ""
