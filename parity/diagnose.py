"""From judged cases to findings: one inference per runtime and contract, its proof, and who is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from codegen.wire.lossless import Json, write
from parity.compare import shown
from parity.drift import Departure, Severity, drift_of
from parity.finding import DifferentValue, Evidence, Finding, Vote
from parity.group import Group, group_by_contract
from parity.hidden_union import hidden_union
from parity.infer.infer import Inference, infer, predict
from parity.infer.patch import Missing, Patch
from parity.infer.prove import Judgement, Proof, prove
from parity.infer.sample import Sample
from parity.judge import Judged
from parity.promise import Promise, Promises
from parity.story import explanation, no_cause, open_question


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found over all cases of a run."""

    findings: tuple[Finding, ...]
    different_values: tuple[DifferentValue, ...]
    #: Finding id -> the inference behind it, for whoever writes the fix.
    inferences: Mapping[str, Inference]


def diagnose(judged: Sequence[Judged], promises: Promises, reference: str | None = None) -> Diagnosis:
    """The findings of a run. `reference` names the runtime that decides where the contract is silent."""
    findings: list[Finding] = []
    values: list[DifferentValue] = []
    inferences: dict[str, Inference] = {}
    for group in group_by_contract(judged, promises, reference):
        strange: dict[str, list[tuple[Sample, Patch]]] = {}
        for runtime in group.runtimes():
            samples = group.samples(runtime)
            inference = infer(group.promise.model, group.promise.encoding, samples)
            judgement = prove(inference, samples, group.promise.keeps)
            if judgement.cases:
                finding = _explained(group, runtime, samples, inference, judgement)
                findings.append(finding)
                inferences[finding.id] = inference
            strange[runtime] = [
                (sample, patch)
                for sample, patch in _patches(group, runtime, samples, inference)
                if sample.case not in judgement.refuted_by
            ]
            lost = group.without_value(runtime)
            lost += [
                sample.case
                for sample, patch in strange[runtime]
                if group.is_lost(runtime, sample.case, patch)
            ]
            if lost:
                findings.append(_unexplained(group, runtime, tuple(dict.fromkeys(lost))))
        values += _different_values(group, strange)
    return Diagnosis(tuple(findings), tuple(values), inferences)


def _patches(
    group: Group, runtime: str, samples: Sequence[Sample], inference: Inference
) -> list[tuple[Sample, Patch]]:
    return [
        (sample, patch)
        for sample, patches in zip(samples, inference.patches, strict=True)
        for patch in patches
        if not group.is_volatile(runtime, sample.case, patch)
    ]


def _different_values(
    group: Group, strange: Mapping[str, Sequence[tuple[Sample, Patch]]]
) -> list[DifferentValue]:
    """Every patch below the root, with the vote of the other runtimes, whatever their encoding."""
    others = {
        case: sum(
            case in group.values
            and runtime in documents
            and all(sample.case != case for sample, _ in patches)
            for runtime, patches in strange.items()
        )
        for case, documents in group.documents.items()
    }
    found: list[DifferentValue] = []
    for runtime, patches in strange.items():
        for sample, patch in patches:
            if group.is_lost(runtime, sample.case, patch):
                continue
            for_the_value, against = (
                others[sample.case],
                len(group.documents[sample.case]) - others[sample.case],
            )
            decided = sample.case in group.given or for_the_value > max(1, against)
            expected, observed = (
                None if isinstance(part, Missing) else shown(write(part))
                for part in (patch.expected, patch.observed)
            )
            found.append(
                DifferentValue(
                    sample.case,
                    runtime,
                    group.promise.contract.ref,
                    patch.pointer,
                    expected,
                    observed,
                    Vote.DRIFTED if decided else Vote.UNDECIDED,
                )
            )
    return found


def _explained(
    group: Group, runtime: str, samples: Sequence[Sample], inference: Inference, judgement: Judgement
) -> Finding:
    promise = group.promise
    departures = tuple(
        Departure(
            made.scope, made.dimension, promise.encoding.setting(made.scope, made.dimension), made.setting
        )
        for made in inference.departures
    )
    drifts = [drift_of(departure) for departure in departures]
    first = next(sample for sample in samples if sample.case in judgement.cases)
    return Finding(
        id=f"{promise.contract.ref}/{runtime}",
        drifts=tuple(dict.fromkeys(drift.id for drift in drifts)),
        runtime=runtime,
        contract=promise.contract.ref,
        vote=_vote(group, runtime, judgement.cases),
        severity=min((drift.severity for drift in drifts), key=list(Severity).index),
        proof=judgement.proof,
        replayed=judgement.replayed,
        confirmed_by=judgement.confirmed_by,
        cases=judgement.cases,
        departures=departures,
        evidence=_evidence(promise, first),
        explanation=explanation(runtime, promise.contract.ref, departures),
        advice="" if judgement.proof is Proof.PROVEN else open_question(inference, judgement),
    )


def _unexplained(group: Group, runtime: str, cases: tuple[str, ...]) -> Finding:
    promise = group.promise
    known = [sample for sample in group.samples(runtime) if sample.case in cases]
    hidden = hidden_union(promise, known)
    first = known[0] if known else None
    return Finding(
        id=f"{promise.contract.ref}/{runtime}/unexplained",
        drifts=(),
        runtime=runtime,
        contract=promise.contract.ref,
        vote=Vote.UNDECIDED if hidden else _vote(group, runtime, cases),
        severity=Severity.BREAKS,
        proof=Proof.UNEXPLAINED,
        replayed=False,
        confirmed_by=0,
        cases=cases,
        departures=(),
        evidence=_evidence(promise, first)
        if first
        else Evidence(cases[0], "", shown(write(group.documents[cases[0]][runtime]))),
        explanation=hidden or no_cause(runtime, promise.contract.ref, has_value=first is not None),
        pins=tuple(sorted(_digest(group.documents[case][runtime]) for case in cases)),
    )


def _digest(document: Json) -> str:
    return sha256(write(document).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _evidence(promise: Promise, sample: Sample) -> Evidence:
    wanted = predict(promise.model, promise.encoding, sample)
    text = "" if isinstance(wanted, Missing) else shown(write(wanted))
    return Evidence(sample.case, text, shown(write(sample.document)))


def _vote(group: Group, runtime: str, cases: Sequence[str]) -> Vote:
    if any(runtime in group.keeping[case] for case in cases):
        return Vote.UNDECIDED
    if any(group.keeping[case] for case in cases):
        return Vote.DRIFTED
    bodies = [list(group.documents[case].values()) for case in cases]
    if all(len(each) > 1 and all(body == each[0] for body in each) for each in bodies):
        return Vote.CONTRACT_STALE
    return Vote.DRIFTED if any(case in group.values for case in cases) else Vote.UNDECIDED
