"""Every fix for the Python of the zoo, written together: the findings are gone, and none is new."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from command_line import ROOT
from polyglot import configuration
from zoo import lay_out, only

from codegen.output.tree import diff, write
from parity.answer import Replied
from parity.finding import Finding
from tests.runtimes import fixed_table
from wirelaw.jobs.check import Checked, CheckOptions, check
from wirelaw.jobs.fix import Fixes, plan_fixes
from wirelaw.jobs.fix_request import FixOptions
from wirelaw.jobs.project import Project, open_project

pytestmark = pytest.mark.live

ZOO = ROOT / "tests" / "runtimes"
_EVENT = "families.time.Event"
#: Contract -> the classes of its answers, where several declare what was seen.
TYPES = {
    "bytes-hex": "families.octets.Summed",
    "decimal-scale-lost": "families.spans.Quote",
    "decimal-string-vs-number": "families.layout.Price",
    "enum-external-vs-flat": "families.names.Wheel | families.names.Plank",
    "enum-external-vs-internal": "families.layout.Circle | families.layout.Square",
    "enum-tag-key-name": "families.layout.Disc | families.layout.Tile",
    "string-normalisation": "families.spans.Guest",
    "struct-newtype-transparent-bare": "families.forms.Kept",
    "struct-std-type-leak-clock": _EVENT,
    "time-component-array": _EVENT,
    "time-fraction-digits": _EVENT,
    "time-naive": _EVENT,
    "time-precision-truncation": _EVENT,
    "tuple-array-vs-object-record": "families.forms.Placed",
}
#: Contract -> words of the reason why it has no fix.
REFUSED = {
    "decimal-scale-lost": "lost the zeros at its end before it is in the model",
    "duration-unit-of-milliseconds": "No model of the source declares",
    "float-f32-widened-alike": "No model of the source declares",
    "map-composite-key-joined": "joined before they are in the model",
    "map-nonstring-key-flag": "No model of the source declares",
    "set-order": "a set, which keeps no order",
    "time-precision-truncation": "holds microseconds",
    "time-text-layout": "No model of the source declares",
    "time-utc-designator": "No model of the source declares",
    "url-object-or-normalised": "keeps a text of its own",
}
#: Contracts whose fix rests on names that follow a style and were not all seen.
GUESSED = {"enum-variant-case-month"}
#: Contracts whose fix cannot read the old form too: one text may be octets in both.
NOT_BOTH = {"bytes-base64-alphabet", "bytes-hex", "bytes-utf8-text", "uuid-case-form-other"}
#: Contract -> why a document that is read and written again is not the same.
NOT_THE_SAME_AGAIN = {"struct-subclass-fields": "what a subclass adds is not kept when it is read"}


@dataclass(frozen=True)
class Before:
    """A copy of the Python zoo with every fix written into it, and what was planned for it."""

    source: Path
    project: Project
    found: Checked
    fixes: Fixes
    #: What is planned where no name may be a guess.
    careful: Fixes
    #: A copy whose fixes read the old form too, and what was planned for it.
    rolling: Path
    both_forms: Fixes

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.found.report.findings


def checked(folder: Path, source: Path) -> tuple[Project, Checked]:
    """One check of the Python zoo in a source folder."""
    lay_out(folder, only("python", configuration(ZOO, "zoo"), source, TYPES))
    project = open_project(folder / "wirelaw.toml")
    return project, check(project, CheckOptions(free_ports=True))


def planned(project: Project, found: Checked, *, assume: bool = True, old: bool = False) -> Fixes:
    fixes = plan_fixes(project, found, "python", FixOptions(assume=assume, accept_legacy=old))
    assert fixes is not None
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
    folder = tmp_path_factory.mktemp("before")
    ignored = shutil.ignore_patterns("__pycache__")
    source = Path(shutil.copytree(ZOO / "python", folder / "python", ignore=ignored))
    (source / "ruff.toml").write_text("line-length = 110\n")
    project, found = checked(folder / "project", source)
    careful, both, fixes = (
        planned(project, found, assume=False),
        planned(project, found, old=True),
        planned(project, found),
    )
    rolling = Path(shutil.copytree(source, folder / "rolling", ignore=ignored))
    write(both.planned.files, rolling)
    write(fixes.planned.files, source)
    return Before(source, project, found, fixes, careful, rolling, both)


@pytest.fixture(scope="module")
def after(before: Before, tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The fixed copy, checked again."""
    return checked(tmp_path_factory.mktemp("after") / "project", before.source)[1]


def of_layout(findings: tuple[Finding, ...]) -> dict[str, tuple[str, ...]]:
    """Contract -> drifts, of the findings with a layout behind them."""
    return {
        finding.contract.partition("@")[0]: tuple(finding.drifts)
        for finding in findings
        if finding.departures
    }


def test_what_has_no_fix_is_known_with_its_reason(before: Before) -> None:
    found = refused(before.fixes)
    assert found.keys() == REFUSED.keys()
    assert {name: why for name, why in REFUSED.items() if why not in found[name]} == {}
    assert len(before.fixes.planned.fixes) == len(of_layout(before.findings)) - len(REFUSED)


def test_without_leave_to_guess_only_what_rests_on_a_guess_is_refused_too(before: Before) -> None:
    assert refused(before.careful).keys() == REFUSED.keys() | GUESSED
    assert [fix.type for fix in before.careful.planned.fixes if fix.assumed] == []


