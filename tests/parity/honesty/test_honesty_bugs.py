"""What a diagnosis never explains: other values, swapped and dropped members, wrong names, noise."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from plain_change import Steps, changed, leaves, other, parting
from plain_kind import Kind
from plain_run import TURNS, Run, drifts_of
from plain_wire import expected, key

from parity.diagnose import Diagnosis
from parity.infer.prove import Proof

law = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(0, 10**9)
ALL_CASES = {f"case-{number}" for number in range(TURNS)}
#: Habits by which a member stands elsewhere than under its name.
BY_NAME = frozenset({"renamed", "positional", "flattened", "wrapped"})


@law
@given(seeds)
def test_one_other_value_is_told_at_its_place_beside_the_same_drifts(seed: int) -> None:
    run = Run(seed)
    number = run.maker.chance.randrange(TURNS)
    found = list(leaves(run.kind, run.values[number]))
    assume(found)
    steps, kind, value = run.maker.chance.choice(found)
    values = list(run.values)
    values[number] = changed(values[number], steps, other(kind, value))
    observed = run.written(run.dialect, values)
    parted = set(parting(run.observed[number], observed[number]))
    rest = [value for turn, value in enumerate(run.values) if turn != number]
    assume(parted and expected(run.kind, rest, run.dialect) == run.drifts)
    found = run.diagnose(observed)
    if is_in_a_table(run, kind, steps):
        assert f"case-{number}" in told(found)
        assert drifts_of(found) <= run.drifts
    else:
        assert {(f"case-{number}", pointer) for pointer in parted} == pointers(found)
        assert drifts_of(found) == run.drifts


def is_in_a_table(run: Run, kind: Kind, steps: Steps) -> bool:
    """Whether what was changed is all that shows a name of other words, or a place in an order.

    A table of names takes nothing that speaks against it: then the habit itself is another value throughout.
    So it is where another row of bytes is a list of other numbers, each of which is another value.
    """
    habits = {habit.name: habit.setting for habit in run.dialect.habits}
    if kind.what == "bytes":
        return habits.get("bytes") == "list"
    if kind.what == "choice":
        return not habits.keys().isdisjoint({"ordinals", "renamed_choice"})
    return "renamed" in habits and habits["renamed"][0][-1] in steps


@law
@given(seeds, st.booleans())
def test_two_swapped_members_are_never_explained(seed: int, has_habits: bool) -> None:
    run = Run(seed, without=BY_NAME if has_habits else None)
    names = required_texts(run.kind)
    assume(len(names) > 1)
    first, second = names[:2]
    swapped = [{**value, first: value[second], second: value[first]} for value in run.values]
    found = run.diagnose(run.written(run.dialect, swapped))
    keys = {f"/{key(run.dialect, (), name)}" for name in (first, second)}
    assert not proven(found)
    assert drifts_of(found) <= run.drifts
    assert told(found) == ALL_CASES
    if not has_habits:
        assert pointers(found) == {(case, pointer) for case in ALL_CASES for pointer in keys}


@law
@given(seeds, st.booleans())
def test_a_member_that_is_dropped_everywhere_is_never_explained(seed: int, has_habits: bool) -> None:
    run = Run(seed, without=BY_NAME if has_habits else None)
    names = required_texts(run.kind)
    assume(names)
    name = key(run.dialect, (), names[0])
    dropped = [{other: part for other, part in body.items() if other != name} for body in run.observed]
    found = run.diagnose(dropped)
    assert not proven(found)
    assert drifts_of(found) <= run.drifts
    assert told(found) == ALL_CASES


@law
@given(seeds)
def test_a_wrong_member_of_a_choice_is_never_explained(seed: int) -> None:
    run = Run(seed, without={"renamed_choice", "ordinals"})
    choices = [
        member
        for member in run.kind.members
        if run.kind.what == "record" and member.kind and member.kind.what == "choice" and member.required
    ]
    assume(choices)
    name, kind = choices[0].name, choices[0].kind
    assert kind is not None
    wrong = [{**value, name: other(kind, value[name])} for value in run.values]
    observed = run.written(run.dialect, wrong)
    found = run.diagnose(observed)
    assert not proven(found)
    assert drifts_of(found) <= run.drifts
    assert told(found) == {
        f"case-{number}"
        for number, bodies in enumerate(zip(run.observed, observed, strict=True))
        if list(parting(*bodies))
    }


@law
@given(seeds)
def test_a_wrong_variant_is_never_explained(seed: int) -> None:
    run = Run(seed, without={"renamed_variant"})
    assume(run.kind.what == "union" and run.kind.tagging == "external")
    names = [member.name for member in run.kind.members]
    wrong = [turned(body, names) for body in run.wanted]
    found = run.diagnose(wrong)
    assert not proven(found)
    assert told(found) == ALL_CASES


scalars = st.one_of(
    st.none(), st.booleans(), st.integers(-9, 9), st.sampled_from(["", "a", "text 1", "kind"])
)
names = st.sampled_from(["a", "kind", "t", "c", "Id"])
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)


@law
@given(seeds, st.lists(documents, min_size=TURNS, max_size=TURNS))
def test_nothing_is_proven_of_answers_that_say_something_else(seed: int, other: list[Any]) -> None:
    assert not proven(Run(seed).diagnose(other))


def required_texts(kind: Kind) -> list[str]:
    """The members of a record that are always there and hold a text of their own."""
    if kind.what != "record":
        return []
    return [
        member.name
        for member in kind.members
        if member.kind and member.kind.what == "text" and member.required and member.default is None
        if not member.kind.nullable
    ]


def turned(body: Any, names: list[str]) -> Any:
    """A body that says it is the next variant."""
    if isinstance(body, str):
        return names[(names.index(body) + 1) % len(names)]
    ((name, payload),) = body.items()
    return {names[(names.index(name) + 1) % len(names)]: payload}


def pointers(found: Diagnosis) -> set[tuple[str, str]]:
    """Where another value is told."""
    return {(value.case, value.pointer) for value in found.different_values}


def told(found: Diagnosis) -> set[str]:
    """The cases of which something is told that no habit explains."""
    lost = {
        case for finding in found.findings if finding.proof is Proof.UNEXPLAINED for case in finding.cases
    }
    return {value.case for value in found.different_values} | lost


def proven(found: Diagnosis) -> list[str]:
    return [finding.id for finding in found.findings if finding.proof is Proof.PROVEN]
