"""Two spellings of one value: what a drift of spelling is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Rest(Enum):
    """How the body that escapes a character writes its other characters beyond ASCII."""

    RAW = "raw"
    ESCAPED = "escaped"
    #: It has none, so nothing is known.
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Numbers:
    """Two texts of one number, different ones."""

    wanted: str
    used: str


@dataclass(frozen=True, slots=True)
class Characters:
    """Two spellings of one character inside a string: itself, or one of its escapes."""

    #: The character itself.
    value: str
    wanted: str
    used: str
    rest: Rest = Rest.NONE


@dataclass(frozen=True, slots=True)
class Members:
    """The member names of one object, each name once, in two orders."""

    wanted: tuple[str, ...]
    used: tuple[str, ...]
    #: Whether that body writes the names that are array indices first and ascending in each of its objects.
    wanted_indices_first: bool = True
    used_indices_first: bool = True


@dataclass(frozen=True, slots=True)
class Spaces:
    """White space between the same tokens; what follows the document is no part of it."""

    wanted: str
    used: str


#: The point of comparison is `wanted`, the runtime's own spelling `used`; they are never the same.
Spelled: TypeAlias = Numbers | Characters | Members | Spaces
