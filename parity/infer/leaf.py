"""What answers say together about one scalar: the value that most of them can mean.

A candidate is backed by every document that is one of its spellings, and by one that lost a part of it: the
instant with microseconds is what a runtime meant that keeps milliseconds, never the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from codegen.wire.coded.family import family_of
from codegen.wire.coded.meaning import meaning
from codegen.wire.encoding import Dimension, Layout, Notation
from codegen.wire.form import Place
from codegen.wire.forms.seen import candidates
from codegen.wire.lossless import Json
from codegen.wire.name import fold
from codegen.wire.scalar import is_scalar, read_scalar
from codegen.wire.shape import Choice, Coded, Flag, Integer, Model, Number, Shape, Value
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth
from parity.infer.told import Told, Voters, told_by

#: Readings of one document, at most.
_MAX_READINGS = 64
_NOTATIONS = tuple(Layout(integers=each, numbers=each, flags=each) for each in Notation)


def agreed_scalar(
    model: Model, shape: Shape, documents: Mapping[str, Json], voters: Voters
) -> Told[Value] | None:
    """The scalar that the documents tell together; None where they do not."""
    runtimes = frozenset(documents)
    first = next(iter(documents.values()))
    if len(runtimes) > 1 and _is_own(shape, first) and all(each == first for each in documents.values()):
        return told_by(runtimes, first)
    read = {runtime: list(readings(shape, document)) for runtime, document in documents.items()}
    options: list[tuple[Told[Value], int]] = []
    for value in _candidates(shape, documents, read):
        explained = frozenset(
            name for name, document in documents.items() if _can_mean(shape, value, document)
        )
        alike = frozenset(
            name for name in read if any(_same(model, shape, value, each) for each in read[name])
        )
        plainly = frozenset(name for name, document in documents.items() if document == value)
        told: Told[Value] = Told(value, explained | alike, explained | alike, plainly)
        option = (told, len(explained))
        same = next(
            (index for index, (other, _) in enumerate(options) if _same(model, shape, other.value, value)),
            None,
        )
        if same is None:
            options.append(option)
        elif voters.spelling(*option) > voters.spelling(*options[same]):
            options[same] = option
    return voters.elect([told for told, _ in options])


def _candidates(shape: Shape, documents: Mapping[str, Json], read: Mapping[str, list[Json]]) -> list[Json]:
    """What the scalar may be: every reading, and every member that a text may be another name of."""
    found: list[Json] = []
    for values in read.values():
        found += [value for value in values if value not in found]
    if isinstance(shape, Choice):
        names = [part for runtime, part in documents.items() if isinstance(part, str) and not read[runtime]]
        others = (member for member in shape.members[:_MAX_READINGS] if member not in found)
        found += [member for member in others if any(_can_mean(shape, member, name) for name in names)]
    return found[:_MAX_READINGS]


def readings(shape: Shape, document: Json) -> Iterator[Json]:
    """The values of a scalar shape that a document could stand for, likeliest first."""
    match shape:
        case Coded(kind, detail):
            family = family_of(kind)
            if family.meaning(detail, document) is not None:
                yield document
            yield from islice(family.read(detail, document, {}), _MAX_READINGS)
        case Choice(members) if isinstance(document, str):
            if document in members:
                yield document
            else:
                same = [member for member in members if fold(member) == fold(document)]
                yield from same if len(same) == 1 else ()
        case Integer() | Number() | Flag():
            if not isinstance(document, dict | list):
                read = dict.fromkeys(read_scalar(layout, shape, document) for layout in _NOTATIONS)
                yield from (value for value in read if is_scalar(shape, value))
        case _ if is_scalar(shape, document):
            yield document


def _is_own(shape: Shape, document: Json) -> bool:
    """Whether a document is in the contract's own form."""
    if isinstance(shape, Coded):
        return family_of(shape.kind).meaning(shape.detail, document) is not None
    return is_scalar(shape, document)


def _same(model: Model, shape: Shape, first: Value, second: Value) -> bool:
    return first == second or (
        same_worth(first, second)  # type: ignore[arg-type]  # the value of a scalar is JSON
        if isinstance(shape, Integer | Number)
        else isinstance(shape, Coded) and meaning(model, shape, first) == meaning(model, shape, second)
    )


def _can_mean(shape: Shape, value: Json, document: Json) -> bool:
    """Whether a document is what some form writes for a value, though it may have lost a part of it."""
    try:
        match shape:
            case Coded(kind, detail):
                return family_of(kind).fits(detail, value, document) is not None
            case Choice(members):
                return _is_form(Dimension.CHOICES, Place(shape, members), value, document)
            case Integer() | Number():
                return _is_form(Dimension.PRECISION, Place(shape), value, document)
    except Unencodable:
        pass
    return False


def _is_form(dimension: Dimension, place: Place, value: Json, document: Json) -> bool:
    forms = candidates(dimension, place, value, document)
    return any(same_worth(form.write(value, place), document) for form in forms)
