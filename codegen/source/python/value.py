"""What was read of one Python file, as frozen values. What a name means is `resolve`'s matter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.source.python.expression import Call, Expression, Span

#: The first words of a file that Wirelaw writes beside the models of others.
HEADER = '"""Wire forms of contracts, written by wirelaw; do not edit.'


@dataclass(frozen=True, slots=True)
class PyImport:
    """A name that an import gives: `import a.b as x` or `from a import b as x`."""

    #: The name it has in the file.
    name: str
    #: Dots in front for a relative one.
    module: str
    #: What is taken out of the module; empty for the module itself.
    attribute: str


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One import statement."""

    #: The module it imports from; empty for `import a`.
    module: str
    span: Span
    #: `b as c` for each name, in the order of the statement.
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PyAssignment:
    """`name: annotation = value` in a class or at the top level."""

    name: str
    annotation: Expression | None
    value: Expression | None
    span: Span


@dataclass(frozen=True, slots=True)
class PyFunction:
    """A function with its decorators; of a decorator without a call there is the name."""

    name: str
    decorators: tuple[Call, ...]
    returns: Expression | None
    #: The whole of it, decorators included.
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class PyClass:
    """A class at the top level of a file: it is itself alone, whatever another one looks like."""

    name: str
    #: Relative to the source folder, with forward slashes.
    path: str
    bases: tuple[Expression, ...]
    decorators: tuple[Call, ...]
    assignments: tuple[PyAssignment, ...]
    functions: tuple[PyFunction, ...]
    #: From `class` to the end of its last statement.
    span: Span
    #: Its statements, docstring and `pass` included.
    body: tuple[Span, ...]
    docstring: Span | None = None
    #: The one statement of a class that has nothing in it.
    filler: Span | None = None
    #: The line of a syntax error inside it.
    broken: int | None = None


@dataclass(frozen=True, slots=True)
class PyFile:
    """One file."""

    path: str
    #: As an absolute import inside the source folder names it: `families.layout`.
    module: str
    data: bytes
    imports: tuple[PyImport, ...]
    import_lines: tuple[ImportLine, ...]
    classes: tuple[PyClass, ...]
    assignments: tuple[PyAssignment, ...]
    functions: tuple[PyFunction, ...]
    #: The line of the first syntax error.
    broken: int | None = None
    #: Local name -> import, the last one of a name.
    imported: Mapping[str, PyImport] = field(default_factory=dict, compare=False)
