"""`wirelaw generate`: a folder of types, told apart from what people own; nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import Ran, wirelaw
from scratch_project import make_project

from registry.own import own_contract
from registry.validate import validator_of

LANGUAGES = ("go", "rust", "python", "typescript")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path, runtimes={"only": "http://127.0.0.1:1"})


def generate(project: Path, language: str, *arguments: str) -> Ran:
    return wirelaw("generate", language, "--out", "wire", *arguments, cwd=project)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_written_the_same_each_time_and_then_current(project: Path, language: str) -> None:
    assert generate(project, language, "--check").code == 1
    assert not (project / "wire").exists()
    first = generate(project, language)
    assert first.code == 0, first.err
    written = tree(project / "wire")
    assert generate(project, language, "--check").code == 0
    assert generate(project, language, "--diff").out.strip() == ""
    assert generate(project, language).code == 0
    assert tree(project / "wire") == written
    manifest = json.loads(written["wirelaw.manifest.json"])
    assert set(manifest["files"]) == written.keys() - {"wirelaw.manifest.json"}
    assert manifest["contracts"].keys() == {"request-error@1", "validate-report@1", "validation-error@1"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_contract_is_named_in_the_head_of_its_file(project: Path, language: str) -> None:
    assert generate(project, language, "validation-error").code == 0
    vectors = [name for name in tree(project / "wire") if name.endswith("vectors.json")]
    assert len(vectors) == 1
    texts = [data.decode() for name, data in tree(project / "wire").items() if "json" not in name]
    fingerprint = json.loads((project / "wire" / vectors[0]).read_text())["fingerprint"]
    assert any("validation-error@1" in text[:600] and fingerprint in text[:600] for text in texts)


def test_a_contract_that_is_left_out_later_takes_its_files_along(project: Path) -> None:
    assert generate(project, "go").code == 0
    every = tree(project / "wire")
    assert generate(project, "go", "validation-error").code == 0
    left = tree(project / "wire")
    assert left.keys() < every.keys()
    assert not any("request_error" in name for name in left)


def test_a_changed_file_is_refused_and_written_over_only_when_forced(project: Path) -> None:
    assert generate(project, "go").code == 0
    target = project / "wire" / "validation_error.go"
    ours = target.read_text()
    target.write_text(ours + "// mine\n")
    assert generate(project, "go", "--check").code == 1
    refused = generate(project, "go")
    assert refused.code == 2
    assert "validation_error.go: The file was changed since it was generated." in refused.err
    assert target.read_text().endswith("// mine\n")
    assert generate(project, "go", "--force").code == 0
    assert target.read_text() == ours


def test_a_folder_with_other_things_in_it_is_refused(project: Path) -> None:
    (project / "wire").mkdir()
    (project / "wire" / "notes.txt").write_text("mine")
    refused = generate(project, "go")
    assert refused.code == 2
    assert "not empty" in refused.err
    assert tree(project / "wire") == {"notes.txt": b"mine"}


def test_a_contract_that_does_not_hold_is_refused_before_anything_is_written(project: Path) -> None:
    example = project / "contracts" / "validation-error" / "1" / "accept" / "wrong.json"
    example.write_text("7")
    refused = generate(project, "go")
    assert refused.code == 2
    assert "wrong.json" in refused.err
    assert not (project / "wire").exists()


def test_an_unknown_contract_offers_the_nearest(project: Path) -> None:
    refused = generate(project, "go", "validation-eror")
    assert refused.code == 2
    assert 'Did you mean "validation-error"?' in refused.err


def test_what_was_planned_is_told_as_json(project: Path) -> None:
    ran = generate(project, "go", "validation-error", "--format", "json")
    told = json.loads(ran.out)
    assert validator_of(own_contract("generated")).problems(told) == ()
    assert (told["language"], told["current"], told["contracts"]) == ("go", True, ["validation-error@1"])
    assert told["stale"] == []


def test_fast_adds_to_what_there_is(project: Path) -> None:
    assert generate(project, "go").code == 0
    plain = tree(project / "wire")
    assert generate(project, "go", "--check", "--fast").code == 1
    assert generate(project, "go", "--fast").code == 0
    fast = tree(project / "wire")
    assert {name for name in fast.keys() - plain.keys() if name.startswith("v")} == {
        "validate_report_v2.go",
        "validation_error_v2.go",
    }
    assert b") AppendJSON(" in fast["validation_error.go"]
    assert b") AppendJSON(" not in plain["validation_error.go"]


def test_fast_is_for_go_alone(project: Path) -> None:
    refused = generate(project, "rust", "--fast")
    assert refused.code == 2
    assert "rust: Only Go types can be generated with --fast." in refused.err
    assert not (project / "wire").exists()
