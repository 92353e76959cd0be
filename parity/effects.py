"""What each departure does by itself: the contract's form of a few answers, written with it and without.

This is the replay, one departure at a time. It shows where a drift is and what it looks like there, whatever
other drifts the same answer holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from codegen.wire.encoding import ChoiceMade, Encoding
from codegen.wire.lossless import Json
from parity.both_forms import both_forms
from parity.compare import at
from parity.departures import Placed, placed_departures
from parity.drift import drift_of
from parity.finding import Effect, Evidence
from parity.infer.infer import Inference, predict
from parity.infer.patch import Missing, Patch, patches
from parity.infer.sample import Sample
from parity.infer.skeleton import skeleton
from parity.infer.thin import thin

#: Answers looked at for one finding, at most, each of another build, and those looked through for them.
MOST_LOOKED_AT, LOOKED_THROUGH = 8, 64
#: Characters of one side of an example that is shown whole.
_SHORT = 60


def effects_of(inference: Inference, samples: Sequence[Sample], cases: Sequence[str]) -> tuple[Effect, ...]:
    """The effect of every departure, in their order; `cases` are those that the departures explain."""
    explained = frozenset(cases)
    looked_at = _few(islice((sample for sample in samples if sample.case in explained), LOOKED_THROUGH))
    everything = placed_departures(inference)
    return tuple(_effect(inference, placed, looked_at, everything) for placed in everything)


def without_indices(pointer: str) -> str:
    """A JSON Pointer with `*` for each step that is a number."""
    return "".join("/" + ("*" if step.isdecimal() else step) for step in pointer.split("/")[1:])


def _effect(
    inference: Inference, placed: Placed, samples: Sequence[Sample], everything: Sequence[Placed]
) -> Effect:
    several = sum(other.made == placed.made for other in everything) > 1
    changes = list(_changes(inference, inference.wanted, _alone(inference, placed, several=several), samples))
    if not changes and not several:  # it shows only beside the others: then by leaving it out
        changes = list(_changes(inference, inference.without(placed.made), inference.used, samples))
    pointers = (without_indices(patch.pointer) for _, patches in changes for patch in patches)
    drift = drift_of(placed.departure)
    example = changes[0][0] if changes else None
    return Effect(drift.id, drift.tell(placed.departure), tuple(dict.fromkeys(pointers)), example)


def _alone(inference: Inference, placed: Placed, *, several: bool) -> Encoding:
    """The contract's encoding with one departure, and with the exceptions from it."""
    made = placed.made
    exceptions = [
        other
        for other in inference.departures
        if other.dimension is made.dimension and inference.wanted_instead(other) == other.setting
    ]
    here = [made]
    if several and placed.places:  # the same choice is another drift elsewhere
        here = [ChoiceMade(place, made.dimension, made.setting) for place in placed.places]
    return inference.wanted.with_choices(*here, *exceptions)


def _changes(
    inference: Inference, without: Encoding, having: Encoding, samples: Sequence[Sample]
) -> Iterator[tuple[Evidence, tuple[Patch, ...]]]:
    """For each sample that two encodings write differently, an example and where they part."""
    for sample in samples:
        wanted = predict(inference.model, without, sample)
        written = predict(inference.model, having, sample)
        if isinstance(wanted, Missing) or isinstance(written, Missing):
            continue
        found = patches(wanted, written)
        owned = tuple(patch for patch in found if not isinstance(patch.expected, Missing))
        if found:  # told by what the first form has, where it has it
            yield _example(sample.case, wanted, written, (owned or found)[0]), owned or found


def _example(case: str, wanted: Json, written: Json, change: Patch) -> Evidence:
    """One change: the node itself where both have it, else what holds it."""
    both = not isinstance(change.expected, Missing) and not isinstance(change.observed, Missing)
    pointer = change.pointer if both else change.pointer.rpartition("/")[0]
    forms = both_forms(at(wanted, pointer), at(written, pointer), pointer, whole=_SHORT, most=_SHORT)
    return Evidence(case, forms.wanted, forms.observed, forms.pointer)


def _few(samples: Iterable[Sample]) -> list[Sample]:
    """Some samples, no two of one build, each without most items of its long lists."""
    seen: Counter[object] = Counter()
    few = []
    for sample in samples:
        build = skeleton(sample.value)
        seen[build] += 1
        if seen[build] == 1:
            few.append(thin(sample))
        if len(few) == MOST_LOOKED_AT:
            break
    return few
