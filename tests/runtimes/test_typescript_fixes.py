"""Every fix for the TypeScript of the zoo, written together: the findings are gone, none is new."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from command_line import ROOT
from polyglot import configuration, need
from ts_zoo import types_of
from typescript_folder import installed
from zoo import lay_out, only

from codegen.output.tree import write
from parity.finding import Finding
from tests.runtimes import fixed_table
from wirelaw.jobs.check import Checked, CheckOptions, check
from wirelaw.jobs.fix import Fixes, plan_fixes
from wirelaw.jobs.fix_request import FixOptions
from wirelaw.jobs.project import Project, open_project

pytestmark = pytest.mark.live

ZOO = ROOT / "tests" / "runtimes"
TYPES = {name.replace("--", "-"): kind for name, kind in types_of(ZOO / "node").items()}
#: Contract -> words of the reason why it has no fix.
REFUSED = {
    "decimal-scale-lost": "lost the zeros at its end before it got its type",
    "float-f32-widened-alike": "lost digits before it got its type",
    "int-as-string": "JSON.stringify cannot write as a number",
    "int-beyond-2p53": "lost digits before it got its type",
    "map-class-lost-class": "whose members are private",
    "time-offset-kept-vs-utc": "a Date keeps none",
    "time-precision-truncation": "more exact than a millisecond",
    "url-object-or-normalised": "has put its text in another form before",
}
#: Contracts whose fix rests on names that follow a style and were not all seen.
GUESSED = {"enum-variant-case-month"}


@dataclass(frozen=True)
class Before:
    """A copy of the TypeScript zoo with every fix written into it, and what was planned for it."""

    source: Path
    project: Project
    found: Checked
    fixes: Fixes
    #: What is planned where no name may be a guess.
    careful: Fixes


def checked(folder: Path, source: Path) -> tuple[Project, Checked]:
    """One check of the TypeScript zoo in a source folder."""
    lay_out(folder, only("node", configuration(ZOO, "zoo", typed=True), source, TYPES))
    project = open_project(folder / "wirelaw.toml")
    return project, check(project, CheckOptions(free_ports=True))


def planned(project: Project, found: Checked, *, assume: bool) -> Fixes:
    """The fixes for what was found."""
    fixes = plan_fixes(project, found, "node", FixOptions(assume=assume))
    assert fixes is not None
    return fixes


def refused(fixes: Fixes) -> dict[str, str]:
    """Contract -> why it has no fix."""
    return {
        fixes.findings[each.request].contract.partition("@")[0]: " ".join(fault.what for fault in each.faults)
        for each in fixes.planned.refused
    }


def of_layout(findings: tuple[Finding, ...]) -> dict[str, tuple[str, ...]]:
    """Contract -> drifts, of the findings with a layout behind them."""
    return {
        finding.contract.partition("@")[0]: tuple(finding.drifts)
        for finding in findings
        if finding.departures
    }


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Before:
    """The zoo as it is, checked, and its copy fixed."""
    need("node", "npm")
    folder = tmp_path_factory.mktemp("before")
    source = Path(shutil.copytree(ZOO / "node", folder / "node"))
    project, found = checked(folder / "project", source)
    careful, fixes = planned(project, found, assume=False), planned(project, found, assume=True)
    write(fixes.planned.files, source)
    return Before(source, project, found, fixes, careful)


@pytest.fixture(scope="module")
def after(before: Before, tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The fixed copy, built and checked again."""
    return checked(tmp_path_factory.mktemp("after") / "project", before.source)[1]


def test_what_has_no_fix_is_known_with_its_reason(before: Before) -> None:
    found = refused(before.fixes)
    assert found.keys() == REFUSED.keys()
    assert {name: why for name, why in REFUSED.items() if why not in found[name]} == {}
    assert len(before.fixes.planned.fixes) == len(of_layout(before.found.report.findings)) - len(REFUSED)


def test_without_leave_to_guess_only_what_rests_on_a_guess_is_refused_too(before: Before) -> None:
    assert refused(before.careful).keys() == REFUSED.keys() | GUESSED
    assert [fix.type for fix in before.careful.planned.fixes if fix.assumed] == []


def test_the_fixed_findings_are_gone_and_none_is_new(before: Before, after: Checked) -> None:
    left = of_layout(after.report.findings)
    assert left == {name: of_layout(before.found.report.findings)[name] for name in REFUSED}
    assert after.report.summary.could_not_run == 0


def test_no_value_is_another_one_and_nothing_else_changed(before: Before, after: Checked) -> None:
    def values(found: Checked) -> set[tuple[str, str]]:
        return {(each.case, each.pointer) for each in found.report.different_values}

    def others(found: Checked) -> set[tuple[str, tuple[str, ...]]]:
        return {(each.contract, tuple(each.drifts)) for each in found.report.findings if not each.departures}

    assert values(after) == values(before.found)
    assert others(after) == others(before.found)


def test_what_the_contracts_want_is_read_and_written_again(before: Before, tmp_path: Path) -> None:
    roots = ["--typeRoots", str(installed() / "@types")]
    ran(str(installed() / ".bin" / "tsc"), "--outDir", str(tmp_path), *roots, folder=before.source)
    tests = sorted(str(path) for path in tmp_path.glob("families/*.test.js"))
    assert len(tests) == len(before.fixes.planned.fixes)
    told = ran("node", "--test", *tests, folder=tmp_path)
    assert "# fail 0" in told


def test_a_second_plan_finds_no_place_left_to_change(before: Before, after: Checked) -> None:
    del after
    again = planned(before.project, before.found, assume=True)
    assert again.planned.fixes == ()
    told = refused(again)
    reasons = {name: told[name] for name in told.keys() - REFUSED.keys()}
    assert [name for name, why in reasons.items() if "No place is seen" not in why] == []


def test_only_the_lines_that_must_change_do(before: Before) -> None:
    removed = [
        line
        for file in before.fixes.planned.files
        if file.was is not None
        for line in file.was.splitlines()
        if line not in file.text.splitlines()
    ]
    starts = ("interface ", "type ", "class ", "enum ")
    other = [
        line
        for line in removed
        if not line.startswith(starts) and "send(" not in line and "JSON.stringify(" not in line
    ]
    assert other == []
    assert len(removed) >= len(before.fixes.planned.fixes)


def ran(*command: str, folder: Path) -> str:
    """What a command says that must succeed."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    return done.stdout


def test_the_table_says_which_drifts_have_a_proven_fix(before: Before, after: Checked) -> None:
    """`FIXED=write` writes what this run closed; without it the file must say just that."""
    closed = {fix.request for fix in before.fixes.planned.fixes}
    assert not closed & {finding.id for finding in after.report.findings}
    fixed_table.hold("typescript", before.fixes)
