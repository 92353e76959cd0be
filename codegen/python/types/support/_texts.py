"""Texts that stand for something: each keeps its text and tells what it stands for."""

from __future__ import annotations

import base64
import binascii
import calendar
import datetime as dt
import ipaddress
import re
import uuid
from decimal import Decimal
from typing import Any, ClassVar, Self
from urllib.parse import SplitResult, urlsplit

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from . import _forms


class CodedText(str):
    """A text of a certain form; `ValueError` for any other."""

    __slots__ = ()
    #: The word for people.
    kind: ClassVar[str] = "text"
    form: ClassVar[str] = ""
    #: Whether the text begins with a date, whose day must exist.
    dated: ClassVar[bool] = False

    def __new__(cls, text: str) -> Self:
        if re.fullmatch(cls.form, text) is None or (cls.dated and not _is_dated(text)):
            raise ValueError(f"it is no text of the kind {cls.kind}")
        return super().__new__(cls, text)

    @classmethod
    def __get_pydantic_core_schema__(
        cls,
        source: Any,
        handler: GetCoreSchemaHandler,
    ) -> CoreSchema:
        text = core_schema.str_schema(strict=True)
        return core_schema.no_info_after_validator_function(cls, text)


class Instant(CodedText):
    """A moment, as in RFC 3339."""

    __slots__ = ()
    kind = "instant"
    form = _forms.INSTANT
    dated = True

    @property
    def datetime(self) -> dt.datetime:
        """The moment to the microsecond; `ValueError` for a leap second."""
        text = self.upper().replace("Z", "+00:00")
        fraction = re.search(r"[.][0-9]+", text)
        if fraction is not None:
            text = text.replace(fraction[0], fraction[0][:7].ljust(7, "0"))
        return dt.datetime.fromisoformat(text)


class Date(CodedText):
    """A day."""

    __slots__ = ()
    kind = "date"
    form = _forms.DATE
    dated = True

    @property
    def date(self) -> dt.date:
        """The day; `ValueError` for the year 0."""
        return dt.date.fromisoformat(self)


class Time(CodedText):
    """A time of day, with or without an offset."""

    __slots__ = ()
    kind = "time"
    form = _forms.TIME

    @property
    def time(self) -> dt.time:
        """The time to the microsecond; `ValueError` for a leap second."""
        text = self.upper().replace("Z", "+00:00")
        fraction = re.search(r"[.][0-9]+", text)
        if fraction is not None:
            text = text.replace(fraction[0], fraction[0][:7].ljust(7, "0"))
        return dt.time.fromisoformat(text)


class Duration(CodedText):
    """A length of time, as in ISO 8601."""

    __slots__ = ()
    kind = "duration"
    form = _forms.DURATION

    @property
    def timedelta(self) -> dt.timedelta:
        """The length; `ValueError` where it counts years or months."""
        day, _, clock = self.partition("T")
        if "Y" in day or "M" in day:
            raise ValueError("years and months have no fixed length")
        counts = re.findall("([0-9.]+)([A-Z])", day + clock)
        found = {unit: float(count) for count, unit in counts}
        return dt.timedelta(
            weeks=found.get("W", 0),
            days=found.get("D", 0),
            hours=found.get("H", 0),
            minutes=found.get("M", 0),
            seconds=found.get("S", 0),
        )


class Uuid(CodedText):
    """A UUID."""

    __slots__ = ()
    kind = "uuid"
    form = _forms.UUID

    @property
    def uuid(self) -> uuid.UUID:
        """The UUID."""
        return uuid.UUID(self)


class Ip(CodedText):
    """An address of IPv4 or IPv6."""

    __slots__ = ()
    kind = "ip"
    form = _forms.IP

    @property
    def address(self) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
        """The address."""
        return ipaddress.ip_address(str(self))


