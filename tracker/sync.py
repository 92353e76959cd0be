"""The one job: bring states and document in line with what runs observed; planned first, written afterwards.

The tool's cells are a projection of the states, so a cell that was edited by hand, or lost in a merge, is
written anew, and a second run changes nothing. A row without a state and without a divergence is left alone.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from tracker.advance import advance, expire
from tracker.decision import EventKind, is_decision_id
from tracker.document import read_page
from tracker.errors import TrackerFault, TrackerRefusal
from tracker.evidence import one_line
from tracker.project import project
from tracker.state import read_states, state_bytes, state_path
from tracker.write import replace_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from tracker.decision import Decision, Observation, Status
    from tracker.project import Projection


@dataclass(frozen=True, slots=True)
class Paths:
    """Where the tracker is kept: the Markdown document, and the folder of state files."""

    document: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class Change:
    """One decision that a plan changes, or whose row it puts right."""

    id: str
    #: None for a decision that was not known before.
    before: Status | None
    after: Status
    why: str

    def __str__(self) -> str:
        moved = self.before is not None and self.before is not self.after
        status = f"{self.before} -> {self.after}" if moved else self.after.value
        return f"{self.id}: {status}: {self.why}"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the document and the states become; nothing is written yet."""

    document_before: bytes
    document_after: bytes
    states_before: Mapping[str, Decision]
    states_after: Mapping[str, Decision]
    changes: tuple[Change, ...]

    @property
    def in_sync(self) -> bool:
        """True when there is nothing to write."""
        return not self.changes


def plan(
    document: bytes,
    states: Mapping[str, Decision],
    observations: Iterable[Observation],
    as_of: date,
    *,
    accepted: Iterable[Decision] = (),
    name: str = "the document",
) -> Plan:
    """What to write so that states and document agree with the observations.

    `states` is what is on file. `accepted` are decisions a person has just accepted (see `waiver.accept`);
    they replace those on file before the observations are looked at. `name` is the document's in faults.
    """
    observed = tuple(observations)
    faults = list(_misfits(observed))
    try:
        page = read_page(document, name)
    except TrackerRefusal as refusal:
        raise TrackerRefusal(*refusal.faults, *faults) from None
    before = dict(sorted(states.items()))
    after = {identity: expire(state, as_of) for identity, state in before.items()}
    after |= {decision.id: decision for decision in accepted}
    for observation in observed:
        moved = advance(after.get(observation.id), observation, as_of)
        if moved is not None:
            after[observation.id] = moved
    faults += _alike(after)
    if faults:
        raise TrackerRefusal(*faults)
    titles = {observation.id: observation.title for observation in observed}
    projection = project(page, after.values(), titles, name)
    changes = tuple(_changes(before, after, projection))
    return Plan(document, projection.document, MappingProxyType(before), MappingProxyType(after), changes)


def diff(plan: Plan, paths: Paths) -> str:
    """A unified diff of everything that applying the plan would write; empty when in sync."""
    texts = [(paths.document, plan.document_before, plan.document_after)]
    for identity, decision in _moved(plan):
        old = plan.states_before.get(identity)
        texts.append(
            (state_path(paths.folder, identity), state_bytes(old) if old else b"", state_bytes(decision))
        )
    return "".join(_unified(path, before.decode(), after.decode()) for path, before, after in texts)


def apply(plan: Plan, paths: Paths) -> tuple[Path, ...]:
    """Write what the plan changes; returns the files written, refuses when they changed since it was made."""
    if plan.in_sync:
        return ()
    try:
        unchanged = paths.document.read_bytes() == plan.document_before
    except OSError as error:
        fault = TrackerFault(f"The document cannot be read: {error.strerror}.", str(paths.document))
        raise TrackerRefusal(fault) from error
    if not unchanged or read_states(paths.folder) != plan.states_before:
        where = str(paths.folder if unchanged else paths.document)
        fault = TrackerFault("The tracker was changed while this run was at work.", where, "Run again.")
        raise TrackerRefusal(fault)
    # The states go first: should the machine stop between two renames, the next run finishes the document.
    contents = {
        state_path(paths.folder, identity): state_bytes(decision) for identity, decision in _moved(plan)
    }
    if plan.document_after != plan.document_before:
        contents[paths.document] = plan.document_after
    replace_files(contents)
    return tuple(contents)


def _misfits(observations: tuple[Observation, ...]) -> Iterator[TrackerFault]:
    seen: set[str] = set()
    for observation in observations:
        identity = observation.id
        if not is_decision_id(identity):
            hint = "An id is made of names joined by slashes, like parity/validate/body."
            yield TrackerFault(f"{identity!r} is no decision id.", hint=hint)
        if identity in seen:
            yield TrackerFault(
                f"Two observations speak of {identity}; a run says one thing about a decision."
            )
        seen.add(identity)
        if not one_line(observation.summary):
            yield TrackerFault(f"The observation of {identity} has no summary.")
        if observation.diverges and not observation.cases:
            yield TrackerFault(f"The divergence of {identity} names no case that shows it.")
        if observation.diverges and not observation.fingerprint:
            yield TrackerFault(f"The divergence of {identity} has no fingerprint.")
        if any(
            text != one_line(text) or not text
            for text in (observation.fingerprint or "-", *observation.cases)
        ):
            yield TrackerFault(f"The fingerprint or a case of {identity} is not one line of plain text.")


def _alike(decisions: Iterable[str]) -> Iterator[TrackerFault]:
    """Ids that would share a state file where file names ignore case."""
    seen: dict[str, str] = {}
    for identity in decisions:
        other = seen.setdefault(identity.casefold(), identity)
        if other != identity:
            yield TrackerFault(
                f"The ids {other} and {identity} differ only in case.", hint="Rename one of them."
            )


def _moved(plan: Plan) -> Iterator[tuple[str, Decision]]:
    after = sorted(plan.states_after.items())
    return (
        (identity, decision) for identity, decision in after if plan.states_before.get(identity) != decision
    )


_WHY = MappingProxyType(
    {
        EventKind.OPENED: "a divergence was found",
        EventKind.CHANGED: "the evidence changed",
        EventKind.RESOLVED: "all its cases were run and agree",
        EventKind.REOPENED: "it diverges again",
        EventKind.ACCEPTED: "a waiver was written",
        EventKind.EXPIRED: "its waiver ended",
        EventKind.BROKEN: "it is not the divergence that was accepted",
        EventKind.MOOT: "the accepted divergence is gone",
    }
)


def _changes(
    before: Mapping[str, Decision], after: Mapping[str, Decision], projection: Projection
) -> Iterator[Change]:
    for identity, decision in sorted(after.items()):
        old = before.get(identity)
        reasons = [_WHY[event.kind] for event in decision.events[len(old.events) if old else 0 :]]
        if not reasons and identity in projection.added:
            reasons.append("its row was missing")
        if not reasons and identity in projection.changed:
            reasons.append("its row did not match its state file")
        if reasons:
            yield Change(identity, old.status if old else None, decision.status, "; ".join(reasons))


def _unified(path: Path, before: str, after: str) -> str:
    name = path.as_posix().lstrip("/")
    old = f"a/{name}" if before else "/dev/null"
    lines = difflib.unified_diff(_lines(before), _lines(after), old, f"b/{name}")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    """The lines as diff and patch count them: they end at LF only."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])
