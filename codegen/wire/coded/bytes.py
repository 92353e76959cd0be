"""The ways to write bytes: base64 in two alphabets, hex, numbers one by one, or the text they are.

The contract's own form is base64, base64url or hex (`detail`), with the word `fixed` behind it where the
contract fixes the length.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.wire.coded.family import Family
from codegen.wire.coded.octets import (
    BASE64,
    HEX,
    Octets,
    octets_of_base64,
    octets_of_hex,
    read_octets,
    write_octets,
)
from codegen.wire.coded.spelled import Spelled
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json

#: What `detail` adds for bytes of one length.
FIXED = "fixed"


def own_spellings(detail: str) -> tuple[Octets, ...]:
    """The spellings a contract of this form may mean, the strict one first."""
    if form(detail) == "hex":
        return tuple(spelling for spelling in Octets if spelling in HEX)
    own = [spelling for spelling in Octets if spelling in BASE64]
    return tuple(own[2:] + own[:2] if form(detail) == "base64url" else own)


def form(detail: str) -> str:
    """The contract's own form: base64, base64url or hex."""
    return detail.partition(" ")[0] or "base64"


class _Bytes(Spelled[bytes, Octets]):
    def meaning(self, detail: str, document: Json) -> bytes | None:
        if not isinstance(document, str):
            return None
        return octets_of_hex(document) if form(detail) == "hex" else octets_of_base64(document)

    def spell(self, canonical: str, meaning: bytes, spelling: Octets) -> Json:
        return write_octets(meaning, spelling)

    def canonical(self, written: Json, detail: str, spelling: Octets) -> Iterator[str]:
        octets = read_octets(written, spelling)
        if octets is not None:
            texts = (write_octets(octets, own) for own in own_spellings(detail))
            yield from (text for text in texts if isinstance(text, str))


FAMILY: Family = _Bytes(Dimension.BYTES, Octets)
