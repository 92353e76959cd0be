"""How one node goes to the wire and comes back, as TypeScript expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from codegen.typescript.types.identifier import is_plain
from codegen.typescript.types.text import quote

_WIDTH = 70


@dataclass(frozen=True, slots=True)
class Bridge:
    """Two ways: from the expression of a value to that of what is written, and back."""

    write: Callable[[str], str]
    #: Takes the expression of what was read, and where it stands, as people call it.
    read: Callable[[str, str], str]
    #: Whether what is written is the value itself.
    same: bool = False


def block(opening: str, lines: Iterable[str], closing: str) -> str:
    """Lines between two others, further in."""
    return "\n".join([opening, *(indented(line) for line in lines), closing])


def indented(text: str) -> str:
    """A text further in."""
    return "\n".join(f"  {line}" if line else line for line in text.split("\n"))


def arrow(name: str, body: str) -> str:
    """A function of one argument."""
    return f"({name}) => ({body})" if body.startswith("{") else f"({name}) => {body}"


def listed(items: Sequence[str]) -> str:
    """A list, on one line where it fits there."""
    line = f"[{', '.join(items)}]"
    return line if len(line) < _WIDTH else block("[", [f"{each}," for each in items], "]")


def below(name: str) -> str:
    """Where a member stands, in a function that is told where the object does."""
    return f"`${{at}}.{name}`" if is_plain(name) else f"`${{at}}.` + {quote(name)}"
