"""Whatever a series of runs says, the history of a decision holds together."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.advance import advance
from tracker.decision import Decision, Observation, Status, status_after
from tracker.waiver import accept

ID = "parity/validate/body"
DAY_1 = date(2026, 1, 1)
OBSERVATIONS = st.builds(
    Observation,
    st.just(ID),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["1 of 6", "2 of 6", "took 3 ms", "took 4 ms"]),
    st.sampled_from(["f1", "f2"]),
    st.sets(st.sampled_from(["c1", "c2", "c3"]), min_size=1).map(tuple),
)
STEPS = st.lists(st.tuples(OBSERVATIONS, st.integers(-2, 40), st.booleans()), max_size=12)


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_whatever_runs_say_the_history_holds_together(steps: list[tuple[Observation, int, bool]]) -> None:
    decision: Decision | None = None
    today = DAY_1
    for observation, days, accepts in steps:
        today += timedelta(days=days)
        before, decision = decision, advance(decision, observation, today)
        if decision is None:
            assert not observation.diverges
            continue
        assert advance(decision, observation, today) == decision
        _assert_sound(decision)
        if before is not None:
            assert decision.events[: len(before.events)] == before.events
            moved = decision.status is not before.status or decision.evidence != before.evidence
            assert moved or decision.events == before.events or decision.updated >= before.updated
            assert set(before.cases) <= set(decision.cases)
            if before.status is not Status.RESOLVED and decision.status is Status.RESOLVED:
                assert observation.complete
                assert not observation.diverges
        if accepts and decision.status is Status.OPEN and decision.evidence.fingerprint:
            decision = accept(decision, "team-a", "for now", today + timedelta(days=20), today)
            _assert_sound(decision)


def _assert_sound(decision: Decision) -> None:
    status = None
    for event in decision.events:
        status = status_after(status, event.kind)
        assert status is not None
    assert status is decision.status
    assert decision.events[-1].digest == decision.evidence.digest
    assert (decision.waiver is not None) == (decision.status is Status.ACCEPTED)
    dates = [event.date for event in decision.events]
    assert dates == sorted(dates)
