"""A family with one dimension: a meaning, and a list of spellings of which a runtime uses one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Generic, TypeVar

from codegen.wire.coded.family import Fits, Settings
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable

Meaning = TypeVar("Meaning", bound=Hashable)
Spelling = TypeVar("Spelling", bound=Enum)


class Spelled(ABC, Generic[Meaning, Spelling]):
    """One kind of coded scalar whose spelling is one choice. Subclasses say what the spellings are."""

    def __init__(self, dimension: Dimension, spellings: type[Spelling]) -> None:
        self.dimension = dimension
        self.spellings = spellings

    @property
    def dimensions(self) -> Mapping[Dimension, type[Enum]]:
        """The one dimension."""
        return {self.dimension: self.spellings}

    @abstractmethod
    def meaning(self, detail: str, document: Json) -> Meaning | None:
        """What a document in the contract's own form means; None for one that is not in it."""

    @abstractmethod
    def spell(self, canonical: str, meaning: Meaning, spelling: Spelling) -> Json:
        """What a canonical text means, spelled so."""

    @abstractmethod
    def canonical(self, written: Json, detail: str, spelling: Spelling) -> Iterable[str]:
        """Canonical texts that may be written so, likeliest first; each is checked by spelling it."""

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """The spellings that write this; none at all for a text that is kept in a spelling of its own."""
        meaning = self.meaning(detail, canonical)
        fitting = frozenset(
            spelling for spelling in self.spellings if self._writes(canonical, meaning, spelling, written)
        )
        return {self.dimension: fitting} if fitting or canonical == written else None

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The canonical text in the spelling chosen; one without a meaning stays as it is."""
        chosen = settings.get(self.dimension)
        if not isinstance(chosen, self.spellings):
            return canonical
        return self._write(canonical, self.meaning(detail, canonical), chosen)

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """Canonical texts that would be written so, each once."""
        chosen = settings.get(self.dimension)
        seen: set[str] = set()
        if chosen is None and isinstance(written, str) and self.meaning(detail, written) is not None:
            seen.add(written)
            yield written
        for spelling in self.spellings:
            if chosen not in (None, spelling):
                continue
            texts = [*self.canonical(written, detail, spelling)]
            if chosen is not None and isinstance(written, str):
                texts.append(written)
            for text in texts:
                if text not in seen and self._writes(text, self.meaning(detail, text), spelling, written):
                    seen.add(text)
                    yield text

    def _write(self, canonical: Json, meaning: Meaning | None, spelling: Spelling) -> Json:
        if meaning is None or not isinstance(canonical, str):
            return canonical
        return self.spell(canonical, meaning, spelling)

    def _writes(self, canonical: Json, meaning: Meaning | None, spelling: Spelling, written: Json) -> bool:
        try:
            return self._write(canonical, meaning, spelling) == written
        except Unencodable:
            return False
