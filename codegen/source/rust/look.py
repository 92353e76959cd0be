"""What a spelled type is, one step behind its names: something optional, a list, a type of the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from codegen.source.rust.known import (
    LISTS,
    MAPS,
    OPTION,
    RESULT,
    SETS,
    WRAPPERS,
    Known,
    known_type,
    short_path,
    utc,
)
from codegen.source.rust.resolve import Resolver, Scope
from codegen.source.rust.spelled import Opaque, Path, Places, RustType, Sequence, spell
from codegen.source.rust.value import Item, RustAlias


@dataclass(frozen=True, slots=True)
class Spelling:
    """A type and the place where its names have their meaning."""

    rust: RustType
    scope: Scope


@dataclass(frozen=True, slots=True)
class Maybe:
    """`Option<T>`."""

    of: Spelling


@dataclass(frozen=True, slots=True)
class Many:
    """A list or a set; an array has a length."""

    item: Spelling
    is_set: bool = False
    length: str = ""


@dataclass(frozen=True, slots=True)
class Keyed:
    """A map."""

    key: Spelling
    value: Spelling


@dataclass(frozen=True, slots=True)
class Fixed:
    """A tuple."""

    items: tuple[Spelling, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """`Result<T, E>`."""

    good: Spelling
    bad: Spelling


@dataclass(frozen=True, slots=True)
class Own:
    """A type of the source."""

    item: Item


@dataclass(frozen=True, slots=True)
class Outside:
    """A type of another crate, or one that is not followed."""

    spelled: str
    known: Known | None = None


Looked: TypeAlias = Maybe | Many | Keyed | Fixed | Either | Own | Outside


def look(resolver: Resolver, at: Spelling) -> Looked:
    """What a type is. Aliases, boxes and the like are seen through."""
    rust, scope = at.rust, at.scope
    match rust:
        case Sequence(item, length):
            return Many(Spelling(item, scope), length=length)
        case Places(items):
            return Fixed(tuple(Spelling(each, scope) for each in items))
        case Opaque(text):
            return Outside(text)
    found = resolver.resolve(rust.names, scope)
    if isinstance(found, RustAlias):
        if found.generics:
            return Outside(spell(rust))
        return look(resolver, Spelling(found.of, resolver.scope(found)))
    return Own(found) if not isinstance(found, str) else _foreign(resolver, rust, scope, found)


def _foreign(resolver: Resolver, rust: Path, scope: Scope, path: str) -> Looked:
    short = short_path(path)
    given = [Spelling(each, scope) for each in rust.arguments]
    if given:
        if short == OPTION:
            return Maybe(given[0])
        if short in WRAPPERS:
            return look(resolver, given[-1])
        if short in LISTS or short in SETS:
            return Many(given[0], short in SETS)
        if len(given) > 1 and short in MAPS:
            return Keyed(given[0], given[1])
        if len(given) > 1 and short == RESULT:
            return Either(given[0], given[1])
    first = rust.arguments[0] if rust.arguments else None
    if short == "chrono::DateTime" and isinstance(first, Path) and first.names[-1] == "Utc":
        return Outside(spell(rust), utc())
    return Outside(spell(rust), known_type(path))
