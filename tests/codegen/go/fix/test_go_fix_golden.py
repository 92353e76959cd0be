"""The whole text of a fix, to be read and agreed to when it changes, and what it stands on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from codegen.go.fix import plan_fix
from codegen.output.tree import write
from codegen.source.go.value import HEADER

GOLDEN = Path(__file__).parent / "golden"


def _same_as(path: Path, text: str) -> None:
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    known = path.read_text(encoding="utf-8")
    assert text == known, "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen/go"


@pytest.mark.parametrize("form", ["external", "tagged", "adjacent"])
@pytest.mark.parametrize("accept_legacy", [False, True])
def test_the_fix_of_the_validation_error(
    flat_module: Path, flat_request: Any, form: str, *, accept_legacy: bool
) -> None:
    until = "2026-12-31" if accept_legacy else None
    fix = plan_fix(flat_request(form, flat_module, accept_legacy=accept_legacy, until=until))
    code, test = fix.files
    assert [file.path.as_posix() for file in fix.files] == [
        "validation/validation_error_wire.go",
        "validation/validation_error_wire_test.go",
    ]
    assert (fix.type.rpartition(".")[2], fix.assumed, fix.notes) == ("ValidationError", (), ())
    assert code.text.startswith(
        f"{HEADER}\n// Contract validation-error@1, fingerprint b5bb9d8014a0f9b1d61e21e7"
    )
    assert test.text.startswith(f"{HEADER}\n// Contract validation-error@1, ")
    assert code.text.count("\n") < (140 if accept_legacy else 120)
    folder = GOLDEN / (f"{form}-old" if accept_legacy else form)
    _same_as(folder / code.path.name, code.text)
    _same_as(folder / test.path.name, test.text)


def test_a_second_run_replaces_its_own_files_with_the_same(flat_module: Path, flat_request: Any) -> None:
    first = plan_fix(flat_request("external", flat_module))
    write(first.files, flat_module)
    assert plan_fix(flat_request("external", flat_module)).files == first.files
    other = plan_fix(flat_request("adjacent", flat_module))
    assert other.files != first.files


def test_the_receiver_is_called_as_in_the_other_methods_of_the_type(
    flat_module: Path, flat_request: Any
) -> None:
    source = flat_module / "validation" / "validation_error.go"
    source.write_text(
        source.read_text()
        .replace("(e ValidationError)", "(verr ValidationError)")
        .replace("e.K", "verr.K")
        .replace("e.R", "verr.R")
    )
    (code, _) = plan_fix(flat_request("external", flat_module)).files
    assert "func (verr ValidationError) MarshalJSON()" in code.text


def test_a_build_constraint_is_carried_over(flat_module: Path, flat_request: Any) -> None:
    source = flat_module / "validation" / "validation_error.go"
    source.write_text("//go:build linux\n\n" + source.read_text())
    fix = plan_fix(flat_request("external", flat_module))
    for file in fix.files:
        assert "\n\n//go:build linux\n\npackage validation\n" in file.text
    assert fix.notes == (f"{source}: built only under `linux`, and so are the files beside it.",)


def test_taken_names_are_avoided(flat_module: Path, flat_request: Any) -> None:
    (flat_module / "validation" / "more.go").write_text(
        "package validation\n\ntype validationErrorObject int\n"
    )
    (code, _) = plan_fix(flat_request("external", flat_module)).files
    assert "type validationErrorWireObject map[string]any" in code.text
