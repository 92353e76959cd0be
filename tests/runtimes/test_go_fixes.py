"""Every fix for the Go of the zoo, written together and built once: the findings are gone, none is new."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from command_line import ROOT
from polyglot import configuration, need
from zoo import lay_out, only
from zoo_types import GO_TYPES

from codegen.output.tree import write
from parity.finding import Finding
from tests.runtimes import fixed_table
from wirelaw.jobs.check import Checked, CheckOptions, check
from wirelaw.jobs.fix import Fixes, plan_fixes
from wirelaw.jobs.fix_request import FixOptions
from wirelaw.jobs.project import Project, open_project

pytestmark = pytest.mark.live

ZOO = ROOT / "tests" / "runtimes"
#: Contract -> words of the reason why it has no fix: what is lost before a struct is written is gone.
REFUSED = {
    "decimal-scale-lost": "float64 is a binary number",
    "int-beyond-2p53": "were made binary ones before",
    "set-order": "the order in which the items came in is gone",
    "time-epoch": "whole seconds since 1970 has no fraction of a second",
    "url-object-or-normalised": "the scheme of a URL was put in lower case",
    "url-object-or-normalised-scheme": "the scheme of a URL was put in lower case",
}


@dataclass(frozen=True)
class Before:
    """Two copies of the Go zoo with every fix written into them, and what was planned for it."""

    source: Path
    findings: tuple[Finding, ...]
    fixes: Fixes
    #: The copy whose fixes read the old form too.
    rolling: Path
    both_forms: Fixes


#: Contracts whose fix cannot read the old form too: it has one text for two values, or none.
NOT_BOTH = {
    "bytes-hex-contract",
    "bytes-utf8-text-contract",
    "duration-unit-of-milliseconds",
    "enum-external-vs-flat",
    "error-value-empty",
    "exclude-defaults-unset-zero",
    "map-class-lost-alike",
    "map-class-lost-class",
    "none-null-vs-absent-alike",
    "struct-embed-marshaler-hijack",
    "struct-flatten-none",
}


def checked(folder: Path, source: Path) -> tuple[Project, Checked]:
    """One check of the Go zoo in a source folder."""
    lay_out(folder, only("go", configuration(ZOO, "zoo"), source, GO_TYPES))
    project = open_project(folder / "wirelaw.toml")
    return project, check(project, CheckOptions(free_ports=True))


def fixed(project: Project, found: Checked, source: Path, options: FixOptions) -> Fixes:
    """The fixes for what was found, written into the source."""
    fixes = plan_fixes(project, found, "go", options)
    assert fixes is not None
    write(fixes.planned.files, source)
    return fixes


def refused(fixes: Fixes) -> dict[str, str]:
    """Contract -> why it has no fix."""
    return {
        fixes.findings[each.request].contract.partition("@")[0]: " ".join(fault.what for fault in each.faults)
        for each in fixes.planned.refused
    }


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Before:
    """The zoo as it is, checked, and its copy fixed."""
    need("go")
    folder = tmp_path_factory.mktemp("before")
    source = Path(shutil.copytree(ZOO / "go", folder / "go"))
    rolling = Path(shutil.copytree(ZOO / "go", folder / "rolling"))
    project, found = checked(folder / "project", source)
    both = fixed(project, found, rolling, FixOptions(accept_legacy=True))
    fixes = fixed(project, found, source, FixOptions())
    return Before(source, found.report.findings, fixes, rolling, both)


@pytest.fixture(scope="module")
def after(before: Before, tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The fixed copy, checked again."""
    return checked(tmp_path_factory.mktemp("after") / "project", before.source)[1]


def test_what_has_no_fix_is_known_with_its_reason(before: Before) -> None:
    found = refused(before.fixes)
    assert found.keys() == REFUSED.keys()
    assert {name: why for name, why in REFUSED.items() if why not in found[name]} == {}
    assert len(before.fixes.planned.fixes) == len(GO_TYPES) - len(REFUSED.keys() & GO_TYPES.keys())


def test_what_cannot_be_read_in_both_forms_is_known(before: Before) -> None:
    assert refused(before.both_forms).keys() == REFUSED.keys() | NOT_BOTH


def test_no_name_in_a_fix_is_a_guess(before: Before) -> None:
    assert [fix.type for fix in before.fixes.planned.fixes if fix.assumed] == []


def test_the_fixed_findings_are_gone_and_none_is_new(before: Before, after: Checked) -> None:
    closed = {fix.request for fix in before.fixes.planned.fixes}
    left = {(finding.id, finding.drifts) for finding in after.report.findings}
    assert left == {(each.id, each.drifts) for each in before.findings if each.id not in closed}
    assert len(left) >= len(REFUSED)


@pytest.mark.parametrize("copy", ["source", "rolling"])
def test_the_fixed_code_is_formatted_vetted_and_passes_its_own_tests(before: Before, copy: str) -> None:
    folder = getattr(before, copy)
    assert ran("gofmt", "-l", ".", folder=folder) == ""
    ran("go", "vet", ".", folder=folder)
    assert ran("go", "test", ".", folder=folder).startswith("ok")


def ran(*command: str, folder: Path) -> str:
    """What a command says that must succeed."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_table_says_which_drifts_have_a_proven_fix(before: Before, after: Checked) -> None:
    """`FIXED=write` writes what this run closed; without it the file must say just that."""
    closed = {fix.request for fix in before.fixes.planned.fixes}
    assert not closed & {finding.id for finding in after.report.findings}
    fixed_table.hold("go", before.fixes)
