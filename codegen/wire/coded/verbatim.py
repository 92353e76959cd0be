"""A kind of which only the text itself is known: it means what it says, and is written in one way."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from enum import Enum

from codegen.wire.coded.family import Fits, Settings
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral


class Verbatim:
    """The family without any choice."""

    dimensions: Mapping[Dimension, type[Enum]] = {}

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """The text, or the number."""
        return document if isinstance(document, str | Numeral) else None

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """Nothing but the same text."""
        return {} if canonical == written else None

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The text."""
        return canonical

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """The text."""
        if isinstance(written, str | Numeral):
            yield written
