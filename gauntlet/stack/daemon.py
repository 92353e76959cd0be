"""A daemon is one process tree of the stack, fully described before anything runs.

Nothing here touches the machine. What depends on the moment (the port) is filled in by `filled`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ready:
    """How a daemon shows that it is up, and that it is the one we mean."""

    #: Asked with GET on 127.0.0.1 until it answers 200.
    path: str
    #: The text the answer must carry at `pointer`; None trusts any 200.
    identity: str | None
    #: JSON Pointer (RFC 6901) into the answer.
    pointer: str
    timeout_seconds: float


@dataclass(frozen=True, slots=True)
class Daemon:
    """One thing to build, start, wait for and stop."""

    name: str
    #: Working directory of `build` and `start`.
    folder: Path
    #: Argument list, never a shell line; empty when there is nothing to build.
    build: tuple[str, ...]
    start: tuple[str, ...]
    #: None chooses a free one.
    port: int | None
    ready: Ready
    env: tuple[tuple[str, str], ...]
    #: Takes everything the build and the daemon print; emptied when the stack comes up.
    log: Path
    #: How long the tree may take to end after TERM before it is killed.
    grace_seconds: float
    #: Where builds put what they make: `{build}`.
    build_folder: Path
    #: The folder of the configuration: `{root}`.
    root: Path

    def filled(self, words: tuple[str, ...], port: int) -> tuple[str, ...]:
        """Return `words` with `{port}`, `{root}` and `{build}` filled in; other braces stay as they are."""
        return fill(words, port, self.root, self.build_folder)

    def filled_env(self, port: int) -> tuple[tuple[str, str], ...]:
        """Return `env` with its values filled in."""
        values = self.filled(tuple(value for _, value in self.env), port)
        return tuple((name, value) for (name, _), value in zip(self.env, values, strict=True))


def fill(words: tuple[str, ...], port: int, root: Path, build_folder: Path) -> tuple[str, ...]:
    """Return `words` with `{port}`, `{root}` and `{build}` filled in; other braces stay as they are."""
    places = {"{port}": str(port), "{root}": str(root), "{build}": str(build_folder)}
    # In one pass: a folder whose own name holds `{port}` is not filled in again.
    return tuple(_PLACE.sub(lambda found: places[found[0]], word) for word in words)


_PLACE = re.compile(r"\{(?:port|root|build)\}")
