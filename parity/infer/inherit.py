"""Where choices are made at the lowest cost, when each covers everything below it that makes none.

A tree of places, each with a penalty for the setting that holds there: the cheapest way to choose is found
exactly, from the root down, each place once per setting it can inherit.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

from codegen.wire.shape import TypePath

S = TypeVar("S", bound=Hashable)


def cheapest(
    places: Sequence[TypePath],
    settings: Sequence[S],
    price: int,
    wanted: Callable[[TypePath], S],
    penalty: Callable[[TypePath, S], int],
) -> Mapping[TypePath, S]:
    """Place -> setting, for the places at which a choice is made; each choice costs `price`.

    Where no choice covers a place, `wanted` holds there. Among equals the wider choice is taken, and the
    setting that comes first.
    """
    return _Tree(places, settings, price, wanted, penalty).solve()


class _Tree(Generic[S]):
    def __init__(
        self,
        places: Sequence[TypePath],
        settings: Sequence[S],
        price: int,
        wanted: Callable[[TypePath], S],
        penalty: Callable[[TypePath, S], int],
    ) -> None:
        self.places = set(places)
        self.settings = settings
        self.price = price
        self.wanted = wanted
        self.penalty = penalty
        self.children: dict[TypePath, list[TypePath]] = {}
        for place in sorted(self.places | {()}, key=len):
            if place:
                self.children.setdefault(self.parent(place), []).append(place)
        self.solved: dict[tuple[TypePath, S | None], tuple[int, S | None]] = {}

    def parent(self, place: TypePath) -> TypePath:
        for length in range(len(place) - 1, 0, -1):
            if place[:length] in self.places:
                return place[:length]
        return ()

    def solve(self) -> dict[TypePath, S]:
        made: dict[TypePath, S] = {}
        pending: list[tuple[TypePath, S | None]] = [((), None)]
        while pending:
            place, inherited = pending.pop()
            _, chosen = self.best(place, inherited)
            if chosen is not None:
                made[place] = chosen
            below = inherited if chosen is None else chosen
            pending += [(child, below) for child in self.children.get(place, ())]
        return made

    def best(self, place: TypePath, inherited: S | None) -> tuple[int, S | None]:
        """The least cost at and below a place, and the choice made there."""
        key = (place, inherited)
        if key not in self.solved:
            options: list[S | None] = [setting for setting in self.settings if setting != inherited]
            costs = [(self.cost(place, inherited, option), option) for option in (*options, None)]
            self.solved[key] = min(costs, key=lambda cost: cost[0])
        return self.solved[key]

    def cost(self, place: TypePath, inherited: S | None, choice: S | None) -> int:
        below = inherited if choice is None else choice
        here = 0
        if place in self.places:
            here = self.penalty(place, self.wanted(place) if below is None else below)
        children = sum(self.best(child, below)[0] for child in self.children.get(place, ()))
        return here + children + (0 if choice is None else self.price)
