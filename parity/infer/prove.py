"""Judges an explanation: necessary, confirmed by answers it was not learned from, translatable.

| proof              | means                                                                           |
|--------------------|---------------------------------------------------------------------------------|
| proven             | replay is exact, each departure is needed, confirmed, and the answers translate |
| needs-more-samples | replay is exact, but nothing unseen was predicted, or two readings fit          |
| unexplained        | no encoding gives the answers                                                   |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Encoding
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable
from parity.infer.infer import Inference, infer, patches_of, predict
from parity.infer.patch import Missing, patches
from parity.infer.sample import Sample


class Proof(Enum):
    """How far a cause is established."""

    PROVEN = "proven"
    NEEDS_MORE_SAMPLES = "needs-more-samples"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The proof of an inference, with what it stands on."""

    proof: Proof
    #: Cases whose answer the departures change: the ones the finding explains.
    cases: tuple[str, ...]
    #: Undoing any one departure breaks the replay.
    replayed: bool
    #: For the least confirmed departure: answers it predicted before they were seen, or, where a single
    #: answer is all there is, places in it beyond the first.
    confirmed_by: int
    #: Cases that the wanted encoding gives exactly and the one in use does not: they speak against it.
    refuted_by: tuple[str, ...]
    #: The answers, read by the encoding in use and written the contract's way, keep the contract.
    translatable: bool


def prove(inference: Inference, samples: Sequence[Sample], keeps: Callable[[Json], bool]) -> Judgement:
    """The judgement of an inference over its samples; `keeps` says whether a document keeps the contract."""
    used, wanted = inference.used, inference.wanted
    refuting = {
        sample.case
        for sample, left in zip(samples, inference.patches, strict=True)
        if left and not patches_of(inference.model, wanted, sample)
    }
    explained = [
        sample
        for sample, left in zip(samples, inference.patches, strict=True)
        if not any(patch.pointer == "" for patch in left)
        and sample.case not in refuting
        and predict(inference.model, used, sample) != predict(inference.model, wanted, sample)
    ]
    if not inference.departures or not explained:
        return Judgement(
            Proof.UNEXPLAINED, (), replayed=False, confirmed_by=0, refuted_by=(), translatable=False
        )
    left_over = {
        id(sample): sum(patch.cost for patch in left)
        for sample, left in zip(samples, inference.patches, strict=True)
    }
    clean_first = sorted(explained, key=lambda sample: bool(left_over[id(sample)]))
    necessary = all(
        any(
            _matters(inference, sample, left_over[id(sample)], inference.without(departure))
            for sample in explained
        )
        for departure in inference.departures
    )
    confirmed = min(_confirmations(inference, clean_first, left_over))
    clean = [sample for sample in explained if not left_over[id(sample)]]
    translatable = all(translates(inference, sample.document, keeps) for sample in clean)
    proven = (
        necessary
        and confirmed > 0
        and translatable
        and bool(clean)
        and not inference.questions
        and not refuting
    )
    return Judgement(
        Proof.PROVEN if proven else Proof.NEEDS_MORE_SAMPLES,
        tuple(dict.fromkeys(sample.case for sample in explained)),
        replayed=necessary,
        confirmed_by=confirmed,
        refuted_by=tuple(sorted(refuting)),
        translatable=translatable,
    )


def _matters(inference: Inference, sample: Sample, left_over: int, otherwise: Encoding) -> bool:
    """Whether the encoding in use, which leaves this much unexplained, explains more than the other one."""
    return left_over < sum(patch.cost for patch in patches_of(inference.model, otherwise, sample))


def _confirmations(
    inference: Inference, samples: Sequence[Sample], left_over: Mapping[int, int]
) -> list[int]:
    """Per departure, how many answers it predicted before they were learned from, unpatched ones first."""
    learned: list[Sample] = []
    unseen: list[Sample] = []
    encoding = inference.wanted
    for sample in samples:
        if encoding == inference.used or predict(inference.model, encoding, sample) == predict(
            inference.model, inference.used, sample
        ):
            unseen.append(sample)
        else:
            learned.append(sample)
            encoding = infer(inference.model, inference.wanted, learned).used
    return [
        sum(
            _matters(inference, sample, left_over[id(sample)], inference.without(departure))
            for sample in unseen
        )
        or _places(inference, learned, departure) - 1
        for departure in inference.departures
    ]


def _places(inference: Inference, samples: Sequence[Sample], departure: ChoiceMade) -> int:
    """The most places of one answer that change when the departure is undone."""
    most = 1
    for sample in samples:
        used = predict(inference.model, inference.used, sample)
        undone = predict(inference.model, inference.without(departure), sample)
        if not isinstance(used, Missing) and not isinstance(undone, Missing):
            added = [patch for patch in patches(undone, used) if not isinstance(patch.observed, Missing)]
            most = max(most, len(added))
    return most


def translates(inference: Inference, document: Json, keeps: Callable[[Json], bool]) -> bool:
    """Whether some reading of a document, written the contract's way, keeps the contract."""
    for value in decode(inference.model, inference.used, document):
        try:
            if keeps(encode(inference.model, inference.wanted, value)):
                return True
        except Unencodable:
            continue
    return False
