"""The rules of a node, as the checks beside the types take them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from codegen.types.bounds import Bounds
from codegen.typescript.types.pattern import literal
from codegen.typescript.types.printed import Expression, Items, Members
from codegen.typescript.types.text import quote
from codegen.wire.lossless import Numeral

#: Beyond it, a JavaScript number does not hold every whole number.
SAFE = 2**53 - 1


def text_rules(bounds: Bounds) -> Bounds:
    """What bounds say of texts."""
    return Bounds(
        min_length=bounds.min_length,
        max_length=bounds.max_length,
        patterns=bounds.patterns,
        allowed=bounds.allowed,
    )


def number_rules(bounds: Bounds) -> Bounds:
    """What bounds say of numbers."""
    return Bounds(
        minimum=bounds.minimum,
        maximum=bounds.maximum,
        above=bounds.above,
        below=bounds.below,
        multiple_of=bounds.multiple_of,
    )


def integer_rules(bounds: Bounds) -> Bounds:
    """What bounds say of whole numbers: those that every safe one keeps are left out."""
    kept = number_rules(bounds)
    return replace(
        kept,
        minimum=None if _is_below(kept.minimum, -SAFE) else kept.minimum,
        above=None if _is_below(kept.above, -SAFE - 1) else kept.above,
        maximum=None if _is_above(kept.maximum, SAFE) else kept.maximum,
        below=None if _is_above(kept.below, SAFE + 1) else kept.below,
        multiple_of=tuple(each for each in kept.multiple_of if each.value() != 1),
    )


def list_rules(bounds: Bounds) -> Bounds:
    """What bounds say of lists."""
    return Bounds(
        min_items=bounds.min_items, max_items=bounds.max_items, unique=bounds.unique, allowed=bounds.allowed
    )


def object_rules(bounds: Bounds) -> Bounds:
    """What bounds say of objects."""
    return Bounds(
        min_members=bounds.min_members,
        max_members=bounds.max_members,
        names=bounds.names,
        allowed=bounds.allowed,
    )


def rules(bounds: Bounds) -> tuple[Expression, ...]:
    """The rules as one more argument; none where nothing is demanded."""
    members = tuple(_members(bounds))
    return (Members(members),) if members else ()


def number(numeral: Numeral) -> str:
    """A number, as the language's formatter writes it."""
    return numeral.text.replace("e+", "e")


def is_held(numeral: Numeral) -> bool:
    """Whether a JavaScript number is exactly this one, and is written as it."""
    value = numeral.value()
    return value is not None and Decimal(repr(float(value))) == value


def _members(bounds: Bounds) -> Iterator[tuple[str, Expression]]:
    expressions = tuple(found for each in bounds.patterns if (found := literal(each)) is not None)
    names = tuple(_members(text_rules(bounds.names))) if bounds.names is not None else ()
    written: dict[str, Expression | None] = {
        "minLength": _count(bounds.min_length),
        "maxLength": _count(bounds.max_length),
        "patterns": Items(expressions) if expressions else None,
        "minimum": _number(bounds.minimum),
        "maximum": _number(bounds.maximum),
        "above": _number(bounds.above),
        "below": _number(bounds.below),
        "multipleOf": _texts(each.text for each in bounds.multiple_of),
        "minItems": _count(bounds.min_items),
        "maxItems": _count(bounds.max_items),
        "unique": "true" if bounds.unique else None,
        "minMembers": _count(bounds.min_members),
        "maxMembers": _count(bounds.max_members),
        "names": Members(names) if names else None,
        "allowed": _texts(bounds.allowed),
    }
    yield from ((name, rule) for name, rule in written.items() if rule is not None)


def _count(count: int | None) -> str | None:
    return None if count is None else str(count)


def _number(numeral: Numeral | None) -> str | None:
    return None if numeral is None else number(numeral)


def _texts(texts: Iterable[str]) -> Items | None:
    quoted = tuple(map(quote, texts))
    return Items(quoted) if quoted else None


def _is_below(numeral: Numeral | None, least: int) -> bool:
    value = None if numeral is None else numeral.value()
    return value is not None and value <= least


def _is_above(numeral: Numeral | None, most: int) -> bool:
    value = None if numeral is None else numeral.value()
    return value is not None and value >= most
