"""The fix in real toolchains: formatted, vetted, its own tests green, and the same wire as `codegen.wire`."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.go.fix import plan_fix
from codegen.go.overlay import overlay, overlay_flags
from codegen.wire.encode import encode
from codegen.wire.lossless import parse, write
from codegen.wire.shape import Tagged

pytestmark = pytest.mark.live

FORMS = ("external", "tagged", "adjacent")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def test_every_form_is_formatted_vetted_and_passes_its_own_tests(fixed_flat: Path, toolchain: Any) -> None:
    assert toolchain.gofmt(fixed_flat) == ""
    vetted = toolchain.run(fixed_flat, "vet", "./...")
    assert vetted.returncode == 0, vetted.stderr
    tested = toolchain.run(fixed_flat, "test", "./...")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert tested.stdout.count("ok  \t") == 7, tested.stdout


def test_the_fixes_tests_fail_without_the_fix(
    fixed_flat: Path, default_toolchain: Any, tmp_path: Path
) -> None:
    root = shutil.copytree(fixed_flat, tmp_path / "broken")
    (root / "external" / "validation_error_wire.go").unlink()
    tested = default_toolchain.run(root, "test", "./external")
    assert tested.returncode == 1
    for name in ("Reads", "Refuses", "RefusesToWrite", "IsTheSameEverywhere"):
        assert f"--- FAIL: TestValidationErrorWire{name} " in tested.stdout


def test_an_overlay_lays_the_fix_over_an_untouched_tree(
    flat_module: Path, flat_request: Any, tmp_path: Path, default_toolchain: Any
) -> None:
    before = sorted(flat_module.rglob("*"))
    fix = plan_fix(flat_request("external", flat_module))
    flags = overlay_flags(overlay(fix.files, flat_module, tmp_path / "a scratch"))
    tested = default_toolchain.run(flat_module, "test", "-v", "./...", flags=flags)
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert "--- PASS: TestValidationErrorWireReads/" in tested.stdout
    assert sorted(flat_module.rglob("*")) == before


@pytest.fixture
def relay(
    fixed_flat: Path, default_toolchain: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    binary = tmp_path_factory.mktemp("relay") / "relay"
    built = default_toolchain.run(fixed_flat, "build", "-o", str(binary), "./cmd/relay")
    assert built.returncode == 0, built.stderr
    with subprocess.Popen(
        [str(binary)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", bufsize=1
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process
        finally:
            process.stdin.close()
            process.wait(timeout=10)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    variant=st.sampled_from(["Schema", "Completeness", "Consistency", "Policy"]), field=TEXTS, reason=TEXTS
)
def test_go_writes_exactly_what_the_wire_core_encodes(
    relay: Any, flat_request: Any, variant: str, field: str, reason: str
) -> None:
    members = {"field": field, "reason": reason} if variant == "Schema" else {"reason": reason}
    answers: list[Any] = []
    for form in FORMS:
        request = flat_request(form, Path())
        value = Tagged(variant if form == "external" else _named(form, variant), members)
        if not answers:
            flat = encode(request.model, request.used, value)
            relay.stdin.write(write(flat) + "\n")
            relay.stdin.flush()
            answers = parse(relay.stdout.readline())  # type: ignore[assignment]
        assert answers[FORMS.index(form)] == encode(request.model, request.wanted, value)


@pytest.mark.parametrize(
    ("kind", "field"), [("", ""), ("Schema", "x"), ("schema ", "x"), ("completeness", "x"), ("policy", " ")]
)
def test_go_refuses_to_write_what_the_contract_cannot_carry(relay: Any, kind: str, field: str) -> None:
    relay.stdin.write(write({"Kind": kind, "Field": field, "Reason": "r"}) + "\n")
    relay.stdin.flush()
    assert parse(relay.stdout.readline()) == [None, None, None]


def _named(form: str, variant: str) -> str:
    return variant.lower() if form == "tagged" else variant.upper()
