"""What an emitter gives for contracts: files, and what the language cannot do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from codegen.output.planned import PlannedFile
from codegen.types.vector import Probe, Vector
from codegen.types.wire_type import WireType
from codegen.wire.shape import TypePath


@dataclass(frozen=True, slots=True)
class Limitation:
    """Something the contract says that the generated code does not keep, and why."""

    probe: Probe
    #: A sentence, as it stands in the generated code and in the docs.
    why: str
    #: Where; None for everywhere in the contract.
    path: TypePath | None = None

    def concerns(self, vector: Vector) -> bool:
        """Whether a vector may fail because of it."""
        return vector.probe is self.probe and self.path in (None, vector.path)


@dataclass(frozen=True, slots=True)
class Asked:
    """One contract with the vectors its code must pass."""

    type: WireType
    vectors: tuple[Vector, ...]


@dataclass(frozen=True, slots=True)
class Emitted:
    """The files of one language for all contracts that were asked for, and each contract's limitations."""

    files: tuple[PlannedFile, ...]
    #: Contract name -> its limitations, in the order of the schema.
    limitations: dict[str, tuple[Limitation, ...]] = field(default_factory=dict)


def limited(vector: Vector, limitations: Sequence[Limitation]) -> str:
    """Why a vector is not held against the code, as a sentence; empty where it is."""
    return next((each.why for each in limitations if each.concerns(vector)), "")
