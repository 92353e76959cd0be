"""Planned files on their way into a tree: as a diff that applies, all or none, or only laid over it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.go.fix import plan_fix
from codegen.go.overlay import overlay, overlay_flags
from codegen.output.planned import PlannedFile
from codegen.output.tree import check, diff, write

FILES = (PlannedFile(Path("p/a.go"), "package p\n"), PlannedFile(Path("p/b.go"), "package p\n\nvar B = 1\n"))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "p").mkdir()
    return tmp_path


def apply(tree: Path, patch: str) -> None:
    (tree / "fix.patch").write_text(patch, encoding="utf-8", newline="")
    subprocess.run(
        ["git", "apply", "--whitespace=nowarn", "fix.patch"], cwd=tree, check=True, capture_output=True
    )
    (tree / "fix.patch").unlink()


def test_new_files_are_shown_against_dev_null() -> None:
    assert diff(FILES[:1], Path("absent")) == "--- /dev/null\n+++ b/p/a.go\n@@ -0,0 +1 @@\n+package p\n"


@pytest.mark.parametrize(
    "present",
    [None, "package p\n\nvar B = 2\n", "no line feed at the end", "a\u2028b\x0cc\r\nd\r\n", "", "\n\n"],
)
def test_the_diff_applies_and_leads_to_the_planned_files(tree: Path, present: str | None) -> None:
    if present is not None:
        (tree / "p" / "b.go").write_text(present, encoding="utf-8", newline="")
    assert not check(FILES, tree)
    apply(tree, diff(FILES, tree))
    assert check(FILES, tree)
    assert diff(FILES, tree) == ""


def test_the_diff_of_a_whole_fix_applies(flat_module: Path, flat_request: Any) -> None:
    fix = plan_fix(flat_request("external", flat_module))
    apply(flat_module, diff(fix.files, flat_module))
    assert check(fix.files, flat_module)


def test_files_are_written_and_keep_the_mode_they_had(tree: Path) -> None:
    (tree / "p" / "a.go").write_text("old")
    (tree / "p" / "a.go").chmod(0o600)
    write(FILES, tree)
    assert check(FILES, tree)
    assert (tree / "p" / "a.go").stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in (tree / "p").iterdir()) == ["a.go", "b.go"]


def test_nothing_is_written_when_one_file_cannot_be(tree: Path) -> None:
    (tree / "p" / "a.go").write_text("old")
    (tree / "p" / "b.go").mkdir()
    with pytest.raises(OSError, match=r"b\.go"):
        write(FILES, tree)
    assert (tree / "p" / "a.go").read_text() == "old"
    assert sorted(path.name for path in (tree / "p").iterdir()) == ["a.go", "b.go"]


def test_a_folder_that_is_not_there_is_made(tree: Path) -> None:
    write((PlannedFile(Path("absent/c.go"), "text"),), tree)
    assert (tree / "absent" / "c.go").read_text() == "text"


def test_an_overlay_names_every_file_by_its_absolute_path(
    flat_module: Path, flat_request: Any, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(flat_module)
    fix = plan_fix(flat_request("external", link))
    listing = overlay(fix.files, link, tmp_path / "scratch")
    replace = json.loads(listing.read_text())["Replace"]
    assert set(replace) == {
        str(root / file.path) for file in fix.files for root in (link, flat_module.resolve())
    }
    for target, there in replace.items():
        assert not Path(target).exists()
        assert Path(there).read_text() in {file.text for file in fix.files}


@pytest.mark.parametrize(
    ("path", "flags"),
    [
        ("/a/o.json", "-overlay=/a/o.json"),
        ("/a b/o.json", "'-overlay=/a b/o.json'"),
        ("/a'b/o", '"-overlay=/a\'b/o"'),
    ],
)
def test_the_flag_is_quoted_as_go_reads_it(path: str, flags: str) -> None:
    assert overlay_flags(Path(path)) == flags
