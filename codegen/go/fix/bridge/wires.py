"""The small wire types of one generated file, and the node that each of them stands for.

A wire type is defined from the user's own (`type retryDuration time.Duration`), so a value is converted and
not copied field by field: `retryDuration(r.Wait)` is written, and `(*retryDuration)(&r.Wait)` is read into.
The user's type keeps its form wherever else it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from codegen.fix.request import FixRequest
from codegen.go.fix.hold import GoType, go_type
from codegen.go.text import quote
from codegen.source.go.resolve import Spelled, import_path
from codegen.source.go.value import GoFile, GoImport, GoModule, GoPackage
from codegen.wire.encoding import Dimension, Layout, Own
from codegen.wire.shape import Shape, TypePath, Value

if TYPE_CHECKING:
    from codegen.go.fix.plan import Plan


#: What the function is called, after the prefix, that writes JSON and leaves HTML as it is.
WRITE = "Write"
#: What is no name of a package's own in the text of a type.
_BUILT_IN = re.compile(
    r"(map|any|error|struct|interface|func|chan|string|bool|byte|rune|u?int(8|16|32|64)?|uintptr|float(32|64)"
    r"|complex(64|128))"
)


class Unheld(Exception):
    """The type cannot be written as the contract has it; says why as a clause, and what would help."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Bridge:
    """How a value of a Go type becomes what the contract has, and comes back."""

    #: The wire type; empty where the Go type itself is written rightly.
    wire: str = ""
    #: Whether any value of the shape comes back as it was, so that a sample can be made.
    plain: bool = True
    #: A value of the contract that the type is sure to hold, where not every one is.
    example: Value = None
    #: Whether the wire type itself reads and writes null.
    takes_null: bool = False
    #: Whether nothing in the old form could be read as something else in the contract's.
    apart: bool = True
    #: Expressions for a type that cannot be converted: what is written of `{}`, and what `{}` is read as.
    written: str = ""
    read: str = ""


#: The Go type is written rightly by itself.
AS_IT_IS = Bridge()


@dataclass(slots=True)
class Wires:
    """The wire types of one file, in the order in which they were needed."""

    request: FixRequest
    module: GoModule
    package: GoPackage
    prefix: str
    taken: frozenset[str]
    #: Writes the types of a record or union that is held by a struct; set where that is known.
    part: Callable[[Node], Bridge | None] | None = None
    #: Name -> the lines that declare it.
    types: dict[str, list[str]] = field(default_factory=dict)
    imports: list[GoImport] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    #: The parts that are structs of their own: struct and node -> name, and name -> plan.
    reserved: dict[tuple[str, TypePath], str] = field(default_factory=dict)
    parts: dict[str, Plan] = field(default_factory=dict)
    #: Node -> a value that its type is sure to hold.
    examples: dict[TypePath, Value] = field(default_factory=dict)
    _made: dict[tuple[str, str], str] = field(default_factory=dict)

    def declare(self, stem: str, template: str, over: str = "", **words: str) -> str:
        """The name of a type made of a template, in which `$T` is its name and `$G` the type it stands for.

        `$JSON` is what writes JSON and leaves HTML as it is. The same template with the same words is
        declared once.
        """
        given = {**words, "G": over, "JSON": f"{self.prefix}{WRITE}"}
        named = "|".join(sorted(given, key=len, reverse=True))
        text = template.strip("\n")
        while (filled := re.sub(rf"\$({named})", lambda match: given[match[1]], text)) != text:
            text = filled
        known = self._made.get((stem, text))
        if known is not None:
            return known
        name = self.reserve(stem)
        self._made[stem, text] = name
        self.types[name] = text.replace("$T", name).split("\n")
        return name

    def reserve(self, stem: str) -> str:
        """A name that is free in the package and in the file."""
        name, number = self.prefix + stem, 2
        while name in self.taken or name in self.types:
            name, number = f"{self.prefix}{stem}{number}", number + 1
        self.types[name] = []
        return name

    def spelled(self, spelled: Spelled) -> str:
        """The text of a type as this package spells it; what it is spelled with is imported."""
        for qualifier in re.findall(r"\b(\w+)\.", spelled.text):
            path = import_path(self.module, spelled.file, qualifier)
            if path is None:
                raise Unheld(f"what `{qualifier}` in {spelled.text} is cannot be used here")
            alias = next(each.alias for each in spelled.file.imports if each.path == path)
            self.imports.append(GoImport(alias, path))
        if self.is_own(spelled.file):
            return spelled.text
        package = self.module.package_of(spelled.file.path)
        self.imports.append(GoImport("", package.import_path))

        def qualified(match: re.Match[str]) -> str:
            if _BUILT_IN.fullmatch(match[0]):
                return match[0]
            if not match[0][0].isupper():
                raise Unheld(f"{match[0]} is not exported by its package")
            return f"{package.name}.{match[0]}"

        return re.sub(r"(?<![.\w])[A-Za-z_]\w*(?![.\w])", qualified, spelled.text)

    def is_own(self, file: GoFile) -> bool:
        """Whether a file is one of the package that the fix stands in."""
        return any(each.path == file.path for each in self.package.files)


@dataclass(frozen=True, slots=True)
class Node:
    """A part of the shape, the Go type that holds it, and where both are known."""

    wires: Wires
    shape: Shape
    path: TypePath
    spelled: Spelled
    #: Whether the tag of its field puts it in quotes (`,string`).
    quoted: bool = False
    #: Whether what stands around it is off already.
    unwrapped: bool = False
    #: Whether a record must be read strictly, though its own type writes it rightly.
    strict: bool = False

    @property
    def go(self) -> GoType:
        """What the type is."""
        return go_type(self.wires.module, self.spelled)

    @property
    def over(self) -> str:
        """The Go type as this package spells it, the pointer taken off."""
        return self.wires.spelled(Spelled(self.spelled.text.removeprefix("*"), self.spelled.file))

    @property
    def used(self) -> Layout:
        """The layout in use."""
        return self.wires.request.used.at(self.path)

    @property
    def wanted(self) -> Layout:
        """The layout that the contract has."""
        return self.wires.request.wanted.at(self.path)

    def setting(self, dimension: Dimension) -> object:
        """What is in use in a dimension; None where that is what the contract has."""
        request = self.wires.request
        used = request.used.setting(self.path, dimension)
        return None if used in (request.wanted.setting(self.path, dimension), Own.OWN) else used

    def inner(self, shape: Shape, step: str, spelled: Spelled) -> Node:
        """A part of this node."""
        resolved, path = self.wires.request.model.resolve(shape, (*self.path, step))
        return replace(
            self, shape=resolved, path=path, spelled=spelled, quoted=False, unwrapped=False, strict=False
        )

    def at(self, shape: Shape, path: TypePath) -> Node:
        """The same value by its resolved shape."""
        return replace(self, shape=shape, path=path)

    def bare(self, shape: Shape, spelled: Spelled) -> Node:
        """The same node without what stands around it."""
        return replace(self, shape=shape, spelled=spelled, quoted=False, unwrapped=True)


def literal(text: str) -> str:
    """A Go string that may stand in a template."""
    return quote(text).replace("$", "\\x24")
