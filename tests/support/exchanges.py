"""Builders for what a run is made of: contracts, cases, answers, exchanges, judged cases, reports."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.case import Case, Expect, HeaderRules, Request
from parity.cases.case_file import read_cases
from parity.diagnose import Diagnosis, diagnose
from parity.divergence import divergences
from parity.judge import Judged, judge
from parity.probe.run import Exchange
from parity.promise import Promise
from parity.report.report import Report, RuntimeLine, Stamp, Waived
from parity.report.summary import summarise
from registry.contract import Contract, Level
from registry.declare import read_contract

CONTRACTS = Path(__file__).parents[2] / "contracts"

_REPORT = (
    '{"kind":"package","checks":[{"name":"schema","outcome":"passed"},{"name":"completeness","outcome":'
    '"passed"},{"name":"consistency","outcome":"passed"},{"name":"policy","outcome":"passed"}],"warnings":[]}'
)
_APPROVER = "context.approved_by is missing, a release to production needs it"
_CHANNEL = "payload.version is a pre-release, but payload.channel is stable"
_LICENSE = "payload.license must be one of Apache-2.0, BSD-3-Clause, MIT"

#: What the two services of the example answer: case -> (status, body).
RUST = {
    "passes": (200, _REPORT),
    "schema-member-missing": (422, '{"Schema":{"field":"payload.version","reason":"is required"}}'),
    "schema-member-mistyped": (
        422,
        '{"Schema":{"field":"payload.size_bytes","reason":"must be a whole number"}}',
    ),
    "completeness-approver-missing": (422, f'{{"Completeness":{{"reason":"{_APPROVER}"}}}}'),
    "consistency-pre-release-in-stable": (422, f'{{"Consistency":{{"reason":"{_CHANNEL}"}}}}'),
    "policy-license-not-allowed": (422, f'{{"Policy":{{"reason":"{_LICENSE}"}}}}'),
}
GO = {
    "passes": (200, _REPORT),
    "schema-member-missing": (422, '{"Kind":"schema","Field":"payload.version","Reason":"is required"}'),
    "schema-member-mistyped": (
        422,
        '{"Kind":"schema","Field":"payload.size_bytes","Reason":"must be a whole number"}',
    ),
    "completeness-approver-missing": (422, f'{{"Kind":"completeness","Field":"","Reason":"{_APPROVER}"}}'),
    "consistency-pre-release-in-stable": (422, f'{{"Kind":"consistency","Field":"","Reason":"{_CHANNEL}"}}'),
    "policy-license-not-allowed": (422, f'{{"Kind":"policy","Field":"","Reason":"{_LICENSE}"}}'),
}
#: The five of them in which Go answers in its own form.
DIVERGING = tuple(RUST)[1:]

#: The drifts behind those five.
SEED_DRIFTS = {
    "enum-external-vs-internal",
    "enum-foreign-members",
    "enum-variant-case",
    "key-case-style",
}


def contract(schema: dict[str, Any], name: str = "thing", version: int = 1) -> Contract:
    """A contract that stands in no folder."""
    return Contract(name, version, schema, "team", "A thing.", Level.NONE, (), (), (), Path("nowhere"))


def promises(**schemas: dict[str, Any]) -> dict[str, Promise]:
    """A promise for each schema, under its name; `_` in a name stands for a hyphen."""
    return {
        name: Promise.of(contract(schema, name))
        for name, schema in ((given.replace("_", "-"), schema) for given, schema in schemas.items())
    }


@cache
def seed_promises() -> Mapping[str, Promise]:
    """The promises of the contracts that the seed's cases name."""
    names = ("validate-report", "request-error", "validation-error")
    return {name: Promise.of(read_contract(CONTRACTS, name).latest(name)) for name in names}


def case(
    name: str = "c",
    *,
    path: str = "/v1/things",
    status: int | None = None,
    held: Mapping[int, str] | None = None,
    headers: HeaderRules | None = None,
    body: str | bytes | None = None,
    sent: bytes | None = None,
) -> Case:
    """A case; `held` is the contract for each status, `body` the one that is expected."""
    request = Request("GET" if sent is None else "POST", path, body=sent, case=name)
    expected = body.encode() if isinstance(body, str) else body
    expect = Expect(status, tuple((held or {}).items()), headers or HeaderRules(), expected)
    return Case(name, "It shows something.", request, expect, file="cases.yaml", line=3)


