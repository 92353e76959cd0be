"""The type of a node where it is used: its name if it has one, else written out."""

from __future__ import annotations

from codegen.typescript.types.coded import coded_type
from codegen.typescript.types.plan import Plan
from codegen.typescript.types.rules import is_held, number
from codegen.typescript.types.text import member, quote
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Named,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
)


def type_of(plan: Plan, path: TypePath, shape: Shape) -> str:
    """The type of a node, on one line."""
    return " | ".join(used(plan, path, shape))


def literal_type(value: Json) -> str:
    """The type of exactly one JSON value."""
    match value:
        case None:
            return "null"
        case str():
            return quote(value)
        case bool():
            return "true" if value else "false"
        case Numeral():
            return number(value)
    return "unknown"


def used(plan: Plan, path: TypePath, shape: Shape) -> list[str]:
    """The alternatives of a node where it is used: its name, if it has one."""
    declared = plan.type_at(path, shape)
    if declared is not None:
        return [declared.type]
    return inline(plan, path, shape)


def inline(plan: Plan, path: TypePath, shape: Shape) -> list[str]:
    """The alternatives of a node that has no name."""
    match shape:
        case Text():
            return ["string"]
        case Integer() | Number() | Flag():
            return _scalar(plan, path, shape)
        case Null():
            return ["null"]
        case Coded():
            return [coded_type(shape, plan.wire.at(path).type)]
        case Choice(members):
            return [quote(each) for each in members]
        case Nullable(of):
            return [*used(plan, path, of), "null"]
        case ListOf(item) | SetOf(item):
            parts = used(plan, (*path, ITEM), item)
            return [f"({' | '.join(parts)})[]" if len(parts) > 1 else f"{parts[0]}[]"]
        case MapOf(value, key):
            return [_map(plan, path, value, key)]
        case TupleOf(places):
            each = (type_of(plan, (*path, f"[{index}]"), place) for index, place in enumerate(places))
            return [f"[{', '.join(each)}]"]
        case Record():
            return ["Record<string, never>"]
        case Anything() | Named() | Union():
            return ["unknown"]


def _scalar(plan: Plan, path: TypePath, shape: Shape) -> list[str]:
    given = [parse(text) for text in plan.wire.at(path).bounds.allowed]
    held = [each for each in given if not isinstance(each, Numeral) or is_held(each)]
    if held:
        return [literal_type(each) for each in held]
    return ["boolean"] if isinstance(shape, Flag) else ["number"]


def _map(plan: Plan, path: TypePath, value: Shape, key: Choice | None) -> str:
    of = type_of(plan, (*path, MEMBER), value)
    if key is None:
        return f"{{ [name: string]: {of} }}"
    return f"{{ [Name in {type_of(plan, (*path, KEY), key)}]?: {of} }}"


def pinned_object(plan: Plan, path: TypePath) -> str:
    """The type of the members that the union around a variant adds to it."""
    return f"{{ {'; '.join(pinned_members(plan, path))} }}"


def pinned_members(plan: Plan, path: TypePath) -> list[str]:
    """The same, one by one."""
    return [f"{member(name)}: {literal_type(value)}" for name, value in plan.pinned(path)]
