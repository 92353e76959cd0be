"""The ways to write a UUID: upper case, without hyphens, as a URN, in braces, or its sixteen octets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from uuid import UUID

from codegen.wire.coded.family import Family
from codegen.wire.coded.octets import Octets, read_octets, write_octets
from codegen.wire.coded.spelled import Spelled
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json


class Uuid(Enum):
    """How a UUID is written."""

    LOWER = "in lower case with hyphens"
    UPPER = "in upper case with hyphens"
    SIMPLE = "in lower case without hyphens"
    SIMPLE_UPPER = "in upper case without hyphens"
    URN = "as a URN"
    BRACED = "in lower case in braces"
    BRACED_UPPER = "in upper case in braces"
    LIST = "as a list of 16 numbers"
    BASE64 = "as base64 of its 16 octets"
    BASE64URL = "as URL-safe base64 of its 16 octets"
    BASE64URL_UNPADDED = "as URL-safe base64 of its 16 octets without padding"


_OCTETS = {
    Uuid.LIST: Octets.LIST,
    Uuid.BASE64: Octets.BASE64,
    Uuid.BASE64URL: Octets.BASE64URL,
    Uuid.BASE64URL_UNPADDED: Octets.BASE64URL_UNPADDED,
}
_TEXT = re.compile(
    r"(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    r"|[0-9a-f]{32}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}",
    re.IGNORECASE,
)


class _Uuids(Spelled[UUID, Uuid]):
    def meaning(self, detail: str, document: Json) -> UUID | None:
        return UUID(document) if isinstance(document, str) and _TEXT.fullmatch(document) else None

    def spell(self, canonical: str, meaning: UUID, spelling: Uuid) -> Json:
        if spelling in _OCTETS:
            return write_octets(meaning.bytes, _OCTETS[spelling])
        match spelling:
            case Uuid.UPPER:
                return str(meaning).upper()
            case Uuid.SIMPLE:
                return meaning.hex
            case Uuid.SIMPLE_UPPER:
                return meaning.hex.upper()
            case Uuid.URN:
                return meaning.urn
            case Uuid.BRACED:
                return f"{{{meaning}}}"
            case Uuid.BRACED_UPPER:
                return f"{{{meaning}}}".upper()
        return str(meaning)

    def canonical(self, written: Json, detail: str, spelling: Uuid) -> Iterator[str]:
        uuid: UUID | None = None
        if spelling in _OCTETS:
            octets = read_octets(written, _OCTETS[spelling])
            uuid = UUID(bytes=octets) if octets is not None and len(octets) == 16 else None
        elif isinstance(written, str) and _TEXT.fullmatch(written):
            uuid = UUID(written)
        if uuid is not None:
            yield str(uuid)
            yield str(uuid).upper()
            yield uuid.hex


FAMILY: Family = _Uuids(Dimension.UUIDS, Uuid)
