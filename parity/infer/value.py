"""The canonical value of a case: what every runtime was meant to say.

It comes, in this order, from the body the case expects, the reference runtime, the runtimes whose answers
keep the contract (the value most of them mean), and where none does, from all answers together: the one valid
value that each of them could mean. With one runtime, or no common value, there is none, and nothing is
claimed about causes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product

from codegen.wire.coded.family import family_of
from codegen.wire.coded.meaning import means_the_same
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.encode import encode
from codegen.wire.encoding import Encoding, Layout, Notation
from codegen.wire.lossless import Json, Repeated
from codegen.wire.name import fold
from codegen.wire.scalar import is_scalar, read_scalar
from codegen.wire.shape import (
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Tagged,
    TupleOf,
    Union,
    Value,
)
from codegen.wire.unencodable import Unencodable
from parity.infer.pair import is_empty

_MAX_READINGS = 64
_AS_TEXT = Layout(integers=Notation.TEXT, numbers=Notation.TEXT, flags=Notation.TEXT)


@dataclass(frozen=True, slots=True)
class Known:
    """The value of a case and where it was taken from."""

    value: Value
    #: `case`, the name of a runtime, or `all answers`.
    source: str
    #: The case or the reference runtime said so: no vote was taken.
    given: bool = False


def value_of(
    model: Model,
    wanted: Encoding,
    answers: Mapping[str, Json],
    keeps: Callable[[Json], bool],
    *,
    given: Sequence[tuple[str, Json]] = (),
) -> Known | None:
    """The value of a case from its answers (runtime -> body), or None where they do not tell it.

    `given` are bodies that decide before any vote, in this order: (`case`, its own), (runtime, its answer).
    """
    for source, document in given:
        for value in _readings(model, wanted, document, keeps):
            return Known(value, source, given=True)
    votes: list[list[Known]] = []
    for runtime, document in answers.items():
        for value in _readings(model, wanted, document, keeps):
            cast = Known(value, runtime)
            same = next((vote for vote in votes if means_the_same(model, vote[0].value, value)), None)
            if same is None:
                votes.append([cast])
            else:
                same.append(cast)
    if votes:
        return _most_common(max(votes, key=len))
    return _common(model, wanted, answers, keeps)


def _most_common(votes: Sequence[Known]) -> Known:
    """Of votes that mean the same, the first of those that most spell alike."""
    return max(votes, key=lambda vote: sum(other.value == vote.value for other in votes))


def _readings(model: Model, wanted: Encoding, document: Json, keeps: Callable[[Json], bool]) -> list[Value]:
    """The likeliest reading of a document that keeps the contract, or nothing."""
    if not keeps(document):
        return []
    value = likeliest(model, wanted, document)
    return [] if isinstance(value, NoReading) else [value]


def _common(
    model: Model, wanted: Encoding, answers: Mapping[str, Json], keeps: Callable[[Json], bool]
) -> Known | None:
    readings = [
        found
        for document in answers.values()
        if (found := list(islice(read_loosely(model, model.root, document), _MAX_READINGS)))
    ]
    if len(readings) < 2:  # what one answer alone could mean is no common value
        return None
    common: list[Value] = []
    for value in readings[0]:
        if all(any(means_the_same(model, value, other) for other in others) for others in readings[1:]):
            try:
                if not keeps(encode(model, wanted, value)):
                    continue
            except Unencodable:
                continue
            common.append(value)
            if not means_the_same(model, common[0], value):
                return None  # two values that all of them could mean: none is known
    return Known(common[0], "all answers") if common else None


def read_loosely(model: Model, shape: Shape, document: Json) -> Iterator[Value]:
    """Every value the document could mean under some encoding, by names of the same words."""
    shape, _ = model.resolve(shape, ())
    match shape:
        case Nullable(of):
            if document is None:
                yield None
            yield from read_loosely(model, of, document)
        case ListOf() | SetOf() | MapOf() if document is None:
            yield {} if isinstance(shape, MapOf) else []
        case ListOf(item) | SetOf(item) if isinstance(document, list):
            yield from _all(model, [(item, part) for part in document])
        case TupleOf(places) if isinstance(document, list) and len(places) == len(document):
            yield from _all(model, list(zip(places, document, strict=True)))
        case MapOf(of) if isinstance(document, dict):
            for parts in _all(model, [(of, part) for part in document.values()]):
                yield dict(zip(document, parts, strict=True))
        case Record() if isinstance(document, dict) and not isinstance(document, Repeated):
            yield from _record(model, shape, document, frozenset())
        case Union():
            yield from _union(model, shape, document)
        case Coded(kind, detail):
            yield from family_of(kind).read(detail, document, {})
        case _:
            yield from _scalar(shape, document)


def _scalar(shape: Shape, document: Json) -> Iterator[Value]:
    match shape:
        case Choice(members) if isinstance(document, str):
            yield from (member for member in members if fold(member) == fold(document))
        case Integer() | Number() | Flag() if isinstance(document, str):
            read = read_scalar(_AS_TEXT, shape, document)
            yield from () if read is document or not is_scalar(shape, read) else (read,)
        case _ if is_scalar(shape, document):
            yield document


def _all(model: Model, parts: list[tuple[Shape, Json]]) -> Iterator[list[Value]]:
    readings = [list(islice(read_loosely(model, shape, part), _MAX_READINGS)) for shape, part in parts]
    for chosen in product(*readings):
        yield list(chosen)


def _record(
    model: Model, record: Record, document: Mapping[str, Json], foreign: frozenset[str]
) -> Iterator[dict[str, Value]]:
    by_words: dict[str, list[str]] = {}
    for key in document:
        by_words.setdefault(fold(key), []).append(key)
    own = {fold(field.name) for field in record.fields}
    further = {key: part for key, part in document.items() if fold(key) not in own}
    if (
        any(not (fold(key) in foreign and is_empty(part)) for key, part in further.items())
        and not record.open
    ):
        return
    parts: list[tuple[Shape, Json]] = []
    names: list[str] = []
    for field in record.fields:
        keys = by_words.get(fold(field.name), [])
        if len(keys) == 1 and not (document[keys[0]] is None and not isinstance(field.shape, Nullable)):
            names.append(field.name)
            parts.append((field.shape, document[keys[0]]))
        elif field.required and isinstance(field.shape, Nullable):
            names.append(field.name)
            parts.append((field.shape, None))
        elif field.required:
            return
    for values in _all(model, parts):
        yield dict(zip(names, values, strict=True))


def _union(model: Model, union: Union, document: Json) -> Iterator[Tagged]:
    by_words = {fold(variant.name): variant for variant in union.variants}
    if isinstance(document, str):
        variant = by_words.get(fold(document))
        if variant is not None and variant.payload is None:
            yield Tagged(variant.name, None)
    if not isinstance(document, dict) or isinstance(document, Repeated):
        return
    present = [name for name, part in document.items() if part is not None]
    if len(present) == 1 and fold(present[0]) in by_words:
        yield from _payload(model, union, by_words[fold(present[0])].name, document[present[0]])
    for tag, token in document.items():
        if not isinstance(token, str) or fold(token) not in by_words:
            continue
        rest = {name: part for name, part in document.items() if name != tag}
        name = by_words[fold(token)].name
        if len(rest) == 1:
            yield from _payload(model, union, name, next(iter(rest.values())))
        yield from _payload(model, union, name, rest)


def _payload(model: Model, union: Union, name: str, document: Json) -> Iterator[Tagged]:
    variant = union.variant(name)
    if variant is None or variant.payload is None:
        if is_empty(document) or (isinstance(document, dict) and all(map(is_empty, document.values()))):
            yield Tagged(name, None)
        return
    shape, _ = model.resolve(variant.payload, ())
    if isinstance(shape, Record) and isinstance(document, dict):
        for value in _record(model, shape, document, _foreign_words(model, union)):
            yield Tagged(name, value)
        return
    for payload in read_loosely(model, shape, document):
        yield Tagged(name, payload)


def _foreign_words(model: Model, union: Union) -> frozenset[str]:
    words = set()
    for variant in union.variants:
        if variant.payload is not None:
            shape, _ = model.resolve(variant.payload, ())
            if isinstance(shape, Record):
                words |= {fold(field.name) for field in shape.fields}
    return frozenset(words)
