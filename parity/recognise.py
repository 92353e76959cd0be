"""What of the answers is no matter of layout: statuses, headers, media types, the bodies frameworks write.

Each drift has a recogniser over one answer. The first in `ORDER` that knows an answer accounts for the parts
it names; nothing else is claimed for those.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parity.answer import Answer, Crashed, Replied, media_type
from parity.case import Case
from parity.compare import Aspect, shown
from parity.drift import Drift, all_drifts
from parity.finding import Evidence, Finding, Vote, digest
from parity.infer.prove import Proof
from parity.judge import Judged, promise_for
from parity.promise import Promises
from parity.seen import Heard, Recognised, Seen, document_of, place

#: The drifts over whole answers, the more particular first.
ORDER = (
    "error-500-on-reject",
    "error-unhandled",
    "payload-limit",
    "http-head-options",
    "http-trailing-slash",
    "http-405-body",
    "path-param-status",
    "query-bool-list",
    "error-status-map",
    "http-request-content-type",
    "error-detail-polymorphic",
    "http-404-body",
    "error-body-shape",
    "error-problem-json",
    "error-first-vs-all",
    "error-text",
    "error-encode-failure",
    "http-204-headers",
    "toplevel-scalar",
    "float-nan-inf",
    "struct-flatten-dup-key",
    "struct-extra-passthrough",
    "http-content-type-missing",
)


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was recognised in a run."""

    findings: tuple[Finding, ...]
    #: Case and runtime -> the parts of that answer that are accounted for.
    accounted: Mapping[tuple[str, str], frozenset[Aspect]]


def recognise_all(judged: Sequence[Judged], promises: Promises, reference: str | None = None) -> Recognition:
    """Every answer of a run that departs and that a drift knows, one finding for each drift and runtime."""
    known_drifts = {drift.id: drift for drift in all_drifts()}
    drifts = [known_drifts[name] for name in ORDER]
    known: dict[tuple[str, str], list[_Known]] = {}
    accounted: dict[tuple[str, str], frozenset[Aspect]] = {}
    heard = _heard(judged)
    for each in judged:
        for seen in _departing(each, heard, reference):
            taken: frozenset[Aspect] = frozenset()
            for drift in drifts:
                found = None if drift.recognise is None else drift.recognise(seen)
                if found is not None and taken.isdisjoint(found.aspects):
                    taken |= set(found.aspects)
                    vote = _vote(each, seen, reference)
                    told = _Known(drift, seen, found, vote, _contract(seen, promises))
                    known.setdefault((drift.id, seen.runtime), []).append(told)
            if taken:
                accounted[each.case.id, seen.runtime] = taken
    return Recognition(tuple(map(_finding, known.values())), accounted)


@dataclass(frozen=True, slots=True)
class _Known:
    drift: Drift
    seen: Seen
    found: Recognised
    vote: Vote
    contract: str


def _heard(judged: Sequence[Judged]) -> dict[str, Heard]:
    said: dict[str, dict[str, list[tuple[Case, Answer]]]] = {}
    for each in judged:
        where = place(each.case.request)
        for name, answer in each.answers:
            said.setdefault(name, {}).setdefault(where, []).append((each.case, answer))
    return {
        name: Heard({where: tuple(pairs) for where, pairs in places.items()}) for name, places in said.items()
    }


def _departing(judged: Judged, heard: Mapping[str, Heard], reference: str | None) -> list[Seen]:
    """The answers that break a promise, or differ from one that keeps it."""
    broke_off = any(isinstance(answer, Crashed) for _, answer in judged.answers)
    if not (judged.breaches or judged.diverges or broke_off):
        return []
    keeping = [(name, answer) for name, answer in judged.replied() if name not in judged.broken]
    if reference in dict(keeping):
        keeping = [(name, answer) for name, answer in keeping if name == reference]
    found = []
    for name, answer in judged.answers:
        breaches = tuple(breach for breach in judged.breaches if breach.runtime == name)
        others = tuple((other, kept) for other, kept in keeping if other != name)
        seen = Seen(judged.case, name, answer, breaches, others, heard[name])
        differs = bool(others) and name != reference and _differs(answer, [kept for _, kept in others])
        silent = isinstance(answer, Crashed) and seen.right_status is not None
        if breaches or differs or silent:
            found.append(seen)
    return found


def _differs(answer: Answer, others: Sequence[Replied]) -> bool:
    if isinstance(answer, Crashed):
        return True
    return isinstance(answer, Replied) and any(
        (answer.status, media_type(answer)) != (other.status, media_type(other))
        or (answer.body != other.body and not _same_value(answer.body, other.body))
        for other in others
    )


def _same_value(one: bytes, two: bytes) -> bool:
    return document_of(one) == document_of(two)


def _contract(seen: Seen, promises: Promises) -> str:
    promise = None if seen.reply is None else promise_for(seen.case, seen.reply, promises)
    return "" if promise is None else promise.contract.ref


def _vote(judged: Judged, seen: Seen, reference: str | None) -> Vote:
    expect = seen.case.expect
    if not seen.breaches:
        settled = reference in dict(seen.keeping) or (seen.reply is None and expect.status is not None)
        return Vote.DRIFTED if settled else Vote.UNDECIDED
    if seen.keeping or expect.body is not None or any(not breach.contract for breach in seen.breaches):
        return Vote.DRIFTED
    replies = [(answer.status, answer.body) for _, answer in judged.replied()]
    return Vote.CONTRACT_STALE if len(replies) > 1 and len(set(replies)) == 1 else Vote.UNDECIDED


def _finding(known: Sequence[_Known]) -> Finding:
    first = known[0]
    drift, runtime = first.drift, first.seen.runtime
    contracts = {each.contract for each in known}
    votes = {each.vote for each in known}
    contract = contracts.pop() if len(contracts) == 1 else ""
    return Finding(
        id=f"{drift.id}/{runtime}",
        drifts=(drift.id,),
        runtime=runtime,
        contract=contract,
        vote=Vote.DRIFTED if Vote.DRIFTED in votes else votes.pop() if len(votes) == 1 else Vote.UNDECIDED,
        severity=drift.severity,
        proof=Proof.PROVEN,
        shown=first.found.shown,
        confirmed_by=len(known),
        cases=tuple(each.seen.case.id for each in known),
        departures=(),
        evidence=Evidence(first.seen.case.id, shown(first.found.wanted), shown(first.found.observed)),
        explanation=f"{runtime} {first.found.told}.",
        case_pins=tuple((each.seen.case.id, digest(each.found.told)) for each in known),
        aspects=tuple(aspect for aspect in Aspect if any(aspect in each.found.aspects for each in known)),
    )
