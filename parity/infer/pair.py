"""Pairs the names a contract declares with the names a runtime writes.

A name both sides own stays with itself. Names of the same words pair whatever their style. What is left
over pairs only one to one, and only when every value seen under both names agrees: a table of names must
never absorb a bug.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import fold
from codegen.wire.shape import Tagged, Value

Members = tuple[Mapping[str, Value], Mapping[str, Json]]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Declared name -> the wire names of the same words, or the one irregular name."""

    keys: Mapping[str, tuple[str, ...]]

    def key_in(self, name: str, document: Mapping[str, Json]) -> str | None:
        """The wire name under which the document has this member; None when absent or doubtful."""
        present = [key for key in self.keys.get(name, ()) if key in document]
        if name in present:
            return name
        return present[0] if len(present) == 1 else None


def pair(names: Sequence[str], items: Sequence[Members], known: Mapping[str, str] | None = None) -> Pairs:
    """Pairs declared names with the keys seen in the documents of `items` (value, document).

    `known` are irregular names learned elsewhere in the same struct.
    """
    written = dict.fromkeys(key for _, document in items for key in document)
    by_words: dict[str, list[str]] = {}
    for name in names:
        by_words.setdefault(fold(name), []).append(name)
    keys: dict[str, tuple[str, ...]] = {name: (name,) for name in names if name in written}
    for key in written:
        if key in by_words.get(fold(key), ()):
            continue
        owners = by_words.get(fold(key), ())
        if len(owners) == 1:
            keys[owners[0]] = (*keys.get(owners[0], ()), key)
    declared = set(names)
    for name, key in (known or {}).items():
        if name in declared and key in written and fold(key) not in by_words:
            keys.setdefault(name, (key,))
    taken = {key for found in keys.values() for key in found}
    left_names = [name for name in names if name not in keys and any(name in value for value, _ in items)]
    left_keys = [key for key in written if key not in taken and fold(key) not in by_words]
    for name, key in _irregular(left_names, left_keys, items):
        keys[name] = (key,)
    return Pairs(keys)


#: What a member can hold and still say nothing about which member it is.
TRIVIAL = frozenset({"null", "false", "true", '""', "0"})

#: Names that say the same and are compared one by one, at most: beyond it they cannot be told apart anyway.
_MAX_ALIKE = 10_000

#: What a name holds in every item, None where it is not there or empty; and the types of these.
_Content = tuple[tuple[str, ...] | None, ...]
_Types = tuple[type | None, ...]


def _irregular(names: Sequence[str], keys: Sequence[str], items: Sequence[Members]) -> list[tuple[str, str]]:
    """The pairs of a name and a key that hold the same throughout, where either fits nothing else."""
    if not names or not keys:
        return []
    by_content: dict[_Content, tuple[list[tuple[str, _Types]], list[tuple[str, _Types]]]] = {}
    for name in names:
        content, types = _content([value.get(name) for value, _ in items])
        by_content.setdefault(content, ([], []))[0].append((name, types))
    for key in keys:
        content, types = _content([document.get(key) for _, document in items])
        by_content.setdefault(content, ([], []))[1].append((key, types))
    found: list[tuple[str, str]] = []
    for content, (alike, others) in by_content.items():
        if len(alike) * len(others) > _MAX_ALIKE or not _telling(content):
            continue
        fits = [
            (name, key) for name, types in alike for key, seen in others if all(map(_one_type, types, seen))
        ]
        of_name, of_key = Counter(name for name, _ in fits), Counter(key for _, key in fits)
        found += [(name, key) for name, key in fits if of_name[name] == 1 and of_key[key] == 1]
    return found


def _content(parts: Sequence[Value]) -> tuple[_Content, _Types]:
    """What is in a member, where anything is: one that is not there may be written as one that is empty."""
    return (
        tuple(None if is_empty(part) else tuple(scalars(part)) for part in parts),
        tuple(None if is_empty(part) else type(part) for part in parts),
    )


def _one_type(declared: type | None, written: type | None) -> bool:
    return declared is Tagged or declared is written


def _telling(content: _Content) -> bool:
    return any(text not in TRIVIAL for texts in content for text in texts or ())


def says(value: Value, document: Json) -> bool:
    """Whether a document has the kind and all scalars of a value, under whatever names."""
    if not isinstance(value, Tagged) and type(value) is not type(document):
        return False
    return scalars(value) == scalars(document)


def is_empty(value: Value) -> bool:
    """Whether a member holds nothing: null, "", 0, false, or an empty list or object."""
    if isinstance(value, Numeral):
        return value.value() == 0
    return value is None or value is False or value in ("", [], {})


def scalars(value: Value) -> list[str]:
    """The scalars of a value or document, sorted, in a form that keeps their types apart."""
    match value:
        case Tagged(_, payload):
            return scalars(payload)
        case dict():
            return sorted(text for part in value.values() for text in scalars(part))
        case list():
            return sorted(text for part in value for text in scalars(part))
        case None | bool():
            return ["null" if value is None else str(value).lower()]
        case Numeral():
            worth = value.value()
            return [value.text if worth is None else str(worth.normalize())]
    return [f'"{value}"']


def members_of(items: Sequence[tuple[Value, Json]]) -> list[Members]:
    """The items in which a record stands on both sides."""
    return [
        (value, document)
        for value, document in items
        if isinstance(value, dict) and isinstance(document, dict)
    ]
