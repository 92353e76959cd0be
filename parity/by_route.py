"""A habit that a runtime has on some routes only: its answers explained route by route.

One type may be encoded by two pieces of code, each with routes of its own. That is an exception of a habit,
and is tried before anything is called another value: but only where each part is proven by itself, so that
one odd answer never makes a habit.
"""

from __future__ import annotations

from collections.abc import Sequence

from parity.explained import Explained
from parity.group import Group
from parity.infer.choose import cost_of
from parity.infer.infer import Inference, infer
from parity.infer.prove import Proof

#: Routes of one contract that are explained one by one, at most.
_MAX_ROUTES = 16


def explain(runtime: str, group: Group) -> tuple[Explained, ...]:
    """A runtime's answers in one group: explained together, or by routes where that is cheaper and proven."""
    together = Explained.of(runtime, group)
    if not together.judgement.refuted_by and not any(together.inference.patches):
        return (together,)
    routes = tuple(dict.fromkeys(group.routes[sample.case] for sample in together.samples))
    if not 1 < len(routes) <= _MAX_ROUTES:
        return (together,)
    alone = {name: _infer(runtime, group, (name,)) for name in routes}
    if _least(list(alone.values())) >= together.inference.cost:  # as with a bug, which no route explains
        return (together,)
    joined = _joined(runtime, group, alone)
    if len(joined) < 2 or sum(each.cost for each in joined.values()) >= together.inference.cost:
        return (together,)
    parts = [Explained.of(runtime, group, names) for names in joined]
    if any(part.judgement.cases and part.judgement.proof is not Proof.PROVEN for part in parts):
        return (together,)
    # Routes of which no value is known are a part of their own.
    left = tuple(dict.fromkeys(name for name in group.routes.values() if name not in routes))
    return (*parts, Explained.of(runtime, group, left)) if left else tuple(parts)


def _least(alone: Sequence[Inference]) -> int:
    """What explaining by routes costs at least: every patch, and the departures of one route."""
    chosen = [sum(map(cost_of, each.departures)) for each in alone]
    return sum(each.cost for each in alone) - sum(chosen) + max(chosen)


def _joined(runtime: str, group: Group, alone: dict[str, Inference]) -> dict[tuple[str, ...], Inference]:
    """Routes together that one inference explains at no higher price than one for each of them."""
    parts: dict[tuple[str, ...], Inference] = {}
    for name, one in alone.items():
        for names, part in list(parts.items()):
            joint = _infer(runtime, group, (*names, name))
            if joint.cost <= part.cost + one.cost:
                del parts[names]
                parts[*names, name] = joint
                break
        else:
            parts[name,] = one
    return parts


def _infer(runtime: str, group: Group, routes: tuple[str, ...]) -> Inference:
    return infer(group.promise.model, group.promise.encoding, group.samples(runtime, routes))
