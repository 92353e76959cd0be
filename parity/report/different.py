"""Different values that stand at the same place, told together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parity.effects import without_indices
from parity.finding import DifferentValue, Vote


@dataclass(frozen=True, slots=True)
class Different:
    """Every different value of one runtime at one place of one contract."""

    runtime: str
    #: `name@version`; empty where no contract holds the answers.
    contract: str
    #: JSON Pointer into the runtime's own body, with `*` for each index.
    pointer: str
    vote: Vote
    values: tuple[DifferentValue, ...]

    @property
    def cases(self) -> tuple[str, ...]:
        """The cases in which it stands."""
        return tuple(dict.fromkeys(value.case for value in self.values))

    @property
    def example(self) -> DifferentValue:
        """The first of them."""
        return self.values[0]


def different(values: Sequence[DifferentValue]) -> tuple[Different, ...]:
    """The values by place, those of most cases first."""
    groups: dict[tuple[str, str, str, Vote], list[DifferentValue]] = {}
    for value in values:
        key = (value.runtime, value.contract, without_indices(value.pointer), value.vote)
        groups.setdefault(key, []).append(value)
    found = [Different(*key, tuple(held)) for key, held in groups.items()]
    return tuple(sorted(found, key=lambda group: -len(group.cases)))