class Network(CodedText):
    """A network: an address and the length of its prefix."""

    __slots__ = ()
    kind = "network"
    form = _forms.NETWORK

    @property
    def network(self) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
        """The network, the bits of the host left out."""
        return ipaddress.ip_network(str(self), strict=False)


class Mac(CodedText):
    """The address of hardware."""

    __slots__ = ()
    kind = "mac"
    form = _forms.MAC

    @property
    def octets(self) -> bytes:
        """The six octets."""
        return bytes.fromhex(re.sub("[:-]", "", self))


class Url(CodedText):
    """A URL, or a reference relative to one."""

    __slots__ = ()
    kind = "url"
    form = _forms.URL

    @property
    def parts(self) -> SplitResult:
        """Its parts; `ValueError` where they make no sense."""
        return urlsplit(str(self))


class DecimalText(CodedText):
    """A decimal number in a text."""

    __slots__ = ()
    kind = "decimal"
    form = _forms.DECIMAL

    @property
    def decimal(self) -> Decimal:
        """The number."""
        return Decimal(self)


class CodedBytes(bytes):
    """Bytes that a text stands for; only the canonical text is taken."""

    #: The word for people.
    kind: ClassVar[str] = "bytes"
    #: The text they were read from, or are written as.
    text: str

    def __new__(cls, given: bytes | str) -> Self:
        text = given if isinstance(given, str) else cls.texts(given)[0]
        octets = cls.octets(given) if isinstance(given, str) else given
        if text not in cls.texts(octets):
            raise ValueError(f"it is no text of the kind {cls.kind}")
        made = super().__new__(cls, octets)
        made.text = text
        return made

    @classmethod
    def octets(cls, text: str) -> bytes:
        """The bytes of a text; `ValueError` where it stands for none."""
        raise NotImplementedError

    @classmethod
    def texts(cls, octets: bytes) -> tuple[str, ...]:
        """The texts that stand for bytes, the usual one first."""
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(
        cls,
        source: Any,
        handler: GetCoreSchemaHandler,
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls._read)

    @classmethod
    def _read(cls, given: object) -> Self:
        if isinstance(given, cls):
            return given
        if isinstance(given, str | bytes):
            return cls(given)
        raise ValueError(f"it is no text of the kind {cls.kind}")


class Base64(CodedBytes):
    """Bytes in base64, with padding."""

    kind = "base64"

    @classmethod
    def octets(cls, text: str) -> bytes:
        """The bytes of a text."""
        return _decoded(text)

    @classmethod
    def texts(cls, octets: bytes) -> tuple[str, ...]:
        """The text that stands for bytes."""
        return (base64.b64encode(octets).decode(),)


class Base64Url(CodedBytes):
    """Bytes in the URL-safe base64, with padding or without."""

    kind = "base64url"

    @classmethod
    def octets(cls, text: str) -> bytes:
        """The bytes of a text."""
        return _decoded(text.translate(_STANDARD))

    @classmethod
    def texts(cls, octets: bytes) -> tuple[str, ...]:
        """The texts that stand for bytes."""
        text = base64.urlsafe_b64encode(octets).decode()
        return (text, text.rstrip("="))


class Hex(CodedBytes):
    """Bytes in hexadecimal digits, in lower case or in upper case."""

    kind = "hex"

    @classmethod
    def octets(cls, text: str) -> bytes:
        """The bytes of a text."""
        return bytes.fromhex(text)

    @classmethod
    def texts(cls, octets: bytes) -> tuple[str, ...]:
        """The texts that stand for bytes."""
        return (octets.hex(), octets.hex().upper())


_STANDARD = str.maketrans("-_", "+/")


def _decoded(text: str) -> bytes:
    bare = text.rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("it is no text of the kind base64") from error


def _is_dated(text: str) -> bool:
    # The calendar repeats after 400 years; the module knows none before the year 1.
    days = calendar.monthrange(int(text[:4]) % 400 + 400, int(text[5:7]))[1]
    return int(text[8:10]) <= days
