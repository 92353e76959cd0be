"""What was read of TypeScript source, as frozen values; every declaration knows its file, line and bytes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Span:
    """The bytes of something in its file."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Basic:
    """`string`, `number`, `boolean`, `null`, `undefined`, `bigint`, `unknown`, `any` and the like."""

    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A type with one value, as JSON text: `"circle"`, `1`, `true`."""

    json: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A named type, with its arguments: `Cart`, `Record<string, number>`."""

    name: str
    arguments: tuple[TsType, ...] = ()


@dataclass(frozen=True, slots=True)
class TsMember:
    """One member of an object type."""

    name: str
    type: TsType
    optional: bool
    line: int


@dataclass(frozen=True, slots=True)
class ObjectType:
    """`{ a: string; b?: number }`. Methods never reach the wire and are left out."""

    members: tuple[TsMember, ...]
    #: The type of further members: `[name: string]: number`.
    index: TsType | None = None


@dataclass(frozen=True, slots=True)
class ArrayOf:
    """`T[]`, `readonly T[]`, `Array<T>`."""

    item: TsType


@dataclass(frozen=True, slots=True)
class TupleType:
    """`[A, B]`."""

    places: tuple[TsType, ...]


@dataclass(frozen=True, slots=True)
class UnionType:
    """`A | B`, flat."""

    parts: tuple[TsType, ...]


@dataclass(frozen=True, slots=True)
class Intersection:
    """`A & B`, flat."""

    parts: tuple[TsType, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """A type that only the compiler can tell: conditional, mapped, `typeof` and the like."""

    text: str


TsType: TypeAlias = (
    Basic | Literal | Reference | ObjectType | ArrayOf | TupleType | UnionType | Intersection | Unclear
)


@dataclass(frozen=True, slots=True)
class TsDeclaration:
    """A type with a name at the top level of a file."""

    name: str
    #: Relative to the source folder, with forward slashes; the line counts from 1.
    path: str
    line: int
    span: Span
    type: TsType
    #: The names of its type parameters.
    parameters: tuple[str, ...] = ()
    #: Interfaces and classes it extends.
    bases: tuple[TsType, ...] = ()
    exported: bool = False
    #: Whether it has a `toJSON` of its own.
    writes_itself: bool = False
    #: Whether it is an `enum`, whose members are its type's literals by these names.
    members: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TsImport:
    """`import { A as B } from "./c"`: B is A of that module."""

    name: str
    original: str
    module: str


@dataclass(frozen=True, slots=True)
class TsFile:
    """One file."""

    path: str
    declarations: tuple[TsDeclaration, ...] = ()
    imports: tuple[TsImport, ...] = ()
    #: The line of the first syntax error, and the words of such a file.
    broken: int | None = None
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TsSource:
    """A source folder as it stands."""

    root: Path
    files: tuple[TsFile, ...]

    def place(self, path: str, line: int | None = None) -> str:
        """A file, and the line, as a person finds it."""
        where = str(self.root / path)
        return where if line is None else f"{where}:{line}"
