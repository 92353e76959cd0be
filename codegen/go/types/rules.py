"""What a schema demands beyond a shape, as Go values that the reader is given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from codegen.go.text import literal
from codegen.go.types.limits import Limits
from codegen.go.types.pattern import Unsayable, go_pattern
from codegen.types.bounds import Bounds
from codegen.types.vector import Probe
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.shape import TypePath

INT64 = (-(2**63), 2**63 - 1)
UINT64 = (0, 2**64 - 1)


def size(least: int | None, most: int | None) -> str:
    """How many there may be; empty where any number may."""
    if not least and most is None:
        return ""
    return f"wireSize{{{least or 0}, {'wireAny' if most is None else most}}}"


def text_rule(bounds: Bounds, path: TypePath, limits: Limits) -> str:
    """The expression of a `*wireText`; empty where nothing is demanded of the text."""
    patterns = list(_patterns(bounds, path, limits))
    if not patterns and not bounds.min_length and bounds.max_length is None:
        return ""
    most = "wireAny" if bounds.max_length is None else str(bounds.max_length)
    return f"wireTextOf({', '.join((str(bounds.min_length or 0), most, *map(literal, patterns)))})"


def _patterns(bounds: Bounds, path: TypePath, limits: Limits) -> Iterator[str]:
    for pattern in bounds.patterns:
        try:
            yield go_pattern(pattern)
        except Unsayable as reason:
            limits.add(
                Probe.PATTERN,
                f"Go's regular expressions have no {reason}: the pattern is not checked."
                if not str(reason).startswith(("a ", "more", "half"))
                else f"Go's regular expressions cannot say {reason}: the pattern is not checked.",
                path,
            )


def number_rule(bounds: Bounds, *, ranged: bool) -> list[str]:
    """The fields of a `wireRule` for a number; `ranged` where the range is not told otherwise."""
    parts = []
    if ranged:
        told = (
            ("least", bounds.minimum),
            ("most", bounds.maximum),
            ("above", bounds.above),
            ("below", bounds.below),
        )
        parts = [f'{name}: "{bound.text}"' for name, bound in told if bound is not None]
    if bounds.multiple_of:
        multiples = ", ".join(f'"{each.text}"' for each in bounds.multiple_of)
        parts.append(f"multiples: []string{{{multiples}}}")
    return parts


def allowed_rule(bounds: Bounds) -> list[str]:
    """The field of a `wireRule` that lists the only values there are."""
    if not bounds.allowed:
        return []
    return [f"allowed: wireCanonicals({', '.join(literal(each) for each in bounds.allowed)})"]


def object_rule(bounds: Bounds, path: TypePath, limits: Limits) -> list[str]:
    """The fields of a `wireObject` that say what an object's names must be, and how many there may be."""
    parts = []
    rule = text_rule(bounds.names, path, limits) if bounds.names else ""
    if rule:
        parts.append(f"named: {rule}")
    sized = size(bounds.min_members, bounds.max_members)
    if sized:
        parts.append(f"size: &{sized}")
    return parts


def whole_range(bounds: Bounds) -> tuple[int | None, int | None]:
    """The least and the most whole number that the bounds leave."""
    listed = [_round(parse(each), ROUND_FLOOR) for each in bounds.allowed]
    known = [each for each in listed if each is not None]
    least = [_round(bounds.minimum, ROUND_CEILING), _above(bounds.above), min(known, default=None)]
    most = [_round(bounds.maximum, ROUND_FLOOR), _below(bounds.below), max(known, default=None)]
    return (
        max((each for each in least if each is not None), default=None),
        min((each for each in most if each is not None), default=None),
    )


def go_string(name: str) -> bool:
    """Whether a name can stand in a struct tag."""
    return re.fullmatch(r"[\w!#$%&()*+\-./:;<=>?@\[\]^{|}~ ]+", name) is not None


def _round(bound: Json, rounding: str) -> int | None:
    value = bound.value() if isinstance(bound, Numeral) else None
    return None if value is None else int(Decimal(value).to_integral_value(rounding))


def _above(bound: Numeral | None) -> int | None:
    rounded = _round(bound, ROUND_FLOOR)
    return None if rounded is None else rounded + 1


def _below(bound: Numeral | None) -> int | None:
    rounded = _round(bound, ROUND_CEILING)
    return None if rounded is None else rounded - 1
