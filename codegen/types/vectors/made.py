"""A value made for one node, before it is judged."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.types.vector import Probe
from codegen.wire.lossless import Json


@dataclass(frozen=True, slots=True)
class Made:
    """A value at a node, what it shows, and what becomes of it where that is known beforehand."""

    #: In kebab-case: `below-minimum`.
    name: str
    value: Json
    #: A clause: "one less than the minimum".
    why: str
    #: None where the reference reader decides.
    accept: bool | None = None
    probe: Probe = Probe.SHAPE
    #: Whether it is about the place that refers to the node, not about the node.
    of_site: bool = False


class NoSample(Exception):
    """There is no value to be made here: nothing is known that fits, or it would hold itself."""
