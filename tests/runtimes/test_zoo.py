"""All runtimes of the zoo at once: exactly the declared findings, each proven, and none beside them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from command_line import ROOT, wirelaw
from polyglot import configuration, need
from zoo import lay_out

from parity.drift import all_drifts
from tests.runtimes import proven_table
from tests.runtimes.endpoints.every import AMBIENT, ENDPOINTS, ROUTES
from tests.runtimes.endpoints.jackson import ONLY_JAVA

pytestmark = pytest.mark.live

HERE = ROOT / "tests" / "runtimes"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The report of one check of the whole zoo."""
    need("cargo", "go", "node", "npm")
    folder = tmp_path_factory.mktemp("zoo")
    lay_out(folder, configuration(HERE, "zoo", typed=True))
    ran = wirelaw("check", "--format", "json", cwd=folder)
    assert ran.code == 1, ran.err
    return json.loads(ran.out)


def test_the_findings_are_exactly_the_declared_ones(report: Any) -> None:
    found = {
        (finding["contract"].partition("@")[0], finding["runtime"]): frozenset(finding["drifts"])
        for finding in report["findings"]
        if finding["departures"] or not finding["drifts"]
    }
    declared = {
        (endpoint.contract, runtime): drifts
        for endpoint in ENDPOINTS
        for runtime, drifts in endpoint.expected.items()
    }
    assert found == declared


def test_the_answers_are_recognised_exactly_as_declared(report: Any) -> None:
    found = {
        (case, finding["runtime"], *finding["drifts"])
        for finding in report["findings"]
        if finding["drifts"] and not finding["departures"]
        for case in finding["cases"]
    }
    declared = {
        (route.case(ask), runtime, drift)
        for route in ROUTES
        for ask in route.asks
        for runtime, drift in ask.expected.items()
    }
    assert found == declared


def test_what_no_caller_sees_is_listed_for_exactly_these_runtimes(report: Any) -> None:
    found: dict[str, set[str]] = {}
    for each in report["cosmetic"]:
        if each["drift"] in AMBIENT:
            found.setdefault(each["drift"], set()).add(each["runtime"])
    assert found == AMBIENT


def test_the_spellings_are_exactly_the_declared_ones(report: Any) -> None:
    spelling = {drift.id for drift in all_drifts() if drift.spells is not None} | {None}
    found: dict[tuple[str, str], set[str | None]] = {}
    for each in report["cosmetic"]:
        if each["drift"] in spelling:
            for case in each["cases"]:
                found.setdefault((case.rpartition("-")[0], each["runtime"]), set()).add(each["drift"])
    declared = {
        (endpoint.name, runtime): drifts
        for endpoint in ENDPOINTS
        for runtime, drifts in endpoint.cosmetic.items()
    }
    assert found == declared


def test_every_finding_is_proven_in_its_kind(report: Any) -> None:
    weak = [
        (finding["id"], finding["proof"], finding["advice"])
        for finding in report["findings"]
        if finding["proof"] != "proven"
        or finding["confirmed_by"] < 1
        or (not finding["replayed"] if finding["departures"] else finding["shown"] is None)
    ]
    assert weak == []


def test_only_bugs_are_called_another_value(report: Any) -> None:
    found = {
        (other["case"].rpartition("-")[0], other["runtime"], other["pointer"])
        for other in report["different_values"]
    }
    declared = {
        (endpoint.name, runtime, pointer)
        for endpoint in ENDPOINTS
        for runtime, pointers in endpoint.different.items()
        for pointer in pointers
    }
    assert found == declared


def test_each_endpoint_is_there_for_a_drift_that_exists_and_shows_it() -> None:
    known = {drift.id for drift in all_drifts()}
    for endpoint in ENDPOINTS:
        assert endpoint.drift in known
        assert endpoint.drift in endpoint.shown | ONLY_JAVA
        assert endpoint.shown <= known


def test_no_drift_is_without_its_proof_in_the_zoo() -> None:
    shown = {drift for endpoint in ENDPOINTS for drift in endpoint.shown} | AMBIENT.keys()
    shown |= {drift for route in ROUTES for ask in route.asks for drift in ask.expected.values()}
    assert {drift.id for drift in all_drifts()} == shown | ONLY_JAVA


def test_the_table_says_where_each_drift_was_proven(report: Any) -> None:
    """`PROVEN=write` writes what this run proved; without it the file must say just that."""
    proven_table.hold(report, {"go", "node", "python", "rust"})
