"""A form: the JSON of one node rewritten as a whole, such as a set as an object or a value in a wrapper.

A form knows nothing of what is inside the node: it maps the JSON that would stand there otherwise to the
JSON that does, and back. What it maps to nothing else it leaves as it is.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.wire.lossless import Json
from codegen.wire.shape import Shape, Value


@dataclass(frozen=True, slots=True)
class Place:
    """The node a form is applied to."""

    shape: Shape
    #: The wire names of a record's fields, or of the members of a choice or of a list of choices, in the
    #: order of their declaration.
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """The nodes of one place that hold something: those a form gives exactly, and those it does not."""

    fitting: Sequence[tuple[Value, Json]]
    others: Sequence[tuple[Value, Json]]

    def distinct(self) -> int:
        """How many different values are among the fitting nodes."""
        return len({repr(value) for value, _ in self.fitting})


class Form(ABC):
    """One way to rewrite a node. Subclasses are frozen values, equal where they rewrite alike."""

    __slots__ = ()

    @property
    @abstractmethod
    def words(self) -> str:
        """What people call it."""

    @property
    def hides(self) -> bool:
        """Whether what is inside the node cannot be seen any more."""
        return False

    def told_by(self, shown: Shown) -> bool:
        """Whether these nodes show the form, and could not as well be an accident."""
        return bool(shown.fitting)

    @abstractmethod
    def write(self, plain: Json, place: Place) -> Json:
        """The JSON that stands for `plain`. Raises `Unencodable` where there is none."""

    @abstractmethod
    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """What `written` may stand for, likeliest first; a caller checks each by writing it again."""
