"""Where only Java differs: a Jackson service beside the Rust one, with exactly the declared findings."""

from __future__ import annotations

import json
import re
import subprocess
from typing import Any

import pytest
from command_line import ROOT, wirelaw
from polyglot import need
from zoo import write

from parity.drift import all_drifts
from tests.runtimes import proven_table
from tests.runtimes.endpoints.declared import Endpoint
from tests.runtimes.endpoints.jackson import (
    AMBIENT_OF_JAVA,
    ANSWERED_BY_JAVA,
    OTHER_VALUES,
    SHOWN_BY_JAVA,
    shared_with_rust,
)

pytestmark = pytest.mark.live

HERE = ROOT / "tests" / "runtimes"
OLDEST_JDK = 17
CONFIGURATION = f"""\
[wirelaw]
contracts = "contracts"
tracker = "docs/DECISIONS.md"

[runtimes.java]
language = "java"
source = "{HERE / "java"}"
build = ["mvn", "--batch-mode", "--quiet", "compiler:compile", "dependency:copy-dependencies", "jar:jar"]
start = ["java", "-jar", "target/zoo.jar", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-java" }}

[runtimes.rust]
language = "rust"
source = "{HERE / "rust"}"
build = ["cargo", "build", "--release", "--locked"]
start = ["{ROOT}/target/release/zoo", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-rust" }}
"""
SPELLING = {drift.id for drift in all_drifts() if drift.spells is not None} | {None}


@pytest.fixture(scope="module")
def endpoints() -> tuple[Endpoint, ...]:
    """What both services answer, as the JDK on this machine does it."""
    need("cargo", "mvn", "java", "javac")
    version = jdk()
    if version < OLDEST_JDK:
        pytest.skip(f"the JDK on this machine is {version}, and the service needs {OLDEST_JDK}")
    return shared_with_rust(version)


@pytest.fixture(scope="module")
def report(endpoints: tuple[Endpoint, ...], tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The report of one check of both services."""
    folder = tmp_path_factory.mktemp("jackson")
    (folder / "wirelaw.toml").write_text(CONFIGURATION)
    for endpoint in endpoints:
        write(folder / "contracts" / endpoint.contract, endpoint)
    ran = wirelaw("check", "--format", "json", cwd=folder)
    assert ran.code == 1, ran.err
    return json.loads(ran.out)


def jdk() -> int:
    """The feature version of the compiler that is found first."""
    told = subprocess.run(["javac", "-version"], check=True, capture_output=True, text=True, timeout=60)
    found = re.search(r"(?:1\.)?(\d+)", told.stdout + told.stderr)
    return int(found[1]) if found else 0


def test_the_findings_are_exactly_the_declared_ones(report: Any, endpoints: tuple[Endpoint, ...]) -> None:
    found = {
        (finding["contract"].partition("@")[0], finding["runtime"]): frozenset(finding["drifts"])
        for finding in report["findings"]
    }
    declared = {
        (endpoint.contract, runtime): drifts
        for endpoint in endpoints
        for runtime, drifts in endpoint.expected.items()
    }
    assert found == declared


def test_the_spellings_are_exactly_the_declared_ones(report: Any, endpoints: tuple[Endpoint, ...]) -> None:
    found: dict[tuple[str, str], set[str | None]] = {}
    for each in report["cosmetic"]:
        if each["drift"] in SPELLING:
            for case in each["cases"]:
                found.setdefault((case.rpartition("-")[0], each["runtime"]), set()).add(each["drift"])
    declared = {
        (endpoint.name, runtime): drifts
        for endpoint in endpoints
        for runtime, drifts in endpoint.cosmetic.items()
    }
    assert found == declared


def test_what_no_caller_sees_is_listed_for_java_alone(report: Any) -> None:
    found = {(each["drift"], each["runtime"]) for each in report["cosmetic"] if each["drift"] not in SPELLING}
    assert found == {(drift, "java") for drift in AMBIENT_OF_JAVA}


def test_every_finding_is_proven_by_replay(report: Any) -> None:
    weak = [
        (finding["id"], finding["proof"], finding["advice"])
        for finding in report["findings"]
        if finding["proof"] != "proven" or not finding["replayed"] or finding["confirmed_by"] < 1
    ]
    assert weak == []


def test_only_what_no_encoding_gives_is_called_another_value(report: Any) -> None:
    found = {(other["case"].rpartition("-")[0], other["runtime"]) for other in report["different_values"]}
    assert found == {(name, "java") for name in OTHER_VALUES}


def test_the_table_says_what_was_proven_on_java(report: Any) -> None:
    """`PROVEN=write` writes what this run proved; without it the file must say just that."""
    proven_table.hold(report, {"java"})


def test_each_name_is_an_endpoint_and_each_drift_is_one() -> None:
    endpoints = shared_with_rust(OLDEST_JDK)
    assert {endpoint.name for endpoint in endpoints} == ANSWERED_BY_JAVA
    assert {drift.id for drift in all_drifts()} >= SHOWN_BY_JAVA
