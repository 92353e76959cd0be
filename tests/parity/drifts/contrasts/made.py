"""A contrast: one contract under which several drifts could be meant, and what each makes of the answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

#: Changes an answer in place; the number is that of the case.
Spoil = Callable[[Any, int], None]

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}


@dataclass(frozen=True)
class Contrast:
    """One contract, its canonical answers, and runtimes with one habit each."""

    name: str
    schema: Any
    canonical: tuple[Any, ...]
    #: Drift -> what a runtime that has it, and no other, makes of a canonical answer.
    habits: dict[str, Spoil]
    #: A real bug in the place of a habit -> what it makes of an answer; no drift may be named for it.
    bugs: dict[str, Spoil] = field(default_factory=dict)
    #: Drift -> another that it never comes without.
    never_without: dict[str, str] = field(default_factory=dict)

    def shows(self, drift: str) -> set[str]:
        """What the runtime with this habit has."""
        return {drift, self.never_without.get(drift, drift)}

    @property
    def right(self) -> list[str]:
        """The canonical answers, as JSON."""
        return [json.dumps(document) for document in self.canonical]

    def spoiled(self, spoil: Spoil) -> list[str]:
        """The answers of a runtime that does this to each, as JSON."""
        answers = deepcopy(self.canonical)
        for number, answer in enumerate(answers):
            spoil(answer, number)
        return [json.dumps(answer) for answer in answers]


def record(members: dict[str, Any], **optional: Any) -> Any:
    """A closed object."""
    return {
        "type": "object",
        "properties": {**members, **optional},
        "required": list(members),
        "additionalProperties": False,
    }


def nullable(kind: str) -> Any:
    """A scalar or null."""
    return {"type": [kind, "null"]}


def text(format_: str) -> Any:
    """A text of a format."""
    return {"type": "string", "format": format_}


def put(name: str, make: Callable[[Any], Any]) -> Spoil:
    """What makes another value of a member that is there."""

    def spoil(answer: Any, number: int) -> None:
        if name in answer:
            answer[name] = make(answer[name])

    return spoil


def rename(**names: str) -> Spoil:
    """What calls members otherwise."""

    def spoil(answer: Any, number: int) -> None:
        renamed = {names.get(name, name): value for name, value in answer.items()}
        answer.clear()
        answer.update(renamed)

    return spoil


def drop(*names: str, where: Callable[[Any], bool] = lambda value: True) -> Spoil:
    """What leaves members out."""

    def spoil(answer: Any, number: int) -> None:
        for name in names:
            if name in answer and where(answer[name]):
                del answer[name]

    return spoil


def fill(name: str, value: Any) -> Spoil:
    """What writes a member that is not there."""
    return lambda answer, number: answer.setdefault(name, value)
