"""What a source says about one type: its shape, how it is written, and where each part stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.wire.encoding import Dimension, Encoding
from codegen.wire.shape import Model, TypePath


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part of a type is declared."""

    #: Relative to the source folder, with forward slashes; the line counts from 1.
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of a type whose wire form the source does not tell, and why, as a clause."""

    path: TypePath
    why: str


@dataclass(frozen=True, slots=True)
class Declared:
    """A type as its source declares it.

    Fields and variants have the names that the source gives them; what they are called on the wire is the
    encoding's matter, as everything else about the wire is.
    """

    #: As a configuration names it: `internal/validate.ValidationError`.
    name: str
    place: Place
    model: Model
    encoding: Encoding
    #: Node, or field or variant, -> where it is declared.
    places: Mapping[TypePath, Place] = field(default_factory=dict)
    unread: tuple[Unread, ...] = ()
    #: Field that holds any text -> texts the source is seen to put there.
    hints: Mapping[TypePath, tuple[str, ...]] = field(default_factory=dict)
    #: Dimensions in which a setting shows for some values of the same type only: a list that is nil.
    sometimes: frozenset[Dimension] = frozenset()
    #: Whether the language has one type for whole numbers and all others, and writes each as it is.
    one_number: bool = False
