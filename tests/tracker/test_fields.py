"""State files are read strictly: every fault has its place, and what is missing is said once."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tracker.advance import advance
from tracker.decision import Decision, Observation
from tracker.fields import Fields, decision_in
from tracker.state import state_bytes
from tracker.waiver import accept

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = date(2026, 1, 2)


def opened() -> Decision:
    decision = advance(None, Observation("parity/x", True, True, "5 of 6 diverge", "f1", ("c2", "c1")), DAY)
    assert decision is not None
    return decision


def accepted() -> Decision:
    return accept(opened(), "team-a", "callers first", date(2026, 3, 1), DAY)


def read(document: Any) -> tuple[Decision | None, list[str]]:
    fields = Fields("s.json")
    decision = decision_in(document, fields)
    return decision, [str(fault) for fault in fields.faults]


@pytest.mark.parametrize("make", [opened, accepted])
def test_what_is_right_is_read(make: Callable[[], Decision]) -> None:
    assert read(json.loads(state_bytes(make()))) == (make(), [])


def _set(path: str, value: Any) -> Any:
    def change(document: Any) -> None:
        *parents, last = (int(part) if part.isdigit() else part for part in path.split("/"))
        for parent in parents:
            document = document[parent]
        if value is None:
            del document[last]
        else:
            document[last] = value

    return change


DIGEST = "sha256:" + "0" * 64


@pytest.mark.parametrize(
    ("make", "change", "says"),
    [
        (opened, _set("colour", "red"), "#/colour: The key 'colour' is unknown."),
        (opened, _set("evidence/x", 1), "#/evidence/x: The key 'x' is unknown."),
        (opened, lambda document: document.update({"a/b~": 1}), "#/a~1b~0: The key 'a/b~' is unknown."),
        (opened, _set("events/0/time", "now"), "#/events/0/time: The key 'time' is unknown."),
        (opened, _set("status", None), "#: The key 'status' is missing."),
        (opened, _set("evidence", None), "#: The key 'evidence' is missing."),
        (opened, _set("events/0/date", None), "#/events/0: The key 'date' is missing."),
        (opened, _set("status", "wontfix"), "#/status: 'wontfix' is not one of open, resolved, accepted."),
        (opened, _set("status", 1), "#/status: A text is expected here, not a number."),
        (
            opened,
            _set("status", "resolved"),
            "#/status: The status is resolved, but its events lead to open.",
        ),
        (opened, _set("events/0/date", "2026-02-30"), "#/events/0/date: '2026-02-30' is no date"),
        (opened, _set("events/0/date", "20260102"), "#/events/0/date: '20260102' is no date"),
        (opened, _set("events/0/date", "2026-01-02T00:00"), "is no date; expected YYYY-MM-DD."),
        (opened, _set("events/0/event", "started"), "#/events/0/event: 'started' is not one of opened,"),
        (
            opened,
            _set("events/0/event", "resolved"),
            "'resolved' cannot happen to a decision that is not open yet.",
        ),
        (opened, _set("events", []), "#/status: The status is open, but its events lead to none"),
        (opened, _set("events", {}), "#/events: A list is expected here, not an object."),
        (opened, _set("events/0", "x"), "#/events/0: An object is expected here, not a text."),
        (opened, _set("evidence/digest", "abc"), "#/evidence/digest: 'abc' is no digest"),
        (
            opened,
            _set("evidence/digest", DIGEST),
            "#/evidence/digest: The digest differs from that of the last event.",
        ),
        (opened, _set("evidence/summary", ""), "#/evidence/summary: The text must not be empty."),
        (opened, _set("evidence/summary", "a\nb"), "#/evidence/summary: The text must be one line"),
        (opened, _set("evidence/summary", "\ud800"), "#/evidence/summary: The text must be one line"),
        (opened, _set("cases", []), "#/cases: A decision is bound to at least one case."),
        (opened, _set("cases/0", 7), "#/cases/0: A text is expected here, not a number."),
        (opened, _set("id", "../x"), "#/id: '../x' is no decision id."),
        (opened, _set("waiver", {"owner": "x"}), "#/waiver: The key 'reason' is missing."),
        (accepted, _set("waiver", None), "#: The decision is accepted, but has no waiver."),
        (accepted, _set("waiver/until", "soon"), "#/waiver/until: 'soon' is no date"),
        (accepted, _set("waiver/owner", ""), "#/waiver/owner: The text must not be empty."),
        (
            accepted,
            _set("events/1/date", "2025-01-01"),
            "#/events/1/date: The event is older than the one before",
        ),
    ],
)
def test_what_is_not_understood_is_refused_with_its_place(
    make: Callable[[], Decision], change: Callable[[Any], None], says: str
) -> None:
    document = json.loads(state_bytes(make()))
    change(document)
    decision, faults = read(document)
    assert decision is None
    assert any(says in fault for fault in faults)
    assert all(fault.startswith("s.json#") for fault in faults)


def test_a_waiver_of_a_decision_that_is_not_accepted_is_refused() -> None:
    document = json.loads(state_bytes(opened()))
    document["waiver"] = json.loads(state_bytes(accepted()))["waiver"]
    assert read(document) == (None, ["s.json#/waiver: The decision is open, but has a waiver."])


def test_a_missing_object_is_one_fault() -> None:
    document = json.loads(state_bytes(opened()))
    del document["evidence"]
    assert read(document) == (None, ["s.json#: The key 'evidence' is missing."])


def test_all_faults_are_found_at_once() -> None:
    document = json.loads(state_bytes(accepted()))
    document |= {"colour": "red", "status": "gone", "cases": []}
    del document["waiver"]["owner"]
    assert len(read(document)[1]) == 4
