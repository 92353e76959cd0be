"""Documents before and after one run, byte for byte: `pages/NAME.before.md` and `pages/NAME.after.md`.

The run: `parity/validate/body` was open and agrees, `parity/health/headers` was resolved and diverges again,
`parity/limits/status` is accepted and the same, `parity/errors/body` is new.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tracker.advance import advance
from tracker.decision import Decision, Observation
from tracker.sync import plan
from tracker.waiver import accept

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.name.removesuffix(".before.md") for path in PAGES.glob("*.before.md"))
TODAY = date(2026, 2, 1)


def diverging(identity: str, summary: str, title: str = "") -> Observation:
    return Observation(identity, True, True, summary, f"{identity} v1", ("c1", "c2"), title=title)


def agreeing(identity: str) -> Observation:
    return Observation(identity, False, True, "2 of 2 cases agree")


def run(*steps: tuple[Observation, date]) -> Decision:
    decision: Decision | None = None
    for observation, day in steps:
        decision = advance(decision, observation, day)
    assert decision is not None
    return decision


LIMITS = diverging("parity/limits/status", "413 here, 400 there")
STATES = {
    "parity/validate/body": run(
        (diverging("parity/validate/body", "5 of 6 bodies diverge"), date(2026, 1, 5))
    ),
    "parity/health/headers": run(
        (diverging("parity/health/headers", "server: a | b"), date(2026, 1, 5)),
        (agreeing("parity/health/headers"), date(2026, 1, 6)),
    ),
    "parity/limits/status": accept(
        run((LIMITS, date(2026, 1, 5))), "team-b", "until clients move", date(2026, 6, 30), date(2026, 1, 7)
    ),
}
OBSERVATIONS = (
    agreeing("parity/validate/body"),
    diverging("parity/health/headers", "server: a | b"),
    LIMITS,
    diverging("parity/errors/body", '`{"a":1}` or *{}*', title="Which of a|b?"),
)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_becomes_what_its_golden_file_says(name: str) -> None:
    before = (PAGES / f"{name}.before.md").read_bytes()
    planned = plan(before, STATES, OBSERVATIONS, TODAY, name=name)
    assert planned.document_after == (PAGES / f"{name}.after.md").read_bytes()
    again = plan(planned.document_after, planned.states_after, OBSERVATIONS, TODAY, name=name)
    assert again.in_sync
    assert again.document_after == planned.document_after


def test_every_golden_file_has_its_pair_and_its_bytes() -> None:
    assert {path.name for path in PAGES.glob("*.md")} == {
        f"{n}.{s}.md" for n in NAMES for s in ("before", "after")
    }
    assert b"\r\n" in (PAGES / "crlf.before.md").read_bytes()
    assert b"\r" in (PAGES / "lone-cr.before.md").read_bytes()
    assert b"\n" not in (PAGES / "lone-cr.before.md").read_bytes()
    assert (PAGES / "mark-first-line.before.md").read_bytes().startswith(b"\xef\xbb\xbf| ID")
