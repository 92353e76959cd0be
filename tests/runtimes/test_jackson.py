"""Where only Java differs: a Jackson service beside the Rust one, with exactly the declared findings."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from command_line import ROOT, wirelaw

from parity.drift import all_drifts
from tests.runtimes.endpoints.declared import Endpoint
from tests.runtimes.endpoints.jackson import OWN, SHARED
from tests.runtimes.test_zoo import write

pytestmark = pytest.mark.live

HERE = ROOT / "tests" / "runtimes"
OLDEST_JDK = 17
ROOMS = """\
[wirelaw]
contracts = "contracts"
tracker = "docs/DECISIONS.md"
"""
JAVA = f"""
[runtimes.java]
language = "java"
source = "{HERE / "java"}"
build = ["mvn", "--batch-mode", "--quiet", "compiler:compile", "dependency:copy-dependencies", "jar:jar"]
start = ["java", "-jar", "target/zoo.jar", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-java" }}
"""
RUST = f"""
[runtimes.rust]
language = "rust"
source = "{HERE / "rust"}"
build = ["cargo", "build", "--release", "--locked"]
start = ["{ROOT}/target/release/zoo", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-rust" }}
"""
SPELLING = {drift.id for drift in all_drifts() if drift.spells is not None} | {None}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    """A check of what both services have, and one of what the Jackson service alone has."""
    for tool in ("cargo", "mvn", "javac"):
        if shutil.which(tool) is None:
            pytest.skip(f"`{tool}` is not on this machine")
    version = jdk()
    if version < OLDEST_JDK:
        pytest.skip(f"the JDK on this machine is {version}, and the service needs {OLDEST_JDK}")
    return (
        checked(tmp_path_factory.mktemp("shared"), ROOMS + JAVA + RUST, SHARED),
        checked(tmp_path_factory.mktemp("own"), ROOMS + JAVA, OWN),
    )


def jdk() -> int:
    """The feature version of the compiler that is found first."""
    told = subprocess.run(["javac", "-version"], check=True, capture_output=True, text=True, timeout=60)
    found = re.search(r"(?:1\.)?(\d+)", told.stdout + told.stderr)
    return int(found[1]) if found else 0


def checked(folder: Path, configuration: str, endpoints: Iterable[Endpoint]) -> Any:
    """The report of one check of these endpoints."""
    (folder / "wirelaw.toml").write_text(configuration)
    for endpoint in endpoints:
        write(folder / "contracts" / endpoint.contract, endpoint)
    ran = wirelaw("check", "--format", "json", cwd=folder)
    assert ran.code in (0, 1), ran.err
    return json.loads(ran.out)


def test_the_findings_are_exactly_the_declared_ones(reports: tuple[Any, Any]) -> None:
    found = {
        (finding["contract"].partition("@")[0], finding["runtime"]): frozenset(finding["drifts"])
        for report in reports
        for finding in report["findings"]
    }
    declared = {
        (endpoint.contract, runtime): drifts
        for endpoint in (*SHARED, *OWN)
        for runtime, drifts in endpoint.expected.items()
    }
    assert found == declared


def test_the_spellings_are_exactly_the_declared_ones(reports: tuple[Any, Any]) -> None:
    found: dict[tuple[str, str], set[str | None]] = {}
    for report in reports:
        for each in report["cosmetic"]:
            if each["drift"] in SPELLING:
                for case in each["cases"]:
                    found.setdefault((case.rpartition("-")[0], each["runtime"]), set()).add(each["drift"])
    declared = {
        (endpoint.name, runtime): drifts
        for endpoint in (*SHARED, *OWN)
        for runtime, drifts in endpoint.cosmetic.items()
    }
    assert found == declared


def test_every_finding_is_proven_by_replay(reports: tuple[Any, Any]) -> None:
    weak = [
        (finding["id"], finding["proof"], finding["advice"])
        for report in reports
        for finding in report["findings"]
        if finding["proof"] != "proven" or not finding["replayed"] or finding["confirmed_by"] < 1
    ]
    assert weak == []


def test_nothing_is_called_another_value(reports: tuple[Any, Any]) -> None:
    assert [report["different_values"] for report in reports] == [[], []]
