"""Takes documents apart by their words alone: the members of a record, the variant and payload of a union.

Nothing is known yet of a runtime's encoding, nor of the value. Names are of the same words or they are not
known; a document that has unknown members may hold a missing one under another name, so it says nothing
about that one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.wire.empty import inner
from codegen.wire.lossless import Json, Repeated
from codegen.wire.name import fold
from codegen.wire.place import is_plain
from codegen.wire.shape import Model, Record, Shape, TypePath, Union
from parity.infer.pair import is_empty


@dataclass(frozen=True, slots=True)
class Parts:
    """The members of a document by the names of the fields they are."""

    members: dict[str, Json]
    #: Members that are no field, by their own names.
    further: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Taking:
    """One way to take a document of a union apart."""

    variant: str
    payload: Json
    #: What does not fit the variant.
    misfits: int


def parts_of(
    model: Model, record: Record, path: TypePath, document: dict[str, Json], foreign: frozenset[str]
) -> Parts:
    """The members of a record's document; `foreign` are the words of members that other variants have."""
    members, further = _by_words(record, document)
    for field in record.fields:
        shape = inner(model, field.shape, (*path, field.name))
        if field.name in members or not further or not isinstance(shape, Record):
            continue
        inside = {fold(part.name) for part in shape.fields}
        flat = {key: part for key, part in further.items() if fold(key) in inside}
        if flat:  # its members stand among these
            members[field.name] = flat
            further = {key: part for key, part in further.items() if key not in flat}
    for key, group in list(further.items()):
        if isinstance(group, dict) and group and not isinstance(group, Repeated):
            together, others = _by_words(record, group)
            if not others and members.keys().isdisjoint(together):  # some of its members stand together
                members |= together
                del further[key]
    strange = {key: part for key, part in further.items() if not (fold(key) in foreign and is_blank(part))}
    return Parts(members, strange)


def _by_words(record: Record, document: dict[str, Json]) -> tuple[dict[str, Json], dict[str, Json]]:
    """The members by field, and all others; a name that may be two fields, or two names of one, are none."""
    own: dict[str, list[str]] = {}
    for field in record.fields:
        own.setdefault(fold(field.name), []).append(field.name)
    names = {field.name for field in record.fields}
    members = {key: part for key, part in document.items() if key in names}
    further: dict[str, Json] = {}
    seen: dict[str, str] = {}
    for key, part in document.items():
        if key in names:
            continue
        owners = [name for name in own.get(fold(key), ()) if name not in document]
        if len(owners) == 1 and owners[0] not in seen:
            members[owners[0]] = part
            seen[owners[0]] = key
        else:
            further[key] = part
    for name in {name for key in further for name in own.get(fold(key), ()) if name in seen}:
        further[seen[name]] = members.pop(name)
    return members, further


def takings(model: Model, union: Union, path: TypePath, document: Json) -> list[Taking]:
    """The ways to take a document of a union apart that fit best."""
    found = list(_takings(model, union, path, document))
    if not found and isinstance(document, dict):
        whole = (_taking(model, union, path, variant.name, document) for variant in union.variants)
        found = [taking for taking in whole if not taking.misfits]
    least = min((taking.misfits for taking in found), default=0)
    return [taking for taking in found if taking.misfits == least]


def _takings(model: Model, union: Union, path: TypePath, document: Json) -> Iterator[Taking]:
    names = [variant.name for variant in union.variants]
    if isinstance(document, str):
        variant = union.variant(named(names, document))
        if variant is not None and variant.payload is None:
            yield Taking(variant.name, None, 0)
    if not isinstance(document, dict) or isinstance(document, Repeated):
        return
    present = [name for name, part in document.items() if part is not None] or list(document)
    if len(present) == 1 and (name := named(names, present[0])):
        yield _taking(model, union, path, name, document[present[0]])
    for tag, token in document.items():
        if isinstance(token, str) and (name := named(names, token)):
            rest = {key: part for key, part in document.items() if key != tag}
            yield _taking(model, union, path, name, rest)
            if len(rest) == 1:
                yield _taking(model, union, path, name, next(iter(rest.values())))


def named(names: Sequence[str], token: str) -> str:
    """The name that a token is, or is in other words; nothing where it is none, or could be two."""
    if token in names:
        return token
    same = [name for name in names if fold(name) == fold(token)]
    return same[0] if len(same) == 1 else ""


def _taking(model: Model, union: Union, path: TypePath, name: str, payload: Json) -> Taking:
    return Taking(name, payload, _misfits(model, union, path, name, payload))


def _misfits(model: Model, union: Union, path: TypePath, name: str, payload: Json) -> int:
    variant = union.variant(name)
    if variant is None or variant.payload is None:
        strange = payload if isinstance(payload, dict) else {"": payload}
        return sum(not is_blank(part) for part in strange.values())
    shape, payload_path = model.resolve(variant.payload, (*path, name))
    if not isinstance(shape, Record):
        return 0 if is_plain(model, shape, payload) else 1
    if not isinstance(payload, dict):
        return len(shape.fields) + 1
    parts = parts_of(model, shape, payload_path, payload, foreign_words(model, union, path))
    missing = sum(field.required and field.name not in parts.members for field in shape.fields)
    return missing + (0 if shape.open else len(parts.further))


def foreign_words(model: Model, union: Union, path: TypePath) -> frozenset[str]:
    """The words of every member that some variant of a union has."""
    shapes: list[Shape] = [
        model.resolve(variant.payload, (*path, variant.name))[0]
        for variant in union.variants
        if variant.payload is not None
    ]
    return frozenset(
        fold(field.name) for shape in shapes if isinstance(shape, Record) for field in shape.fields
    )


def is_blank(document: Json) -> bool:
    """Whether a document holds nothing, or nothing but members that hold nothing."""
    if isinstance(document, dict):
        return all(map(is_blank, document.values()))
    return is_empty(document) or document in ("0001-01-01T00:00:00Z", "00000000-0000-0000-0000-000000000000")
