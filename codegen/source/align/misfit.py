"""Where a type and a contract cannot be compared, or the type cannot keep the contract."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.declared import Place
from codegen.wire.shape import TypePath


@dataclass(frozen=True, slots=True)
class Misfit:
    """One place, and what is the matter there."""

    #: In the contract.
    path: TypePath
    #: A clause: "the type has no field for it".
    what: str
    place: Place | None = None
    #: Whether the source is known to break the contract here; else it is only not known to keep it.
    certain: bool = True
