"""What the writers of nodes have in common: what one may ask of the others, and of a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Json
from codegen.wire.shape import Model, Shape, TypePath, Value
from codegen.wire.unencodable import Unencodable

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


def as_list(value: Value) -> list[Value]:
    """The items of a list's value."""
    if not isinstance(value, list):
        raise Unencodable("a list's value is a list")
    return value  # type: ignore[return-value]  # list[Json] is a list of values


def as_dict(value: Value) -> dict[str, Value]:
    """The members of a record's or map's value."""
    if not isinstance(value, dict):
        raise Unencodable("a record's value is a dict")
    return value  # type: ignore[return-value]  # dict[str, Json] is a dict of values
