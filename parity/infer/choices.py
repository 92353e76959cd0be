"""Counts the names of enumerations: the same list of members at several places is one enumeration."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.lossless import Json
from codegen.wire.shape import Choice, TypePath, Value
from parity.infer.evidence import Evidence
from parity.infer.tag import right_tokens


class Choices:
    """Keeps the names under which members were written until all places are seen."""

    def __init__(self) -> None:
        self._places: dict[Choice, list[tuple[TypePath, list[tuple[str, str]]]]] = {}

    def see(self, choice: Choice, path: TypePath, items: Sequence[tuple[Value, Json]]) -> None:
        """Keeps what was written at one place."""
        seen = [(value, token) for value, token in items if isinstance(value, str) and isinstance(token, str)]
        self._places.setdefault(choice, []).append((path, seen))

    def count(self, evidence: Evidence) -> None:
        """Counts the names at every place, each as all places show it."""
        for choice, places in self._places.items():
            everything = [pair for _, seen in places for pair in seen]
            # Nothing but the name shows which member it is: seen once, another name may be another member.
            tokens = right_tokens(choice.members, everything, witnesses=2)
            for path, seen in places:
                for value, token in seen:
                    if tokens.get(token) == value:
                        evidence.variants[*path, value][token] += 1
