"""What the parts of an alignment share: both shapes, and what was found so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from codegen.source.align.misfit import Misfit
from codegen.source.declared import Declared
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Setting
from codegen.wire.shape import Model, Nullable, Shape, TypePath


@dataclass
class Walk:
    """The contract, the declared type, and everything that parts them."""

    model: Model
    wanted: Encoding
    declared: Declared
    #: Compares two nodes.
    pair: Callable[[Walk, Shape, TypePath, Shape, TypePath], None]
    choices: list[ChoiceMade] = field(default_factory=list)
    misfits: list[Misfit] = field(default_factory=list)
    seen: set[tuple[TypePath, TypePath]] = field(default_factory=set)

    def choose(self, path: TypePath, dimension: Dimension, setting: Setting) -> None:
        """The type has this setting at a node of the contract."""
        self.choices.append(ChoiceMade(path, dimension, setting))

    def misfit(self, path: TypePath, at: TypePath, what: str, *, certain: bool) -> None:
        """Something no choice says, at a node of the contract and a node of the type."""
        place = self.declared.places.get(at, self.declared.place)
        self.misfits.append(Misfit(path, what, place, certain))

    def ours(self, shape: Shape, path: TypePath) -> tuple[Shape, TypePath]:
        """A node of the contract behind names and null."""
        return _behind(self.model, shape, path)

    def theirs(self, shape: Shape, at: TypePath) -> tuple[Shape, TypePath]:
        """A node of the type behind names and null."""
        return _behind(self.declared.model, shape, at)


def _behind(model: Model, shape: Shape, path: TypePath) -> tuple[Shape, TypePath]:
    shape, path = model.resolve(shape, path)
    while isinstance(shape, Nullable):
        shape, path = model.resolve(shape.of, path)
    return shape, path
