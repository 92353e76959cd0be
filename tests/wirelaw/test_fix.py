"""The fix for the real pair: shown, written beside the type, built, started, asked again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from command_line import ROOT, wirelaw

from registry.own import own_contract
from registry.validate import validator_of

pytestmark = pytest.mark.live

WIRE = "examples/validatord/go/internal/validate/validation_error_wire.go"
WIRE_TEST = "examples/validatord/go/internal/validate/validation_error_wire_test.go"


def tree(folder: Path) -> dict[str, bytes]:
    """Every source file of the example."""
    source = folder / "examples" / "validatord" / "go"
    return {str(path.relative_to(folder)): path.read_bytes() for path in source.rglob("*") if path.is_file()}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The example in a folder of its own, to be changed."""
    for name in ("wirelaw.toml", "contracts", "docs", "examples", ".cargo"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("target"))
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def go(folder: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Runs the machine's go in the example's module."""
    return subprocess.run(
        ["go", *arguments],
        cwd=folder / "examples" / "validatord" / "go",
        env={**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": "", **env},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def check(folder: Path, *more: str) -> int:
    """A check of the copy against the recorded Rust answers; Go is built from the copy and asked."""
    recorded = str(ROOT / "examples" / "validatord" / "recorded.json")
    return wirelaw("check", "--free-ports", "--from", recorded, *more, cwd=folder).code


def test_the_fix_is_proven_by_asking_again_and_touches_nothing(live_report: Path) -> None:
    before = tree(ROOT)
    ran = wirelaw("fix", "go", "--verify", "--free-ports", "--report", str(live_report), "--format", "json")
    assert ran.code == 0, ran.err
    told = json.loads(ran.out)
    assert validator_of(own_contract("fix-verified")).problems(told) == ()
    assert (told["closed"], told["left"], told["new"], told["refused"]) == (True, [], [], [])
    assert told["before"]["body_diverge"] == 5
    assert told["before"]["contract_broken"] == {"rust": 0, "go": 5}
    assert told["after"]["body_diverge"] == 0
    assert told["after"]["body_agree"] == 6
    assert told["after"]["contract_broken"] == {"rust": 0, "go": 0}
    assert told["files"] == [WIRE, WIRE_TEST]
    assert tree(ROOT) == before


def test_the_diff_applies_and_the_written_fix_is_the_same(copy: Path) -> None:
    assert check(copy) == 1
    shown = wirelaw("fix", "go", cwd=copy)
    assert shown.code == 0, shown.err
    subprocess.run(["git", "init", "--quiet"], cwd=copy, check=True)
    subprocess.run(["git", "apply", "-"], cwd=copy, input=shown.out, text=True, check=True)
    applied = tree(copy)
    (copy / WIRE).unlink()
    (copy / WIRE_TEST).unlink()
    assert wirelaw("fix", "go", "--write", cwd=copy).code == 0
    assert tree(copy) == applied


def test_with_the_fix_written_nothing_diverges_and_its_own_tests_pass(copy: Path) -> None:
    assert check(copy) == 1
    assert wirelaw("fix", "go", "--write", cwd=copy).code == 0
    gofmt = Path(go(copy, "env", "GOROOT").stdout.strip()) / "bin" / "gofmt"
    formatted = subprocess.run(
        [gofmt, "-l", "."], cwd=copy / "examples/validatord/go", capture_output=True, text=True, check=True
    )
    assert formatted.stdout == ""
    for env in ({}, {"GOEXPERIMENT": "nojsonv2"}):
        assert go(copy, "vet", "./...", **env).returncode == 0
        tested = go(copy, "test", "./...", **env)
        assert tested.returncode == 0, tested.stdout
    assert check(copy) == 0
    assert "Nothing to fix at go" in wirelaw("fix", "go", cwd=copy).out


@pytest.mark.parametrize("legacy", [True, False])
def test_old_bodies_decode_under_accept_legacy_only(copy: Path, legacy: bool) -> None:
    assert check(copy) == 1
    more = ["--accept-legacy", "--until", "2027-03-31"] if legacy else []
    assert wirelaw("fix", "go", "--write", *more, cwd=copy).code == 0
    (copy / "examples/validatord/go/internal/validate/old_test.go").write_text(
        """package validate

import (
	"encoding/json"
	"testing"
)

func TestOldBody(t *testing.T) {
	var read ValidationError
	err := json.Unmarshal([]byte(`{"Kind":"schema","Field":"x","Reason":"y"}`), &read)
	if err != nil {
		t.Fatal(err)
	}
	if read != (ValidationError{Kind: KindSchema, Field: "x", Reason: "y"}) {
		t.Fatalf("read %#v", read)
	}
}
"""
    )
    assert (go(copy, "test", "-run", "TestOldBody", "./internal/validate").returncode == 0) is legacy
    assert go(copy, "test", "-skip", "TestOldBody", "./...").returncode == 0
    assert ("2027-03-31" in (copy / WIRE).read_text()) is legacy


def test_a_struct_without_a_needed_field_is_refused(copy: Path) -> None:
    assert check(copy) == 1
    path = copy / "examples/validatord/go/internal/validate/validation_error.go"
    path.write_text(path.read_text().replace("\tField string\n", '\tField string `json:"-"`\n'))
    assert check(copy) == 1
    before = tree(copy)
    ran = wirelaw("fix", "go", "--write", cwd=copy)
    assert ran.code == 2
    assert "Field" in ran.err or "field" in ran.err
    assert tree(copy) == before


def test_what_is_planned_is_told_as_json(live_report: Path) -> None:
    ran = wirelaw("fix", "go", "--report", str(live_report), "--format", "json")
    told = json.loads(ran.out)
    assert validator_of(own_contract("fix")).problems(told) == ()
    assert (told["files"], told["refused"]) == ([WIRE, WIRE_TEST], [])


def test_only_the_contracts_that_are_named_are_fixed(live_report: Path) -> None:
    ran = wirelaw("fix", "go", "--contract", "request-error", "--report", str(live_report))
    assert (ran.code, ran.out) == (0, "Nothing to fix at go: the last report has no cause there.\n")
    assert (
        "Did you mean"
        in wirelaw("fix", "go", "--contract", "validation-eror", "--report", str(live_report)).err
    )


def test_a_runtime_in_another_language_and_an_unknown_one_are_refused(live_report: Path) -> None:
    assert "There is no runtime `goo`." in wirelaw("fix", "goo", "--report", str(live_report)).err
    ran = wirelaw("fix", "rust", "--report", str(live_report))
    assert (ran.code, ran.out) == (0, "Nothing to fix at rust: the last report has no cause there.\n")


def test_a_report_of_other_source_is_refused(copy: Path) -> None:
    assert check(copy) == 1
    path = copy / "examples/validatord/go/internal/validate/policy.go"
    path.write_text(path.read_text() + "\n// changed\n")
    ran = wirelaw("fix", "go", cwd=copy)
    assert ran.code == 2
    assert "the source of `go` has changed" in ran.err
