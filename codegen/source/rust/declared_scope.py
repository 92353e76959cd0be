"""What is gathered while a type is taken apart: choices, places, and what could not be read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from codegen.source.declared import Place, Unread
from codegen.source.rust.resolve import Scope
from codegen.source.rust.spelled import RustType
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Setting
from codegen.wire.shape import Anything, Shape, TypePath


@dataclass(frozen=True, slots=True)
class Written:
    """What a function writes: a shape, and choices whose scopes begin at it."""

    shape: Shape
    choices: tuple[ChoiceMade, ...] = ()


class Building(ABC):
    """The choices that say how a type is written, with the places of its parts."""

    def __init__(self, writers: Mapping[str, Written]) -> None:
        self.writers = writers
        self.choices: list[ChoiceMade] = []
        self.places: dict[TypePath, Place] = {}
        self.unread: list[Unread] = []

    @abstractmethod
    def type(self, rust: RustType, scope: Scope, path: TypePath) -> Shape:
        """The shape of a type that is spelled somewhere."""

    def choose(self, path: TypePath, dimension: Dimension, setting: Setting) -> None:
        """Makes a choice, where it is not made already by what is around."""
        if Encoding(tuple(self.choices)).setting(path, dimension) != setting:
            self.choices.append(ChoiceMade(path, dimension, setting))

    def unknown(self, path: TypePath, why: str) -> Shape:
        """A part of which the source does not tell what it writes."""
        self.unread.append(Unread(path, why))
        return Anything()

    def written(self, function: str, path: TypePath) -> Shape | None:
        """What a function writes that the caller knows; None for any other."""
        found = self.writers.get(function)
        if found is None:
            return None
        self.choices += [
            ChoiceMade((*path, *choice.scope), choice.dimension, choice.setting) for choice in found.choices
        ]
        return found.shape
