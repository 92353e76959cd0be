"""What a person can get wrong: one clear sentence with its place, exit 2, and nothing written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import wirelaw
from scratch_project import configure, make_project

NOWHERE = {"a": "http://127.0.0.1:1", "b": "http://127.0.0.1:1"}


def refused(folder: Path, *arguments: str) -> str:
    """What `wirelaw` says when it refuses, with nothing written and nothing on stdout."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    ran = wirelaw(*arguments, cwd=folder)
    assert ran.code == 2, ran
    assert ran.out == ""
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    return ran.err


def test_no_configuration(tmp_path: Path) -> None:
    said = refused(tmp_path, "check")
    assert "There is no wirelaw.toml in this folder or any above it." in said
    assert "wirelaw init" in said


def test_an_unknown_key_is_named_with_its_line(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    configure(tmp_path, "[check]", "timout = 3")
    said = refused(tmp_path, "check")
    assert "wirelaw.toml:11" in said
    assert "timout" in said
    assert "timeout" in said


def test_every_fault_is_told_not_the_first(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    configure(tmp_path, "[check]", "timout = 3", "workers = 0")
    said = refused(tmp_path, "check")
    assert "timout" in said
    assert "workers" in said


def test_an_invalid_schema(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    schema = tmp_path / "contracts" / "validation-error" / "1" / "schema.json"
    schema.write_text(json.dumps({"type": "objekt"}))
    said = refused(tmp_path, "check")
    assert "validation-error/1/schema.json#/type" in said


def test_an_example_that_breaks_its_schema(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    example = tmp_path / "contracts" / "validation-error" / "1" / "accept" / "wrong.json"
    example.write_text('{"Schema":{"field":"x"}}')
    ran = wirelaw("contract", "lint", cwd=tmp_path)
    assert ran.code == 2
    assert "validation-error/1/accept/wrong.json" in ran.err
    assert "reason" in ran.err


def test_a_rejected_example_that_is_fine(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    example = tmp_path / "contracts" / "validation-error" / "1" / "reject" / "fine.json"
    example.write_text('{"Policy":{"reason":"x"}}')
    ran = wirelaw("contract", "lint", cwd=tmp_path)
    assert ran.code == 2
    assert "validation-error/1/reject/fine.json" in ran.err


def test_a_case_that_names_no_contract_there_is(tmp_path: Path) -> None:
    cases = (
        "contracts: {422: validation-eror}\ncases:\n"
        "  - {id: one, why: One., request: {method: GET, path: /}}\n"
    )
    make_project(tmp_path, runtimes=NOWHERE, cases=cases)
    said = refused(tmp_path, "check")
    assert "cases.yaml:3" in said
    assert "`validation-eror` that is not there" in said
    assert "Did you mean `validation-error`?" in said


@pytest.mark.parametrize("name", ["check", "contract"])
def test_a_contract_folder_that_is_gone(tmp_path: Path, name: str) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    (tmp_path / "contracts").rename(tmp_path / "moved")
    assert "contracts" in refused(tmp_path, *(["check"] if name == "check" else ["contract", "lint"]))


def test_a_missing_environment_variable_is_named_and_no_value_is_shown(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    configure(tmp_path, "[runtimes.a.headers]", 'authorization = "Bearer ${NO_SUCH_TOKEN}"')
    ran = wirelaw("check", cwd=tmp_path)
    assert ran.code == 2
    assert "NO_SUCH_TOKEN" in ran.err


def test_unknown_names_of_cases_runtimes_and_contracts(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    said = refused(tmp_path, "check", "--case", "nope", "--runtime", "c", "--contract", "x")
    assert "No case is named `nope`." in said
    assert "There is no runtime `c`." in said
    assert "No case answers with the contract `x`." in said


def test_an_unknown_command_and_drift_have_a_near_one(tmp_path: Path) -> None:
    assert "Did you mean `check`?" in wirelaw("chek", cwd=tmp_path).err
    assert "enum-external-vs-internal" in wirelaw("explain", "enum-external-internal", cwd=tmp_path).err


def test_a_report_that_is_none(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    assert "Run `wirelaw check` first." in refused(tmp_path, "track")
    (tmp_path / "r.json").write_text("{}")
    assert "not a report this version can read" in refused(tmp_path, "track", "--report", "r.json")


def test_a_tracker_with_one_id_twice(tmp_path: Path) -> None:
    make_project(tmp_path, runtimes=NOWHERE)
    assert wirelaw("check", cwd=tmp_path).code == 4
    row = "| `parity/validate/body` | a | _open_ | x | 2026-01-01 |  |\n"
    tracker = tmp_path / "docs" / "DECISIONS.md"
    tracker.write_text(tracker.read_text() + row + row)
    said = refused(tmp_path, "track", "--as-of", "2026-01-02")
    assert "parity/validate/body" in said
    assert "5" in said
    assert "6" in said


def test_what_has_no_shape_is_said_and_is_no_fault(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"size": {"type": ["integer", "string"]}}, "required": ["size"]}
    make_project(tmp_path, runtimes=NOWHERE, schema=schema)
    for name, text in (("accept", '{"size":1}'), ("reject", "{}")):
        folder = tmp_path / "contracts" / "validation-error" / "1" / name
        folder.mkdir()
        (folder / "one.json").write_text(text)
    ran = wirelaw("contract", "lint", cwd=tmp_path)
    assert ran.code == 0, ran.err
    assert "validation-error@1#/properties/size: a value of several types" in ran.err
    assert "compared as plain JSON" in ran.err
