"""What an annotation means: the Python types whose form on the wire is known, and where each is spelled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from codegen.source.python.expression import Span
from codegen.source.python.value import PyClass


@dataclass(frozen=True, slots=True)
class Spelled:
    """The bytes of an annotation that a type was read from."""

    path: str
    span: Span
    #: Inside the quotes of a postponed annotation; the span is that of the whole text.
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Scalar:
    """A type of the standard library or of pydantic, by its full name: `datetime.datetime`."""

    name: str
    at: Spelled


@dataclass(frozen=True, slots=True)
class Maybe:
    """A value or None."""

    of: PyType
    at: Spelled


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several types."""

    parts: tuple[PyType, ...]
    at: Spelled
    #: The member that tells them apart, where the source names one.
    discriminator: str | None = None
    #: Where it is named, where that is an argument of `Field(...)`.
    named_at: Spelled | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list, or anything that is written as one."""

    of: PyType
    at: Spelled


@dataclass(frozen=True, slots=True)
class Unique:
    """A set."""

    of: PyType
    at: Spelled


@dataclass(frozen=True, slots=True)
class Places:
    """A tuple with a type for each place."""

    parts: tuple[PyType, ...]
    at: Spelled


@dataclass(frozen=True, slots=True)
class Mapped:
    """A dict."""

    key: PyType
    value: PyType
    at: Spelled


@dataclass(frozen=True, slots=True)
class Constants:
    """`Literal[...]`."""

    values: tuple[str | int | bool | None, ...]
    at: Spelled


@dataclass(frozen=True, slots=True)
class Instance:
    """A class of the tree: a model, an enumeration, a named tuple."""

    of: PyClass
    at: Spelled
    #: Whether what a subclass adds is written too.
    any_subclass: bool = False


@dataclass(frozen=True, slots=True)
class Opaque:
    """What cannot be read, and why, as a clause."""

    why: str
    at: Spelled


PyType: TypeAlias = Scalar | Maybe | OneOf | Items | Unique | Places | Mapped | Constants | Instance | Opaque
