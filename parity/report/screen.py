"""What the sections of the terminal report print with: harmless text, indented, no longer than wanted."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

#: Characters of one name, one value and one paragraph that reach the screen, at most.
MOST_NAME, MOST_VALUE, MOST_PROSE = 80, 400, 2_000
#: A longer command cannot be pasted by a person.
MOST_COMMAND = 2_000


def clean(text: str) -> str:
    """The text without characters that steer a terminal."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def short(text: str, most: int = MOST_NAME) -> str:
    """The clean text, cut where it is too long for one."""
    told = clean(text[: most + 1])
    return told if len(text) <= most and len(told) <= most else told[: most - 3] + "..."


def heading(console: Console, text: str, after: str = "", style: str = "") -> None:
    """A line that begins a section."""
    console.print(Text.assemble((clean(text), "bold"), ("  " if after else ""), (clean(after), style)))


def indented(console: Console, text: Text | str, by: int = 2, style: str = "") -> None:
    """A paragraph with space before it; a plain text is made harmless first."""
    told = text if isinstance(text, Text) else Text(short(text, MOST_PROSE), style=style)
    console.print(Padding(told, (0, 0, 0, by)))


def command(console: Console, text: str, by: int = 2) -> None:
    """A command in one line however long, so that it can be copied."""
    if len(text) <= MOST_COMMAND:
        console.print(Text(" " * by + clean(text), style="dim"), soft_wrap=True)
