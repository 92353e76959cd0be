"""What a value is held in: a type of the source, behind the names that lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from codegen.source.typescript.find import file_of, resolve
from codegen.source.typescript.value import (
    ArrayOf,
    Basic,
    Intersection,
    ObjectType,
    Reference,
    TsDeclaration,
    TsFile,
    TsMember,
    TsSource,
    TsType,
    UnionType,
)
from codegen.typescript.types.identifier import is_plain
from codegen.typescript.types.text import quote

_ABSENT = (Basic("null"), Basic("undefined"))
_CLASS = re.compile(rb"\s*(export\s+)?(default\s+)?(declare\s+)?(abstract\s+)?class\b")
_DEPTH = 16


@dataclass(frozen=True, slots=True)
class Held:
    """A type without null and undefined, and whether these stand beside it."""

    type: TsType
    #: Where the names in it have their meaning.
    file: TsFile
    #: How the type is spelled where it is used, by way of the type around it: `Cart["items"][number]`.
    spelled: str
    #: The last declaration that led to it.
    declared: TsDeclaration | None = None
    null: bool = False
    undefined: bool = False
    #: Whether the value has further members, which belong to what is around it.
    among: bool = False

    @property
    def maybe(self) -> bool:
        """Whether there may be no value."""
        return self.null or self.undefined

    @property
    def parts(self) -> tuple[TsType, ...]:
        """Its alternatives; itself where it has none."""
        return self.type.parts if isinstance(self.type, UnionType) else (self.type,)

    def is_basic(self, *names: str) -> bool:
        """Whether it is one of these basic types."""
        return isinstance(self.type, Basic) and self.type.name in names

    def is_named(self, *names: str) -> bool:
        """Whether it is one of these types, which no file of the source declares."""
        return isinstance(self.type, Reference) and self.type.name in names


def hold(source: TsSource, kind: TsType, file: TsFile, spelled: str, *, optional: bool = False) -> Held:
    """The type behind names."""
    null, undefined, declared = False, optional, None
    for _ in range(_DEPTH):
        if isinstance(kind, UnionType):
            null |= Basic("null") in kind.parts
            undefined |= Basic("undefined") in kind.parts
            rest = tuple(part for part in kind.parts if part not in _ABSENT)
            if len(rest) != 1:
                kind = UnionType(rest)
                break
            kind = rest[0]
        if not isinstance(kind, Reference) or kind.arguments:
            break
        found = resolve(source, file, kind.name)
        if found is None or found.parameters:
            break
        declared, file, kind = found, file_of(source, found), found.type
    if (null or undefined) and not spelled.startswith("NonNullable<"):
        spelled = f"NonNullable<{spelled}>"
    return Held(kind, file, spelled, declared, null, undefined)


def part(source: TsSource, held: Held, kind: TsType, spelled: str) -> Held:
    """A part of a type."""
    return hold(source, kind, held.file, spelled)


def item(source: TsSource, held: Held) -> Held | None:
    """The items of a list, a set or a typed array; None for what is none."""
    match held.type:
        case ArrayOf(of):
            return part(source, held, of, f"{held.spelled}[number]")
        case Reference("Set" | "ReadonlySet", (of,)):
            return part(source, held, of, f'Parameters<{held.spelled}["has"]>[0]')
        case Reference("Uint8Array" | "Buffer"):
            return part(source, held, Basic("number"), "number")
    return None


def values(source: TsSource, held: Held) -> Held | None:
    """The values of a map or of an object with any names; None for what is neither."""
    match held.type:
        case Reference("Map" | "ReadonlyMap", (_, of)):
            return part(source, held, of, f'NonNullable<ReturnType<{held.spelled}["get"]>>')
        case Reference("Record", (_, of)):
            return part(source, held, of, f"{held.spelled}[string]")
        case ObjectType((), index) if index is not None:
            return part(source, held, index, f"{held.spelled}[string]")
    return None


def members(source: TsSource, held: Held) -> dict[str, Held] | None:
    """The members of an object by name, those it takes from others included; None for what is none."""
    found = _members(source, held.type, held.file, held.declared)
    if found is None:
        return None
    return {
        name: hold(
            source, each.type, file, f"{held.spelled}[{quote(name)}]", optional=each.optional or is_partial
        )
        for name, (each, file, is_partial) in found.items()
    }


def is_optional(source: TsSource, held: Held, name: str) -> bool:
    """Whether a member may be left out, and not only be undefined."""
    each, _, is_partial = (_members(source, held.type, held.file, held.declared) or {})[name]
    return each.optional or is_partial


def access(value: str, name: str) -> str:
    """A member of a value."""
    return f"{value}.{name}" if is_plain(name) else f"{value}[{quote(name)}]"


def is_class(source: TsSource, declared: TsDeclaration | None) -> bool:
    """Whether a type is a class."""
    if declared is None:
        return False
    data = (source.root / declared.path).read_bytes()
    return _CLASS.match(data, declared.span.start) is not None


def member_types(source: TsSource, kind: TsType, file: TsFile) -> Mapping[str, tuple[TsMember, TsFile, bool]]:
    """The members of an object as they are declared, each with the file its type is told in."""
    return _behind(source, kind, file) or {}


_Found = dict[str, tuple[TsMember, TsFile, bool]]


def _members(
    source: TsSource, kind: TsType, file: TsFile, declared: TsDeclaration | None = None
) -> _Found | None:
    match kind:
        case ObjectType(own):
            found: _Found = {}
            for base in declared.bases if declared is not None else ():
                found |= _behind(source, base, file) or {}
            return found | {each.name: (each, file, False) for each in own}
        case Intersection(parts):
            several = [_behind(source, each, file) for each in parts]
            if None in several:
                return None
            return {name: each for some in several for name, each in (some or {}).items()}
        case Reference("Partial", (of,)):
            inner = _behind(source, of, file)
            return inner and {name: (each, where, True) for name, (each, where, _) in inner.items()}
    return None


def _behind(source: TsSource, kind: TsType, file: TsFile) -> _Found | None:
    held = hold(source, kind, file, "")
    return _members(source, held.type, held.file, held.declared)


def alternatives(source: TsSource, held: Held) -> Iterator[Held]:
    """The alternatives of a union, each behind its names; those of a union among them, too."""
    for each in held.parts:
        inner = hold(source, each, held.file, held.spelled)
        if isinstance(inner.type, UnionType) and inner.type != held.type and not _is_enum(inner):
            yield from alternatives(source, inner)
        else:
            yield replace(inner, spelled=held.spelled)


def _is_enum(held: Held) -> bool:
    return held.declared is not None and bool(held.declared.members)
