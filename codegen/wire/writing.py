"""What a writer of one node may ask of those of the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Json
from codegen.wire.shape import Model, Shape, TypePath, Value

#: Takes the value of a node and gives its JSON.
Writer: TypeAlias = Callable[[Value], Json]


class Writing(Protocol):
    """The writers of a model under an encoding."""

    @property
    def model(self) -> Model:
        """The shapes that are written."""

    @property
    def encoding(self) -> Encoding:
        """How they are laid on the wire."""

    def place(self, shape: Shape, path: TypePath) -> Writer:
        """The writer of what stands at a place, with whatever stands around it."""
