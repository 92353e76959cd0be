"""A folder of generated files: ours by its manifest, and never written over what people changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from codegen.output.folder import MANIFEST, GeneratedFolder, generated_folder
from codegen.output.planned import PlannedFile
from registry.fault import Refusal

FILES = (PlannedFile(Path("b.go"), "package b\n"), PlannedFile(Path("a/a.go"), "package a\n"))


def folder(path: Path, files: Sequence[PlannedFile] = FILES) -> GeneratedFolder:
    return generated_folder(path, files, {"order@1": "f"})


def test_it_is_written_once_and_then_current(tmp_path: Path) -> None:
    first = folder(tmp_path / "wire")
    first.refuse_foreign()
    assert not first.is_current()
    first.write()
    again = folder(tmp_path / "wire")
    again.refuse_foreign()
    assert again.is_current()
    manifest = json.loads((tmp_path / "wire" / MANIFEST).read_text())
    assert list(manifest["files"]) == ["a/a.go", "b.go"]
    assert manifest["contracts"] == {"order@1": "f"}


def test_what_is_no_longer_wanted_is_removed_and_nothing_else(tmp_path: Path) -> None:
    folder(tmp_path).write()
    (tmp_path / "own.go").write_text("package own\n")
    fewer = folder(tmp_path, FILES[:1])
    assert fewer.stale == ("a/a.go",)
    assert not fewer.is_current()
    fewer.refuse_foreign()
    fewer.write()
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["b.go", "own.go", MANIFEST]


def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(Refusal, match="not empty, and what is in it was not generated"):
        folder(tmp_path).refuse_foreign()


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "wire").write_text("mine")
    with pytest.raises(Refusal, match="a folder was expected"):
        folder(tmp_path / "wire").refuse_foreign()


def test_a_changed_file_and_one_that_takes_the_name_of_another_are_both_refused(tmp_path: Path) -> None:
    folder(tmp_path).write()
    (tmp_path / "b.go").write_text("package b // mine\n")
    (tmp_path / "c.go").write_text("package c // mine\n")
    more = folder(tmp_path, (*FILES, PlannedFile(Path("c.go"), "package c\n")))
    with pytest.raises(Refusal) as refused:
        more.refuse_foreign()
    assert [fault.what for fault in refused.value.faults] == [
        "The file was changed since it was generated.",
        "A file that was not generated has the name of one that would be.",
    ]


def test_a_changed_file_that_is_no_longer_wanted_is_not_removed_unasked(tmp_path: Path) -> None:
    folder(tmp_path).write()
    (tmp_path / "a" / "a.go").write_text("package a // mine\n")
    with pytest.raises(Refusal, match=r"a\.go: The file was changed"):
        folder(tmp_path, FILES[:1]).refuse_foreign()


@pytest.mark.parametrize(
    "manifest", ["", "[]", '{"files": 1}', '{"files": {"../x": "f"}}', '{"files": {"a": 1}}']
)
def test_a_manifest_that_cannot_be_read_is_refused(tmp_path: Path, manifest: str) -> None:
    (tmp_path / MANIFEST).write_text(manifest)
    with pytest.raises(Refusal, match="manifest of the folder cannot be read"):
        folder(tmp_path)
