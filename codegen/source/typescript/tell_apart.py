"""Tells from the alternatives of a union how its variants are tagged."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.source.typescript.value import (
    Basic,
    Literal,
    ObjectType,
    Reference,
    TsDeclaration,
    TsMember,
    TsType,
)
from codegen.wire.encoding import Adjacent, External, Internal, Tagging, Untagged


@dataclass(frozen=True, slots=True)
class Alternative:
    """One variant: its name, and the type of what it holds."""

    name: str
    payload: TsType | None
    #: The declaration in whose file the names of the payload have their meaning; None for the union's own.
    declared: TsDeclaration | None = None


@dataclass(frozen=True, slots=True)
class Alternatives:
    """A tagged union as its types say it."""

    tagging: Tagging
    variants: tuple[Alternative, ...]


def alternatives(
    parts: Sequence[tuple[TsType, tuple[TsType, TsDeclaration | None]]],
) -> Alternatives | None:
    """How these alternatives are told apart: each as it is spelled, and what is behind that; None if not."""
    objects = [(behind, declared) for _, (behind, declared) in parts if isinstance(behind, ObjectType)]
    if len(objects) == len(parts):
        found = _by_tag(objects)
        if found is not None:
            return found
    external = _external([behind for _, behind in parts])
    return external or _untagged([part for part, _ in parts])


def _by_tag(objects: Sequence[tuple[ObjectType, TsDeclaration | None]]) -> Alternatives | None:
    for member in objects[0][0].members:
        names = [_literal(each, member.name) for each, _ in objects]
        known = [name for name in names if name is not None]
        if len(set(known)) < len(objects):
            continue
        content = _content([each for each, _ in objects], member.name)
        variants = []
        for (each, declared), name in zip(objects, known, strict=True):
            rest = tuple(one for one in each.members if one.name != member.name)
            if content is not None:
                variants.append(Alternative(name, rest[0].type if rest else None, declared))
            else:
                variants.append(Alternative(name, ObjectType(rest) if rest else None, declared))
        tagging = Internal(member.name) if content is None else Adjacent(member.name, content)
        return Alternatives(tagging, tuple(variants))
    return None


def _content(objects: Sequence[ObjectType], tag: str) -> str | None:
    """The one member beside the tag, where it holds an object in every variant that has one."""
    others = [[one for one in each.members if one.name != tag] for each in objects]
    names = {one.name for each in others for one in each}
    holds = all(isinstance(one.type, ObjectType | Reference) for each in others for one in each)
    return names.pop() if len(names) == 1 and holds and all(len(each) <= 1 for each in others) else None


def _literal(kind: ObjectType, name: str) -> str | None:
    """The one text a member may be."""
    member = next((each for each in kind.members if each.name == name and not each.optional), None)
    if member is None or not isinstance(member.type, Literal):
        return None
    value = json.loads(member.type.json)
    return value if isinstance(value, str) else None


def _external(parts: Sequence[tuple[TsType, TsDeclaration | None]]) -> Alternatives | None:
    """Each an object of one member, or the bare name of a variant that holds nothing."""
    variants: list[Alternative] = []
    for kind, declared in parts:
        if isinstance(kind, Literal) and kind.json.startswith('"'):
            variants.append(Alternative(json.loads(kind.json), None))
            continue
        member = _only(kind)
        if member is None:
            return None
        variants.append(Alternative(member.name, member.type, declared))
    names = {each.name for each in variants}
    some_held = any(each.payload is not None for each in variants)
    return Alternatives(External(), tuple(variants)) if len(names) == len(parts) and some_held else None


def _only(kind: TsType) -> TsMember | None:
    """The one member an object has, those that can never stand left out."""
    if not isinstance(kind, ObjectType) or kind.index is not None:
        return None
    standing = [each for each in kind.members if not (each.optional and _is_never(each.type))]
    return standing[0] if len(standing) == 1 and not standing[0].optional else None


def _is_never(kind: TsType) -> bool:
    return kind in (Basic("never"), Basic("undefined"))


def _untagged(parts: Sequence[TsType]) -> Alternatives | None:
    """Alternatives with names of their own."""
    names = [part.name for part in parts if isinstance(part, Reference) and not part.arguments]
    if len(set(names)) < len(parts):
        return None
    variants = tuple(Alternative(name, part) for name, part in zip(names, parts, strict=True))
    return Alternatives(Untagged(), variants)
