"""Ids, statuses and what the events say about a decision."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from tracker.decision import Decision, Event, EventKind, Evidence, Status, is_decision_id, status_after

DAY = date(2026, 1, 2)


@pytest.mark.parametrize(
    "text",
    ["parity/validate/body", "a", "Go", "parity/v1.2/body", "x_y/a-b", "a.json", "9/9", "a/" * 99 + "ab"],
)
def test_ids_are_names_joined_by_slashes(text: str) -> None:
    assert is_decision_id(text)


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "/a",
            "a/",
            "a//b",
            "../a",
            "a/../b",
            ".a",
            "a.",
            "a b",
            "a|b",
            "`a`",
            "_a_",
            "a/*",
            "ä",
            "a\n",
        ],
        *["a.json/b", "a.JSON/b", "a\\b", "c:/a", "a/" * 100 + "a"],
    ],
)
def test_no_id_leaves_the_folder_or_needs_escaping(text: str) -> None:
    assert not is_decision_id(text)


@pytest.mark.parametrize("kind", EventKind)
@pytest.mark.parametrize("before", [None, *Status])
def test_an_event_leads_to_one_status_or_cannot_happen(before: Status | None, kind: EventKind) -> None:
    possible = {
        (None, EventKind.OPENED): Status.OPEN,
        (Status.OPEN, EventKind.RESOLVED): Status.RESOLVED,
        (Status.OPEN, EventKind.ACCEPTED): Status.ACCEPTED,
        (Status.RESOLVED, EventKind.REOPENED): Status.OPEN,
        (Status.ACCEPTED, EventKind.EXPIRED): Status.OPEN,
        (Status.ACCEPTED, EventKind.BROKEN): Status.OPEN,
        (Status.ACCEPTED, EventKind.MOOT): Status.RESOLVED,
        (Status.OPEN, EventKind.CHANGED): Status.OPEN,
        (Status.RESOLVED, EventKind.CHANGED): Status.RESOLVED,
        (Status.ACCEPTED, EventKind.CHANGED): Status.ACCEPTED,
    }
    assert status_after(before, kind) is possible.get((before, kind))


def test_date_and_regressions_are_read_off_the_events() -> None:
    later = date(2026, 3, 1)
    kinds = (EventKind.OPENED, EventKind.RESOLVED, EventKind.REOPENED, EventKind.RESOLVED, EventKind.REOPENED)
    events = tuple(Event(later if n == 4 else DAY, kind, "d") for n, kind in enumerate(kinds))
    decision = Decision("a", Status.OPEN, Evidence("s", "d", "f"), ("c",), events)
    assert decision.updated == later
    assert decision.reopened == 2


def test_a_decision_is_covered_by_all_its_cases_only() -> None:
    decision = Decision("a", Status.OPEN, Evidence("s", "d", "f"), ("c1", "c2"), ())
    assert decision.covered_by(["c3", "c2", "c1"])
    assert not decision.covered_by(["c1"])
    assert not decision.covered_by([])


def test_a_decision_without_cases_is_never_covered() -> None:
    assert not Decision("a", Status.OPEN, Evidence("s", "d", "f"), (), ()).covered_by(["c1"])


def test_reading_states_and_waivers_does_not_load_markdown() -> None:
    code = (
        "import sys, tracker.decision, tracker.advance, tracker.state, tracker.waiver;"
        "sys.exit(any(name.split('.')[0] == 'markdown_it' for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
