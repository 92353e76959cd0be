"""What a diagnosis may be held to: random types and dialects, written by a plain writer of its own."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from plain_dialect import Dialect
from plain_kind import Kind, schema
from plain_maker import Maker
from plain_wire import expected, write

from codegen.wire.decode import decode
from codegen.wire.lossless import parse
from codegen.wire.shape import Model
from parity.answer import Replied
from parity.case import Case, Expect, Request
from parity.diagnose import Diagnosis, diagnose
from parity.infer.infer import patches_of
from parity.infer.prove import Proof
from parity.infer.sample import Sample
from parity.judge import judge
from parity.probe.run import Exchange
from parity.promise import Promise
from registry.contract import Contract, Level

law = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(0, 10**9)
TURNS = 24


class Run:
    """A type with its values, and what a diagnosis says of two runtimes that wrote them."""

    def __init__(self, seed: int) -> None:
        self.maker = Maker(random.Random(seed))  # noqa: S311 - a seed must give the same run again
        self.kind: Kind = self.maker.root()
        self.values = [self.maker.value(self.kind, turn) for turn in range(TURNS)]
        self.dialect = self.maker.dialect(self.kind)
        self.wanted = self.written(Dialect())
        self.observed = self.written(self.dialect)
        self.promise = promise_of(schema(self.kind))

    def written(self, dialect: Dialect) -> list[Any]:
        return [write(self.kind, value, dialect) for value in self.values]

    def diagnose(self, other: Sequence[Any]) -> Diagnosis:
        return diagnosis(self.promise, self.wanted, other)


def promise_of(declared: Any) -> Promise:
    return Promise.of(Contract("thing", 1, declared, "o", "A thing.", Level.NONE, (), (), (), Path()))


def diagnosis(promise: Promise, wanted: Sequence[Any], other: Sequence[Any]) -> Diagnosis:
    """The diagnosis of a runtime that is right, and one that writes something else."""
    judged = []
    for number, bodies in enumerate(zip(wanted, other, strict=True)):
        first, second = (json.dumps(body).encode() for body in bodies)
        case = Case(
            f"case-{number}",
            "It is told.",
            Request("GET", f"/things/{number}"),
            Expect(200, ((200, "thing"),), body=first),
            file="cases.yaml",
            line=number + 1,
        )
        answers = tuple(
            (name, (Replied(200, (("content-type", "application/json"),), body),))
            for name, body in (("right", first), ("other", second))
        )
        judged.append(judge(Exchange(case, answers), {"thing": promise}))
    return diagnose(judged, {"thing": promise})


def drifts_of(found: Diagnosis) -> set[str]:
    return {drift for finding in found.findings for drift in finding.drifts}


@law
@given(seeds)
def test_every_dialect_is_replayed_exactly_and_its_drifts_are_named(seed: int) -> None:
    run = Run(seed)
    found = run.diagnose(run.observed)
    assert found.different_values == ()
    assert drifts_of(found) == expected(run.kind, run.values, run.dialect)
    assert all(finding.proof is not Proof.UNEXPLAINED for finding in found.findings)
    for inference in found.inferences.values():
        assert not any(inference.patches)


@law
@given(seeds)
def test_the_same_answers_give_no_finding(seed: int) -> None:
    run = Run(seed)
    found = run.diagnose(run.wanted)
    assert found.findings == ()
    assert found.different_values == ()


@law
@given(seeds)
def test_one_other_value_is_told_at_its_place_beside_the_same_drifts(seed: int) -> None:
    run = Run(seed)
    number = run.maker.chance.randrange(TURNS)
    places = [(pointer, text) for pointer, text in texts(run.observed[number]) if text.startswith("text ")]
    assume(places)
    pointer, text = run.maker.chance.choice(places)
    assume(sum(text == other for _, other in places) == 1)
    changed = list(run.observed)
    changed[number] = replaced(changed[number], text, "quite another")
    found = run.diagnose(changed)
    assert [(value.case, value.pointer) for value in found.different_values] == [(f"case-{number}", pointer)]
    assert drifts_of(found) == expected(run.kind, run.values, run.dialect)


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
    run = Run(seed)
    found = run.diagnose(other)
    proven = [finding for finding in found.findings if finding.proof is Proof.PROVEN]
    assert proven == []


@law
@given(seeds)
def test_two_swapped_members_are_never_explained(seed: int) -> None:
    run = Run(seed)
    texts_of = [name for name, part, required in run.kind.members if part.what == "text" and required]
    assume(run.kind.what == "record" and len(texts_of) > 1)
    first, second = texts_of[:2]
    swapped = [{**body, first: body[second], second: body[first]} for body in run.wanted]
    found = run.diagnose(swapped)
    assert not [finding for finding in found.findings if finding.proof is Proof.PROVEN]
    assert len({value.case for value in found.different_values}) == TURNS


@law
@given(seeds)
def test_a_member_that_is_dropped_everywhere_is_never_explained(seed: int) -> None:
    run = Run(seed)
    assume(run.kind.what == "record")
    name = run.kind.members[0][0]
    dropped = [{key: part for key, part in body.items() if key != name} for body in run.wanted]
    found = run.diagnose(dropped)
    assert not [finding for finding in found.findings if finding.proof is Proof.PROVEN]
    assert {value.pointer for value in found.different_values} == {f"/{name}"}


@law
@given(seeds)
def test_a_wrong_variant_and_a_wrong_member_of_a_choice_are_never_explained(seed: int) -> None:
    run = Run(seed)
    if run.kind.what == "union":
        names = [name for name, _, _ in run.kind.members]
        other = [{names[1 - names.index(next(iter(body)))]: next(iter(body.values()))} for body in run.wanted]
        found = run.diagnose(other)
    else:
        choices = [name for name, part, required in run.kind.members if part.what == "choice" and required]
        assume(choices)
        turned = {"in_review": "sent_back", "sent_back": "closed", "closed": "in_review"}
        other = [{**body, choices[0]: turned[body[choices[0]]]} for body in run.wanted]
        found = run.diagnose(other)
    assert not [finding for finding in found.findings if finding.proof is Proof.PROVEN]
    assert (
        len({value.case for value in found.different_values})
        + sum(len(finding.cases) for finding in found.findings)
        >= TURNS
    )


@law
@given(seeds)
def test_every_drift_of_a_finding_is_necessary(seed: int) -> None:
    run = Run(seed)
    found = run.diagnose(run.observed)
    for inference in found.inferences.values():
        for departure in inference.departures:
            without = inference.without(departure)
            assert any(
                patches_of(inference.model, without, sample) for sample in samples_of(run, inference.model)
            ), departure


def samples_of(run: Run, model: Model) -> list[Sample]:
    """The values as the contract reads them, each with what the other runtime wrote."""
    samples = []
    for number, bodies in enumerate(zip(run.wanted, run.observed, strict=True)):
        good, bad = (parse(json.dumps(body).encode()) for body in bodies)
        value = next(iter(decode(model, run.promise.encoding, good)))
        samples.append(Sample(f"case-{number}", value, bad))
    return samples


def texts(document: Any, pointer: str = "") -> list[tuple[str, str]]:
    match document:
        case dict():
            return [found for name, part in document.items() for found in texts(part, f"{pointer}/{name}")]
        case list():
            return [
                found for index, part in enumerate(document) for found in texts(part, f"{pointer}/{index}")
            ]
        case str():
            return [(pointer, document)]
    return []


def replaced(document: Any, old: str, new: str) -> Any:
    match document:
        case dict():
            return {name: replaced(part, old, new) for name, part in document.items()}
        case list():
            return [replaced(part, old, new) for part in document]
    return new if document == old else document
