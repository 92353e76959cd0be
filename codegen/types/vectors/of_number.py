"""What is made for numbers: at their bounds and just outside, in every spelling, beyond what types hold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from codegen.types.bounds import Bounds
from codegen.types.vectors.made import Made
from codegen.types.vectors.number_probe import integer_probe, number_probe
from codegen.types.vectors.sample_number import numeral
from codegen.wire.lossless import Json, Numeral

_ENDS = (
    ("zero", "0"),
    ("minus-one", "-1"),
    ("largest-safe", "9007199254740991"),
    ("beyond-53-bits", "9007199254740993"),
    ("largest-of-63-bits", "9223372036854775807"),
    ("smallest-of-64-bits", "-9223372036854775808"),
    ("beyond-63-bits", "9223372036854775808"),
    ("largest-of-64-bits", "18446744073709551615"),
    ("beyond-64-bits", "18446744073709551616"),
    ("below-64-bits", "-9223372036854775809"),
    ("of-thirty-digits", "123456789012345678901234567890"),
)
_SPELLINGS = ("1.0", "1e2", "1E+1", "10e-1", "2.0", "10.00", "0.0", "-0", "1.2e1", "5e0", "0e0")
_NUMBERS = (
    ("zero", "0"),
    ("minus-zero", "-0.0"),
    ("tenth", "0.1"),
    ("with-exponent", "1E+2"),
    ("small", "-2.5e-7"),
    ("third-of-seventeen-digits", "0.33333333333333331"),
    ("of-many-digits", "0.1234567890123456789"),
    ("whole-of-many-digits", "9007199254740993"),
    ("largest-double", "1.7976931348623157e308"),
    ("huge", "1e400"),
    ("huge-below-zero", "-1e400"),
    ("tiny", "1e-400"),
)
_NOT_NUMBERS: tuple[tuple[str, Json], ...] = (("text", "1"), ("flag", True), ("list", [Numeral("1")]))
#: Where a bound is between numbers of this size, a step of a thousandth is seen by every double.
_STEP = Decimal("0.001")


def of_integer(bounds: Bounds, valid: Iterator[Json]) -> Iterator[Made]:
    """Whole numbers."""
    for value in islice(valid, 1):
        yield _integer(bounds, "number", value, "a usual number")
    for name, number in around(bounds, Decimal(1)):
        yield _integer(bounds, name, numeral(number), f"{name.replace('-', ' ')}")
    yield Made("half", Numeral("0.5"), "a number with a fraction", accept=False)
    spelled = [Numeral(text) for text in _SPELLINGS]
    for value in spelled:
        yield _integer(bounds, "spelled-otherwise", value, f"a whole number spelled {value.text}")
    for name, text in _ENDS:
        yield _integer(bounds, name, Numeral(text), f"the number {text}")
    for name, other in _NOT_NUMBERS:
        yield Made(f"as-{name}", other, "another JSON type", accept=False)


def of_number(bounds: Bounds, valid: Iterator[Json]) -> Iterator[Made]:
    """Numbers of any kind."""
    for value in islice(valid, 1):
        yield Made("number", value, "a usual number", accept=True)
    for name, number in around(bounds, _STEP):
        value = numeral(number)
        yield Made(name, value, f"{name.replace('-', ' ')}", probe=number_probe(value))
    for name, text in _NUMBERS:
        value = Numeral(text)
        yield Made(name, value, f"the number {text}", probe=number_probe(value))
    for name, other in _NOT_NUMBERS:
        yield Made(f"as-{name}", other, "another JSON type", accept=False)


def _integer(bounds: Bounds, name: str, value: Json, why: str) -> Made:
    if not isinstance(value, Numeral):
        return Made(name, value, why)
    return Made(name, value, why, probe=integer_probe(value, bounds))


def around(bounds: Bounds, step: Decimal) -> Iterator[tuple[str, Decimal]]:
    """At each bound, just inside and just outside it."""
    sides = (
        ("minimum", bounds.minimum, -step),
        ("maximum", bounds.maximum, step),
        ("lower-bound", bounds.above, -step),
        ("upper-bound", bounds.below, step),
    )
    for name, bound, outwards in sides:
        worth = None if bound is None else bound.value()
        if worth is None:
            continue
        yield f"at-{name}", worth
        yield f"beyond-{name}", worth + outwards
        yield f"inside-{name}", worth - outwards
    for each in bounds.multiple_of:
        worth = each.value()
        if worth is not None:
            yield "one-multiple", worth
            yield "several-multiples", worth * 4
            yield "no-multiple", worth * 4 + worth / 2 if step < 1 else worth * 4 + 1
