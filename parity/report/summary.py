"""The figures of a run, counted from its judged cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parity.judge import Judged, Outcome


@dataclass(frozen=True, slots=True)
class Summary:
    """How many cases, and what became of them."""

    cases: int
    status_agree: int
    body_agree: int
    body_diverge: int
    #: Runtime -> cases in which it breaks the contract or the expectation; every runtime is listed.
    contract_broken: tuple[tuple[str, int], ...]
    could_not_run: int
    skipped: int
    #: Cases whose bodies are the same value in other bytes.
    spelled_differently: int
    #: Pointers left out of the comparison because a runtime disagrees with itself there.
    volatile: int
    #: Cases without a body or contract to hold: they agree about nothing.
    vacuous: int


def summarise(judged: Sequence[Judged], runtimes: Sequence[str]) -> Summary:
    """The figures of these cases."""
    outcomes = [each.outcome for each in judged]
    return Summary(
        cases=len(judged),
        status_agree=sum(each.status_agrees for each in judged),
        body_agree=sum(each.body_agrees for each in judged),
        body_diverge=sum(each.body_diverges for each in judged),
        contract_broken=tuple((name, sum(name in each.broken for each in judged)) for name in runtimes),
        could_not_run=outcomes.count(Outcome.COULD_NOT_RUN),
        skipped=outcomes.count(Outcome.SKIPPED),
        spelled_differently=sum(
            not each.body_diverges and any(d.aspect.value == "spelling" for d in each.differences)
            for each in judged
        ),
        volatile=sum(len(pointers) for each in judged for _, pointers in each.volatile),
        vacuous=sum(
            all(
                not answer.body and each.case.expect.contract(answer.status) is None
                for _, answer in each.replied()
            )
            for each in judged
            if each.replied()
        ),
    )
