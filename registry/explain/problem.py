"""The two values of an explanation: what a library found, and what a person reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Problem:
    """One way in which a document breaks a schema."""

    #: JSON Pointer into the document; empty for the document itself.
    pointer: str
    #: What was expected and what was found, a full sentence of bounded length.
    message: str
    #: The keyword that says no; `depth` where the document is nested too deeply to be judged.
    keyword: str
    #: What was probably meant; empty where nothing is near.
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Violation:
    """One keyword that says no, told the same way whichever library found it."""

    keyword: str
    #: What the keyword asks for: its value, or the member it misses.
    wanted: object
    found: object
    #: From the root of the document to what was found.
    path: tuple[str | int, ...]
    #: The library's own words, for keywords without a sentence of ours.
    note: str = ""
    #: Member names the schema knows here, for a hint.
    known: tuple[str, ...] = ()
    #: True where what was found is the name of a member, not a value.
    is_name: bool = False
    #: For `oneOf` and `anyOf`: why each alternative says no; empty where more than one says yes.
    alternatives: Sequence[Sequence[Violation]] = ()
