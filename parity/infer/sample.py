"""What inference works on: a value that is known, and the document a runtime wrote for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from codegen.wire.lossless import Json, parse
from codegen.wire.shape import Value


@dataclass(frozen=True, slots=True)
class Unread:
    """A body kept as the bytes that came: parsed, a run of many large bodies would not fit in memory."""

    body: bytes


@dataclass(frozen=True, slots=True)
class Sample:
    """One answer of one runtime: the canonical value of the case, and the body as it came."""

    case: str
    value: Value
    written: Json | Unread

    @property
    def document(self) -> Json:
        """The body; of those kept as bytes only the last few stay parsed."""
        return _parsed(self.written.body) if isinstance(self.written, Unread) else self.written


_parsed = lru_cache(maxsize=8)(parse)
