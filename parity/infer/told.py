"""What answers say together about one place, and who says it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from codegen.wire.lossless import Numeral

T = TypeVar("T")
S = TypeVar("S", covariant=True)
U = TypeVar("U")
H = TypeVar("H", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Told(Generic[S]):
    """Something that answers can mean at a place."""

    value: S
    #: The runtimes whose documents can mean it, were it only by leaving out what is empty.
    backers: frozenset[str]
    #: Those of them that say it, in some form.
    speakers: frozenset[str]
    #: Those of them that say it in so many words.
    plainly: frozenset[str]


def told_by(runtimes: frozenset[str], value: T) -> Told[T]:
    """What these runtimes say plainly."""
    return Told(value, runtimes, runtimes, runtimes)


@dataclass(frozen=True, slots=True)
class Voters:
    """Whose word counts how much."""

    #: Runtimes whose whole answer keeps the contract, in their order: what one of them can mean comes before
    #: what none of them can, and where as much speaks for two things, it is what the first of them says.
    right: tuple[str, ...] = ()
    #: The JSON type a scalar is rather spelled in, where the contract's own form leaves it open.
    rather: type[str] | type[Numeral] = str

    def spelling(self, option: Told[T], explained: int) -> tuple[bool, int, int, int]:
        """How much speaks for one of several spellings of a scalar that mean the same.

        Its type, how many documents it explains, and who writes it so, the right ones first.
        """
        of_type = isinstance(option.value, self.rather)
        return of_type, explained, len(option.plainly.intersection(self.right)), len(option.plainly)

    def weight(self, option: Told[T]) -> tuple[bool, int, int, int]:
        """How much speaks for an option: whether a right runtime can mean it, who says it, who can."""
        is_right = not option.backers.isdisjoint(self.right)
        return is_right, len(option.speakers), len(option.backers), len(option.plainly)

    def elect(self, options: Sequence[Told[T]]) -> Told[T] | None:
        """The option for which most speaks; None where that is not one. They must mean different things."""
        most = max(map(self.weight, options), default=(False, 0, 0, 0))
        best = [option for option in options if self.weight(option) == most]
        if len(best) == 1:
            return best[0]
        return next((option for name in self.right for option in best if name in option.plainly), None)

    def most_common(self, said: Mapping[str, H]) -> Told[H] | None:
        """What most runtimes say (runtime -> what it says), elected as any option."""
        names: dict[H, set[str]] = {}
        for runtime, what in said.items():
            names.setdefault(what, set()).add(runtime)
        return self.elect([told_by(frozenset(by), what) for what, by in names.items()])


def of_those(documents: Mapping[str, U], runtimes: frozenset[str]) -> dict[str, U]:
    """The documents of some runtimes."""
    return {runtime: document for runtime, document in documents.items() if runtime in runtimes}
