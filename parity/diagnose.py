"""From judged cases to findings: one inference per runtime and contract, its proof, and who is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from codegen.wire.lossless import write
from parity.ambient import cosmetics
from parity.both_forms import both_forms
from parity.by_route import explain
from parity.compare import shown
from parity.cosmetic import Cosmetic
from parity.departures import departures_of, exceptions_of
from parity.drift import Severity, drift_of
from parity.effects import effects_of
from parity.explained import Explained
from parity.finding import DifferentValue, Evidence, Finding, Vote, digest
from parity.group import MOST_PARTS, group_by_contract
from parity.habits import confirmed_by_habits
from parity.hidden_union import hidden_union
from parity.infer.infer import Inference, predict
from parity.infer.patch import Missing, Patch
from parity.infer.prove import Proof
from parity.infer.sample import Sample
from parity.judge import Judged
from parity.promise import Promise, Promises
from parity.proof_kind import ProofKind
from parity.recognise import recognise_all
from parity.spelling.find import respelled
from parity.story import explanation, no_cause, open_question, too_large
from parity.vote import vote_on_departure, vote_on_layout, vote_on_value, worst


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found over all cases of a run."""

    findings: tuple[Finding, ...]
    different_values: tuple[DifferentValue, ...]
    #: Finding id -> the inference behind it, for whoever writes the fix.
    inferences: Mapping[str, Inference]
    #: What a parser or a client does not see, once per kind and runtime.
    cosmetics: tuple[Cosmetic, ...] = ()


def diagnose(judged: Sequence[Judged], promises: Promises, reference: str | None = None) -> Diagnosis:
    """The findings of a run. `reference` names the runtime that decides where the contract is silent."""
    findings: list[Finding] = []
    values: list[DifferentValue] = []
    inferences: dict[str, Inference] = {}
    recognition = recognise_all(judged, promises, reference)
    groups = group_by_contract(judged, promises, reference, recognition.accounted)
    everything = confirmed_by_habits(
        [part for group in groups for runtime in group.runtimes() for part in explain(runtime, group)]
    )
    for group in groups:
        explained = [each for each in everything if each.group is group]
        different = [each.different() for each in explained]
        others = Counter(case for found in different for case in {sample.case for sample, _ in found})
        for each, found in zip(explained, different, strict=True):
            if each.judgement.cases:
                finding = _finding(each, explained)
                findings.append(finding)
                inferences[finding.id] = each.inference
            if lost := each.lost():
                findings.append(_unexplained(each, lost))
            if large := {
                case: body
                for (case, name), body in group.too_large.items()
                if name == each.runtime and each.covers(case)
            }:
                findings.append(_too_large(each, large))
            values += [
                _different(each, sample.case, patch, vote_on_value(group, sample.case, others[sample.case]))
                for sample, patch in found
            ]
    findings += recognition.findings
    unseen = (*cosmetics(judged), *respelled(judged, reference))
    return Diagnosis(tuple(findings), tuple(values), inferences, unseen)


def _finding(explained: Explained, everyone: Sequence[Explained]) -> Finding:
    runtime, promise, inference = explained.runtime, explained.group.promise, explained.inference
    judgement = explained.judgement
    departures = departures_of(inference)
    drifts = [drift_of(departure) for departure in departures]
    votes = tuple(vote_on_departure(explained, everyone, departure) for departure in departures)
    return Finding(
        id=explained.id,
        drifts=tuple(dict.fromkeys(drift.id for drift in drifts)),
        runtime=runtime,
        contract=promise.contract.ref,
        vote=worst(votes),
        votes=votes,
        severity=min((drift.severity for drift in drifts), key=list(Severity).index),
        proof=judgement.proof,
        shown=ProofKind.REPLAYED if judgement.replayed else None,
        confirmed_by=judgement.confirmed_by,
        cases=judgement.cases,
        departures=departures,
        evidence=_evidence(promise, _telling(explained)),
        explanation=explanation(
            explained.speaker, promise.contract.ref, departures, exceptions_of(inference)
        ),
        advice="" if judgement.proof is Proof.PROVEN else open_question(inference, judgement),
        effects=effects_of(inference, explained.samples, judgement.cases),
    )


def _telling(explained: Explained) -> Sample:
    """The first sample that is explained, of those without another value if there is one."""
    cases = set(explained.judgement.cases)
    known = zip(explained.samples, explained.inference.patches, strict=True)
    explained_ones = [(sample, patches) for sample, patches in known if sample.case in cases]
    return next((sample for sample, patches in explained_ones if not patches), explained_ones[0][0])


def _unexplained(explained: Explained, cases: tuple[str, ...]) -> Finding:
    runtime, group, promise = explained.runtime, explained.group, explained.group.promise
    known = [sample for sample in explained.samples if sample.case in cases]
    hidden = hidden_union(promise, known)
    observed = [write(group.document(case, runtime)) for case in cases]
    return Finding(
        id=f"{explained.id}/unexplained",
        drifts=(),
        runtime=runtime,
        contract=promise.contract.ref,
        vote=Vote.UNDECIDED if hidden else vote_on_layout(group, runtime, cases),
        severity=Severity.BREAKS,
        proof=Proof.UNEXPLAINED,
        shown=None,
        confirmed_by=0,
        cases=cases,
        departures=(),
        evidence=_evidence(promise, known[0]) if known else Evidence(cases[0], "", shown(observed[0])),
        explanation=hidden or no_cause(runtime, promise.contract.ref, has_value=bool(known)),
        pins=tuple(sorted(map(digest, observed))),
    )


def _too_large(explained: Explained, bodies: Mapping[str, bytes]) -> Finding:
    runtime, ref = explained.runtime, explained.group.promise.contract.ref
    first, body = next(iter(bodies.items()))
    return Finding(
        id=f"{explained.id}/too-large",
        drifts=(),
        runtime=runtime,
        contract=ref,
        vote=Vote.UNDECIDED,
        severity=Severity.BREAKS,
        proof=Proof.UNEXPLAINED,
        shown=None,
        confirmed_by=0,
        cases=tuple(bodies),
        departures=(),
        evidence=Evidence(first, "", shown(body[:MOST_PARTS].decode("utf-8", "replace"))),
        explanation=too_large(runtime, ref, MOST_PARTS),
        pins=tuple(sorted(sha256(body).hexdigest()[:8] for body in bodies.values())),
    )


def _evidence(promise: Promise, sample: Sample) -> Evidence:
    forms = both_forms(predict(promise.model, promise.encoding, sample), sample.document)
    return Evidence(sample.case, forms.wanted, forms.observed, forms.pointer)


def _different(explained: Explained, case: str, patch: Patch, vote: Vote) -> DifferentValue:
    expected, observed = (
        None if isinstance(part, Missing) else shown(write(part)) for part in (patch.expected, patch.observed)
    )
    ref = explained.group.promise.contract.ref
    return DifferentValue(case, explained.runtime, ref, patch.pointer, expected, observed, vote)