def test_the_findings_that_have_a_fix_are_gone_and_none_is_new(before: Before, after: Checked) -> None:
    left = of_layout(after.report.findings)
    assert left == {name: of_layout(before.findings)[name] for name in REFUSED}
    assert after.report.summary.could_not_run == 0


def test_no_value_is_another_one_and_nothing_else_changed(before: Before, after: Checked) -> None:
    def values(found: Checked) -> set[tuple[str, str]]:
        return {(each.case, each.pointer) for each in found.report.different_values}

    def others(found: Checked) -> set[tuple[str, tuple[str, ...]]]:
        return {(each.contract, tuple(each.drifts)) for each in found.report.findings if not each.departures}

    assert values(after) == values(before.found)
    assert others(after) == others(before.found)


def test_the_fixed_source_reads_what_the_contracts_want_and_writes_it_again(before: Before) -> None:
    fixes = {each.request: each for each in before.fixes.planned.fixes}
    jobs = [
        (name, fixes[finding.id].type, bodies(before.found, finding))
        for finding in before.findings
        if finding.id in fixes and (name := finding.contract.partition("@")[0]) not in NOT_THE_SAME_AGAIN
    ]
    assert sum(len(bodies) for _, _, bodies in jobs) > 100
    assert read_and_written(before.source, jobs) == []


def test_where_the_old_form_is_wanted_too_it_is_read_and_the_contracts_is_written(before: Before) -> None:
    assert refused(before.both_forms).keys() == REFUSED.keys() | NOT_BOTH
    fixes = {each.request: each for each in before.both_forms.planned.fixes}
    jobs = [
        (name, fixes[finding.id].type, bodies(before.found, finding, old=True))
        for finding in before.findings
        if finding.id in fixes and (name := finding.contract.partition("@")[0]) not in NOT_THE_SAME_AGAIN
    ]
    assert sum(len(bodies) for _, _, bodies in jobs) > 100
    assert read_and_written(before.rolling, jobs) == []


def bodies(found: Checked, finding: Finding, *, old: bool = False) -> list[tuple[str, str]]:
    """The bodies that the cases of a finding expect, each behind what is read: itself, or what was seen."""
    pairs = []
    for judged in found.report.cases:
        expected, answer = judged.case.expect.body, dict(judged.answers).get("python")
        if judged.case.id in finding.cases and expected is not None and isinstance(answer, Replied):
            pairs.append(((answer.body if old else expected).decode(), expected.decode()))
    return pairs


def read_and_written(source: Path, jobs: list[tuple[str, str, list[tuple[str, str]]]]) -> Any:
    """What the classes of a source do not read and write as they should."""
    ran = subprocess.run(
        [sys.executable, "-c", READ_AND_WRITE],
        cwd=source,
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_formatters_and_linters_have_nothing_to_say(before: Before) -> None:
    for arguments in (("format", "--diff"), ("check", "--select", "E,F,I,W")):
        ran = subprocess.run(
            ["ruff", *arguments, "--no-cache", "."],
            cwd=before.source,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr


def test_checkers_of_types_have_nothing_to_say(before: Before) -> None:
    """Neither of what is written beside, nor of calls of the models that were edited."""
    names = ("wirelaw_wire", "layout", "forms", "names", "alike", "spans")
    files = [f"families/{name}.py" for name in names]
    options = ["--strict", "--explicit-package-bases", "--cache-dir", str(before.source.parent / "mypy")]
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *files],
        cwd=before.source,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_a_second_plan_finds_nothing_left_to_write(before: Before, after: Checked) -> None:
    del after
    again = plan_fixes(before.project, before.found, "python", FixOptions(assume=True))
    assert again is not None
    assert [
        each.path.as_posix() for each in again.planned.files if "wirelaw_wire" not in each.path.name
    ] == []


def test_only_the_lines_that_must_change_do(before: Before) -> None:
    text = diff(before.fixes.planned.files, before.source)
    assert text == ""  # all is written
    removed = [
        line
        for file in before.fixes.planned.files
        if file.was is not None
        for line in set(file.was.splitlines()) - set(file.text.splitlines())
    ]
    assert len(removed) < 70


READ_AND_WRITE = """
import importlib, json, operator, sys
from functools import reduce
from pydantic import TypeAdapter

sys.path.insert(0, ".")
wrong = []
for name, spelled, bodies in json.load(sys.stdin):
    found = []
    for each in spelled.split(" | "):
        module, _, type_name = each.rpartition(".")
        found.append(getattr(importlib.import_module(module), type_name))
    adapter = TypeAdapter(reduce(operator.or_, found))
    for read, body in bodies:
        try:
            value = adapter.validate_json(read)
            again = json.loads(adapter.dump_json(value, by_alias=True))
        except Exception as problem:
            again = str(problem)
        if again != json.loads(body):
            wrong.append([name, read, again])
print(json.dumps(wrong))
"""


def test_the_table_says_which_drifts_have_a_proven_fix(before: Before, after: Checked) -> None:
    """`FIXED=write` writes what this run closed; without it the file must say just that."""
    closed = {fix.request for fix in before.fixes.planned.fixes}
    assert not closed & {finding.id for finding in after.report.findings}
    fixed_table.hold("python", before.fixes)
