"""Answers that no service should give: each is a finding or an answer of its own kind, never a crash."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from exchanges import case, exchange, replied
from exchanges import run as run_report

from parity.answer import Replied
from parity.case import Case, Expect, Request
from parity.diagnose import Diagnosis, diagnose
from parity.finding import Finding
from parity.group import MOST_PARTS
from parity.infer.prove import Proof
from parity.judge import Judged, Outcome, judge
from parity.probe.run import Exchange
from parity.promise import Promise
from parity.report.document import report_json
from parity.report.junit import junit
from parity.report.markdown import markdown
from parity.report.terminal import terminal
from registry.contract import Contract, Level
from registry.own import own_contract

SCHEMA = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "items": {"type": "array", "items": {"type": "integer"}}},
    "required": ["id", "items"],
    "additionalProperties": False,
}
GOOD = b'{"id":"a","items":[1,2]}'
PROMISES = {
    "thing": Promise.of(Contract("thing", 1, SCHEMA, "o", "A thing.", Level.NONE, (), (), (), Path()))
}


def run(*bodies: bytes) -> tuple[list[Judged], Diagnosis]:
    """One runtime that keeps the contract beside one that answers these bodies."""
    judged = []
    for number, body in enumerate(bodies):
        case = Case(
            f"case-{number}",
            "It is hostile.",
            Request("GET", f"/{number}"),
            Expect(200, ((200, "thing"),), body=GOOD),
            file="cases.yaml",
            line=number + 1,
        )
        answers = tuple(
            (name, (Replied(200, (("content-type", "application/json"),), text),))
            for name, text in (("right", GOOD), ("other", body))
        )
        judged.append(judge(Exchange(case, answers), PROMISES))
    return judged, diagnose(judged, PROMISES)


def only(found: Diagnosis) -> Finding:
    (finding,) = found.findings
    return finding


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"id":"a","items":[1,2',
        b"NaN",
        b'{"id":NaN,"items":[]}',
        b'{"id":"a","items":[01]}',
        b'{"id":"\xff","items":[]}',
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b"<html>500</html>",
    ],
    ids=lambda body: repr(body[:24]),
)
def test_a_body_that_is_no_json_breaks_the_contract_and_is_never_explained_by_layout(body: bytes) -> None:
    judged, found = run(body, body)
    assert all(each.outcome is Outcome.CONTRACT_BROKEN for each in judged)
    assert not [finding for finding in found.findings if finding.departures]


@pytest.mark.parametrize(
    "body",
    [
        b'{"id":"a","id":"b","items":[1,2]}',
        b'{"id":"\\ud800","items":[1,2]}',
        b'{"id":"a","items":[1,2],"\\u0000":1,"\\u001b[31m":2}',
        b'{"id":"a","items":[1e400,2]}',
        b'{"id":"a","items":[1,2],"x":' + b"9" * 5000 + b"}",
        b"null",
        b"[]",
    ],
    ids=lambda body: repr(body[:40]),
)
def test_a_body_that_is_strange_json_is_told_and_nothing_is_proven_by_layout(body: bytes) -> None:
    judged, found = run(body, body)
    assert all(each.outcome is Outcome.CONTRACT_BROKEN or each.diverges for each in judged)
    assert not [finding for finding in found.findings if finding.departures and finding.proof is Proof.PROVEN]
    assert found.findings or found.different_values


def test_a_body_beyond_the_limit_is_too_large_and_says_so() -> None:
    numbers = list(range(MOST_PARTS + 2))
    body = json.dumps({"Id": "a", "items": numbers}).encode()
    _, found = run(body)
    finding = only(found)
    assert finding.proof is Proof.UNEXPLAINED
    assert finding.explanation.startswith("Too large: ")
    assert finding.runtime == "other"
    assert found.different_values == ()


def test_a_long_text_is_not_a_large_body() -> None:
    body = json.dumps({"id": "a" * 2_000_000, "items": [1, 2]}).encode()
    _, found = run(body, GOOD)
    assert [(value.case, value.pointer) for value in found.different_values] == [("case-0", "/id")]


HOSTILE = [
    b'{"id":"a","items":[1,2],"\\u0000":1,"\\u001b[31m":2,"\\u202e\\u2066":3}',
    b'{"id":"\\u001b]0;owned\\u0007","items":[1,2]}',
    b'{"id":"\\ud800","items":[1,2]}',
    b"\x1b[2J\x00\xff\xfe",
    b"[" * 100_000,
    b'{"id":"' + b"\x7f\xc2\x9b" * 1000 + b'","items":[]}',
    b'{"id":"a","items":[' + b"1," * (MOST_PARTS + 1) + b"2]}",
    json.dumps({"id": "a" * 10_000_000, "items": []}).encode(),
]


@pytest.mark.parametrize("body", HOSTILE, ids=lambda body: repr(body[:24]))
def test_what_people_and_machines_read_of_it_is_harmless(body: bytes) -> None:
    exchanges = [
        exchange(case(f"case-{number}", held={200: "thing"}), right=replied(GOOD), other=replied(body))
        for number in range(2)
    ]
    report = run_report(exchanges, PROMISES).report
    text = terminal(report, width=100, colour=False)
    assert all(character.isprintable() or character == "\n" for character in text)
    assert len(text) < 20_000
    for character in "\x00\x1b\x07\x7f\x9b\u202e\u2066":
        assert character not in markdown(report)
        assert character not in junit(report)
    jsonschema.Draft202012Validator(own_contract("report").schema).validate(
        json.loads("".join(report_json(report)))
    )
