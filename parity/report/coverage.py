"""How much of what is wrong with a runtime a finding tells: its cases among all in which it departs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from parity.answer import Replied
from parity.finding import Finding
from parity.judge import Judged
from parity.report.report import Report


@dataclass(frozen=True, slots=True)
class Coverage:
    """The cases of a run by what they say about each runtime."""

    #: Runtime and contract (empty: whatever the contract) -> the cases in which the runtime departs.
    departing: Mapping[tuple[str, str], frozenset[str]]
    #: Runtime -> the contracts its answers were held to.
    contracts: Mapping[str, frozenset[str]]

    def of(self, finding: Finding) -> int:
        """In how many cases the runtime departs under the finding's contract, or at all where it has none."""
        return len(self.departing.get((finding.runtime, finding.contract), frozenset()))


def coverage(report: Report) -> Coverage:
    """What every case says about every runtime, looked up once."""
    newest = _newest(report)
    departing: dict[tuple[str, str], set[str]] = defaultdict(set)
    contracts: dict[str, set[str]] = defaultdict(set)
    for judged in report.cases:
        held = _held(judged, newest)
        for runtime, contract in held.items():
            contracts[runtime].add(contract)
        for runtime in judged.broken:
            departing[runtime, held.get(runtime, "")].add(judged.case.id)
            departing[runtime, ""].add(judged.case.id)
    told = [(each.runtime, each.contract, case) for each in report.findings for case in each.cases]
    told += [(each.runtime, each.contract, each.case) for each in report.different_values]
    for runtime, contract, case in told:
        departing[runtime, contract].add(case)
        departing[runtime, ""].add(case)
    return Coverage(
        {key: frozenset(cases) for key, cases in departing.items()},
        {runtime: frozenset(refs) for runtime, refs in contracts.items()},
    )


def _held(judged: Judged, newest: Mapping[str, str]) -> dict[str, str]:
    """Runtime -> the contract (`name@version`) that its answer is held to."""
    found = {}
    for runtime, answer in judged.answers:
        name = judged.case.expect.contract(answer.status) if isinstance(answer, Replied) else None
        if name is not None and judged.case.request.method != "HEAD":
            found[runtime] = newest.get(name, name)
    return found


def _newest(report: Report) -> Mapping[str, str]:
    """Contract name without version -> the newest of that name in this run."""
    found: dict[str, tuple[int, str]] = {}
    for ref, _ in report.contracts:
        name, _, version = ref.rpartition("@")
        number = int(version) if version.isdecimal() else 0
        found[name] = max(found.get(name, (0, ref)), (number, ref))
    return {name: ref for name, (_, ref) in found.items()}
