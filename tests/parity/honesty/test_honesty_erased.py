"""What a service erases: the finding says that it cannot be compared, and claims nothing more."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from plain_change import changed, leaves, other
from plain_dialect import Dialect, Habit
from plain_kind import Path, nodes
from plain_run import TURNS, Run, drifts_of

from codegen.wire.form import Form
from codegen.wire.lossless import parse
from parity.drift import Departure

law = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(0, 10**9)
ERASED = {
    "set": "set-encoding",
    "map": "map-class-lost",
    "record": "map-class-lost",
    "text": "error-value-empty",
}
NOT_COMPARABLE = "cannot be told from another"


@law
@given(seeds)
def test_what_is_erased_is_named_and_told_as_not_comparable(seed: int) -> None:
    run, _, what = erasing(seed)
    found = run.diagnose(run.observed)
    assert found.different_values == ()
    assert drifts_of(found) == {ERASED[what]}
    assert all(NOT_COMPARABLE in finding.explanation for finding in found.findings)


@law
@given(seeds)
def test_another_value_that_is_erased_is_not_comparable(seed: int) -> None:
    run, path, what = erasing(seed)
    number = run.maker.chance.randrange(TURNS)
    inside = [
        (steps, kind, value)
        for steps, kind, value in leaves(run.kind, run.values[number])
        if steps[:1] == path
    ]
    assume(inside)
    steps, kind, value = run.maker.chance.choice(inside)
    values = list(run.values)
    values[number] = changed(values[number], steps, other(kind, value))
    run.wanted = run.written(Dialect(), values)
    assume(run.promise.keeps(parse(json.dumps(run.wanted[number]).encode())))  # no item twice in a set
    found = run.diagnose(run.observed)
    assert found.different_values == ()
    (finding,) = found.findings
    assert finding.drifts == (ERASED[what],)
    assert NOT_COMPARABLE in finding.explanation
    assert any(
        hides(departure) and path[: len(departure.scope)] == departure.scope
        for departure in finding.departures
    )


def hides(departure: Departure) -> bool:
    return isinstance(departure.used, Form) and departure.used.hides


def erasing(seed: int) -> tuple[Run, Path, str]:
    """A service that writes `{}` for one member whatever is in it, and what that is."""
    run = Run(seed, without=None)
    places = [
        (path, kind.what)
        for path, kind in nodes(run.kind)
        if len(path) == 1 and kind.what in ERASED and run.kind.what == "record"
    ]
    assume(places)
    path, what = run.maker.chance.choice(places)
    run.dialect = Dialect((Habit("erased", at=path, kinds=frozenset({what})),))
    run.observed = run.written(run.dialect)
    assume(len({str(value.get(path[0])) for value in run.values if value.get(path[0])}) > 1)
    return run, path, what
