"""A TOML file and the line of everything in it.

`tomllib` reads the values and keeps no places; the scan here keeps the places and reads no values. It
only ever sees text that `tomllib` has accepted, so it need not refuse anything.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from registry.fault import Fault, Refusal
from registry.place import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class TomlFile:
    """What a TOML file says, and where."""

    path: Path
    #: The values as `tomllib` gives them; whoever reads a file parses them at once.
    values: dict[str, Any]
    #: The line of each table, key and array item.
    lines: dict[tuple[str | int, ...], int]

    def where(self, place: Sequence[str | int] = ()) -> str:
        """The file and the line of this key, or of the nearest table around it that has one."""
        for end in range(len(place), 0, -1):
            line = self.lines.get(tuple(place[:end]))
            if line is not None:
                return f"{shown(self.path)}:{line}"
        return shown(self.path)


def read_toml(path: Path) -> TomlFile:
    """Reads the file. Refuses one that cannot be read or is no TOML, with the line."""
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise Refusal(Fault(f"The file cannot be read: {error.strerror}.", shown(path))) from None
    except UnicodeDecodeError as error:
        before = error.object[: error.start].count(b"\n") + 1
        raise Refusal(Fault("The file is not UTF-8 text.", f"{shown(path)}:{before}")) from None
    try:
        return TomlFile(path, tomllib.loads(text), _Scan(text).lines)
    except tomllib.TOMLDecodeError as error:
        raise Refusal(_not_toml(str(error), path, text)) from None
    except RecursionError:
        raise Refusal(Fault("The file is nested too deeply to be read.", shown(path))) from None


def _not_toml(message: str, path: Path, text: str) -> Fault:
    reason, _, place = message.partition(" (at ")
    line = re.match(r"line (\d+)", place)
    number = int(line[1]) if line else text.count("\n") + 1
    return Fault(f"The file is not TOML here: {reason[0].lower()}{reason[1:]}.", f"{shown(path)}:{number}")


_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}' + r"|'''.*?'{3,5}" + r'|"(?:[^"\\\n]|\\.)*"' + r"|'[^'\n]*'", re.DOTALL
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}#\n]*")
_DOT = re.compile(r"[ \t]*\.[ \t]*")


class _Scan:
    """One pass over the text; `at` is where it stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[tuple[str | int, ...], int] = {}
        #: Where each line ends.
        self._ends = [found.start() for found in re.finditer("\n", text)]
        #: The index of the last table of each array of tables.
        self._lasts: dict[tuple[str | int, ...], int] = {}
        table: tuple[str | int, ...] = ()
        self._skip(_BLANK)
        while self.at < len(text):
            if text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK)

    def _header(self) -> tuple[str | int, ...]:
        """Passes `[table]` or `[[array of tables]]`; the steps to the table it opens."""
        start = self.at
        many = self.text.startswith("[[", start)
        self.at += 2 if many else 1
        steps: tuple[str | int, ...] = ()
        keys = self._key()
        for key in keys[:-1]:
            steps = self._current((*steps, key))
            self._note(steps, start)
        steps = (*steps, keys[-1])
        if many:
            self._note(steps, start)
            self._lasts[steps] = self._lasts.get(steps, -1) + 1
        steps = self._current(steps)
        self._note(steps, start)
        self.at = self.text.index("]", self.at) + (2 if many else 1)
        return steps

    def _current(self, steps: tuple[str | int, ...]) -> tuple[str | int, ...]:
        """The steps, into the last table where they name an array of tables."""
        return (*steps, self._lasts[steps]) if steps in self._lasts else steps

    def _pair(self, table: tuple[str | int, ...]) -> None:
        """Passes `key = value`."""
        start = self.at
        steps = table
        for key in self._key():
            steps = (*steps, key)
            self._note(steps, start)
        self.at = self.text.index("=", self.at) + 1
        self._value(steps)

    def _value(self, steps: tuple[str | int, ...]) -> None:
        self._skip(_BLANK)
        match self.text[self.at]:
            case "{":
                self._items("}", lambda _: self._pair(steps))
            case "[":
                self._items("]", lambda index: self._item((*steps, index)))
            case "'" | '"':
                self._skip(_STRING)
            case _:
                self._skip(_BARE_VALUE)

    def _item(self, steps: tuple[str | int, ...]) -> None:
        self._note(steps, self.at)
        self._value(steps)

    def _items(self, end: str, read: Callable[[int], None]) -> None:
        """Passes an array or an inline table, from its opening to its closing bracket."""
        self.at += 1
        index = 0
        self._skip(_BLANK)
        while self.text[self.at] != end:
            if self.text[self.at] == ",":
                self.at += 1
                index += 1
            else:
                read(index)
            self._skip(_BLANK)
        self.at += 1

    def _key(self) -> list[str]:
        """Passes a dotted key; its parts."""
        keys: list[str] = []
        while True:
            self._skip(_BLANK)
            start = self.at
            if self.text[start] in "'\"":
                self._skip(_STRING)
                quoted = self.text[start : self.at]
                keys.extend(tomllib.loads(f"{quoted} = 0"))
            else:
                self._skip(_BARE_KEY)
                keys.append(self.text[start : self.at])
            dot = _DOT.match(self.text, self.at)
            if dot is None:
                return keys
            self.at = dot.end()

    def _note(self, steps: tuple[str | int, ...], offset: int) -> None:
        self.lines.setdefault(steps, bisect_left(self._ends, offset) + 1)

    def _skip(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at
