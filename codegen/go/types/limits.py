"""What Go's types cannot hold and Go's expressions cannot say, as sentences."""

from __future__ import annotations

from codegen.types.emitted import Limitation
from codegen.types.vector import Probe
from codegen.types.wire_type import WireType
from codegen.wire.shape import TypePath

SIGNED = "A whole number that does not fit into an int64 is refused."
UNSIGNED = "A whole number that does not fit into a uint64 is refused."
ROUNDED = "A number is kept as a float64: what that cannot hold exactly is rounded."
HUGE = "A number that does not fit into a float64 is refused."


class Limits:
    """Collects the limitations of one contract in the order they are met, each once."""

    def __init__(self) -> None:
        self._found: dict[Limitation, None] = {}

    def add(self, probe: Probe, why: str, path: TypePath | None = None) -> None:
        """One more limitation."""
        self._found[Limitation(probe, why, path)] = None

    def all(self) -> tuple[Limitation, ...]:
        """The limitations so far."""
        return tuple(self._found)


def note_limits(wire: WireType, limits: Limits) -> None:
    """What the contract says and no shape holds, and what it permits and no type takes."""
    for note in wire.notes:
        what = note.what.removesuffix(": compared as plain JSON")
        limits.add(Probe.CONDITION, f"Not checked, at {note.pointer}: {what}.")
    for each in wire.narrower:
        limits.add(Probe.NARROWER, each.why, each.path)


def sentences(limitations: tuple[Limitation, ...]) -> list[str]:
    """The limitations for people, places with the same sentence together."""
    places: dict[str, list[str]] = {}
    for each in limitations:
        known = places.setdefault(each.why, [])
        place = spelled(each.path)
        if place and place not in known:
            known.append(place)
    return [f"{why} ({_listed(at)})" if at else why for why, at in places.items()]


#: More places than this are counted.
_MANY = 6


def _listed(places: list[str]) -> str:
    if len(places) <= _MANY:
        return ", ".join(places)
    return f"{', '.join(places[:_MANY])} and {len(places) - _MANY} more"


def spelled(path: TypePath | None) -> str:
    """A place in the shape for people: `Fault.reason`, `items[]`."""
    if path is None:
        return ""
    text = ""
    for step in path:
        if step.startswith("#"):
            text = step.rpartition("/")[2] or "the whole"
        elif step in ("[]", "{}") or step.startswith("["):
            text += step
        else:
            text += f".{step}" if text else step
    return text or "the whole"
