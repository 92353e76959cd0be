"""What a runtime does everywhere under one contract is known when the next contract is looked at.

A habit that is proven under one contract predicts the answers of another: a departure that too few answers
show there is confirmed by it, and an open question between two styles is answered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from codegen.wire.encoding import EXACT, ChoiceMade, Dimension, Setting
from parity.explained import Explained
from parity.infer.prove import Proof

#: A dimension and what is chosen in it.
Habit = tuple[Dimension, Setting]


def confirmed_by_habits(explained: Sequence[Explained]) -> list[Explained]:
    """The explanations of a run, each confirmed by what its runtime is proven to do under other contracts."""
    habits: dict[str, dict[Habit, set[str]]] = {}
    for each in explained:
        if each.judgement.proof is Proof.PROVEN:
            for made in each.inference.departures:
                if not made.scope and made.dimension not in EXACT:
                    known = habits.setdefault(each.runtime, {})
                    known.setdefault(_habit(made), set()).add(each.group.promise.contract.ref)
    return [_confirmed(each, habits.get(each.runtime, {})) for each in explained]


def _confirmed(explained: Explained, habits: Mapping[Habit, set[str]]) -> Explained:
    judgement, ref = explained.judgement, explained.group.promise.contract.ref
    if judgement.proof is not Proof.NEEDS_MORE_SAMPLES or not judgement.else_proven:
        return explained
    open_still = (*judgement.unconfirmed, *(question.choice for question in explained.inference.questions))
    if not all(habits.get(_habit(made), set()) - {ref} for made in open_still):
        return explained
    predicted = max(judgement.confirmed_by, len(judgement.cases))
    return replace(
        explained,
        judgement=replace(judgement, proof=Proof.PROVEN, confirmed_by=predicted, unconfirmed=()),
    )


def _habit(made: ChoiceMade) -> Habit:
    return made.dimension, made.setting
