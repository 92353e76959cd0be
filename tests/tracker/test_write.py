"""Files are replaced whole, together, and keep their mode."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from tracker.errors import TrackerRefusal
from tracker.write import replace_files

if TYPE_CHECKING:
    from pathlib import Path


def test_files_are_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    replace_files({tmp_path / "a": b"new\r\n", tmp_path / "x" / "y" / "b": b"b"})
    assert (tmp_path / "a").read_bytes() == b"new\r\n"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "b", "x", "y"]


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o755])
def test_the_mode_of_a_file_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(mode)
    replace_files({path: b"new"})
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_has_the_mode_that_any_new_file_has(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    replace_files({tmp_path / "a": b"new"})
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    replace_files({tmp_path / "link": b"new"})
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize("obstacle", ["folder", "file"])
def test_when_one_cannot_be_staged_none_is_changed(tmp_path: Path, obstacle: str) -> None:
    (tmp_path / "a").write_bytes(b"old")
    if obstacle == "folder":
        bad = tmp_path / "bad"
        bad.mkdir()
    else:
        (tmp_path / "bad").write_bytes(b"")
        bad = tmp_path / "bad" / "b"
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(TrackerRefusal, match=r"cannot be written: .* Nothing was changed"):
        replace_files({tmp_path / "a": b"new", tmp_path / "x" / "y": b"new", bad: b"new"})
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "a").read_bytes() == b"old"
