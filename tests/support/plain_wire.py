"""A deliberately plain writer of services: random types, random dialects, and what each dialect writes.

It shares nothing with the code it tests: its types are its own, and every habit is a line that a person
would write by hand in a service. What it is expected to be told of is found by writing again without a
habit: a habit that changes nothing is none.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

WORDS = ("user", "order", "line", "retry", "after", "max", "count", "source", "billing", "state")


@dataclass(frozen=True)
class Kind:
    """A type: what it is, and what it is made of."""

    what: str
    #: For a record and each variant of a union: (name, type, required).
    members: tuple[tuple[str, Kind, bool], ...] = ()
    of: Kind | None = None
    names: tuple[str, ...] = ()
    nullable: bool = False


@dataclass(frozen=True)
class Dialect:
    """The habits of one service; the contract's own way is the default."""

    camel: bool = False
    tagging: str = "external"
    snake_variants: bool = False
    nulls_left_out: bool = False
    absent_as_null: bool = False
    empty_lists_null: bool = False
    empty_maps_null: bool = False
    numbers_as_text: bool = False
    flags_as_text: bool = False
    whole_seconds_with_fraction: bool = False
    utc_as_offset: bool = False
    zeros_left_out: bool = False
    shouted_choices: bool = False


#: Habit -> the drift that names it.
DRIFTS = {
    "camel": "key-case-style",
    "snake_variants": "enum-variant-case",
    "shouted_choices": "enum-variant-case",
    "nulls_left_out": "none-null-vs-absent",
    "absent_as_null": "none-null-vs-absent",
    "empty_lists_null": "nil-slice-null",
    "empty_maps_null": "nil-map-null",
    "numbers_as_text": "int-as-string",
    "flags_as_text": "bool-as-string",
    "whole_seconds_with_fraction": "time-fraction-digits",
    "utc_as_offset": "time-utc-designator",
    "zeros_left_out": "omitempty-drops-zero",
}
TAGGINGS = {
    "internal": "enum-external-vs-internal",
    "adjacent": "enum-external-vs-adjacent",
}


def schema(kind: Kind) -> dict[str, Any]:
    """The contract of a type."""
    found = _schema(kind)
    return {"oneOf": [found, {"type": "null"}]} if kind.nullable else found


def _schema(kind: Kind) -> dict[str, Any]:
    match kind.what:
        case "text":
            return {"type": "string"}
        case "number":
            return {"type": "integer"}
        case "flag":
            return {"type": "boolean"}
        case "instant":
            return {"type": "string", "format": "date-time"}
        case "choice":
            return {"enum": list(kind.names)}
        case "list":
            assert kind.of is not None
            return {"type": "array", "items": schema(kind.of)}
        case "map":
            assert kind.of is not None
            return {"type": "object", "additionalProperties": schema(kind.of)}
        case "record":
            return _record(kind.members)
        case "union":
            return {"oneOf": [_record(((name, part, True),)) for name, part, _ in kind.members]}
    raise AssertionError(kind.what)


def _record(members: tuple[tuple[str, Kind, bool], ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: schema(part) for name, part, _ in members},
        "required": [name for name, _, required in members if required],
        "additionalProperties": False,
    }


def write(kind: Kind, value: Any, dialect: Dialect) -> Any:
    """What a service of this dialect writes for a value."""
    if value is None:
        return None
    match kind.what:
        case "number":
            return str(value) if dialect.numbers_as_text else value
        case "flag":
            return ("true" if value else "false") if dialect.flags_as_text else value
        case "instant":
            text = value.strftime("%Y-%m-%dT%H:%M:%S")
            text += ".000" if dialect.whole_seconds_with_fraction else ""
            return text + ("+00:00" if dialect.utc_as_offset else "Z")
        case "choice":
            return value.upper() if dialect.shouted_choices else value
        case "list":
            assert kind.of is not None
            if not value and dialect.empty_lists_null:
                return None
            return [write(kind.of, part, dialect) for part in value]
        case "map":
            assert kind.of is not None
            if not value and dialect.empty_maps_null:
                return None
            return {name: write(kind.of, part, dialect) for name, part in value.items()}
        case "record":
            return _write_record(kind, value, dialect)
        case "union":
            return _write_union(kind, value, dialect)
    return value


def _write_record(kind: Kind, value: dict[str, Any], dialect: Dialect) -> dict[str, Any]:
    written = {}
    for name, part, _ in kind.members:
        key = camel(name) if dialect.camel else name
        if name not in value:
            if dialect.absent_as_null:
                written[key] = None
        elif (value[name] is None and dialect.nulls_left_out) or (
            dialect.zeros_left_out and part.what in ("text", "number", "flag") and value[name] in ("", 0)
        ):
            continue
        else:
            written[key] = write(part, value[name], dialect)
    return written


