"""The report as JSON: a document of the `own/report` contract, in chunks, so that a large run stays small."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.case import Case
from parity.cosmetic import Cosmetic
from parity.curl import curl
from parity.divergence import Divergence
from parity.finding import DifferentValue
from parity.judge import Judged, Outcome
from parity.redact import redacted
from parity.report.coverage import coverage
from parity.report.finding_document import finding_json, habit_json
from parity.report.habits import habits
from parity.report.report import Report
from parity.report.summary import Summary

VERSION = 1


def report_json(report: Report) -> Iterator[str]:
    """The JSON text of the report, one case a line."""
    known = coverage(report)
    head = {
        "version": VERSION,
        "complete": report.complete,
        "runtimes": [
            {"name": line.name, "language": line.language, "url": line.url} for line in report.runtimes
        ],
        "contracts": dict(report.contracts),
        "stamp": {
            "configuration": report.stamp.configuration,
            "contracts": report.stamp.contracts,
            "cases": report.stamp.cases,
            "sources": dict(report.stamp.sources),
        },
        "summary": summary_json(report.summary),
        "findings": [finding_json(report, finding, known) for finding in report.findings],
        "habits": [habit_json(habit) for habit in habits(report, known)],
        "different_values": [_different(value) for value in report.different_values],
        "divergences": [_divergence(report, divergence) for divergence in report.divergences],
        "stale_waivers": [waiver.id for waiver in report.stale_waivers()],
        "exceeded": list(report.exceeded),
        "cosmetic": [_cosmetic(each) for each in report.cosmetics],
    }
    yield _text(head, indent=1)[:-2] + ',\n "cases": ['
    for index, judged in enumerate(report.cases):
        yield ("," if index else "") + "\n  " + _text(_case(report, judged))
    yield "\n ]\n}\n"


def _text(document: Any, indent: int | None = None) -> str:
    """JSON text, literal as far as UTF-8 goes."""
    text = json.dumps(document, ensure_ascii=False, indent=indent)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair
        return json.dumps(document, indent=indent)
    return text


def summary_json(summary: Summary) -> dict[str, Any]:
    """The figures as plain data."""
    return {
        "cases": summary.cases,
        "status_agree": summary.status_agree,
        "body_agree": summary.body_agree,
        "body_diverge": summary.body_diverge,
        "contract_broken": dict(summary.contract_broken),
        "could_not_run": summary.could_not_run,
        "skipped": summary.skipped,
        "spelled_differently": summary.spelled_differently,
        "volatile": summary.volatile,
        "vacuous": summary.vacuous,
    }


def request_digest(case: Case) -> str:
    """Names exactly what was sent: a recorded answer speaks for this request and no other."""
    request = case.request
    parts = [request.method, request.path, *(f"{name}: {value}" for name, value in request.headers)]
    return sha256("\n".join(parts).encode() + b"\n\n" + (request.body or b"")).hexdigest()[:16]


def answer_json(answer: Answer) -> dict[str, Any]:
    """One answer as plain data; a body that is not UTF-8 is given in base64."""
    match answer:
        case Replied(status, headers, body, seconds, spelled):
            try:
                text: dict[str, str] = {"body": body.decode("utf-8")}
            except UnicodeDecodeError:
                text = {"body_base64": b64encode(body).decode("ascii")}
            return {
                "kind": "replied",
                "status": status,
                "headers": [[name, redacted(name, value)] for name, value in headers],
                **text,
                "seconds": round(seconds, 6),
                **({"header_names": list(spelled)} if spelled else {}),
            }
        case Refused(why):
            return {"kind": "refused", "why": why}
        case TimedOut(after, why):
            return {"kind": "timed-out", "after_seconds": after, "why": why}
        case Crashed(why, kind):
            return {"kind": "crashed", "why": why, "crash": kind}
        case Skipped(why):
            return {"kind": "skipped", "why": why}


def _cosmetic(cosmetic: Cosmetic) -> dict[str, Any]:
    return {
        "drift": cosmetic.drift,
        "runtime": cosmetic.runtime,
        "cases": list(cosmetic.cases),
        "example": {"wanted": cosmetic.example[0], "observed": cosmetic.example[1]},
    }


def _different(value: DifferentValue) -> dict[str, Any]:
    return {
        "case": value.case,
        "runtime": value.runtime,
        "contract": value.contract,
        "pointer": value.pointer,
        "expected": value.expected,
        "observed": value.observed,
        "vote": value.vote.value,
    }


def _divergence(report: Report, divergence: Divergence) -> dict[str, Any]:
    waiver = report.waiver_of(divergence)
    return {
        "id": divergence.id,
        "cases": list(divergence.cases),
        "diverging": list(divergence.diverging),
        "complete": divergence.complete,
        "findings": list(divergence.findings),
        "summary": divergence.summary,
        "fingerprint": divergence.fingerprint,
        "waiver": None
        if waiver is None
        else {"owner": waiver.owner, "reason": waiver.reason, "until": waiver.until},
    }


def _case(report: Report, judged: Judged) -> dict[str, Any]:
    failed = judged.outcome is not Outcome.AGREED
    return {
        "id": judged.case.id,
        "request": request_digest(judged.case),
        "outcome": judged.outcome.value,
        "diverged": judged.diverges,
        "broken": list(judged.broken),
        "answers": {name: answer_json(answer) for name, answer in judged.answers},
        "differences": [
            {"aspect": d.aspect.value, "pointer": d.pointer, "sides": dict(d.sides)}
            for d in judged.differences
        ],
        "breaches": [
            {"runtime": b.runtime, "contract": b.contract, "pointer": b.pointer, "message": b.message}
            for b in judged.breaches
        ],
        "curl": [
            curl(judged.case.request, line.url, line.base_path)
            for line in report.runtimes
            if failed and line.url
        ],
    }
