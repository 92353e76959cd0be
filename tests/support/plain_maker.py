"""Makes random types, values of them, and dialects."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from plain_dialect import Dialect, Habit
from plain_habits import HABITS, TOGETHER_UNTOLD
from plain_kind import SCALARS, Kind, Member, Path, nodes
from plain_wire import SINGLE

WORDS = ("user", "order", "line", "retry", "after", "max", "count", "source", "billing", "state")
CHOICES = (("in_review", "sent_back", "closed"), ("low", "mid", "high", "top"), ("red", "green"))
VARIANTS = ("OutOfStock", "CardDeclined", "AddressUnknown", "TooManyLines")
_NULLABLE = ("text", "number", "instant", "uuid", "float", "decimal")


@dataclass
class Maker:
    """Makes types, and values of them in which no text and no number stands twice."""

    chance: random.Random
    count: int = field(default=0)
    tagging: str = "external"

    def root(self) -> Kind:
        """A record or union, with parts up to three deep."""
        self.tagging = self.chance.choice(("external", "external", "internal", "adjacent"))
        return self.union(2) if self.chance.random() < 0.3 else self.record(2)

    def record(self, depth: int, names: list[str] | None = None) -> Kind:
        names = names or self.names(self.chance.randint(2, 5))
        members = [Member(names[0], Kind("text"))]
        for name in names[1:]:
            part = self.part(depth)
            nullable = part.what in _NULLABLE and self.chance.random() < 0.25
            default = None if nullable else self.default(part)
            required = nullable or default is not None or self.chance.random() < 0.7
            members.append(Member(name, replace(part, nullable=nullable), required, default))
        return Kind("record", tuple(members))

    def union(self, depth: int) -> Kind:
        names = self.chance.sample(VARIANTS, self.chance.randint(2, 3))
        own = iter(self.names(4 * len(names)))
        first = Member(names[0], self.record(depth - 1, [next(own) for _ in range(3)]))
        others = []
        for name in names[1:]:
            kinds: list[Kind | None] = [self.record(depth - 1, [next(own), next(own)])] * 3
            if self.tagging == "external":
                kinds += [None, Kind(self.chance.choice(SINGLE))]
            elif self.tagging == "internal":
                kinds += [None]
            others.append(Member(name, self.chance.choice(kinds)))
        return Kind("union", (first, *others), tagging=self.tagging)

    def part(self, depth: int) -> Kind:
        deep = ("list", "map", "set", "tuple", "record", "record", "union", "union")
        what = self.chance.choice(SCALARS if depth <= 0 else (*SCALARS, *deep))
        match what:
            case "choice":
                return Kind("choice", names=self.chance.choice(CHOICES))
            case "list" | "map":
                return Kind(what, of=self.part(depth - 1))
            case "set":
                items = (Kind("text"), Kind("number"), Kind("choice", names=CHOICES[1]))
                return Kind("set", of=self.chance.choice(items))
            case "tuple":
                return Kind("tuple", places=tuple(self.part(0) for _ in range(self.chance.randint(2, 3))))
            case "record":
                return self.record(depth - 1)
            case "union":
                return self.union(depth)
        return Kind(what)

    def names(self, count: int) -> list[str]:
        pairs = [f"{first}_{second}" for first in WORDS for second in WORDS if first != second]
        return self.chance.sample(pairs, count)

    def default(self, kind: Kind) -> Any:
        if self.chance.random() < 0.8:
            return None
        return {"text": "as usual", "number": 7, "choice": (kind.names or ("",))[0]}.get(kind.what)

    def value(self, kind: Kind, turn: int) -> Any:
        """A value; `turn` decides which variant stands, and whether what may be missing is."""
        self.count += 1
        if kind.nullable and turn % 3 == 1:
            return None
        match kind.what:
            case "list":
                return [self.value(kind.item, turn + place) for place in range(turn % 3)]
            case "set":
                parts = [self.value(kind.item, 4 * place + 1) for place in range(turn % 4)]
                return list(kind.item.names[: turn % 4]) if kind.item.what == "choice" else parts
            case "map":
                return {f"k{self.count}{place}": self.value(kind.item, turn) for place in range(turn % 3)}
            case "tuple":
                return [self.value(place, turn) for place in kind.places]
            case "record":
                return {
                    member.name: self.member(member, turn)
                    for member in kind.members
                    if member.required or turn % 3 != 1
                }
            case "union":
                variant = kind.members[turn % len(kind.members)]
                below = turn // len(kind.members)
                return (variant.name, None if variant.kind is None else self.value(variant.kind, below))
        return self.scalar(kind, turn)

    def member(self, member: Member, turn: int) -> Any:
        assert member.kind is not None
        if member.default is not None and turn % 4 == 3:
            return member.default
        return self.value(member.kind, turn)

    def scalar(self, kind: Kind, turn: int) -> Any:
        match kind.what:
            case "text":
                return f"text {self.count}"
            case "number":
                return 0 if turn % 4 == 2 else 100 + self.count
            case "float":
                return 0.5 if turn % 4 == 2 else self.count + 0.1
            case "flag":
                return turn % 2 == 0
            case "choice":
                return self.chance.choice(kind.names)
            case "instant":
                part = timedelta(milliseconds=250 if turn % 2 else 0)
                return datetime(2024, 3, 1, tzinfo=UTC) + timedelta(seconds=self.count * 3607) + part
            case "uuid":
                return UUID(int=self.chance.getrandbits(128))
            case "bytes":
                return self.chance.randbytes(9) + bytes([self.count % 256])
            case "decimal":
                return Decimal(100 * self.count + (50 if turn % 2 else 75)) / 100 + Decimal("0.00")
            case "duration":
                return timedelta(seconds=self.count * 61)
        raise AssertionError(kind.what)

    def dialect(self, kind: Kind) -> Dialect:
        """Up to four habits, some of them with an exception."""
        possible = list(self.habits(kind))
        self.chance.shuffle(possible)
        chosen: dict[str, Habit] = {}
        for habit in possible[: self.chance.randint(0, 5)]:
            chosen.setdefault(habit.name, habit)
        for names in TOGETHER_UNTOLD:
            if all(name in chosen for name in names):
                del chosen[names[-1]]
        # What is renamed, or stands in a list, is known by what it holds: that must be as it is.
        known = [chosen["renamed"].setting[0]] if "renamed" in chosen else []
        known += [habit.at for name, habit in chosen.items() if name.startswith("positional")]
        if "wrapped" in chosen and any(chosen["wrapped"].at[: len(path)] == path for path in known):
            del chosen["wrapped"]
        # What is flattened is known by its names.
        if "flattened" in chosen and "renamed" in chosen and chosen["flattened"].at == chosen["renamed"].at:
            del chosen["renamed"]
        return Dialect(tuple(chosen.values()))

    def habits(self, kind: Kind) -> Iterator[Habit]:
        """Habits that mean something for a type, each once."""
        found = list(nodes(kind))
        whats = {part.what for _, part in found}
        for name, needs, settings in HABITS:
            others = [setting for setting in settings if name != "tagging" or setting != self.tagging]
            if needs in whats:
                yield self.somewhere(Habit(name, self.chance.choice(others)), found)
        payloads = {
            (*path, variant.name) for path, part in found if part.what == "union" for variant in part.members
        }
        for path, part in found:
            yield from self.of_node(path, part, is_payload=path in payloads)

    def of_node(self, path: Path, part: Kind, *, is_payload: bool) -> Iterator[Habit]:
        """Habits at one place alone."""
        if part.what == "choice":
            yield Habit("renamed_choice", (part.names[0], "otherwise"))
        if part.what == "union":
            yield Habit("renamed_variant", ((*path, part.members[0].name), "Otherwise"), path)
        if part.what == "record":
            texts = [
                member.name
                for member in part.members
                if member.kind and member.kind.what == "text" and member.default is None
            ]
            yield Habit("renamed", ((*path, self.chance.choice(texts)), "other_words"), path)
            if all(
                member.required and member.kind and member.kind.what in SCALARS for member in part.members
            ):
                yield Habit("positional_payload" if is_payload else "positional", path, path)
            for member in part.members:
                if member.kind and member.kind.what == "record" and not _share_a_name(part, member.kind):
                    yield Habit("flattened", (*path, member.name), (*path, member.name))
                elif member.kind and member.kind.what in SINGLE:
                    yield Habit("wrapped", (*path, member.name), (*path, member.name))

    def somewhere(self, habit: Habit, found: list[tuple[Path, Kind]]) -> Habit:
        """The habit, now and then at one place alone or everywhere but there."""
        if self.chance.random() < 0.6:
            return habit
        path, _ = self.chance.choice(found)
        return replace(habit, at=path) if self.chance.random() < 0.5 or not path else replace(habit, but=path)


def _share_a_name(first: Kind, second: Kind) -> bool:
    return not {member.name for member in first.members}.isdisjoint(member.name for member in second.members)
