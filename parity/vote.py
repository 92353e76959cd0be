"""Who is wrong: contract and runtimes counted, after reading each runtime's dialect.

| at the places of one departure                       | vote           |
|------------------------------------------------------|----------------|
| the case or the reference says what is right         | drifted        |
| it breaks the contract, and not all runtimes do it   | drifted        |
| it breaks the contract, and all runtimes do it       | contract stale |
| the contract permits it, most runtimes do otherwise, | drifted        |
| and all of these the same                            |                |
| the contract permits it otherwise                    | undecided      |
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Encoding
from codegen.wire.unencodable import Unencodable
from parity.drift import Departure
from parity.explained import Explained
from parity.finding import Vote
from parity.group import Group

#: Answers that are written with one departure alone to see whether it breaks the contract, at most.
_WRITTEN_ALONE = 8


def vote_on_departure(explained: Explained, everyone: Sequence[Explained], departure: Departure) -> Vote:
    """Who is wrong about one departure; `everyone` are all runtimes of its group, itself among them."""
    inference, group = explained.inference, explained.group
    made = next(
        made
        for made in inference.departures
        if (made.scope, made.dimension) == (departure.scope, departure.dimension)
    )
    if any(case in group.given for case in explained.judgement.cases):
        return Vote.DRIFTED
    voters = _voters(explained, everyone)
    same = [parts for parts in voters if all(_does(part, explained, made, inference.used) for part in parts)]
    if _breaks(explained, made):
        return Vote.CONTRACT_STALE if len(same) > 1 and len(same) == len(voters) else Vote.DRIFTED
    kept = [
        parts for parts in voters if all(_does(part, explained, made, inference.wanted) for part in parts)
    ]
    return Vote.DRIFTED if len(kept) > 1 and 2 * len(kept) > len(voters) else Vote.UNDECIDED


def _voters(explained: Explained, everyone: Sequence[Explained]) -> list[list[Explained]]:
    """Every runtime that has samples, as the parts of its explanation that speak of the same routes."""
    voters: dict[str, list[Explained]] = {}
    for part in everyone:
        if part.samples and _meet(part.routes, explained.routes):
            voters.setdefault(part.runtime, []).append(part)
    return list(voters.values())


def _meet(some: Sequence[str], others: Sequence[str]) -> bool:
    return not some or not others or not set(some).isdisjoint(others)


def worst(votes: Sequence[Vote]) -> Vote:
    """The vote on a finding: that on the departure which is clearest."""
    return min(votes, key=list(Vote).index)


def _does(other: Explained, explained: Explained, made: ChoiceMade, encoding: Encoding) -> bool:
    """Whether a runtime does at the places of a departure as an encoding has it there."""
    places = explained.inference.places.get(made) or (made.scope,)
    return all(
        other.inference.used.setting(place, made.dimension) == encoding.setting(place, made.dimension)
        for place in places
    )


def _breaks(explained: Explained, made: ChoiceMade) -> bool:
    """Whether answers with this departure alone break the contract."""
    promise, inference = explained.group.promise, explained.inference
    alone = inference.wanted.with_choices(made)
    for sample in explained.samples[:_WRITTEN_ALONE]:
        try:
            if not promise.keeps(encode(inference.model, alone, sample.value)):
                return True
        except Unencodable:  # not without the others: judge it with them
            if explained.runtime not in explained.group.keeping[sample.case]:
                return True
    return False


def vote_on_layout(group: Group, runtime: str, cases: Sequence[str]) -> Vote:
    """Who is wrong about cases that nothing explains."""
    if all(runtime in group.keeping[case] for case in cases):
        return Vote.UNDECIDED
    if any(group.keeping[case] - {runtime} for case in cases):
        return Vote.DRIFTED
    bodies = [[group.document(case, name) for name in group.bodies[case]] for case in cases]
    if all(len(each) > 1 and all(body == each[0] for body in each) for each in bodies):
        return Vote.CONTRACT_STALE
    return Vote.DRIFTED if any(case in group.values for case in cases) else Vote.UNDECIDED


def vote_on_value(group: Group, case: str, others: int) -> Vote:
    """Who is wrong about the value of a case: decided when it was given, or by most of three or more.

    `others` is how many runtimes say something else there.
    """
    if case in group.given:
        return Vote.DRIFTED
    return Vote.DRIFTED if len(group.bodies[case]) - others > max(1, others) else Vote.UNDECIDED
