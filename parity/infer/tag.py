"""Chooses how a union is tagged from the documents written for it: the few forms that fit, by cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.wire.empty import inner
from codegen.wire.encoding import Adjacent, External, Internal, Tagging, Untagged
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import fold
from codegen.wire.shape import Model, Record, Tagged, TypePath, Union, Value, variant_names
from parity.infer.pair import is_empty, says

#: Members tried as a tag, at most: the ones that hold text in most documents.
MAX_TAGS = 16

_MISFIT = 12
_WRONG_TOKEN = 6
_MEMBER = 5
_IRREGULAR = 3
_TAGGING = 2
_FORM = 2


@dataclass(frozen=True, slots=True)
class Split:
    """A document taken apart under one tagging."""

    value: Tagged
    document: Json
    token: str | None
    payload: Json


def choose_tagging(
    model: Model, union: Union, path: TypePath, wanted: Tagging, items: Sequence[tuple[Tagged, Json]]
) -> tuple[Tagging, list[Split]]:
    """The cheapest tagging for these documents, and each document taken apart under it."""
    best: tuple[float, Tagging, list[Split]] | None = None
    for tagging in (wanted, *_candidates(wanted, [document for _, document in items])):
        splits = [split for item in items if (split := take_apart(tagging, *item)) is not None]
        if tagging == Untagged() != wanted and not _shows_a_payload(model, union, path, splits):
            continue
        cost = _cost(model, union, path, splits) + _MISFIT * (len(items) - len(splits))
        cost += 0 if tagging == wanted else _TAGGING
        if best is None or cost < best[0]:
            best = (cost, tagging, splits)
    assert best is not None  # noqa: S101 - `wanted` is always tried
    return best[1], best[2]


def take_apart(tagging: Tagging, value: Tagged, document: Json) -> Split | None:
    """The token and payload of a document under a tagging, or None where it has another form."""
    match tagging:
        case External() if isinstance(document, str):
            return Split(value, document, document, None)
        case External() if isinstance(document, dict):
            set_members = [name for name, part in document.items() if part is not None]
            if len(document) == 1 or len(set_members) == 1:
                name = set_members[0] if len(set_members) == 1 else next(iter(document))
                return Split(value, document, name, document[name])
        case Internal(tag) if isinstance(document, dict) and isinstance(token := document.get(tag), str):
            rest = {name: part for name, part in document.items() if name != tag}
            return Split(value, document, token, rest)
        case Adjacent(tag, content) if isinstance(document, dict) and document.keys() <= {tag, content}:
            token = document.get(tag)
            if isinstance(token, str):
                return Split(value, document, token, document.get(content))
        case Untagged():
            return Split(value, document, None, document)
    return None


def right_tokens(
    names: Sequence[str], seen: Sequence[tuple[str, str]], *, witnesses: int = 1
) -> dict[str, str]:
    """Token -> name, one to one, from (name, token) seen: same words, then irregular ones in steady use.

    An irregular token is one that is seen at least `witnesses` times, and not empty.
    """
    owned = {fold(name): name for name in names}
    tokens: dict[str, str] = {}
    strange: dict[str, set[str]] = {}
    regular: set[str] = set()
    for name, token in seen:
        owner = owned.get(fold(token))
        if owner is None:
            strange.setdefault(token, set()).add(name)
        else:
            tokens[token] = owner
            if owner == name:
                regular.add(owner)
    claimed = Counter(name for several in strange.values() for name in several)
    times = Counter(token for _, token in seen)
    for token, several in strange.items():
        if len(several) == 1 and token and times[token] >= witnesses:
            (name,) = several
            if claimed[name] == 1 and name not in regular:
                tokens[token] = name
    return tokens


def tokens_of(union: Union, splits: Sequence[Split]) -> dict[str, str]:
    """Token -> variant, from documents taken apart."""
    seen = [(split.value.variant, split.token) for split in splits if split.token is not None]
    return right_tokens(variant_names(union), seen)


def _candidates(wanted: Tagging, documents: Sequence[Json]) -> Iterator[Tagging]:
    objects = [document for document in documents if isinstance(document, dict)]
    if wanted != External():
        yield External()
    counts: dict[str, int] = {}
    for document in objects:
        for name, part in document.items():
            if isinstance(part, str):
                counts[name] = counts.get(name, 0) + 1
    tags = [name for name, count in counts.items() if 2 * count >= len(objects)][:MAX_TAGS]
    for tag in tags:
        yield Internal(tag)
    contents: dict[tuple[str, str], None] = {}
    for document in objects:
        if len(document) == 2:
            first, second = document
            for tag, content in ((first, second), (second, first)):
                if tag in tags:
                    contents.setdefault((tag, content))
    for tag, content in list(contents)[:MAX_TAGS]:
        yield Adjacent(tag, content)
    if wanted != Untagged() and not _is_named(wanted, objects):
        yield Untagged()


def _is_named(wanted: Tagging, objects: Sequence[Mapping[str, Json]]) -> bool:
    """Whether documents have the member that names the variant, whatever it says: then they have a tag."""
    match wanted:
        case Internal(tag) | Adjacent(tag, _):
            return any(isinstance(document.get(tag), str) for document in objects)
    return False


def _cost(model: Model, union: Union, path: TypePath, splits: Sequence[Split]) -> float:
    tokens = tokens_of(union, splits)
    owned = {fold(variant.name) for variant in union.variants}
    cost = float(_IRREGULAR * sum(fold(token) not in owned for token in tokens))
    for split in splits:
        if split.token is not None and tokens.get(split.token) != split.value.variant:
            cost += _WRONG_TOKEN
        cost += _payload_cost(model, union, path, split)
    return cost


def _shows_a_payload(model: Model, union: Union, path: TypePath, splits: Sequence[Split]) -> bool:
    """Whether some payload stands there in full: null for a variant without payload may be any null."""
    return any(
        split.value.payload is not None and _payload_cost(model, union, path, split) < _MEMBER
        for split in splits
    )


def _payload_cost(model: Model, union: Union, path: TypePath, split: Split) -> float:
    variant = union.variant(split.value.variant)
    if variant is None or variant.payload is None:
        return 0.0 if split.payload in (None, {}) else float(_MEMBER)
    shape, _ = model.resolve(variant.payload, (*path, variant.name))
    if not isinstance(shape, Record):
        return _other_cost(split.value.payload, split.payload)
    if _stands_otherwise(split.value.payload, split.payload):
        return float(_FORM)
    if not isinstance(split.payload, dict) or not isinstance(split.value.payload, dict):
        return float(_MISFIT)
    own = {fold(field.name) for field in shape.fields}
    foreign = {fold(name) for name in foreign_fields(model, union, path, shape)}
    written = {fold(key) for key in split.payload}
    missing = [
        name for name, part in split.value.payload.items() if not is_empty(part) and fold(name) not in written
    ]
    flat, inside = _flattened(model, shape, missing, written)
    missing = [name for name in missing if name not in flat]
    surplus = [key for key in split.payload if fold(key) not in own | foreign | inside]
    renamed = sum(
        any(says(split.value.payload[name], split.payload[key]) for key in surplus) for name in missing
    )
    unpaired = len(missing) - renamed + (0 if shape.open else max(0, len(surplus) - renamed))
    return float(_IRREGULAR * renamed + _MEMBER * unpaired + _FORM * len(flat))


def _flattened(
    model: Model, record: Record, missing: Sequence[str], written: set[str]
) -> tuple[set[str], set[str]]:
    """The missing fields whose members stand among those around them, and the words of these members."""
    flat, inside = set[str](), set[str]()
    for field in record.fields:
        shape = inner(model, field.shape, ())
        if field.name in missing and isinstance(shape, Record):
            words = {fold(part.name) for part in shape.fields}
            if words & written:
                flat.add(field.name)
                inside |= words
    return flat, inside


def _other_cost(value: Value, document: Json) -> float:
    """The price of a payload that is no record."""
    if document is not None if isinstance(value, Tagged) else type(value) is type(document):
        return 0.0
    return float(_FORM if _stands_otherwise(value, document) else _MISFIT)


def _stands_otherwise(value: Value, document: Json) -> bool:
    """Whether a payload holds its value in another structure: a member for a scalar, a list for a record."""
    match value, document:
        case dict(), list():
            return len(value) == len(document) and _all_say(list(value.values()), document)
        case list(), dict():
            return len(value) == len(document) and _all_say(value, list(document.values()))
        case (dict() | list() | Tagged(), dict() | list()):
            return False
        case dict(), _:
            return len(value) == 1 and _all_say(list(value.values()), [document])
        case (str() | Numeral() | bool(), dict()):
            return len(document) == 1 and _all_say([value], list(document.values()))
    return False


def _all_say(values: Sequence[Value], documents: Sequence[Json]) -> bool:
    return all(says(value, document) for value, document in zip(values, documents, strict=True))
