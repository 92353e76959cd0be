"""The inference: the cheapest encoding that explains what one runtime wrote for one contract.

Its result is exact by construction: encoding each canonical value, patched, gives the observed document.
A choice stays only if it saves more patches than it costs; what is left is for `prove` to judge.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Encoding, Setting
from codegen.wire.lossless import Json
from codegen.wire.shape import Model, TypePath, fields, nodes, variants
from codegen.wire.unencodable import Unencodable
from parity.infer.choose import OpenQuestion, choose, cost_of
from parity.infer.evidence import places_of
from parity.infer.patch import MISSING, Missing, Patch, patches
from parity.infer.sample import Sample
from parity.infer.skeleton import PER_SKELETON, skeleton
from parity.infer.thin import thin
from parity.infer.walk import gather

#: How often a search is begun anew with samples that the last one did not explain.
ROUNDS = 4
#: Samples looked through for builds; what stands in none of them surprises a search, and is looked at then.
LOOKED_THROUGH = 256


@dataclass(frozen=True, slots=True)
class Inference:
    """The encoding in use, as departures from the wanted one, and what it leaves unexplained."""

    model: Model
    wanted: Encoding
    departures: tuple[ChoiceMade, ...]
    questions: tuple[OpenQuestion, ...]
    #: Per sample, in their order: the patches it needs beside the encoding.
    patches: tuple[tuple[Patch, ...], ...]
    #: Departure -> the places that showed it.
    places: Mapping[ChoiceMade, tuple[TypePath, ...]] = field(default_factory=dict, compare=False)

    _encodings: dict[tuple[ChoiceMade, ...], Encoding] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def cost(self) -> int:
        """The price of the whole explanation: what is chosen, and what is left unexplained."""
        left = sum(patch.cost for patches in self.patches for patch in patches)
        return left + sum(map(cost_of, self.departures))

    @property
    def used(self) -> Encoding:
        """The encoding in use."""
        return self.without()

    def wanted_instead(self, departure: ChoiceMade) -> Setting:
        """What the contract has at the first place a departure covers that is not so already."""
        scope, dimension = departure.scope, departure.dimension
        nowhere = self.wanted.setting(scope, dimension)
        everywhere = (*(path for path, _ in nodes(self.model)), *fields(self.model), *variants(self.model))
        places = self.places.get(departure) or (scope, *everywhere)
        settings = (self.wanted.setting(place, dimension) for place in places if place[: len(scope)] == scope)
        return next((setting for setting in settings if setting != departure.setting), nowhere)

    def without(self, *departures: ChoiceMade) -> Encoding:
        """The encoding in use with some departures undone; one object each, for what it remembers."""
        encoding = self._encodings.get(departures)
        if encoding is None:
            kept = (kept for kept in self.departures if kept not in departures)
            encoding = self._encodings[departures] = self.wanted.with_choices(*kept)
        return encoding


def infer(model: Model, wanted: Encoding, samples: Sequence[Sample]) -> Inference:
    """The cheapest explanation of the samples, each with a known value."""
    few = _few(samples)
    best: Inference | None = None
    for _ in range(ROUNDS):
        found = _explain(model, wanted, [few[index] for index in sorted(few)], samples)
        if best is not None and found.cost >= best.cost:
            break
        best = found
        surprising = [index for index, left in enumerate(found.patches) if left and index not in few]
        long = [
            index for index, left in enumerate(found.patches) if left and few.get(index) is not samples[index]
        ]
        for index in (*surprising[:PER_SKELETON], *long[:PER_SKELETON]):
            few[index] = thin(samples[index], found.patches[index])
        if not surprising and not long:
            break
    assert best is not None  # noqa: S101 - there is at least one round
    return best


def _explain(model: Model, wanted: Encoding, few: Sequence[Sample], samples: Sequence[Sample]) -> Inference:
    """The cheapest explanation of a few samples, and what it leaves of all."""
    evidence = gather(model, wanted, few)
    departures, questions = choose(model, wanted, evidence)
    departures = _that_pay(model, wanted, departures, few)
    used = wanted.with_choices(*departures)
    open_still = tuple(question for question in questions if question.choice in departures)
    return Inference(
        model,
        wanted,
        departures,
        open_still,
        tuple(patches_of(model, used, sample) for sample in samples),
        {departure: places_of(evidence, departure) for departure in departures},
    )


def predict(model: Model, encoding: Encoding, sample: Sample) -> Json | Missing:
    """What a runtime so encoded would write for the sample's value; MISSING where it cannot."""
    try:
        return encode(model, encoding, sample.value)
    except Unencodable:
        return MISSING


def patches_of(model: Model, encoding: Encoding, sample: Sample) -> tuple[Patch, ...]:
    """What the encoding does not explain of a sample."""
    expected = predict(model, encoding, sample)
    if isinstance(expected, Missing):
        return (Patch("", MISSING, sample.document),)
    return patches(expected, sample.document)


def _that_pay(
    model: Model, wanted: Encoding, departures: tuple[ChoiceMade, ...], samples: Sequence[Sample]
) -> tuple[ChoiceMade, ...]:
    """The departures without those that save no more patches than they cost, dearest first."""

    def price(kept: Sequence[ChoiceMade]) -> int:
        encoding = wanted.with_choices(*kept)
        unexplained = (patch for sample in samples for patch in patches_of(model, encoding, sample))
        return sum(map(cost_of, kept)) + sum(patch.cost for patch in unexplained)

    kept = list(departures)
    now = price(kept) if kept else 0
    for departure in sorted(departures, key=cost_of, reverse=True):
        fewer = [other for other in kept if other is not departure]
        then = price(fewer)
        if then <= now:
            kept, now = fewer, then
    return tuple(kept)


def _few(samples: Sequence[Sample]) -> dict[int, Sample]:
    """A few samples of each build, by their index, each without most items of its long lists."""
    counts: Counter[object] = Counter()
    few = {}
    for index, sample in enumerate(samples[:LOOKED_THROUGH]):
        build = (skeleton(sample.value), skeleton(sample.document))
        counts[build] += 1
        if counts[build] <= PER_SKELETON:
            few[index] = thin(sample)
    return few
