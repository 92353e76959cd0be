"""How a value of one shape is held, read and written in Go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One shape in Go. `r` is the reader and `w` the writer in what is generated."""

    #: The Go type.
    type: str
    #: An expression that reads a value from `r`.
    read: str
    #: Gives for an expression of this type the statement that writes it to `w`.
    write: Callable[[str], str]
    #: The same as values: functions of a reader, and of a writer and a value; empty where they are closures.
    read_name: str = ""
    write_name: str = ""
    #: Whether nil is no value of it, and can stand for null or for what is absent.
    nilable: bool = False
    #: Whether null may be read, and is a value of its own.
    nullable: bool = False

    @property
    def reader(self) -> str:
        """A function that reads a value."""
        return self.read_name or f"func(r *wireReader) {self.type} {{ return {self.read} }}"

    @property
    def writer(self) -> str:
        """A function that writes a value."""
        return self.write_name or f"func(w *wireWriter, v {self.type}) {{ {self.write('v')} }}"


def method(kind: str, name: str, *, nilable: bool = False, nullable: bool = False) -> Part:
    """A value that the reader and the writer have a method for."""
    return Part(
        kind,
        f"r.{name}()",
        lambda value: f"w.{name}({value})",
        f"(*wireReader).{name}",
        f"(*wireWriter).{name}",
        nilable,
        nullable,
    )


def declared(name: str, *, nilable: bool = False) -> Part:
    """A type that has functions of its own."""
    return Part(
        name,
        f"read{name}(r)",
        lambda value: f"write{name}(w, {value})",
        f"read{name}",
        f"write{name}",
        nilable,
    )


def converted(kind: str, of: Part) -> Part:
    """A defined type, by the functions of the type it is defined by."""
    return Part(kind, f"{kind}({of.read})", lambda value: of.write(f"{of.type}({value})"), nilable=of.nilable)


def or_null(of: Part) -> Part:
    """A value or null: nil where the type has one, else a pointer."""
    if of.nullable:
        return of
    if of.nilable:
        return Part(
            of.type,
            f"wireOrNull(r, {of.reader})",
            lambda value: f"wireWriteOrNull(w, {value}, {value} == nil, {of.writer})",
            nilable=True,
            nullable=True,
        )
    return Part(
        f"*{of.type}",
        f"wireOrNil(r, {of.reader})",
        lambda value: f"wireWriteOrNil(w, {value}, {of.writer})",
        nilable=True,
        nullable=True,
    )
