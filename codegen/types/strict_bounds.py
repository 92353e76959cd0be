"""Holds a value against bounds: lengths, ranges, patterns, closed lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from codegen.types.bounds import Bounds
from codegen.types.pattern import fits
from codegen.types.reason import Reason
from codegen.types.vector import Probe
from codegen.wire.lossless import Json, Numeral, parse, write
from codegen.wire.shape import TypePath
from codegen.wire.worth import same_worth

#: Numbers with more places than this are no multiple of anything: nobody works them out.
_FARTHEST = 2_000


def broken(bounds: Bounds, document: Json, path: TypePath) -> Iterator[Reason]:
    """Every demand that the value breaks. Each holds for one JSON type and says nothing of the others."""
    match document:
        case str():
            yield from _text(bounds, document, path)
        case Numeral():
            yield from (Reason(path, what) for what in _number(bounds, document))
        case list():
            yield from _counted(bounds.min_items, bounds.max_items, len(document), "items", path)
            if bounds.unique and repeats(document):
                yield Reason(path, "has an item twice")
        case dict():
            yield from _counted(bounds.min_members, bounds.max_members, len(document), "members", path)
            for name in document if bounds.names else ():
                yield from broken(bounds.names or bounds, name, path)
    if bounds.allowed and not any(same_worth(document, parse(each)) for each in bounds.allowed):
        yield Reason(path, f"is none of {', '.join(bounds.allowed)}")


def repeats(items: Sequence[Json]) -> bool:
    """Whether two items are the same value, however they are spelled."""
    texts = [item for item in items if isinstance(item, str)]
    others = [item for item in items if not isinstance(item, str)]
    return len(set(texts)) < len(texts) or any(
        same_worth(one, other) for place, one in enumerate(others) for other in others[:place]
    )


def is_multiple(number: Decimal, of: Decimal) -> bool:
    """Whether a number is a whole multiple of another, worked out exactly."""
    if abs(number.adjusted()) > _FARTHEST:
        return False
    return (Fraction(number) / Fraction(of)).denominator == 1


def _text(bounds: Bounds, text: str, path: TypePath) -> Iterator[Reason]:
    yield from _counted(bounds.min_length, bounds.max_length, len(text), "characters", path)
    for pattern in bounds.patterns:
        if not fits(pattern, text):
            yield Reason(path, f"does not match {pattern}", Probe.PATTERN)


def _counted(least: int | None, most: int | None, count: int, of: str, path: TypePath) -> Iterator[Reason]:
    if least is not None and count < least:
        yield Reason(path, f"has fewer than {least} {of}")
    if most is not None and count > most:
        yield Reason(path, f"has more than {most} {of}")


_Compares = Callable[[Decimal, Decimal], bool]
_COMPARED: tuple[tuple[str, str, _Compares], ...] = (
    ("minimum", "is less than", lambda number, bound: number < bound),
    ("maximum", "is more than", lambda number, bound: number > bound),
    ("above", "is not more than", lambda number, bound: number <= bound),
    ("below", "is not less than", lambda number, bound: number >= bound),
)


def _number(bounds: Bounds, numeral: Numeral) -> Iterator[str]:
    number = numeral.value()
    if number is None:
        yield "has an exponent that nobody reads"
        return
    for name, what, breaks in _COMPARED:
        bound: Numeral | None = getattr(bounds, name)
        worth = None if bound is None else bound.value()
        if worth is not None and breaks(number, worth):
            yield f"{what} {worth}"
    for each in bounds.multiple_of:
        worth = each.value()
        if worth is not None and not is_multiple(number, worth):
            yield f"is no multiple of {write(each)}"
