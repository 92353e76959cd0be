"""The tracker job: what a report says about each decision, and which waivers hold."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from parity.divergence import Divergence
from parity.report.report import Report, Waived
from registry.fault import Fault, Refusal
from tracker.decision import Decision, Observation
from tracker.state import read_states
from tracker.sync import Paths, Plan, plan
from tracker.waiver import accept, live_waivers
from wirelaw.jobs.project import Project


def paths(project: Project) -> Paths:
    """Where the project keeps its tracker."""
    return Paths(project.configuration.tracker, project.configuration.decisions)


def relative(project: Project) -> Paths:
    """The same as seen from the folder of `wirelaw.toml`: a diff of them holds no path of this machine."""
    root = project.configuration.root
    return Paths(
        *(Path(os.path.relpath(path, root)) for path in (paths(project).document, paths(project).folder))
    )


def waivers(project: Project, as_of: date) -> tuple[Waived, ...]:
    """The waivers that hold on a day."""
    states = read_states(project.configuration.decisions)
    return tuple(
        Waived(live.id, live.waiver.owner, live.waiver.reason, live.waiver.until.isoformat(), fingerprint)
        for fingerprint, live in live_waivers(states, as_of).items()
    )


def plan_tracking(project: Project, report: Report, as_of: date) -> Plan:
    """What the tracker becomes after a report; nothing is written."""
    states = read_states(project.configuration.decisions)
    observations = [
        seen
        for divergence in report.divergences
        if (seen := _observation(report, divergence, states)) is not None
    ]
    return plan(_document(project), states, observations, as_of, name=str(project.configuration.tracker))


def plan_acceptance(
    project: Project, report: Report, decision_id: str, owner: str, reason: str, until: date, as_of: date
) -> Plan:
    """What the tracker becomes when a person accepts a decision for a time."""
    opened = plan_tracking(project, report, as_of)
    decision = opened.states_after.get(decision_id)
    if decision is None:
        known = ", ".join(sorted(opened.states_after)) or "none"
        raise Refusal(Fault(f"There is no decision `{decision_id}`.", hint=f"Known decisions: {known}."))
    states = read_states(project.configuration.decisions)
    return plan(
        _document(project),
        states,
        [
            seen
            for divergence in report.divergences
            if divergence.id != decision_id and (seen := _observation(report, divergence, states)) is not None
        ],
        as_of,
        accepted=[accept(decision, owner, reason, until, as_of)],
        name=str(project.configuration.tracker),
    )


def _document(project: Project) -> bytes:
    path = project.configuration.tracker
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refusal(
            Fault(
                f"The tracker cannot be read: {error.strerror}.",
                str(path),
                "Run `wirelaw init`, or write one with a table: ID, Decision, Status, Evidence, Updated.",
            )
        ) from error


def _observation(
    report: Report, divergence: Divergence, states: Mapping[str, Decision]
) -> Observation | None:
    """What the report says about one decision; nothing about what never diverged."""
    known = states.get(divergence.id)
    diverges = bool(divergence.diverging)
    if not diverges and known is None:
        return None
    executed = {judged.case.id for judged in report.cases} if divergence.complete else set()
    return Observation(
        id=divergence.id,
        diverges=diverges,
        complete=divergence.complete and (known is None or known.covered_by(executed)),
        summary=divergence.summary or f"{len(divergence.cases)}/{len(divergence.cases)} cases agree",
        fingerprint=divergence.fingerprint,
        cases=divergence.diverging,
        title=_title(report, divergence),
    )


def _title(report: Report, divergence: Divergence) -> str:
    names = " and ".join(line.name for line in report.runtimes)
    route = divergence.id.removeprefix("parity/").rpartition("/")[0]
    aspect = "status" if divergence.id.endswith("/status") else "body"
    return f"Which {aspect} do {names} answer at {route}?"
