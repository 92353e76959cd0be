"""The strict reader of a state file's JSON: every member is known, of its type, and fits the others.

Invariant: a decision is returned only when no fault was found; each fault has a JSON Pointer.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from tracker.decision import (
    Decision,
    Event,
    EventKind,
    Evidence,
    Status,
    Waiver,
    is_decision_id,
    status_after,
)
from tracker.errors import TrackerFault
from tracker.evidence import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    Member = TypeVar("Member", bound=StrEnum)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


class Fields:
    """Reads members of JSON objects and collects what is wrong with them."""

    def __init__(self, where: str) -> None:
        self._where = where
        self.faults: list[TrackerFault] = []

    def fault(self, pointer: str, what: str, hint: str = "") -> None:
        """Note a fault at a JSON Pointer."""
        self.faults.append(TrackerFault(what, f"{self._where}#{pointer}", hint))

    def members(
        self, value: object, pointer: str, needed: Iterable[str], allowed: Iterable[str] = ()
    ) -> dict[str, object]:
        """The members of an object; empty, with a fault, when it is none."""
        if not isinstance(value, dict):
            self.fault(pointer, f"An object is expected here, not {_kind(value)}.")
            return {}
        needed = tuple(needed)
        for key in needed:
            if key not in value:
                self.fault(pointer, f"The key {key!r} is missing.")
        known = {*needed, *allowed}
        for key in value:
            if key not in known:
                hint = f"The keys here are {', '.join(sorted(known))}."
                self.fault(f"{pointer}/{_escaped(key)}", f"The key {key!r} is unknown.", hint)
        return value

    def text(self, members: dict[str, object], key: str, pointer: str, *, empty: bool = False) -> str:
        """A text member, on one line."""
        value = members.get(key, "" if key not in members else None)
        if not isinstance(value, str):
            self.fault(f"{pointer}/{key}", f"A text is expected here, not {_kind(value)}.")
            return ""
        if key in members and not value and not empty:
            self.fault(f"{pointer}/{key}", "The text must not be empty.")
        if one_line(value) != value:
            self.fault(
                f"{pointer}/{key}", "The text must be one line, without control characters or wide spaces."
            )
        return value

    def day(self, members: dict[str, object], key: str, pointer: str) -> date:
        """A date as YYYY-MM-DD."""
        value = self.text(members, key, pointer)
        try:
            return date.fromisoformat(value if _DATE.fullmatch(value) else "")
        except ValueError:
            if value:
                self.fault(f"{pointer}/{key}", f"{value!r} is no date; expected YYYY-MM-DD.")
            return date.min

    def digest(self, members: dict[str, object], key: str, pointer: str) -> str:
        """A digest as this room writes it."""
        value = self.text(members, key, pointer)
        if value and not _DIGEST.fullmatch(value):
            self.fault(f"{pointer}/{key}", f"{value!r} is no digest; expected sha256: and 64 hex digits.")
        return value

    def one_of(self, kind: type[Member], members: dict[str, object], key: str, pointer: str) -> Member | None:
        """A member of a closed set of words."""
        value = self.text(members, key, pointer)
        try:
            return kind(value)
        except ValueError:
            if value:
                words = ", ".join(member.value for member in kind)
                self.fault(f"{pointer}/{key}", f"{value!r} is not one of {words}.")
            return None

    def items(self, members: dict[str, object], key: str, pointer: str) -> list[object]:
        """The items of a list."""
        value = members.get(key, [])
        if not isinstance(value, list):
            self.fault(f"{pointer}/{key}", f"A list is expected here, not {_kind(value)}.")
            return []
        return value


def decision_in(document: object, fields: Fields) -> Decision | None:
    """The decision a JSON document holds; None when a fault was noted."""
    members = fields.members(document, "", ("cases", "events", "evidence", "id", "status"), ("waiver",))
    identity = fields.text(members, "id", "")
    if identity and not is_decision_id(identity):
        hint = "An id is made of names joined by slashes, like parity/validate/body."
        fields.fault("/id", f"{identity!r} is no decision id.", hint)
    status = fields.one_of(Status, members, "status", "")
    events = _events(members, fields)
    evidence = _evidence(members, fields)
    cases = _cases(members, fields)
    waiver = _waiver(members["waiver"], fields) if "waiver" in members else None
    if fields.faults or status is None:
        return None
    decision = Decision(identity, status, evidence, cases, events, waiver)
    _judge(decision, fields)
    return None if fields.faults else decision


def _events(members: dict[str, object], fields: Fields) -> tuple[Event, ...]:
    events: list[Event] = []
    for index, item in enumerate(fields.items(members, "events", "")):
        pointer = f"/events/{index}"
        event = fields.members(item, pointer, ("date", "digest", "event"), ("note",))
        day = fields.day(event, "date", pointer)
        digest = fields.digest(event, "digest", pointer)
        kind = fields.one_of(EventKind, event, "event", pointer)
        note = fields.text(event, "note", pointer)
        if kind is not None:
            events.append(Event(day, kind, digest, note))
    return tuple(events)


def _evidence(members: dict[str, object], fields: Fields) -> Evidence:
    if "evidence" not in members:
        return Evidence("", "", "")  # that it is missing is noted once, not once more per member
    evidence = fields.members(members["evidence"], "/evidence", ("digest", "fingerprint", "summary"))
    return Evidence(
        fields.text(evidence, "summary", "/evidence"),
        fields.digest(evidence, "digest", "/evidence"),
        fields.text(evidence, "fingerprint", "/evidence", empty=True),
    )


def _cases(members: dict[str, object], fields: Fields) -> tuple[str, ...]:
    items = fields.items(members, "cases", "")
    cases = tuple(fields.text({str(index): item}, str(index), "/cases") for index, item in enumerate(items))
    if not cases and "cases" in members:
        hint = "Name a case, or delete the file to forget the decision."
        fields.fault("/cases", "A decision is bound to at least one case.", hint)
    return tuple(sorted(set(cases)))


def _waiver(value: object, fields: Fields) -> Waiver:
    waiver = fields.members(value, "/waiver", ("fingerprint", "owner", "reason", "until"))
    return Waiver(
        fields.text(waiver, "owner", "/waiver"),
        fields.text(waiver, "reason", "/waiver"),
        fields.day(waiver, "until", "/waiver"),
        fields.text(waiver, "fingerprint", "/waiver"),
    )


def _judge(decision: Decision, fields: Fields) -> None:
    """Note where the members of a decision contradict each other."""
    status: Status | None = None
    for index, event in enumerate(decision.events):
        before, status = status, status_after(status, event.kind)
        if status is None:
            state = before.value if before else "not open yet"
            fields.fault(
                f"/events/{index}", f"{event.kind.value!r} cannot happen to a decision that is {state}."
            )
            return
        if index and event.date < decision.events[index - 1].date:
            fields.fault(f"/events/{index}/date", "The event is older than the one before it.")
    if status is not decision.status:
        fields.fault(
            "/status", f"The status is {decision.status.value}, but its events lead to {_word(status)}."
        )
    if decision.events and decision.events[-1].digest != decision.evidence.digest:
        fields.fault("/evidence/digest", "The digest differs from that of the last event.")
    if decision.status is Status.ACCEPTED and decision.waiver is None:
        fields.fault("", "The decision is accepted, but has no waiver.")
    if decision.status is not Status.ACCEPTED and decision.waiver is not None:
        fields.fault("/waiver", f"The decision is {decision.status.value}, but has a waiver.")


def _word(status: Status | None) -> str:
    return status.value if status else "none: there is no event"


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
