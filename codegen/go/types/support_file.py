"""The support file: of the parts of the reader and the writer, those that the generated code stands on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from codegen.go.types.forms import form_files

_FOLDER = Path(__file__).parent / "support"
_IMPORTS = re.compile(r'^import (?:\((?P<many>.*?)^\)|(?P<one>"[^"]+"))$', re.DOTALL | re.MULTILINE)
_DECLARES = re.compile(r"^(?:func|type|var|const)(?P<receiver> \([^)]*\))? (?P<name>\w+)", re.MULTILINE)
_SILENT = re.compile(r"//[^\n]*|`[^`]*`|\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)+'")
#: What every file stands on.
_ALWAYS = ("reader", "members", "writer")
#: The order of the parts in the file.
_FIRST = ("reader", "members", "variant", "tag", "writer")


@dataclass(frozen=True, slots=True)
class SupportPart:
    """One part of the support file."""

    name: str
    imports: frozenset[str]
    body: str
    declares: frozenset[str]
    words: frozenset[str]


def words_of(go: str) -> frozenset[str]:
    """The words of Go code, those behind a dot with it; comments and texts are left out."""
    return frozenset(re.findall(r"\.?\w+", _SILENT.sub(" ", go)))


def support_file(header: str, package: str, used: Iterable[str]) -> str:
    """The text of the support file for code that uses these words."""
    parts = _needed(set(used))
    imports = sorted({each for part in parts for each in part.imports})
    lines = [header, f"package {package}", "", "import (", *(f'\t"{each}"' for each in imports), ")", ""]
    return "\n".join([*lines, "\n".join(part.body for part in parts)])


def _needed(used: set[str]) -> list[SupportPart]:
    """The parts that declare what is used, and what those use in turn."""
    left = {part.name: part for part in _parts()}
    needed: list[SupportPart] = []
    while found := [name for name, part in left.items() if name in _ALWAYS or part.declares & used]:
        for name in found:
            part = left.pop(name)
            needed.append(part)
            used |= part.words
    return sorted(needed, key=_place)


def _place(part: SupportPart) -> tuple[int, str]:
    return (_FIRST.index(part.name) if part.name in _FIRST else len(_FIRST), part.name)


@lru_cache(maxsize=1)
def _parts() -> tuple[SupportPart, ...]:
    files = [
        (path.stem, path.read_text(encoding="utf-8"))
        for path in sorted(_FOLDER.glob("*.go"))
        if path.stem not in ("wire_test", "wire_v2")
    ]
    return tuple(_part(name, text) for name, text in (*files, *form_files()))


def _part(name: str, text: str) -> SupportPart:
    found = _IMPORTS.search(text)
    listed = (found["many"] or found["one"]) if found else ""
    body = text[found.end() if found else text.index("\n") :].strip("\n") + "\n"
    return SupportPart(
        name,
        frozenset(re.findall(r'"([^"]+)"', listed)),
        body,
        frozenset(f"{'.' if each['receiver'] else ''}{each['name']}" for each in _DECLARES.finditer(body)),
        words_of(body),
    )
