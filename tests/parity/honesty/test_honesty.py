"""What a diagnosis names: random types and dialects, written by a plain writer of its own."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from plain_run import Run, diagnosis, drifts_of

from codegen.wire.decode import decode
from codegen.wire.lossless import parse
from codegen.wire.shape import Model
from parity.finding import Vote
from parity.infer.infer import patches_of
from parity.infer.prove import Proof
from parity.infer.sample import Sample

law = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(0, 10**9)


@law
@given(seeds)
def test_every_dialect_is_replayed_exactly_and_its_drifts_are_named(seed: int) -> None:
    run = Run(seed)
    found = run.diagnose(run.observed)
    assert found.different_values == ()
    assert drifts_of(found) == run.drifts
    assert all(finding.proof is not Proof.UNEXPLAINED for finding in found.findings)
    for inference in found.inferences.values():
        assert not any(inference.patches)


@law
@given(seeds)
def test_the_contract_is_kept_by_who_has_no_habits(seed: int) -> None:
    run = Run(seed)
    assert run.promise.notes == ()
    assert all(run.promise.keeps(parse(json.dumps(body).encode())) for body in run.wanted)


@law
@given(seeds)
def test_the_same_answers_give_no_finding(seed: int) -> None:
    run = Run(seed)
    found = run.diagnose(run.wanted)
    assert found.findings == ()
    assert found.different_values == ()


@law
@given(seeds, st.booleans())
def test_of_three_runtimes_the_one_that_departs_is_named(seed: int, expects_a_body: bool) -> None:
    run = Run(seed)
    runtimes = {"one": run.wanted, "other": run.observed, "two": run.wanted}
    found = diagnosis(run.promise, runtimes, run.wanted if expects_a_body else None)
    assert found.different_values == ()
    assert drifts_of(found) == run.drifts
    assert {finding.runtime for finding in found.findings} <= {"other"}
    assert all(finding.vote is Vote.DRIFTED for finding in found.findings)


@law
@given(seeds)
def test_every_drift_of_a_finding_is_necessary(seed: int) -> None:
    run = Run(seed)
    found = run.diagnose(run.observed)
    for inference in found.inferences.values():
        samples = samples_of(run, inference.model)
        for departure in inference.departures:
            without = inference.without(departure)
            assert any(patches_of(inference.model, without, sample) for sample in samples), departure


def samples_of(run: Run, model: Model) -> list[Sample]:
    """The values as the contract reads them, each with what the other runtime wrote."""
    samples = []
    for number, bodies in enumerate(zip(run.wanted, run.observed, strict=True)):
        good, bad = (parse(json.dumps(body).encode()) for body in bodies)
        value = next(iter(decode(model, run.promise.encoding, good)))
        samples.append(Sample(f"case-{number}", value, bad))
    return samples
