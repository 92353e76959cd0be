"""A TOML file knows the line of everything in it, however it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from registry.fault import Refusal
from registry.toml_file import read_toml

if TYPE_CHECKING:
    from pathlib import Path

EVERYTHING = r'''# a comment with [brackets] and = signs
title = "a # b"   # and one here

"quoted key" . 'second' = 1
[table]
text = """
not = "a key"
[nor a table]
four quotes end it: """"
literal = \'\'\'
x = 1 \'\'\'\'
numbers = [ 1, # one
  2,
  [3, 4],
]
inline = { a = 1, b = { c = [ { d = 5 } ] }, "e.f" = "}" }
a.b.c = 1979-05-27

[[many]]
name = "first"
[[many]]
name = "second"
[many.inner]
deep = true
[[many.more]]
x = 1
[ "far" . away ]
x = 'a \ b'
'''.replace(r"\'", "'")

LINES = {
    ("title",): 2,
    ("quoted key",): 4,
    ("quoted key", "second"): 4,
    ("table",): 5,
    ("table", "text"): 6,
    ("table", "literal"): 10,
    ("table", "numbers"): 12,
    ("table", "numbers", 0): 12,
    ("table", "numbers", 1): 13,
    ("table", "numbers", 2): 14,
    ("table", "numbers", 2, 1): 14,
    ("table", "inline", "b", "c", 0, "d"): 16,
    ("table", "inline", "e.f"): 16,
    ("table", "a", "b", "c"): 17,
    ("many",): 19,
    ("many", 0): 19,
    ("many", 0, "name"): 20,
    ("many", 1): 21,
    ("many", 1, "name"): 22,
    ("many", 1, "inner", "deep"): 24,
    ("many", 1, "more", 0, "x"): 26,
    ("far",): 27,
    ("far", "away", "x"): 28,
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_every_line(tmp_path: Path, newline: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(EVERYTHING, encoding="utf-8", newline=newline)
    file = read_toml(path)
    assert {place: file.lines.get(place) for place in LINES} == LINES
    assert _missing(file.lines, (), file.values) == []


def _missing(lines: dict[tuple[str | int, ...], int], place: tuple[str | int, ...], value: Any) -> list[Any]:
    """Whatever is in the values and has no line."""
    children: Any = value.items() if isinstance(value, dict) else enumerate(value)
    missing = []
    for key, child in children:
        if (*place, key) not in lines:
            missing.append((*place, key))
        if isinstance(child, (dict, list)):
            missing += _missing(lines, (*place, key), child)
    return missing


def test_a_place_without_a_line_is_that_of_the_table_around_it(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text("\n[table]\na = 1\n", encoding="utf-8")
    file = read_toml(path)
    assert file.where(("table", "not there")).endswith("x.toml:2")
    assert file.where(("nor this",)).endswith("x.toml")


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        (b'a = 1\nb = "\n', ":2", "The file is not TOML here: illegal character '\\n'."),
        (b"a = 1\na = 2\n", ":2", "The file is not TOML here: cannot overwrite a value."),
        (b"a = [1,\n", ":2", "The file is not TOML here: invalid value."),
        (b"a = 1\n\nb = '\xff'", ":3", "The file is not UTF-8 text."),
        (b"a = " + b"[" * 50_000, "", "The file is nested too deeply to be read."),
    ],
)
def test_what_is_no_toml(tmp_path: Path, content: bytes, line: str, what: str) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        read_toml(path)
    (fault,) = refused.value.faults
    assert fault.where == f"{path}{line}"
    assert fault.what == what


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="cannot be read: No such file or directory"):
        read_toml(tmp_path / "not-there.toml")
