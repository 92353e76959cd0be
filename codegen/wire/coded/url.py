"""The ways to write a URL: normalised as browsers do, with its scheme in lower case, or Go's parts of it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from codegen.wire.coded.family import Family
from codegen.wire.coded.go_url import from_parts, parts_of, with_plain_scheme
from codegen.wire.coded.spelled import Spelled
from codegen.wire.coded.whatwg import normalised
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable


class Url(Enum):
    """How a URL is written."""

    NORMALISED = "normalised by the rules of browsers"
    SCHEME = "its scheme in lower case, all else as it is"
    PARTS = "an object of its parts"


class _Urls(Spelled[str, Url]):
    def meaning(self, detail: str, document: Json) -> str | None:
        """The normalised URL, as far as the rules are known exactly; the text itself beyond that."""
        return _normalised(document) if isinstance(document, str) else None

    def spell(self, canonical: str, meaning: str, spelling: Url) -> Json:
        match spelling:
            case Url.NORMALISED:
                return meaning
            case Url.SCHEME:
                return with_plain_scheme(canonical)
            case Url.PARTS:
                parts = parts_of(canonical)
                if parts is None:
                    raise Unencodable("how Go takes this URL apart is not known exactly")
                return parts

    def canonical(self, written: Json, detail: str, spelling: Url) -> Iterator[str]:
        if isinstance(written, str):
            yield written
        elif (text := from_parts(written)) is not None:
            yield text
            yield _normalised(text)


def _normalised(text: str) -> str:
    return normalised(text) or with_plain_scheme(text)


FAMILY: Family = _Urls(Dimension.URLS, Url)
