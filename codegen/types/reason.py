"""Why a document is refused, at the node that refuses it."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.types.vector import Probe
from codegen.wire.shape import TypePath


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: what a reader must see to refuse the document for it."""

    path: TypePath
    #: A clause: "is longer than 4 characters".
    what: str
    #: What a language must be able to do to see it.
    probe: Probe = Probe.SHAPE
