"""Edits of files that people own: only the spans they name change."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.output.edit import Edit, edited
from codegen.output.tree import write
from registry.fault import Refusal


def test_spans_are_replaced_and_the_rest_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.rs").write_bytes("// é\r\nstruct A;\n".encode())
    (file,) = edited(tmp_path, [Edit("a.rs", 14, 15, "B"), Edit("a.rs", 0, 0, "use x;\n")])
    assert file.text == "use x;\n// é\r\nstruct B;\n"
    assert file.was == "// é\r\nstruct A;\n"


def test_equal_edits_are_one_and_insertions_keep_their_order(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("xy")
    (file,) = edited(tmp_path, [Edit("a", 1, 1, "1"), Edit("a", 1, 1, "2"), Edit("a", 1, 1, "1")])
    assert file.text == "x12y"


def test_two_edits_of_one_place_are_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("one\ntwo\n")
    with pytest.raises(Refusal, match=r"a:2: Two fixes want to change the same place"):
        edited(tmp_path, [Edit("a", 4, 7, "2"), Edit("a", 5, 6, "3")])


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xff")
    with pytest.raises(Refusal, match="not UTF-8"):
        edited(tmp_path, [Edit("a", 0, 0, "x")])


def test_a_file_that_changed_since_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("one")
    planned = edited(tmp_path, [Edit("a", 0, 3, "two")])
    (tmp_path / "a").write_text("other")
    with pytest.raises(Refusal, match="has changed since it was read"):
        write(planned, tmp_path)
    assert (tmp_path / "a").read_text() == "other"


@given(st.data())
def test_edits_apart_give_what_each_alone_gives(data: st.DataObject) -> None:
    text = data.draw(st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
    folder = Path(data.draw(st.just("/nowhere")))
    raw = text.encode()
    bounds = sorted(index for index in range(len(raw) + 1) if index == len(raw) or raw[index] & 0xC0 != 0x80)
    cuts = sorted(data.draw(st.lists(st.sampled_from(bounds), max_size=6, unique=True)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    expected, done = b"", 0
    for start, end in spans:
        expected += raw[done:start] + b"<>"
        done = end
    expected += raw[done:]

    class Held(type(folder)):  # a path whose bytes are at hand
        def __truediv__(self, key: object) -> Held:
            return self

        def read_bytes(self) -> bytes:
            return raw

    files = edited(Held("/nowhere"), [Edit("a", start, end, "<>") for start, end in reversed(spans)])
    assert [file.text.encode() for file in files] == ([expected] if spans else [])
