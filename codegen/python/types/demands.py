"""What a schema demands of a value, as the metadata of an annotated type."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.python.types.literal import bound_of, quoted, raw, whole_bound
from codegen.python.types.support._patterns import expression
from codegen.types.bounds import Bounds
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Number,
    SetOf,
    Shape,
    Text,
    TupleOf,
)


def demands(shape: Shape, bounds: Bounds, json_type: str) -> list[str]:
    """The metadata of a type, inner first; empty where nothing is demanded."""
    found = list(_demands(shape, bounds, json_type))
    if bounds.allowed and not isinstance(shape, Anything):
        found.append(f"wire.Allowed({', '.join(map(quoted, bounds.allowed))})")
    return found


def unsaid(bounds: Bounds) -> list[str]:
    """The patterns that Python cannot say."""
    return [pattern for pattern in bounds.patterns if not _is_sayable(pattern)]


def _demands(shape: Shape, bounds: Bounds, json_type: str) -> Iterator[str]:
    match shape:
        case Coded(Kind.BYTES) if json_type in ("", "string"):
            yield from _of_spelling(bounds)
        case Coded() if json_type in ("integer", "number"):
            yield from _of_number(bounds, whole=json_type == "integer")
        case Text() | Choice() | Coded():
            yield from _field(min_length=bounds.min_length, max_length=bounds.max_length)
            yield from (f"wire.Pattern({raw(each)})" for each in bounds.patterns if _is_sayable(each))
        case Integer() | Number():
            yield from _of_number(bounds, whole=isinstance(shape, Integer))
        case ListOf() | SetOf() | TupleOf():
            if not isinstance(shape, TupleOf):
                yield from _field(min_length=bounds.min_items, max_length=bounds.max_items)
            if isinstance(shape, SetOf) or bounds.unique:
                yield "wire.Unique"
        case MapOf():
            yield from _field(min_length=bounds.min_members, max_length=bounds.max_members)
            yield from filter(None, [names(bounds.names)])
        case Flag():
            return


def names(bounds: Bounds | None) -> str:
    """What the names of an object's members must be; empty where nothing is demanded of them."""
    if bounds is None:
        return ""
    said = [raw(each) for each in bounds.patterns if _is_sayable(each)]
    said += _arguments(min_length=bounds.min_length, max_length=bounds.max_length)
    return f"wire.Names({', '.join(said)})" if said else ""


def _of_spelling(bounds: Bounds) -> Iterator[str]:
    said = _arguments(min_length=bounds.min_length, max_length=bounds.max_length)
    patterns = [each for each in bounds.patterns if _is_sayable(each)]
    if patterns:
        said.append(f"pattern={raw(patterns[0])}")
    if said:
        yield f"wire.Spelled({', '.join(said)})"
    yield from (f"wire.Spelled(pattern={raw(each)})" for each in patterns[1:])


def _of_number(bounds: Bounds, *, whole: bool) -> Iterator[str]:
    ranges = (
        ("ge", bounds.minimum),
        ("gt", bounds.above),
        ("le", bounds.maximum),
        ("lt", bounds.below),
    )
    said = [
        told
        for name, bound in ranges
        if bound is not None and (told := whole_bound(name, bound) if whole else bound_of(name, bound))
    ]
    if said:
        yield f"Field({', '.join(said)})"
    yield from (f'wire.Multiple("{each.text}")' for each in bounds.multiple_of)


def _field(**said: int | None) -> Iterator[str]:
    arguments = _arguments(**said)
    if arguments:
        yield f"Field({', '.join(arguments)})"


def _arguments(**said: int | None) -> list[str]:
    return [f"{name}={int(value)}" for name, value in said.items() if value is not None]


def _is_sayable(pattern: str) -> bool:
    try:
        expression(pattern)
    except ValueError:
        return False
    return True
