"""Where something stands, as a person reads it: a file as a short path, a spot in JSON as a pointer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def shown(path: Path) -> str:
    """The path from the working directory where the file is below it, else as it was given."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def pointer(steps: Iterable[str | int]) -> str:
    """The JSON Pointer (RFC 6901) of the steps from the root; empty for the root itself."""
    return "".join("/" + escape(str(step)) for step in steps)


def escape(step: str) -> str:
    """One step as a JSON Pointer writes it."""
    return step.replace("~", "~0").replace("/", "~1")


def steps(pointer: str) -> tuple[str, ...]:
    """The steps of a JSON Pointer, the inverse of `pointer` but for numbers, which stay text."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
