"""What a language must be able to do to keep a number exactly."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal

from codegen.types.bounds import Bounds
from codegen.types.strict import Visit, visits
from codegen.types.vector import Probe
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Anything, Coded, Integer, Number, TypePath

_SAFE = Decimal(2**53 - 1)
_LARGE = Decimal(10) ** 400


def integer_probe(numeral: Numeral, bounds: Bounds) -> Probe:
    """The probe of a whole number where any is taken."""
    worth = numeral.value()
    if worth is None or not numeral.is_integral():
        return Probe.SHAPE
    least = None if bounds.minimum is None else bounds.minimum.value()
    is_unsigned = least is not None and least >= 0
    if abs(worth) > _SAFE:
        fits = 0 <= worth < 2**64 if is_unsigned else -(2**63) <= worth < 2**63
        return Probe.BEYOND_53_BITS if fits else Probe.BEYOND_64_BITS
    return Probe.SHAPE if numeral.text.lstrip("-").isdigit() else Probe.INTEGER_SPELLED


def number_probe(numeral: Numeral) -> Probe:
    """The probe of any number: whether a double writes it again as it was."""
    worth = numeral.value()
    if worth is None or abs(worth) >= _LARGE or not math.isfinite(float(worth)):
        return Probe.HUGE
    return Probe.SHAPE if Decimal(repr(float(worth))) == worth else Probe.BEYOND_DOUBLE


#: What is hardest first: a document is as hard as the hardest number in it.
_HARDEST = (
    Probe.BEYOND_64_BITS,
    Probe.BEYOND_53_BITS,
    Probe.HUGE,
    Probe.BEYOND_DOUBLE,
    Probe.INTEGER_SPELLED,
)


def hardest(wire: WireType, document: Json) -> tuple[Probe, TypePath] | None:
    """The hardest number of a document and its node; None where all are easy."""
    return hardest_of(wire, visits(wire, document))


def hardest_of(wire: WireType, seen: Sequence[Visit]) -> tuple[Probe, TypePath] | None:
    """The same, of what was read of a document."""
    found = sorted(
        (_HARDEST.index(probe), place, path)
        for place, (probe, path) in enumerate(_probes(wire, seen))
        if probe in _HARDEST
    )
    return (_HARDEST[found[0][0]], found[0][2]) if found else None


def _probes(wire: WireType, seen: Sequence[Visit]) -> Iterator[tuple[Probe, TypePath]]:
    for visit in seen:
        shape, path, part = visit.shape, visit.path, visit.document
        said = wire.at(path)
        whole = isinstance(shape, Integer) or (isinstance(shape, Coded) and said.type == "integer")
        if isinstance(part, Numeral) and whole:
            yield integer_probe(part, said.bounds), path
        elif isinstance(part, Numeral) and isinstance(shape, Number | Coded):
            yield number_probe(part), path
        elif isinstance(shape, Anything):
            yield from ((number_probe(each), path) for each in _numerals(part))


def _numerals(document: Json) -> Iterator[Numeral]:
    match document:
        case Numeral():
            yield document
        case list():
            for item in document:
                yield from _numerals(item)
        case dict():
            for part in document.values():
                yield from _numerals(part)
