"""The ways to write a hardware address of six or eight octets: three separators, two cases, or the octets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from codegen.wire.coded.family import Family
from codegen.wire.coded.octets import Octets, read_octets, write_octets
from codegen.wire.coded.spelled import Spelled
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json


class Mac(Enum):
    """How a hardware address is written."""

    COLONS = "in lower case with colons"
    COLONS_UPPER = "in upper case with colons"
    HYPHENS = "in lower case with hyphens"
    HYPHENS_UPPER = "in upper case with hyphens"
    DOTS = "in lower case with dots"
    BARE = "in lower case without separators"
    BARE_UPPER = "in upper case without separators"
    BASE64 = "as base64 of its octets"
    LIST = "as a list of numbers"
    BUFFER = 'as an object of "type" and "data"'


_OCTETS = {Mac.BASE64: Octets.BASE64, Mac.LIST: Octets.LIST, Mac.BUFFER: Octets.BUFFER}
_TEXT = re.compile(
    r"(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}(?:[0-9a-f]{2}\1[0-9a-f]{2}\1)?[0-9a-f]{2}"
    r"|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2,3}|[0-9a-f]{12}|[0-9a-f]{16}",
    re.IGNORECASE,
)


class _Macs(Spelled[bytes, Mac]):
    def meaning(self, detail: str, document: Json) -> bytes | None:
        return _octets(document) if isinstance(document, str) else None

    def spell(self, canonical: str, meaning: bytes, spelling: Mac) -> Json:
        if spelling in _OCTETS:
            return write_octets(meaning, _OCTETS[spelling])
        match spelling:
            case Mac.COLONS_UPPER:
                return meaning.hex(":").upper()
            case Mac.HYPHENS:
                return meaning.hex("-")
            case Mac.HYPHENS_UPPER:
                return meaning.hex("-").upper()
            case Mac.DOTS:
                return meaning.hex(".", 2)
            case Mac.BARE:
                return meaning.hex()
            case Mac.BARE_UPPER:
                return meaning.hex().upper()
        return meaning.hex(":")

    def canonical(self, written: Json, detail: str, spelling: Mac) -> Iterator[str]:
        if spelling in _OCTETS:
            octets = read_octets(written, _OCTETS[spelling])
        else:
            octets = _octets(written) if isinstance(written, str) else None
        if octets is not None and len(octets) in (6, 8):
            yield octets.hex(":")
            yield octets.hex(":").upper()
            yield octets.hex("-")
            yield octets.hex("-").upper()


def _octets(text: str) -> bytes | None:
    if not _TEXT.fullmatch(text):
        return None
    return bytes.fromhex(text.replace(":", "").replace("-", "").replace(".", ""))


FAMILY: Family = _Macs(Dimension.MACS, Mac)
