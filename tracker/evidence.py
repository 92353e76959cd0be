"""Evidence as a digest that is the same in two runs that found the same thing.

Callers give text that holds findings only. As a second net the digest leaves out what differs between runs
anyway: ports, instants, durations. A fingerprint is not washed so: it counts letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING

from tracker.decision import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.decision import Observation

_CLOCK = r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?"
_NOISE = (
    # 2026-01-02T03:04:05.678Z, 2026-01-02 03:04:05+01:00
    (
        re.compile(rf"\b\d{{4}}-\d{{2}}-\d{{2}}[T ]{_CLOCK}(?: ?(?:Z|[+-]\d{{2}}:?\d{{2}}))?", re.IGNORECASE),
        "<instant>",
    ),
    # Fri, 02 Jan 2026 03:04:05 GMT
    (re.compile(rf"\b[A-Z][a-z]{{2}}, \d{{1,2}} [A-Z][a-z]{{2}} \d{{4}} {_CLOCK} GMT\b"), "<instant>"),
    (re.compile(rf"\b{_CLOCK}"), "<time>"),
    (
        re.compile(r"(://[^\s/:]+|\b\d{1,3}(?:\.\d{1,3}){3}|\blocalhost|\[[0-9a-fA-F:]+\]):\d{1,5}\b"),
        r"\1:<port>",
    ),
    (re.compile(r"\b(port)([ =:]+)\d{1,5}\b", re.IGNORECASE), r"\1\2<port>"),
    (
        re.compile(
            r"(?<![\w.])\d+(?:\.\d+)? ?(?:ns|us|µs|μs|ms|s|sec|secs|seconds?|min|mins|minutes?|h|hours?)\b",
            re.IGNORECASE,
        ),
        "<duration>",
    ),
)


def evidence_digest(text: str, *exact: str) -> str:
    """Digest of a text without its ports, instants and durations, and of `exact` parts as they are."""
    for pattern, name in _NOISE:
        text = pattern.sub(name, text)
    parts = (" ".join(text.split()), *exact)
    digest = sha256()
    for part in parts:
        octets = part.encode("utf-8", "backslashreplace")
        digest.update(f"{len(octets)}:".encode())  # so that no two lists of parts run into one another
        digest.update(octets)
    return f"sha256:{digest.hexdigest()}"


def evidence_of(observation: Observation, cases: Iterable[str]) -> Evidence:
    """The evidence an observation gives for a decision to which these cases are bound."""
    summary = one_line(observation.summary)
    digest = evidence_digest(f"{summary}\n{observation.detail}", observation.fingerprint, *sorted(cases))
    return Evidence(summary, digest, observation.fingerprint)


def one_line(text: str) -> str:
    """The text as one line: white space in single spaces, no control, direction or half characters."""
    return " ".join("".join(_tame(character) for character in text).split())


def _tame(character: str) -> str:
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cf":
            return ""
        case "Cs":
            return "\ufffd"
        case _:
            return character
