"""What a fix changes, before it is text: told by its place, so that fixes can be put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from codegen.source.python.kind import Spelled
from codegen.source.python.model import PyField
from codegen.source.python.value import PyClass
from codegen.wire.lossless import Json
from codegen.wire.shape import Shape

#: A piece of helper code with its arguments, as it is called: `InstantText(3)`.
Expression: TypeAlias = str


@dataclass(frozen=True, slots=True)
class Piece:
    """An object of the helper file: the class it is of, its arguments, and the name it is to have."""

    of: str
    arguments: str = ""
    #: Empty for the name of the class.
    name: str = ""

    @property
    def constant(self) -> str:
        """The name it has in the helper file, where nothing else has it."""
        return constant_name((self.name or self.of).replace(".", "_"))

    @property
    def is_common(self) -> bool:
        """Whether it is the same for every field, so that it is named for what it does."""
        return not self.arguments


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field of a class."""

    path: str
    owner: str
    field: str


@dataclass(frozen=True, slots=True)
class ClassPlace:
    """A class."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the value at an annotation is to be written: found from all that is known of it together."""

    at: Spelled
    #: The Python type, by its full name.
    python: str
    shape: Shape
    #: The choices in use and wanted that concern it, as text; those of one spelling are the same.
    departs: bool
    #: Texts and numbers as the contract wants them, each beside what is written today.
    samples: tuple[tuple[Json, Json], ...] = ()
    #: Decided already, where no samples are needed.
    piece: Piece | None = None
    #: What to call the field, for names and messages.
    called: str = ""
    #: The naive clock of the program shows UTC.
    naive_is_utc: bool = False

    def merged(self, other: Spelling) -> Spelling | None:
        """Both in one; None where they do not go together."""
        if (self.python, self.shape, self.at) != (other.python, other.shape, other.at):
            return None
        if self.piece != other.piece:
            return None
        samples = tuple(dict.fromkeys((*self.samples, *other.samples)))
        return replace(
            self,
            departs=self.departs or other.departs,
            samples=samples,
            naive_is_utc=self.naive_is_utc or other.naive_is_utc,
        )


@dataclass(frozen=True, slots=True)
class Named:
    """A field's name on the wire; None for the one it has."""

    field: PyField
    key: str | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Whether a field is left out where a value stands for nothing: "value is None"; None for never."""

    field: PyField
    when: str | None


@dataclass(frozen=True, slots=True)
class AnySubclass:
    """A model whose subclasses are written whole."""

    at: Spelled


@dataclass(frozen=True, slots=True)
class Member:
    """The value of a member of an enumeration."""

    owner: PyClass
    member: str
    text: str


@dataclass(frozen=True, slots=True)
class Reshaped:
    """A class written in another structure; None for as it is."""

    owner: PyClass
    piece: Piece | None
    #: Members that are written as their contract has them only in this structure.
    role: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Bytes that are taken out: an argument of a decorator, a serializer that is no longer right."""

    at: Spelled
    what: str


@dataclass(frozen=True, slots=True)
class Styled:
    """A model whose every name is made by a generator of pydantic's own."""

    owner: PyClass
    generator: str


Change: TypeAlias = Spelling | Named | LeftOut | AnySubclass | Member | Reshaped | Dropped | Styled


def place_of(change: Change) -> object:
    """Where a change is made: two at one place are one, or do not go together."""
    match change:
        case Spelling(at) | AnySubclass(at) | Dropped(at):
            return type(change), at
        case Named(field) | LeftOut(field):
            return type(change), FieldPlace(field.owner.path, field.owner.name, field.name)
        case Member(owner, member):
            return Member, FieldPlace(owner.path, owner.name, member)
        case Reshaped(owner) | Styled(owner):
            return type(change), ClassPlace(owner.path, owner.name)


def merged(change: Change, other: Change) -> Change | None:
    """Two changes at one place in one; None where they do not go together."""
    if isinstance(change, Spelling) and isinstance(other, Spelling):
        return change.merged(other)
    return change if change == other else None


def constant_name(words: str) -> str:
    """`InstantText` as `INSTANT_TEXT`."""
    spelled = "".join(f"_{char}" if char.isupper() else char for char in words)
    return "_".join(part for part in spelled.split("_") if part).upper()
