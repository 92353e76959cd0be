"""Who is wrong: contract and runtimes counted, after reading each runtime's dialect."""

from __future__ import annotations

from collections.abc import Sequence

from parity.finding import Vote
from parity.group import Group


def vote_on_layout(group: Group, runtime: str, cases: Sequence[str]) -> Vote:
    """Who is wrong about how these cases are laid out."""
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
