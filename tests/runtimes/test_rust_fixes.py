"""Every fix for the Rust of the zoo, written together and built once: what was found is gone, none is new."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from command_line import ROOT
from polyglot import configuration, need
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
#: Where the fixed copy is built, so that a second run finds the crates it stands on.
BUILT = ROOT / "target" / "fixes"
#: Contract -> the type that is meant, where several could have written what was seen.
TYPES = {
    "bytes-array-vs-base64": "octets::Hashed",
    "bytes-hex": "octets::Summed",
    "bytes-hex-contract": "octets::Stamped",
    "bytes-utf8-text": "octets::Letter",
    "ip-mapped-v4-every": "octets::MappedPeer",
    "struct-flatten-vs-nested": "names::Lot",
    "struct-newtype-transparent-bare": "forms::Rented",
    "time-epoch-counted": "time::Stamped",
    "time-fraction-digits": "time::Event",
    "time-naive": "time::Sighting",
    "time-offset-kept-vs-utc": "time::Event",
    "time-text-layout": "time::Mailed",
    "time-utc-designator": "time::Told",
    "tuple-array-vs-object-record": "forms::Placed",
    "url-object-or-normalised": "octets::Site",
    "uuid-case-form": "octets::Entity",
    "uuid-case-form-other": "octets::Linked",
}
#: Contract -> words of the reason why it has no fix: what is lost before a value is written is lost.
REFUSED = {
    "decimal-scale-lost": "the zeros at the end are gone before the number is written",
    "float-f32-widened": "was a shorter one before it came into its field",
    "result-either": "a `Result` of the standard library",
    "set-order": "the order it had is gone",
    "time-offset-kept-vs-utc": "the offset from UTC is gone",
    "url-object-or-normalised": "its own text is gone",
}


@dataclass(frozen=True)
class Before:
    """A copy of the Rust zoo with every fix written into it, and what was planned for it."""

    source: Path
    findings: tuple[Finding, ...]
    fixes: Fixes


def checked(folder: Path, text: str) -> tuple[Project, Checked]:
    """One check of the Rust zoo under a configuration."""
    lay_out(folder, text)
    project = open_project(folder / "wirelaw.toml")
    return project, check(project, CheckOptions(free_ports=True))


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Before:
    """The zoo as it is, checked, and a copy of it fixed."""
    need("cargo", "rustfmt")
    folder = tmp_path_factory.mktemp("before")
    project, found = checked(folder, only("rust", configuration(ZOO, "zoo"), ZOO / "rust", TYPES))
    fixes = plan_fixes(project, found, "rust", FixOptions())
    assert fixes is not None
    source = Path(shutil.copytree(ZOO / "rust", tmp_path_factory.mktemp("fixed") / "rust"))
    write(fixes.planned.files, source)
    return Before(source, found.report.findings, fixes)


@pytest.fixture(scope="module")
def after(before: Before, tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The fixed copy, built and checked."""
    text = only("rust", configuration(ZOO, "zoo"), before.source, {})
    text = text.replace('"--locked"]', f'"--locked", "--target-dir", "{BUILT}"]')
    text = text.replace(f"{ROOT}/target/release/", f"{BUILT}/release/")
    return checked(tmp_path_factory.mktemp("after"), text)[1]


def test_what_has_no_fix_is_known_with_its_reason(before: Before) -> None:
    refused = {
        before.fixes.findings[each.request].contract.partition("@")[0]: " ".join(
            fault.what for fault in each.faults
        )
        for each in before.fixes.planned.refused
    }
    assert unlike(refused, REFUSED) == {}
    planned, findings = before.fixes.planned, before.fixes.findings
    assert len(planned.fixes) == len(findings) - len(REFUSED)


def unlike(found: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """The reasons that are not the known ones."""
    return {
        name: found.get(name, "there is a fix")
        for name in found.keys() | known.keys()
        if known.get(name, "no reason at all") not in found.get(name, "")
    }


def test_no_name_in_a_fix_is_a_guess(before: Before) -> None:
    assert [fix.type for fix in before.fixes.planned.fixes if fix.assumed] == []


def test_the_fixed_findings_are_gone_and_none_is_new(before: Before, after: Checked) -> None:
    fixed = {fix.request for fix in before.fixes.planned.fixes}
    left = {(finding.id, finding.drifts) for finding in after.report.findings}
    assert left == {(each.id, each.drifts) for each in before.findings if each.id not in fixed}


def test_the_fixed_code_is_formatted_as_far_as_it_was(before: Before) -> None:
    assert unformatted(before.source) - unformatted(ZOO / "rust") == set()


def unformatted(source: Path) -> set[str]:
    """The lines that rustfmt would write otherwise."""
    command = ["rustfmt", "--check", "--color", "never", "--edition", "2024", "src/main.rs"]
    ran = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert "error" not in ran.stderr
    return {line for line in ran.stdout.splitlines() if line.startswith(("-", "+"))}


def test_the_table_says_which_drifts_have_a_proven_fix(before: Before, after: Checked) -> None:
    """`FIXED=write` writes what this run closed; without it the file must say just that."""
    closed = {fix.request for fix in before.fixes.planned.fixes}
    assert not closed & {finding.id for finding in after.report.findings}
    fixed_table.hold("rust", before.fixes)
