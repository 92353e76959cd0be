"""Judges an explanation: necessary, confirmed by answers it was not learned from, translatable.

| proof              | means                                                                           |
|--------------------|---------------------------------------------------------------------------------|
| proven             | replay is exact, each departure is needed, confirmed, and the answers translate |
| needs-more-samples | replay is exact, but nothing unseen was predicted, or two readings fit          |
| unexplained        | no encoding gives the answers                                                   |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Encoding
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable
from parity.infer.infer import LOOKED_THROUGH, Inference, infer, patches_of, predict
from parity.infer.patch import Missing
from parity.infer.patch import patches as patches_between
from parity.infer.sample import Sample
from parity.infer.skeleton import PER_SKELETON, skeleton
from parity.infer.thin import thin

#: Answers that are undone departure by departure to prove them, at most, where each build has shown a few.
MOST_LOOKED_AT = 64


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
    #: Departures that no answer needs, and departures that nothing unseen confirmed.
    unneeded: tuple[ChoiceMade, ...] = ()
    unconfirmed: tuple[ChoiceMade, ...] = ()
    #: All but confirmation is there: a habit of the runtime, proven elsewhere, may give it.
    else_proven: bool = False


#: No departure, or none that changes an answer.
NOTHING = Judgement(Proof.UNEXPLAINED, (), replayed=False, confirmed_by=0, refuted_by=(), translatable=False)


def prove(inference: Inference, samples: Sequence[Sample], keeps: Callable[[Json], bool]) -> Judgement:
    """The judgement of an inference over its samples; `keeps` says whether a document keeps the contract."""
    if not inference.departures:
        return NOTHING
    left = list(zip(samples, inference.patches, strict=True))
    refuting = {
        sample.case
        for sample, patches in left
        if patches and not patches_of(inference.model, inference.wanted, sample)
    }
    explained = []
    as_it_should: list[Sample] = []
    translatable = True
    for sample, patches in left:
        if sample.case in refuting or any(patch.pointer == "" for patch in patches):
            continue
        as_wanted = predict(inference.model, inference.wanted, sample)
        if isinstance(as_wanted, Missing) or patches_between(as_wanted, sample.document) != patches:
            explained.append((sample, patches))
            # The value is one of the answer's readings, since the replay is exact: the one that was meant.
            if not patches:
                translatable &= not isinstance(as_wanted, Missing) and keeps(as_wanted)
        elif not patches:
            as_it_should.append(sample)
    if not explained:
        return NOTHING
    clean = [sample for sample, patches in explained if not patches]
    patched = [sample for sample, patches in explained if patches]
    looked_at = [_Looked.at(inference, sample) for sample in _some(clean, patched)]
    looked_at += _excepted(inference, as_it_should)
    unneeded = tuple(
        departure
        for departure in inference.departures
        if not any(_matters(inference, looked, departure) for looked in looked_at)
    )
    necessary = not unneeded
    # Beside another value an answer can seem to show what it does not: each needs one without.
    shown_clean = all(
        any(looked.left == 0 and _matters(inference, looked, departure) for looked in looked_at)
        for departure in inference.departures
    )
    confirmations = _confirmations(inference, looked_at)
    confirmed = min(confirmations)
    else_proven = necessary and translatable and shown_clean and not refuting
    proven = else_proven and confirmed > 0 and not inference.questions
    return Judgement(
        Proof.PROVEN if proven else Proof.NEEDS_MORE_SAMPLES,
        tuple(dict.fromkeys(sample.case for sample, _ in explained)),
        replayed=necessary,
        confirmed_by=confirmed,
        refuted_by=tuple(sorted(refuting)),
        translatable=translatable,
        unneeded=unneeded,
        else_proven=else_proven,
        unconfirmed=tuple(
            departure
            for departure, count in zip(inference.departures, confirmations, strict=True)
            if count < 1
        ),
    )


@dataclass(frozen=True, slots=True)
class _Looked:
    """A sample without most items of its long lists, and what the encoding in use leaves of it."""

    sample: Sample
    left: int

    @classmethod
    def at(cls, inference: Inference, sample: Sample) -> _Looked:
        few = thin(sample)
        return cls(few, _cost(inference, inference.used, few))


def _excepted(inference: Inference, as_it_should: Sequence[Sample]) -> list[_Looked]:
    """Of the answers that are as they should be, those that an exception from a habit keeps so."""
    exceptions = [made for made in inference.departures if inference.wanted_instead(made) == made.setting]
    if not exceptions:
        return []
    looked_at = [_Looked.at(inference, sample) for sample in _some(as_it_should, ())]
    return [looked for looked in looked_at if any(_matters(inference, looked, made) for made in exceptions)]


def _some(clean: Sequence[Sample], patched: Sequence[Sample]) -> list[Sample]:
    """The samples that are undone and learned from: a few of each build, then the rest up to a limit."""
    counts: Counter[object] = Counter()
    first: list[Sample] = []
    rest: list[Sample] = []
    for sample in clean[:LOOKED_THROUGH]:
        build = skeleton(sample.value)
        counts[build] += 1
        (first if counts[build] <= PER_SKELETON else rest).append(sample)
    rest += clean[LOOKED_THROUGH:]
    return [*first, *rest, *patched][: max(MOST_LOOKED_AT, len(first))]


def _cost(inference: Inference, encoding: Encoding, sample: Sample) -> int:
    return sum(patch.cost for patch in patches_of(inference.model, encoding, sample))


def _matters(inference: Inference, looked: _Looked, departure: ChoiceMade) -> bool:
    """Whether the encoding in use explains more of a sample than it does without the departure."""
    return looked.left < _cost(inference, inference.without(departure), looked.sample)


def _confirmations(inference: Inference, samples: Sequence[_Looked]) -> list[int]:
    """Per departure, how many answers it predicted before they were learned from, unpatched ones first."""
    learned: list[Sample] = []
    known: tuple[ChoiceMade, ...] = ()
    encoding = inference.wanted
    predicted: Counter[ChoiceMade] = Counter()
    for looked in samples:
        sample = looked.sample
        whole = encoding == inference.used or predict(inference.model, encoding, sample) == predict(
            inference.model, inference.used, sample
        )
        for departure in inference.departures:
            # What was known already is predicted, also where the answer teaches something else.
            if (whole or departure in known) and _matters(inference, looked, departure):
                predicted[departure] += 1
        if not whole:
            learned.append(sample)
            now = infer(inference.model, inference.wanted, learned)
            encoding, known = now.used, now.departures
    return [
        predicted[departure] or _places(inference, learned, departure) - 1
        for departure in inference.departures
    ]


def _places(inference: Inference, samples: Sequence[Sample], departure: ChoiceMade) -> int:
    """The most places of one answer that change when the departure is undone."""
    most = 1
    for sample in samples:
        used = predict(inference.model, inference.used, sample)
        undone = predict(inference.model, inference.without(departure), sample)
        if not isinstance(used, Missing) and not isinstance(undone, Missing):
            added = [
                patch for patch in patches_between(undone, used) if not isinstance(patch.observed, Missing)
            ]
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
