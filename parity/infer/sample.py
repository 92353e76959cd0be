"""What inference works on: a value that is known, and the document a runtime wrote for it."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.wire.lossless import Json
from codegen.wire.shape import Value


@dataclass(frozen=True, slots=True)
class Sample:
    """One answer of one runtime: the canonical value of the case, and the body as it came."""

    case: str
    value: Value
    document: Json
