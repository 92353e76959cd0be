"""What TypeScript does not keep of a contract."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.bounds import Bounds
from codegen.types.emitted import Limitation
from codegen.types.vector import Probe
from codegen.types.wire_type import WireType
from codegen.typescript.types.pattern import literal
from codegen.typescript.types.rules import SAFE, is_held
from codegen.wire.lossless import Numeral, parse
from codegen.wire.read_note import Note
from codegen.wire.shape import Anything, Coded, Integer, Kind, Number, Record, Shape, TypePath, nodes

_INTEGER = (
    "A whole number beyond 2^53 - 1 is refused: a JavaScript number does not hold every one of that size."
)
_ROUNDED = "A number with more digits than a double holds is rounded to the nearest one."
_HUGE = "A number beyond a double's range is refused."
_ANY = "Where any JSON may stand, a number that a double does not hold exactly is refused."
_BYTES = "Where the contract names no type beside an encoding of bytes, a text is kept without a check."
_PATTERN = "A pattern that is no expression of JavaScript is not checked: `{}`."


def limitations(wire: WireType) -> tuple[Limitation, ...]:
    """All limitations of one contract, in the order of its schema."""
    found = [each for path, shape in nodes(wire.model) for each in _of_node(wire, path, shape)]
    found += [Limitation(Probe.CONDITION, _unchecked(note)) for note in wire.notes]
    found += [Limitation(Probe.NARROWER, each.why, each.path) for each in wire.narrower]
    return tuple(dict.fromkeys(found))


def _of_node(wire: WireType, path: TypePath, shape: Shape) -> Iterator[Limitation]:
    said = wire.at(path)
    named = said.bounds.names.patterns if said.bounds.names else ()
    for pattern in (*said.bounds.patterns, *named):
        if literal(pattern) is None:
            yield Limitation(Probe.PATTERN, _PATTERN.format(pattern), path)
    kind = said.type if isinstance(shape, Coded) else ""
    if isinstance(shape, Integer) or kind == "integer":
        yield from _integer(said.bounds, path)
    elif isinstance(shape, Number) or kind == "number":
        yield from _number(said.bounds, path)
    elif isinstance(shape, Coded) and not said.type:
        if shape.kind is Kind.BYTES:
            yield Limitation(Probe.FORM, _BYTES, path)
        for probe in (Probe.BEYOND_DOUBLE, Probe.HUGE):
            yield Limitation(probe, _ANY, path)
    elif isinstance(shape, Anything) or (isinstance(shape, Record) and shape.open):
        for probe in (Probe.BEYOND_DOUBLE, Probe.HUGE):
            yield Limitation(probe, _ANY, path)


def _integer(bounds: Bounds, path: TypePath) -> Iterator[Limitation]:
    if not _all_held(bounds) or not _is_within(bounds, -SAFE, SAFE):
        for probe in (Probe.BEYOND_53_BITS, Probe.BEYOND_64_BITS):
            yield Limitation(probe, _INTEGER, path)


def _number(bounds: Bounds, path: TypePath) -> Iterator[Limitation]:
    if bounds.allowed and _all_held(bounds):
        return
    yield Limitation(Probe.BEYOND_DOUBLE, _ROUNDED, path)
    if not _is_within(bounds, -(2**1023), 2**1023):
        yield Limitation(Probe.HUGE, _HUGE, path)


def _all_held(bounds: Bounds) -> bool:
    given = [parse(text) for text in bounds.allowed]
    return all(is_held(each) for each in given if isinstance(each, Numeral))


def _is_within(bounds: Bounds, least: int, most: int) -> bool:
    """Whether the bounds leave nothing outside of this range."""
    if bounds.allowed:
        return True
    lowest = [each.value() for each in (bounds.minimum, bounds.above) if each is not None]
    highest = [each.value() for each in (bounds.maximum, bounds.below) if each is not None]
    return any(each is not None and each >= least for each in lowest) and any(
        each is not None and each <= most for each in highest
    )


def _unchecked(note: Note) -> str:
    what = note.what.partition(":")[0]
    return f"{what[:1].upper()}{what[1:]} is plain JSON here, without a check (at {note.pointer})."
