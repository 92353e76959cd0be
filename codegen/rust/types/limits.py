"""What Rust's types do not keep of a contract, each a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.rust.types.pattern import translated
from codegen.rust.types.scalars import is_unsigned
from codegen.types.bounds import Bounds
from codegen.types.emitted import Limitation
from codegen.types.vector import Probe
from codegen.types.wire_type import WireType
from codegen.wire.shape import Coded, Integer, Kind, Number, TypePath, nodes

_LEAST, _MOST = -(2**63), 2**63 - 1


def limitations(wire: WireType) -> Iterator[Limitation]:
    """The limitations that shapes bring, in the order of the schema; then those of parts without a shape."""
    for path, shape in nodes(wire.model):
        said = wire.at(path)
        whole = isinstance(shape, Integer) or (isinstance(shape, Coded) and said.type == "integer")
        decimal = isinstance(shape, Coded) and shape.kind is Kind.DECIMAL
        number = isinstance(shape, Number) or (isinstance(shape, Coded) and said.type == "number")
        yield from _patterns(said.bounds, path)
        if said.bounds.allowed:
            continue
        if whole:
            yield from _whole(said.bounds, path)
        elif number and not decimal:
            yield from _double(said.bounds, path)
    for note in wire.notes:
        yield Limitation(Probe.CONDITION, f"`{note.pointer}` is not checked: {note.what.partition(':')[0]}.")
    for each in wire.narrower:
        yield Limitation(Probe.NARROWER, each.why, each.path)


def _patterns(bounds: Bounds, path: TypePath) -> Iterator[Limitation]:
    for pattern in (*bounds.patterns, *(bounds.names.patterns if bounds.names else ())):
        if translated(pattern) is None:
            why = f"The pattern `{pattern}` is not checked: `regex` has no words for it."
            yield Limitation(Probe.PATTERN, why, path)


def _whole(bounds: Bounds, path: TypePath) -> Iterator[Limitation]:
    unsigned = is_unsigned(bounds)
    least, most = (0, 2**64 - 1) if unsigned else (_LEAST, _MOST)
    low = max(
        (_value(each) for each in (bounds.minimum, bounds.above) if each is not None), default=float("-inf")
    )
    high = min(
        (_value(each) for each in (bounds.maximum, bounds.below) if each is not None), default=float("inf")
    )
    if low < least or high > most:
        kind = "u64" if unsigned else "i64"
        yield Limitation(Probe.BEYOND_64_BITS, f"A whole number that no `{kind}` holds is refused.", path)


def _double(bounds: Bounds, path: TypePath) -> Iterator[Limitation]:
    yield Limitation(Probe.BEYOND_DOUBLE, "A number that no `f64` holds exactly is rounded.", path)
    bounded = all(
        any(each is not None for each in pair)
        for pair in ((bounds.minimum, bounds.above), (bounds.maximum, bounds.below))
    )
    if not bounded:
        yield Limitation(Probe.HUGE, "A number beyond the range of `f64` is refused.", path)


def _value(numeral: object) -> float:
    return float(getattr(numeral, "text", "nan"))
