"""Three ordinary services in four languages: exactly the drifts that reading their source leads to expect."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from command_line import ROOT, wirelaw
from polyglot import configuration, need

from tests.services.expected import EXPECTED, SERVICES, WITHOUT_BODIES

pytestmark = pytest.mark.live

HERE = ROOT / "tests" / "services"
RUNTIMES = ("go", "node", "python", "rust")
CONFIGURATION = configuration(HERE, "services")


@pytest.fixture(scope="module", params=[True, False], ids=["bodies said", "bodies not said"])
def said(request: pytest.FixtureRequest) -> bool:
    """Whether each case says the body that is meant; where not, the answers alone must tell it."""
    return bool(request.param)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, said: bool) -> Any:
    """The report of one check of all three services."""
    need("cargo", "go", "node")
    folder = tmp_path_factory.mktemp("services")
    lay_out(folder, said=said)
    ran = wirelaw("check", "--format", "json", cwd=folder)
    assert ran.code == 1, ran.err
    return json.loads(ran.out)


def lay_out(folder: Path, *, said: bool) -> None:
    """The configuration, and every contract with a case for each of its examples."""
    (folder / "wirelaw.toml").write_text(CONFIGURATION)
    for service, contracts in SERVICES.items():
        for contract in contracts:
            there = folder / "contracts" / contract
            shutil.copytree(HERE / "contracts" / service / contract, there)
            (there / "cases.yaml").write_text(cases(service, contract, said=said))


def cases(service: str, contract: str, *, said: bool) -> str:
    """The n-th of a kind is asked for by its number; its example is what the contract means."""
    examples = sorted((HERE / "contracts" / service / contract / "1" / "accept").glob("*.json"))
    return f"contracts: {{200: {contract}}}\ncases:\n" + "".join(
        f"  - id: {contract}-{example.stem}\n"
        f"    why: The {contract} with number {example.stem}.\n"
        f"    request: {{method: GET, path: /{service}/{contract}/{example.stem}}}\n"
        f"    expect: {{status: 200{body(example) if said else ''}}}\n"
        for example in examples
    )


def body(example: Path) -> str:
    """What a case says of the body."""
    return f", body: {json.dumps(json.loads(example.read_text()))}"


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("contract", [name for names in SERVICES.values() for name in names])
def test_the_drifts_are_exactly_the_expected_ones(
    report: Any, said: bool, contract: str, runtime: str
) -> None:
    found = {
        drift
        for finding in report["findings"]
        if finding["contract"].partition("@")[0] == contract and finding["runtime"] == runtime
        for drift in finding["drifts"]
    }
    expected = EXPECTED if said else EXPECTED | WITHOUT_BODIES
    assert found == set(expected[contract, runtime].drifts)


def test_every_finding_is_proven_by_replay(report: Any) -> None:
    weak = [
        (finding["id"], finding["proof"], finding["advice"])
        for finding in report["findings"]
        if finding["proof"] != "proven" or not finding["replayed"] or finding["confirmed_by"] < 1
    ]
    assert weak == []


def test_nothing_is_called_another_value(report: Any) -> None:
    assert report["different_values"] == []


def test_a_correction_says_why() -> None:
    for expectation in (*EXPECTED.values(), *WITHOUT_BODIES.values()):
        assert (expectation.corrected is None) == (expectation.why == "")
        assert expectation.corrected != expectation.first
