"""Bytes, identifiers and addresses. Written beside models; see `helper_file`."""

from __future__ import annotations

import base64
import uuid
from ipaddress import IPv6Address
from typing import Any

from codegen.python.fix.code.base import Wire


class Base64Text(Wire):
    """Bytes as base64."""

    def __init__(self, *, url_safe: bool = False, padded: bool = True) -> None:
        self.url_safe = url_safe
        self.padded = padded

    def write(self, value: Any) -> Any:
        return self.text(bytes(value))

    def read(self, data: Any) -> Any:
        if not isinstance(data, str):
            return data
        padded = data if self.padded else data + "=" * (-len(data) % 4)
        altchars = b"-_" if self.url_safe else None
        try:
            octets = base64.b64decode(padded, altchars, validate=True)
        except ValueError:
            return data
        return octets if self.text(octets) == data else data

    def text(self, octets: bytes) -> str:
        """The octets in base64."""
        encode = base64.urlsafe_b64encode if self.url_safe else base64.b64encode
        text = encode(octets).decode()
        return text if self.padded else text.rstrip("=")


class HexText(Wire):
    """Bytes as hex."""

    def write(self, value: Any) -> Any:
        return bytes(value).hex()

    def read(self, data: Any) -> Any:
        try:
            return bytes.fromhex(data) if isinstance(data, str) else data
        except ValueError:
            return data


class NumberList(Wire):
    """Bytes as a list of numbers."""

    def write(self, value: Any) -> Any:
        return list(value)

    def read(self, data: Any) -> Any:
        return bytes(data) if isinstance(data, list) else data


class UuidText(Wire):
    """A UUID as text, in one of its forms."""

    def __init__(self, form: str = "lower") -> None:
        self.form = form

    def write(self, value: Any) -> Any:
        found = value if isinstance(value, uuid.UUID) else uuid.UUID(str(value))
        return self.text(found)

    def text(self, found: uuid.UUID) -> str:
        """The text of a UUID."""
        forms = {"simple": found.hex, "urn": found.urn, "braced": f"{{{found}}}"}
        if self.form == "upper":
            return str(found).upper()
        return forms.get(self.form, str(found))


class UuidOfBytes(UuidText):
    """Sixteen bytes as the text of a UUID."""

    def write(self, value: Any) -> Any:
        return self.text(uuid.UUID(bytes=bytes(value)))

    def read(self, data: Any) -> Any:
        try:
            return uuid.UUID(data).bytes if isinstance(data, str) else data
        except ValueError:
            return data


class AddressText(Wire):
    """An IP address, shortened, with dots in an IPv6 address that stands for IPv4."""

    def write(self, value: Any) -> Any:
        if isinstance(value, IPv6Address) and value.ipv4_mapped is not None:
            return f"::ffff:{value.ipv4_mapped}"
        return str(value)
