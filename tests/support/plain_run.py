"""Plain services, asked and diagnosed: a random type with values, a random dialect, and what is found."""

from __future__ import annotations

import json
import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from plain_change import leaves
from plain_dialect import Dialect, Habit
from plain_kind import Kind, schema
from plain_maker import Maker
from plain_wire import Unwritable, expected, write

from parity.answer import Replied
from parity.case import Case, Expect, Request
from parity.diagnose import Diagnosis, diagnose
from parity.judge import judge
from parity.probe.run import Exchange
from parity.promise import Promise
from registry.contract import Contract, Level

TURNS = 24
#: Dialects tried for one type until one can write all its values.
_TRIES = 50


class Run:
    """A type with its values, and a dialect that can write them.

    `without` are habits that it does not have; None for no habits at all.
    """

    def __init__(self, seed: int, *, without: Collection[str] | None = ()) -> None:
        self.maker = Maker(random.Random(seed))  # noqa: S311 - a seed must give the same run again
        self.kind: Kind = self.maker.root()
        self.values = [self.maker.value(self.kind, turn) for turn in range(TURNS)]
        self.dialect = Dialect() if without is None else next(self._dialects(without), Dialect())
        self.wanted = self.written(Dialect())
        self.observed = self.written(self.dialect)
        self.promise = promise_of(schema(self.kind))

    def _dialects(self, without: Collection[str]) -> Iterator[Dialect]:
        for _ in range(_TRIES):
            made = self.maker.dialect(self.kind)
            dialect = Dialect(tuple(habit for habit in made.habits if habit.name not in without))
            try:
                bodies = self.written(dialect)
            except Unwritable:
                continue
            if all(self._is_shown(habit, bodies) for habit in dialect.habits):
                yield dialect

    def _is_shown(self, habit: Habit, bodies: Sequence[Any]) -> bool:
        """Whether the answers can show a habit that means nothing in a single answer.

        A name of other words is shown by what stands under it, where that is not empty or null; one of a list
        of names, seen once, may as well be the wrong name; a place in their order is no order; and an empty
        list need not be one of entries.
        """
        match habit.name:
            case "renamed":
                return any(_holds(body, habit.setting[1]) for body in bodies)
            case "renamed_choice":
                return json.dumps(bodies).count(json.dumps(habit.setting[1])) != 1
            case "renamed_variant":
                text = json.dumps(bodies)
                seen, null = text.count('"Otherwise"'), text.count('"Otherwise": null')
                return seen == 0 or seen > null
            case "ordinals":
                return all(len(names) > 1 for names in self._names().values())
            case "entries":
                return '[["k' in json.dumps(bodies)
        return True

    def _names(self) -> dict[int, set[str]]:
        """The names of each choice that stand in the values."""
        names: dict[int, set[str]] = {}
        for value in self.values:
            for _, kind, name in leaves(self.kind, value):
                if kind.what == "choice":
                    names.setdefault(id(kind), set()).add(name)
        return names

    def written(self, dialect: Dialect, values: Sequence[Any] | None = None) -> list[Any]:
        return [write(self.kind, value, dialect) for value in (self.values if values is None else values)]

    @property
    def drifts(self) -> set[str]:
        """The drifts that are there to be named."""
        return expected(self.kind, self.values, self.dialect)

    def diagnose(self, other: Sequence[Any]) -> Diagnosis:
        """What is said of a runtime that is right, and another one."""
        return diagnosis(self.promise, {"right": self.wanted, "other": other}, self.wanted)


def _holds(body: Any, name: str) -> bool:
    match body:
        case dict():
            return bool(body.get(name)) or any(_holds(part, name) for part in body.values())
        case list():
            return any(_holds(part, name) for part in body)
    return False


def promise_of(declared: Any) -> Promise:
    return Promise.of(Contract("thing", 1, declared, "o", "A thing.", Level.NONE, (), (), (), Path()))


def diagnosis(
    promise: Promise, runtimes: Mapping[str, Sequence[Any]], wanted: Sequence[Any] | None = None
) -> Diagnosis:
    """The diagnosis of runtimes by what they wrote; `wanted` are bodies that the cases expect."""
    judged = []
    for number, bodies in enumerate(zip(*runtimes.values(), strict=True)):
        body = None if wanted is None else json.dumps(wanted[number]).encode()
        expect = Expect(200, ((200, "thing"),), body=body)
        request = Request("GET", f"/things/{number}")
        case = Case(f"case-{number}", "It is told.", request, expect, file="cases.yaml", line=number + 1)
        answers = tuple(
            (name, (Replied(200, (("content-type", "application/json"),), json.dumps(written).encode()),))
            for name, written in zip(runtimes, bodies, strict=True)
        )
        judged.append(judge(Exchange(case, answers), {"thing": promise}))
    return diagnose(judged, {"thing": promise})


def drifts_of(found: Diagnosis) -> set[str]:
    return {drift for finding in found.findings for drift in finding.drifts}
