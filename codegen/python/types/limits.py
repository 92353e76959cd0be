"""What Python does not keep of a contract."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.python.types.demands import unsaid
from codegen.types.emitted import Limitation
from codegen.types.vector import Probe
from codegen.types.wire_type import WireType
from codegen.wire.shape import Coded, Kind, Nullable, Number, nodes


def limitations(wire: WireType) -> tuple[Limitation, ...]:
    """Every limitation, in the order of the schema."""
    return tuple(dict.fromkeys(_limitations(wire)))


def _limitations(wire: WireType) -> Iterator[Limitation]:
    for path, shape in nodes(wire.model):
        said = wire.at(path)
        of_decimals = isinstance(shape, Coded) and shape.kind is Kind.DECIMAL
        if isinstance(shape, Number) or (
            isinstance(shape, Coded) and said.type == "number" and not of_decimals
        ):
            yield Limitation(Probe.BEYOND_DOUBLE, "A number is rounded to the nearest double.", path)
            yield Limitation(Probe.HUGE, "A number beyond the range of a double is refused.", path)
        if not isinstance(shape, Nullable):
            for pattern in unsaid(said.bounds):
                yield Limitation(
                    Probe.PATTERN, f"The pattern {pattern} is not checked: Python cannot say it.", path
                )
    for note in wire.notes:
        yield Limitation(Probe.CONDITION, f"Not checked, at {note.pointer}: {note.what}.")
    for each in wire.narrower:
        yield Limitation(Probe.NARROWER, each.why, each.path)
