"""In which order a module defines its types: an alias needs what it names, a class does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from codegen.python.types.plan import Alias, Plan, Rooted

_NAME = re.compile(r"(?<!wire\.)\b[^\W\d]\w*")


def in_order(plan: Plan, classes: Sequence[str]) -> tuple[list[str], list[str]]:
    """All names in order, and the classes that name what is defined after them."""
    others = {each.name: each for each in plan.others}
    known = {*classes, *others}
    needs = {
        name: [] if isinstance(each, Rooted) and each.recursive else _named(each.expression, known)
        for name, each in others.items()
    }
    first = _first(others, needs)
    order: list[str] = []
    for name in [*first, *classes, *others]:
        _place(name, needs, order)
    return order, _late(plan, classes, order, known)


def _first(others: Mapping[str, Alias | Rooted], needs: Mapping[str, list[str]]) -> list[str]:
    """The aliases that stand on no class: they come before all classes."""
    found: list[str] = []
    pending = [name for name, each in others.items() if isinstance(each, Alias)]
    while free := [name for name in pending if set(needs[name]) <= set(found)]:
        found += free
        pending = [name for name in pending if name not in free]
    return [name for name in others if name in found]


def _place(name: str, needs: Mapping[str, list[str]], order: list[str]) -> None:
    if name in order:
        return
    for each in needs.get(name, ()):
        _place(each, needs, order)
    order.append(name)


def _late(plan: Plan, classes: Sequence[str], order: Sequence[str], known: set[str]) -> list[str]:
    place = {name: index for index, name in enumerate(order)}
    named = {name: set[str]() for name in classes}
    for token, planned in plan.classes.items():
        for used in tokens(plan.schemas[token]):
            named[planned.name] |= set(_named(plan.texts[used], known))
    late = [name for name in classes if any(place[each] > place[name] for each in named[name])]
    return late + [each.name for each in plan.others if isinstance(each, Rooted) and each.recursive]


def tokens(schema: object) -> Iterable[str]:
    """The tokens of the types that a schema is made of."""
    match schema:
        case {"customTypePath": str(path)}:
            yield path.rpartition(".")[2]
        case {"$ref": str(path)}:
            yield path.rpartition("/")[2]
        case dict():
            for part in schema.values():
                yield from tokens(part)
        case list():
            for part in schema:
                yield from tokens(part)


def _named(expression: str, known: set[str]) -> list[str]:
    bare = re.sub(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'', "", expression)
    return [name for name in dict.fromkeys(_NAME.findall(bare)) if name in known]
