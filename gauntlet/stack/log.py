"""The log of a daemon: a plain file that its build and the daemon itself append to.

A file and never a pipe: a pipe nobody reads stops a talkative daemon after 64 KB. It is opened for
appending, so that whoever has to may cut it while the daemon writes. What is read back is bounded
and holds no control character, because it ends up in terminals.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

_LINES = 12
_LINE_CHARACTERS = 200
_BYTES_READ = 32 * 1024

_TERMINAL_SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])")


def begin(log: Path) -> None:
    """Make the log's folder and empty the log."""
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_bytes(b"")


def append(log: Path, command: Sequence[str]) -> BinaryIO:
    """Return the log opened for one command, whose line is written first."""
    stream = log.open("ab", buffering=0)
    stream.write(f"$ {shlex.join(command)}\n".encode(errors="backslashreplace"))
    return stream


def tail(log: Path, since: int = 0) -> tuple[str, ...]:
    """Return the last lines written after byte `since`, fit to be shown."""
    try:
        with log.open("rb") as stream:
            size = stream.seek(0, 2)
            # A log that somebody cut meanwhile is shorter than `since`: then show what it has.
            start = max(since if since <= size else 0, size - _BYTES_READ)
            stream.seek(start)
            text = stream.read(_BYTES_READ).decode(errors="replace")
    except OSError:
        return ()
    lines = (shown(line) for line in re.split(r"\r\n|\r|\n", text))
    return tuple(line for line in lines if line)[-_LINES:]


def shown(text: str) -> str:
    """Return one line of untrusted text without control characters, cut at a readable length."""
    # Cut first: a line of megabytes is not worth cleaning.
    plain = _TERMINAL_SEQUENCE.sub("", text[: 4 * _LINE_CHARACTERS])
    plain = "".join(_printable(character) for character in plain).rstrip()
    return plain if len(plain) <= _LINE_CHARACTERS else plain[: _LINE_CHARACTERS - 1] + "…"


def _printable(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() else ""
