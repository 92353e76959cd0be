"""What a plain service writes for a scalar."""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

from plain_dialect import Dialect
from plain_kind import Kind, Path

#: What a member holds to which nothing was set.
NOTHING_SET = datetime(1, 1, 1, tzinfo=UTC)
Does = Callable[[str], Any]


def write_scalar(kind: Kind, value: Any, dialect: Dialect, path: Path) -> Any:
    """What a service of this dialect writes for a scalar that is there."""

    def does(name: str) -> Any:
        return dialect.of(name, path, kind.what)

    match kind.what:
        case "number":
            return str(value) if does("numbers_as_text") else value
        case "float":
            number = struct.unpack("f", struct.pack("f", value))[0] if does("f32") else value
            return repr(number).removesuffix(".0") if does("floats_as_text") else number
        case "flag":
            return ("true" if value else "false") if does("flags_as_text") else value
        case "choice":
            return _choice(kind, value, does)
        case "instant":
            return _instant(value, does)
        case "uuid":
            return _uuid(value, does("uuid"))
        case "bytes":
            return _bytes(value, does("bytes"))
        case "decimal":
            return _decimal(value, does("decimal"))
        case "duration":
            return _duration(value, does("duration"))
    return value


def _choice(kind: Kind, value: str, does: Does) -> str | int:
    first = does("ordinals")
    if first is not None:
        return int(kind.names.index(value) + first)
    renamed = does("renamed_choice")
    if renamed and renamed[0] == value:
        return str(renamed[1])
    return value.upper() if does("choices") else value


def _instant(value: datetime, does: Does) -> str | int:
    if does("whole_seconds"):
        value = value.replace(microsecond=0)
    if does("epoch_ms"):
        return (value - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    hours = 0 if value == NOTHING_SET else does("offset") or 0  # what nothing was set to has no zone
    text = value.astimezone(timezone(timedelta(hours=hours))).strftime("%m-%dT%H:%M:%S")
    text = f"{value.year:04d}-{text}"
    text += _fraction(value.microsecond, does("fraction"))
    if hours:
        return text + f"{hours:+03d}:00"
    return text + ("+00:00" if does("utc_as_offset") else "Z")


def _fraction(microseconds: int, rule: str | None) -> str:
    """The contract writes thousandths, and none of none; `three` and `six` write always so many."""
    if rule == "six":
        return f".{microseconds:06d}"
    return f".{microseconds // 1000:03d}" if microseconds or rule == "three" else ""


def _uuid(value: UUID, how: str | None) -> str:
    match how:
        case "upper":
            return str(value).upper()
        case "simple":
            return value.hex
    return str(value)


def _bytes(value: bytes, how: str | None) -> str | list[int]:
    match how:
        case "hex":
            return value.hex()
        case "list":
            return list(value)
        case "base64url":
            return base64.urlsafe_b64encode(value).decode().rstrip("=")
    return base64.b64encode(value).decode()


def _decimal(value: Decimal, how: str | None) -> str | float:
    match how:
        case "number":
            return float(value)
        case "short":
            text = format(value, "f")
            return text.rstrip("0").rstrip(".") if "." in text else text
    return format(value, "f")


def _duration(value: timedelta, how: str | None) -> str | int:
    seconds = int(value.total_seconds())
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    parts = [(hours, "H"), (minutes, "M"), (rest, "S")]
    match how:
        case "ms":
            return seconds * 1000
        case "go":
            first = next((index for index, (count, _) in enumerate(parts) if count), 2)
            return "".join(f"{count}{unit.lower()}" for count, unit in parts[first:])
    return "PT" + ("".join(f"{count}{unit}" for count, unit in parts if count) or "0S")
