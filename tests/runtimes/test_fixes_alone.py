"""Every fix of the zoo by itself, tried as `wirelaw fix --verify` tries it. Long: `make test-deep`."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from command_line import ROOT
from polyglot import configuration, need
from zoo import lay_out, only
from zoo_types import GO_TYPES

from tests.runtimes import (
    fixes_page,
    test_go_fixes,
    test_python_fixes,
    test_rust_fixes,
    test_typescript_fixes,
)
from wirelaw.jobs.check import Checked, CheckOptions, check
from wirelaw.jobs.fix import Fixes, plan_fixes, plan_some, runtime_of
from wirelaw.jobs.fix_request import FixOptions
from wirelaw.jobs.project import Project, open_project
from wirelaw.jobs.verify import Verifier

ZOO = ROOT / "tests" / "runtimes"
TYPES: Mapping[str, Mapping[str, str]] = {
    "go": GO_TYPES,
    "python": test_python_fixes.TYPES,
    "rust": test_rust_fixes.TYPES,
    "typescript": test_typescript_fixes.TYPES,
}
REFUSED: Mapping[str, Mapping[str, str]] = {
    "go": test_go_fixes.REFUSED,
    "python": test_python_fixes.REFUSED,
    "rust": test_rust_fixes.REFUSED,
    "typescript": test_typescript_fixes.REFUSED,
}
#: The name of the runtime in the zoo, and what it needs to run.
RUNTIME = {"typescript": "node"}
NEEDS = {"go": ("go",), "rust": ("cargo",), "typescript": ("node", "npm"), "python": ()}
#: Names that follow a style and were not all seen may be used here.
OPTIONS = FixOptions(assume=True)


@pytest.mark.deep
@pytest.mark.live
@pytest.mark.parametrize("language", sorted(TYPES))
def test_each_fix_closes_its_finding_by_itself(language: str, tmp_path: Path) -> None:
    need(*NEEDS[language])
    runtime = RUNTIME.get(language, language)
    source = ZOO / runtime
    if language != "rust":  # cargo builds what it has built before only in its own place
        ignored = shutil.ignore_patterns("__pycache__")
        source = Path(shutil.copytree(source, tmp_path / runtime, ignore=ignored))
    lay_out(tmp_path, only(runtime, configuration(ZOO, "zoo", typed=True), source, TYPES[language]))
    project = open_project(tmp_path / "wirelaw.toml")
    before = check(project, CheckOptions(free_ports=True))
    fixes = plan_fixes(project, before, runtime, OPTIONS)
    assert fixes is not None
    results = {_contract(fixes, each.request): _refused(fixes, each) for each in fixes.planned.refused}
    assert results.keys() == REFUSED[language].keys()
    for fix in fixes.planned.fixes:
        results[_contract(fixes, fix.request)] = _tried(project, before, runtime, fixes, fix.request)
    fixes_page.record(language, results)
    assert {name: each for name, each in results.items() if each["result"].startswith("not closed")} == {}


def _tried(project: Project, before: Checked, runtime: str, fixes: Fixes, request: str) -> Any:
    verifier = Verifier(project, before, runtime_of(project, runtime), free_ports=True)
    verified = verifier.verify(plan_some(project, before, runtime, OPTIONS, frozenset({request})))
    left = [each.contract for each in (*verified.left, *verified.new)]
    result = "closed" if verified.closed else f"not closed: {', '.join(left)}"
    return {"drifts": list(fixes.findings[request].drifts), "result": result}


def _refused(fixes: Fixes, refused: Any) -> Any:
    why = " ".join(fault.what for fault in refused.faults)
    return {"drifts": list(fixes.findings[refused.request].drifts), "result": why}


def _contract(fixes: Fixes, request: str) -> str:
    return fixes.findings[request].contract.partition("@")[0]


def test_the_page_is_that_of_the_last_results() -> None:
    assert fixes_page.PAGE.read_text() == fixes_page.page(), "run: make test-deep"


@pytest.mark.parametrize("language", sorted(TYPES))
def test_the_last_results_are_of_the_fixes_there_are(language: str) -> None:
    results = fixes_page.recorded()[language]
    without = {name for name, each in results.items() if each["result"] != "closed"}
    assert without == set(REFUSED[language])
