"""The ways to write a row of octets in JSON, and back."""

from __future__ import annotations

import base64
import binascii
import re
from enum import Enum

from codegen.wire.lossless import Json, Numeral
from codegen.wire.unencodable import Unencodable


class Octets(Enum):
    """How a row of octets is written. The usual first: what fits two ways is told as the first."""

    BASE64 = "base64"
    BASE64_UNPADDED = "base64 without padding"
    BASE64URL = "URL-safe base64"
    BASE64URL_UNPADDED = "URL-safe base64 without padding"
    HEX = "hex"
    HEX_UPPER = "hex in upper case"
    LIST = "a list of numbers"
    BUFFER = 'an object of "type" and "data"'
    INDEXED = "an object with an index for each number"
    UTF8 = "text in UTF-8"


#: The spellings in base64.
BASE64 = frozenset({Octets.BASE64, Octets.BASE64_UNPADDED, Octets.BASE64URL, Octets.BASE64URL_UNPADDED})
HEX = frozenset({Octets.HEX, Octets.HEX_UPPER})
#: The spellings in which each octet is a number.
NUMBERS = frozenset({Octets.LIST, Octets.BUFFER, Octets.INDEXED})

_HEX = re.compile(r"(?:[0-9a-f]{2})*|(?:[0-9A-F]{2})*")


def write_octets(octets: bytes, spelling: Octets) -> Json:
    """The JSON for a row of octets. Raises `Unencodable` where text is wanted and these are none."""
    match spelling:
        case Octets.BASE64:
            return base64.b64encode(octets).decode()
        case Octets.BASE64_UNPADDED:
            return base64.b64encode(octets).decode().rstrip("=")
        case Octets.BASE64URL:
            return base64.urlsafe_b64encode(octets).decode()
        case Octets.BASE64URL_UNPADDED:
            return base64.urlsafe_b64encode(octets).decode().rstrip("=")
        case Octets.HEX:
            return octets.hex()
        case Octets.HEX_UPPER:
            return octets.hex().upper()
        case Octets.LIST:
            return _numerals(octets)
        case Octets.BUFFER:
            return {"type": "Buffer", "data": _numerals(octets)}
        case Octets.INDEXED:
            return {str(index): numeral for index, numeral in enumerate(_numerals(octets))}
        case Octets.UTF8:
            try:
                return octets.decode()
            except UnicodeDecodeError as error:
                raise Unencodable("these octets are no text in UTF-8") from error


def read_octets(document: Json, spelling: Octets) -> bytes | None:
    """The octets that are written so; None where this spelling does not write the document."""
    octets = _octets(document, spelling)
    try:
        return octets if octets is not None and write_octets(octets, spelling) == document else None
    except Unencodable:
        return None


def octets_of_numbers(numbers: Json) -> bytes | None:
    """The octets of a list of whole numbers from 0 to 255, each in its plain digits."""
    if not isinstance(numbers, list):
        return None
    found = bytearray()
    for number in numbers:
        if not (isinstance(number, Numeral) and number.text.isdecimal() and number.text.isascii()):
            return None
        if len(number.text) > 3 or int(number.text) > 255 or str(int(number.text)) != number.text:
            return None
        found.append(int(number.text))
    return bytes(found)


def octets_of_base64(text: str) -> bytes | None:
    """The octets of a base64 text in any alphabet, padded or not."""
    found = (read_octets(text, spelling) for spelling in Octets if spelling in BASE64)
    return next((octets for octets in found if octets is not None), None)


def octets_of_hex(text: str) -> bytes | None:
    """The octets of a hex text in one case."""
    return bytes.fromhex(text) if _HEX.fullmatch(text) else None


def _octets(document: Json, spelling: Octets) -> bytes | None:
    if spelling in NUMBERS:
        return octets_of_numbers(_listed(document, spelling))
    if not isinstance(document, str):
        return None
    if spelling is Octets.UTF8:
        return document.encode("utf-8", "surrogatepass")
    if spelling in HEX:
        return octets_of_hex(document)
    try:
        padded = document.rstrip("=") + "=" * (-len(document.rstrip("=")) % 4)
        return base64.b64decode(padded.translate(_STANDARD), validate=True)
    except (binascii.Error, ValueError):
        return None


_STANDARD = str.maketrans("-_", "+/")


def _listed(document: Json, spelling: Octets) -> Json:
    match spelling, document:
        case Octets.BUFFER, {"type": "Buffer", "data": list() as numbers}:
            return numbers
        case Octets.INDEXED, dict():
            return list(document.values())
        case Octets.LIST, list():
            return document
    return None


def _numerals(octets: bytes) -> list[Json]:
    return [Numeral(str(octet)) for octet in octets]
