"""Sees members that stand one level higher or deeper than declared, and puts them back in their place.

A record may stand flattened, its members among those around it; and members of a flat record may stand
together in an object of their own. Both are seen by names that fit nowhere else. What is in a member is not
looked at to move it, but a group is seen only where some value in it is the right one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codegen.wire.empty import inner
from codegen.wire.encoding import Grouped, Own, Setting
from codegen.wire.lossless import Json, Repeated
from codegen.wire.name import fold
from codegen.wire.shape import Model, Record, TypePath
from parity.infer.pair import TRIVIAL, Members, says, scalars


def unflattened(
    model: Model, record: Record, path: TypePath, items: Sequence[Members]
) -> tuple[Sequence[Members], Mapping[TypePath, int]]:
    """The documents with every flattened record under its declared name, and how often each was seen so."""
    own = {fold(field.name) for field in record.fields}
    seen: dict[TypePath, int] = {}
    for field in record.fields:
        shape = inner(model, field.shape, (*path, field.name))
        if not isinstance(shape, Record) or not shape.fields:
            continue
        missing = [item for item in items if isinstance(item[0].get(field.name), dict)]
        homonym = next((part.name for part in shape.fields if fold(part.name) == fold(field.name)), None)
        if homonym is None and all(field.name in document for _, document in missing):
            continue
        inside = {fold(part.name) for part in shape.fields} - (own - {fold(field.name)})
        flat = [_unflatten(field.name, homonym, inside, value, document) for value, document in items]
        count = sum(document is not None for document in flat)
        if count:
            seen[*path, field.name] = count
            items = [
                (value, document if changed is None else changed)
                for (value, document), changed in zip(items, flat, strict=True)
            ]
    return items, seen


def _unflatten(
    name: str,
    homonym: str | None,
    inside: set[str],
    value: Mapping[str, object],
    document: Mapping[str, Json],
) -> Mapping[str, Json] | None:
    """The document with a record under its name; `homonym` is the member in it that has the same name."""
    record = value.get(name)
    if not isinstance(record, dict):
        return None
    taken = name if name in document else next((key for key in document if fold(key) == fold(name)), None)
    if taken is not None and not (homonym in record and _tells(record[homonym], document[taken])):
        return None
    part = {
        key: member
        for key, member in document.items()
        if key == taken or (fold(key) in inside and key not in value)
    }
    if not part:
        return None
    return {**{key: member for key, member in document.items() if key not in part}, name: part}


@dataclass(frozen=True, slots=True)
class _Group:
    """Members of one document that stand in an object of their own."""

    key: str
    names: frozenset[str]
    #: Some member in it has the right value, and not an empty one.
    telling: bool


def ungrouped(record: Record, items: Sequence[Members]) -> tuple[Sequence[Members], Counter[Setting]]:
    """The documents with grouped members among the others, and how often they stood so, or as declared."""
    own = {fold(field.name): field.name for field in record.fields}
    if len(own) < len(record.fields) or len(own) < 2:
        return items, Counter()
    found = [_groups(own, value, document) for value, document in items]
    telling = Counter(group.key for groups in found for group in groups if group.telling)
    if not telling:
        return items, Counter()
    ((key, _),) = telling.most_common(1)
    together = [next((group for group in groups if group.key == key), None) for groups in found]
    names = frozenset[str]().union(*(group.names for group in together if group is not None))
    seen: Counter[Setting] = Counter()
    grouped = Grouped(key, tuple(field.name for field in record.fields if field.name in names))
    changed: list[Members] = []
    for (value, document), group in zip(items, together, strict=True):
        inside = document.get(key)
        if group is not None and isinstance(inside, dict):
            seen[grouped] += 1
            rest = {name: part for name, part in document.items() if name != key}
            changed.append((value, {**rest, **inside}))
        else:
            seen[Own.OWN] += any(own.get(fold(name)) in names for name in document)
            changed.append((value, document))
    return changed, seen


def _groups(
    own: Mapping[str, str], value: Mapping[str, object], document: Mapping[str, Json]
) -> list[_Group]:
    candidates = [
        (key, part)
        for key, part in document.items()
        if isinstance(part, dict) and part and not isinstance(part, Repeated) and key not in value
    ]
    if not candidates or len(document) < 2:
        return []
    outside = {fold(key) for key in document}
    found: list[_Group] = []
    for key, part in candidates:
        inside = {fold(name): member for name, member in part.items()}
        fits = len(inside) == len(part) and fold(key) not in own and outside.isdisjoint(inside)
        if fits and all(own.get(word) in value for word in inside) and outside & own.keys():
            names = frozenset(own[word] for word in inside)
            telling = any(_tells(value[own[word]], member) for word, member in inside.items())
            found.append(_Group(key, names, telling))
    return found


def _tells(value: object, member: Json) -> bool:
    return says(value, member) and any(text not in TRIVIAL for text in scalars(member))  # type: ignore[arg-type]  # a value of a record
