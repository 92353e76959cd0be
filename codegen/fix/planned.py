"""What fixes are, in any language: planned together, and not yet written anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen.fix.request import FixRequest
from codegen.output.planned import PlannedFile
from registry.fault import Fault


@dataclass(frozen=True, slots=True)
class Fix:
    """The fix of one type: what it stands on, and the files that are its alone."""

    #: The `id` of the request.
    request: str
    #: The type as its language's configuration names it, and where it stands: `validate/error.go:12`.
    type: str
    place: str
    #: Names that were computed from a style and seen nowhere.
    assumed: tuple[str, ...] = ()
    #: What a person should know, a sentence each; what the fix leaves as it is among them.
    notes: tuple[str, ...] = ()
    #: The files that are its own.
    files: tuple[PlannedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that has no fix, with every reason."""

    request: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """Fixes that are written together."""

    #: New files, and edits of files that are there; relative to the source folder.
    files: tuple[PlannedFile, ...] = ()
    fixes: tuple[Fix, ...] = ()
    refused: tuple[Refused, ...] = ()


#: Plans the fixes for requests that share one source folder. Reads the source and changes nothing.
Planner: TypeAlias = Callable[[Sequence[FixRequest]], Planned]
