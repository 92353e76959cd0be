"""All runtimes of the zoo at once: exactly the declared findings, each proven, and none beside them."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from command_line import ROOT, wirelaw

from parity.drift import all_drifts
from parity.proven import PROVEN
from tests.runtimes.endpoints.declared import ONLY_JAVA
from tests.runtimes.endpoints.every import ENDPOINTS

pytestmark = pytest.mark.live

HERE = ROOT / "tests" / "runtimes"
CONFIGURATION = f"""\
[wirelaw]
contracts = "contracts"
tracker = "docs/DECISIONS.md"

[runtimes.go]
language = "go"
source = "{HERE / "go"}"
build = ["go", "build", "-o", "{{build}}/zoo", "."]
start = ["{{build}}/zoo", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-go" }}

[runtimes.node]
language = "node"
source = "{HERE / "node"}"
start = ["node", "zoo.js", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-node" }}

[runtimes.python]
language = "python"
source = "{HERE / "python"}"
start = ["python", "zoo.py", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-python" }}

[runtimes.rust]
language = "rust"
source = "{HERE / "rust"}"
build = ["cargo", "build", "--release", "--locked"]
start = ["{ROOT}/target/release/zoo", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "zoo-rust" }}
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The report of one check of the whole zoo."""
    for tool in ("cargo", "go", "node"):
        if shutil.which(tool) is None:
            pytest.skip(f"`{tool}` is not on this machine")
    folder = tmp_path_factory.mktemp("zoo")
    (folder / "wirelaw.toml").write_text(CONFIGURATION)
    for endpoint in ENDPOINTS:
        write(folder / "contracts" / endpoint.name, endpoint)
    ran = wirelaw("check", "--format", "json", cwd=folder)
    assert ran.code == 1, ran.err
    return json.loads(ran.out)


def write(folder: Path, endpoint: Any) -> None:
    """The contract of an endpoint and its cases, each with its canonical body."""
    (folder / "1").mkdir(parents=True)
    (folder / "1" / "schema.json").write_text(json.dumps(endpoint.schema))
    (folder / "contract.toml").write_text(
        f'owner = "zoo"\nsummary = "{endpoint.name}."\ncompatibility = "NONE"\nstatuses = [200]\n'
    )
    cases = [
        f"  - id: {endpoint.name}-{number}\n"
        f"    why: Sample {number}.\n"
        f"    request: {{method: GET, path: /{endpoint.name}/{number}}}\n"
        f"    expect: {{status: 200, body: {body}}}\n"
        for number, body in enumerate(endpoint.canonical)
    ]
    (folder / "cases.yaml").write_text(f"contracts: {{200: {endpoint.name}}}\ncases:\n" + "".join(cases))


def test_the_findings_are_exactly_the_declared_ones(report: Any) -> None:
    found = {
        (finding["contract"].partition("@")[0], finding["runtime"]): frozenset(finding["drifts"])
        for finding in report["findings"]
    }
    declared = {
        (endpoint.name, runtime): drifts
        for endpoint in ENDPOINTS
        for runtime, drifts in endpoint.expected.items()
    }
    assert found == declared


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


def test_every_finding_is_proven_by_replay(report: Any) -> None:
    weak = [
        (finding["id"], finding["proof"], finding["advice"])
        for finding in report["findings"]
        if finding["proof"] != "proven" or not finding["replayed"] or finding["confirmed_by"] < 1
    ]
    assert weak == []


def test_nothing_is_called_another_value(report: Any) -> None:
    assert report["different_values"] == []


def test_each_endpoint_is_there_for_a_drift_that_exists_and_shows_it() -> None:
    known = {drift.id for drift in all_drifts()}
    for endpoint in ENDPOINTS:
        assert endpoint.drift in known
        assert endpoint.drift in endpoint.shown | ONLY_JAVA
        assert endpoint.shown <= known


def test_no_drift_is_without_its_proof_in_the_zoo() -> None:
    shown = {drift for endpoint in ENDPOINTS for drift in endpoint.shown}
    assert {drift.id for drift in all_drifts()} == shown | ONLY_JAVA


def test_the_table_says_where_each_drift_was_proven(report: Any) -> None:
    """`PROVEN=write` writes what this run proved; without it the file must say just that."""
    languages = {line["name"]: line["language"] for line in report["runtimes"]}
    seen: dict[str, set[str]] = {}
    for finding in report["findings"]:
        if finding["proof"] == "proven":
            for drift in finding["drifts"]:
                seen.setdefault(drift, set()).add(languages[finding["runtime"]])
    for each in report["cosmetic"]:
        if each["drift"] is not None:
            seen.setdefault(each["drift"], set()).add(languages[each["runtime"]])
    text = json.dumps({drift: sorted(seen[drift]) for drift in sorted(seen)}, indent=1) + "\n"
    if os.environ.get("PROVEN") == "write":
        PROVEN.write_text(text)
    assert PROVEN.read_text() == text