def _write_union(kind: Kind, value: tuple[str, Any], dialect: Dialect) -> Any:
    name, payload = value
    part = next(part for other, part, _ in kind.members if other == name)
    token = snake(name) if dialect.snake_variants else name
    body = write(part, payload, dialect)
    match dialect.tagging:
        case "internal":
            return {"kind": token, **body}
        case "adjacent":
            return {"t": token, "c": body}
    return {token: body}


def camel(name: str) -> str:
    """`user_id` as `userId`."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def snake(name: str) -> str:
    """`UserGone` as `user_gone`."""
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")


@dataclass
class Maker:
    """Makes types, and values of them in which no text and no number stands twice."""

    chance: random.Random
    count: int = field(default=0)

    def root(self) -> Kind:
        """A record or union, with parts up to three deep."""
        return self.union(2) if self.chance.random() < 0.3 else self.record(2)

    def record(self, depth: int) -> Kind:
        names = self.names(self.chance.randint(2, 4))
        members = [(names[0], Kind("text"), True)]
        for name in names[1:]:
            part = self.part(depth)
            scalar = part.what in ("text", "number", "instant")
            nullable = scalar and self.chance.random() < 0.25
            members.append((name, replace(part, nullable=nullable), nullable or self.chance.random() < 0.7))
        return Kind("record", tuple(members))

    def union(self, depth: int) -> Kind:
        names = self.chance.sample(("OutOfStock", "CardDeclined", "AddressUnknown", "TooManyLines"), 2)
        return Kind("union", tuple((name, self.record(depth - 1), True) for name in names))

    def part(self, depth: int) -> Kind:
        plain = ["text", "number", "flag", "instant", "choice"]
        what = self.chance.choice(
            plain if depth <= 0 else [*plain, "list", "map", "record", "union", "union"]
        )
        match what:
            case "choice":
                return Kind("choice", names=("in_review", "sent_back", "closed"))
            case "list" | "map":
                return Kind(what, of=self.part(depth - 1))
            case "record":
                return self.record(depth - 1)
            case "union":
                return self.union(depth)
        return Kind(what)

    def names(self, count: int) -> list[str]:
        pairs = [f"{first}_{second}" for first in WORDS for second in WORDS if first != second]
        return self.chance.sample(pairs, count)

    def value(self, kind: Kind, turn: int) -> Any:
        """A value; `turn` decides which variant stands, and whether what may be missing is."""
        self.count += 1
        if kind.nullable and turn % 3 == 1:
            return None
        match kind.what:
            case "text":
                return f"text {self.count}"
            case "number":
                return 0 if turn % 4 == 2 else 100 + self.count
            case "flag":
                return turn % 2 == 0
            case "instant":
                return datetime(2024, 3, 1, tzinfo=UTC) + timedelta(seconds=self.count * 3607)
            case "choice":
                return kind.names[turn % len(kind.names)]
            case "list":
                assert kind.of is not None
                return [] if turn % 3 == 2 else [self.value(kind.of, turn + place) for place in range(2)]
            case "map":
                assert kind.of is not None
                return {} if turn % 3 == 2 else {f"k{self.count}": self.value(kind.of, turn)}
            case "record":
                return {
                    name: self.value(part, turn)
                    for name, part, required in kind.members
                    if required or turn % 3 != 1
                }
            case "union":
                name, part, _ = kind.members[turn % len(kind.members)]
                return (name, self.value(part, turn // len(kind.members)))
        raise AssertionError(kind.what)

    def dialect(self) -> Dialect:
        """Up to four habits."""
        habits: dict[str, Any] = dict.fromkeys(
            self.chance.sample(list(DRIFTS), self.chance.randint(0, 3)), True
        )
        tagging = self.chance.choice(["external", "internal", "adjacent"])
        return Dialect(**habits, tagging=tagging)


def expected(kind: Kind, values: list[Any], dialect: Dialect) -> set[str]:
    """The drifts of the habits that change any of the values when they are given up."""
    now = [write(kind, value, dialect) for value in values]
    found = set()
    for habit, drift in habits_of(dialect):
        without = replace(dialect, **{habit: Dialect.__dataclass_fields__[habit].default})
        if [write(kind, value, without) for value in values] != now:
            found.add(drift)
    return found


def habits_of(dialect: Dialect) -> Iterator[tuple[str, str]]:
    """The habits of a dialect, each with its drift."""
    for habit, drift in DRIFTS.items():
        if getattr(dialect, habit):
            yield habit, drift
    if dialect.tagging in TAGGINGS:
        yield "tagging", TAGGINGS[dialect.tagging]