def replied(
    body: str | bytes | object = b"",
    status: int = 200,
    *,
    seconds: float = 0.0,
    headers: Mapping[str, str] | None = None,
    **named: str,
) -> Replied:
    """An answer. A body that is neither text nor bytes is written as JSON; `_` in a header is a hyphen."""
    if isinstance(body, str):
        body = body.encode()
    elif not isinstance(body, bytes):
        body = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    given = {name.replace("_", "-"): value for name, value in named.items()} | dict(headers or {})
    return Replied(status, tuple({"content-type": "application/json", **given}.items()), body, seconds)


def exchange(of: Case | str, **answers: Answer | Sequence[Answer]) -> Exchange:
    """What the runtimes said to a case: one answer each, or one for every repetition."""
    told = {name: tuple(said) if isinstance(said, Sequence) else (said,) for name, said in answers.items()}
    return Exchange(case(of) if isinstance(of, str) else of, tuple(told.items()))


@cache
def seed_cases() -> tuple[Case, ...]:
    """The six cases of the example."""
    cases = read_cases([CONTRACTS / "validation-error" / "cases.yaml"])
    return tuple(_at_home(case) for case in cases)


def seed(
    go: Mapping[str, tuple[int, str]] | None = None, rust: Mapping[str, tuple[int, str]] | None = None
) -> tuple[Exchange, ...]:
    """The six exchanges of the example, with other answers where they are given; seconds are made up."""
    exchanges = []
    for each in seed_cases():
        answers = {
            name: replied(said[each.id][1], said[each.id][0], seconds=seconds)
            for name, said, seconds in (
                ("rust", {**RUST, **(rust or {})}, 0.001),
                ("go", {**GO, **(go or {})}, 0.002),
            )
        }
        exchanges.append(exchange(each, **answers))
    return tuple(exchanges)


@dataclass(frozen=True)
class Run:
    """The exchanges of a run, judged and diagnosed."""

    judged: tuple[Judged, ...]
    diagnosis: Diagnosis
    report: Report


def run(
    exchanges: Iterable[Exchange],
    held: Mapping[str, Promise],
    *,
    reference: str | None = None,
    waived: Iterable[Waived] = (),
    complete: bool = True,
) -> Run:
    """Everything found in these exchanges."""
    judged = tuple(judge(each, held) for each in exchanges)
    found = diagnose(judged, held, reference)
    names = tuple(dict.fromkeys(name for each in judged for name, _ in each.answers))
    report = Report(
        runtimes=tuple(
            RuntimeLine(name, name if name in ("go", "rust") else "python", f"http://127.0.0.1:{port}")
            for port, name in enumerate(names, 3100)
        ),
        contracts=tuple((promise.contract.ref, promise.contract.fingerprint) for promise in held.values()),
        stamp=Stamp("c0", "c1", "c2"),
        summary=summarise(judged, names),
        findings=found.findings,
        different_values=found.different_values,
        divergences=divergences(judged, found.findings, found.different_values),
        waived=tuple(waived),
        cases=judged,
        complete=complete,
        cosmetics=found.cosmetics,
    )
    return Run(judged, found, report)


def every_kind() -> Report:
    """A report with every kind of answer, a different value, a waiver that holds and one that does not."""
    held = promises(
        thing={"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    )
    same, other = replied({"name": "a"}), replied({"name": "b"})
    exchanges = (
        exchange(case("agrees", held={200: "thing"}), one=same, two=same),
        exchange(case("differs", held={200: "thing"}, sent=b'{"ask":"it\'s"}'), one=same, two=other),
        exchange(
            case("not-utf-8"), one=replied(b"\xff\xfe"), two=replied("plain", content_type="text/plain")
        ),
        exchange(case("repeated"), one=[replied({"at": 1}), replied({"at": 2})], two=replied({"at": 3})),
        exchange(case("refused"), one=same, two=Refused("Connection refused.")),
        exchange(case("slow"), one=same, two=TimedOut(5.0, "No answer within 5 s.")),
        exchange(case("broken"), one=same, two=Crashed("The answer ended early.", "truncated")),
        exchange(case("skipped"), one=same, two=Skipped("It needs a value that was not saved.")),
    )
    waived = next(
        each
        for each in run(exchanges, held).report.divergences
        if each.diverging and each.id.endswith("/body")
    )
    return run(
        exchanges,
        held,
        waived=(
            Waived(waived.id, "platform", "Known until the cut-over.", "2026-12-31", waived.fingerprint),
            Waived("parity/gone/body", "platform", "It is gone.", "2026-12-31", "0123456789abcdef"),
        ),
    ).report


def _at_home(case: Case) -> Case:
    """The case with the file as it is named from the root of the repository."""
    return replace(case, file="contracts/validation-error/cases.yaml")
