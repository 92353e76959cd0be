"""The main job on the real pair: six cases, five divergences, one cause, proven."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command_line import wirelaw
from scratch_project import make_project

from registry.own import own_contract
from registry.validate import validator_of

pytestmark = pytest.mark.live

DRIFTS = {"enum-external-vs-internal", "key-case-style", "enum-variant-case", "enum-foreign-members"}


def read(path: Path) -> Any:
    """The JSON of a file."""
    return json.loads(path.read_text())


def test_five_of_six_bodies_diverge_for_one_cause(live_report: Path) -> None:
    report = read(live_report)
    summary = report["summary"]
    assert (summary["cases"], summary["status_agree"], summary["body_diverge"]) == (6, 6, 5)
    assert summary["contract_broken"] == {"rust": 0, "go": 5}
    assert summary["could_not_run"] == 0
    (finding,) = report["findings"]
    assert finding["runtime"] == "go"
    assert set(finding["drifts"]) == DRIFTS
    assert len(finding["cases"]) == 5
    assert (finding["replayed"], finding["proof"], finding["vote"]) == (True, "proven", "drifted")
    assert finding["confirmed_by"] >= 1
    assert report["different_values"] == []


def test_the_report_keeps_its_contract(live_report: Path) -> None:
    assert validator_of(own_contract("report")).problems(read(live_report)) == ()


def test_recorded_answers_are_judged_again_to_the_same_report(live_report: Path, tmp_path: Path) -> None:
    ran = wirelaw(
        "check", "--from", str(live_report), "--report", str(tmp_path / "again.json"), "--format", "json"
    )
    assert ran.code == 1
    again = json.loads(ran.out)
    for key in ("summary", "findings", "different_values", "divergences", "stamp"):
        assert again[key] == read(live_report)[key]


def test_the_recorded_rust_answers_are_still_the_real_ones(live_report: Path) -> None:
    recorded = read(Path("examples/validatord/recorded.json"))
    real = read(live_report)
    assert [line["name"] for line in recorded["runtimes"]] == ["rust"]

    def said(report: Any) -> Any:
        return [
            (case["id"], case["request"], case["answers"]["rust"]["status"], case["answers"]["rust"]["body"])
            for case in report["cases"]
        ]

    assert said(recorded) == said(real)


def record(kind: str | None, *, field: bool) -> Any:
    """A branch of a contract written as Go writes it."""
    members: dict[str, Any] = {
        "Kind": {"const": kind} if kind else {"type": "string"},
        "Field": {"type": "string"} if field else {"const": ""},
        "Reason": {"type": "string"},
    }
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def payload(*names: str) -> Any:
    """A closed record of texts."""
    return {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": list(names),
        "additionalProperties": False,
    }


KINDS = ("schema", "completeness", "consistency", "policy")
GO_WIRE = {"oneOf": [record(kind, field=kind == "schema") for kind in KINDS]}
ADJACENT = {
    "oneOf": [
        {
            "type": "object",
            "properties": {
                "kind": {"const": kind},
                "detail": payload("field", "reason") if kind == "schema" else payload("reason"),
            },
            "required": ["kind", "detail"],
            "additionalProperties": False,
        }
        for kind in KINDS
    ]
}


def checked_against(schema: Any, live_report: Path, folder: Path) -> Any:
    """The report of the live answers under another contract."""
    make_project(folder, runtimes={"rust": "http://127.0.0.1:1", "go": "http://127.0.0.1:1"}, schema=schema)
    ran = wirelaw("check", "--from", str(live_report), "--format", "json", cwd=folder)
    assert ran.code == 1, ran.err
    return json.loads(ran.out)


def test_with_the_contract_as_go_writes_it_rust_has_drifted_for_the_same_cause(
    live_report: Path, tmp_path: Path
) -> None:
    report = checked_against(GO_WIRE, live_report, tmp_path)
    assert report["summary"]["contract_broken"] == {"rust": 5, "go": 0}
    (finding,) = report["findings"]
    assert (finding["runtime"], finding["proof"], finding["replayed"]) == ("rust", "proven", True)
    assert set(finding["drifts"]) == DRIFTS


def test_a_contract_that_neither_meets_finds_both_from_the_answers_alone(
    live_report: Path, tmp_path: Path
) -> None:
    report = checked_against(ADJACENT, live_report, tmp_path)
    assert report["summary"]["contract_broken"] == {"rust": 5, "go": 5}
    found = {finding["runtime"]: finding for finding in report["findings"]}
    assert set(found) == {"rust", "go"}
    assert all(finding["proof"] == "proven" for finding in found.values())
    assert "enum-external-vs-adjacent" in found["rust"]["drifts"]
    assert "enum-internal-vs-adjacent" in found["go"]["drifts"]
    assert report["different_values"] == []


def test_a_flat_record_hides_a_union_and_no_cause_is_claimed(live_report: Path, tmp_path: Path) -> None:
    report = checked_against(record(None, field=True), live_report, tmp_path)
    (finding,) = report["findings"]
    assert (finding["drifts"], finding["proof"]) == ([], "unexplained")
    assert "hides a union" in finding["explanation"]
    assert "oneOf" in finding["explanation"]
    assert "`Kind`" in finding["explanation"]


@pytest.mark.parametrize(
    ("case", "change", "values"),
    [
        pytest.param(
            "policy-license-not-allowed",
            lambda body: body | {"Reason": "something else"},
            {"/Reason"},
            id="another reason text",
        ),
        pytest.param(
            "consistency-pre-release-in-stable",
            lambda body: body | {"Kind": "policy"},
            {"/Kind"},
            id="wrong variant",
        ),
        pytest.param(
            "schema-member-missing",
            lambda body: body | {"Field": body["Reason"], "Reason": body["Field"]},
            {"/Field", "/Reason"},
            id="two members swapped",
        ),
        pytest.param(
            "schema-member-missing",
            lambda body: {name: part for name, part in body.items() if name != "Reason"},
            {"/Reason"},
            id="a dropped member",
        ),
        pytest.param(
            "schema-member-missing", lambda body: body | {"Reason": 7}, {"/Reason"}, id="another type"
        ),
    ],
)
def test_a_bug_is_never_explained_away(
    live_report: Path, tmp_path: Path, case: str, change: Any, values: set[str]
) -> None:
    report = read(live_report)
    for each in report["cases"]:
        if each["id"] == case:
            body = json.loads(each["answers"]["go"]["body"])
            each["answers"]["go"]["body"] = json.dumps(change(body))
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(report))
    ran = wirelaw("check", "--from", str(changed), "--report", str(tmp_path / "r.json"), "--format", "json")
    found = json.loads(ran.out)
    assert ran.code == 1
    assert {(value["case"], value["pointer"]) for value in found["different_values"]} == {
        (case, pointer) for pointer in values
    }
    (finding,) = found["findings"]
    assert set(finding["drifts"]) == DRIFTS


def test_two_variants_swapped_are_two_different_values(live_report: Path, tmp_path: Path) -> None:
    report = read(live_report)
    other = {"completeness": "consistency", "consistency": "completeness"}
    for each in report["cases"]:
        body = json.loads(each["answers"]["go"]["body"])
        if body.get("Kind") in other:
            each["answers"]["go"]["body"] = json.dumps(body | {"Kind": other[body["Kind"]]})
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(report))
    ran = wirelaw("check", "--from", str(changed), "--report", str(tmp_path / "r.json"), "--format", "json")
    found = json.loads(ran.out)
    assert [value["pointer"] for value in found["different_values"]] == ["/Kind", "/Kind"]
    assert set(found["findings"][0]["drifts"]) == DRIFTS
