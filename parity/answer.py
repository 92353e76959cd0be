"""What one runtime said to one case: a closed sum of five outcomes.

Invariant: nothing a runtime does is anything else. A body is kept byte for byte as it came; parsing,
judging and cleaning it up for a screen belong to others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

#: How an exchange broke. Stable: reports and drift recognisers name these.
CrashKind: TypeAlias = Literal[
    "closed",  # the connection ended without one byte of an answer
    "reset",  # the connection was torn down
    "truncated",  # the answer ended before it was complete
    "surplus",  # more bytes came than the answer said it has
    "not-http",  # what came back cannot be read as HTTP/1.1
    "head-too-long",  # the status line and headers (or a trailer) never ended
    "body-over-limit",  # the body is larger than this runtime may send
    "too-many-redirects",
]


@dataclass(frozen=True, slots=True)
class Replied:
    """The runtime gave a complete HTTP answer, whatever it says."""

    status: int
    #: Lower-case names; order and repetition as they came.
    headers: tuple[tuple[str, str], ...]
    #: Byte for byte as it came, but for a content coding the request asked for, which is taken off.
    body: bytes
    #: From the first byte sent to the last byte read; two answers that differ in nothing else are equal.
    seconds: float = field(default=0.0, compare=False)
    #: The names of the headers as they were spelled, in their order; empty where nobody kept them.
    spelled: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """No connection could be made."""

    why: str


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The answer was not complete when the time limit of the whole exchange had passed."""

    #: The limit, not the measured time: evidence must not change from run to run.
    after_seconds: float
    why: str


@dataclass(frozen=True, slots=True)
class Crashed:
    """A connection was made and the exchange broke."""

    why: str
    kind: CrashKind


@dataclass(frozen=True, slots=True)
class Skipped:
    """Nothing was sent."""

    why: str


Answer: TypeAlias = Replied | Refused | TimedOut | Crashed | Skipped


def header_values(replied: Replied, name: str) -> tuple[str, ...]:
    """Every value of one header, in the order they came; the name is given in lower case."""
    return tuple(value for known, value in replied.headers if known == name)


def media_type(replied: Replied) -> str:
    """The media type of the body, lower case and without parameters; empty when none is stated."""
    values = header_values(replied, "content-type")
    return values[0].partition(";")[0].strip().lower() if values else ""
