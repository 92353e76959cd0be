"""What stands for something that was never set: zero values, and variants without payload."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.wire.coded.family import family_of, settings_of
from codegen.wire.encoding import Dimension, Encoding, Layout, Notation, Unit
from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import fold
from codegen.wire.scalar import write_scalar
from codegen.wire.shape import (
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    Kind,
    Model,
    Number,
    Record,
    Shape,
    Text,
    TypePath,
)
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth


def zero(
    model: Model, encoding: Encoding, shape: Shape, path: TypePath, *, blank: bool = False, within: int = 0
) -> Json:
    """What a struct language writes for a member of this shape that was never set.

    `blank`: it keeps coded scalars as texts, so that these are empty.
    """
    shape, path = model.resolve(shape, path)
    match shape:
        case Coded() if blank:
            return ""
        case Coded(Kind.BYTES):
            return None
        case Coded(kind) if kind in _NOTHING:
            return _nothing(encoding, shape, path)
        case Text() | Choice() | Coded():
            return ""
        case Integer() | Number():
            return write_scalar(encoding.at(path), shape, Numeral("0"))
        case Flag():
            return write_scalar(encoding.at(path), shape, value=False)
        case Record(fields) if within < 8:  # a struct cannot hold itself, so real ones end well before
            return {
                encoding.key((*path, field.name)): zero(
                    model, encoding, field.shape, (*path, field.name), blank=blank, within=within + 1
                )
                for field in fields
            }
    return None


#: Coded scalars that are never null in a struct -> what they hold when nothing was set, as a contract may
#: have it.
_NOTHING: dict[Kind, tuple[Json, ...]] = {
    Kind.INSTANT: ("0001-01-01T00:00:00Z",),
    Kind.UUID: ("00000000-0000-0000-0000-000000000000",),
    Kind.DURATION: ("PT0S", "0", Numeral("0")),
    Kind.DECIMAL: ("0", Numeral("0")),
}


def _nothing(encoding: Encoding, shape: Coded, path: TypePath) -> Json:
    """What such a scalar holds when nothing was set, in the form in which it is written here."""
    family = family_of(shape.kind)
    chosen = dict(settings_of(encoding.at(path), family))
    chosen.pop(Dimension.OFFSETS, None)  # what nothing was set to has no zone that it could be in
    texts = _NOTHING[shape.kind]
    for text in texts:
        if family.meaning(shape.detail, text) is not None:
            try:
                return family.write(shape.detail, text, chosen)
            except Unencodable:
                continue
    return texts[0] if shape.kind in _TEXTS else ""


#: Those that are the same text where the contract has a form of its own for them.
_TEXTS = frozenset({Kind.INSTANT, Kind.UUID})


def is_zero(
    model: Model, encoding: Encoding, shape: Shape, path: TypePath, written: Json, *, blank: bool
) -> bool:
    """Whether a document is the zero value of a member, however it is spelled, and its members are called."""
    if same_worth(written, zero(model, encoding, shape, path, blank=blank)):
        return True
    shape, path = model.resolve(shape, path)
    match shape:
        case Integer() | Number() | Flag():
            none: Json = False if isinstance(shape, Flag) else Numeral("0")
            return any(same_worth(written, write_scalar(layout, shape, none)) for layout in _LAYOUTS)
        case Record(fields) if isinstance(written, dict) and len(written) == len(fields):
            return all(
                is_zero(model, encoding, field.shape, (*path, field.name), part, blank=blank)
                for field, part in zip(fields, _in_order(fields, written), strict=True)
            )
        case Coded(kind, detail) if kind in _NOTHING and not blank:
            if kind not in _TEXTS:
                return written in (Numeral("0"), Numeral("0.0"), "0", "PT0S", "0s")
            (text,) = _NOTHING[kind]
            return family_of(kind).fits(detail, text, written) is not None
    return False


def _in_order(fields: Sequence[Field], members: Mapping[str, Json]) -> list[Json]:
    """As many members as fields, each at the place of its field: by its words, else as it stands."""
    words = {fold(key): key for key in members}
    named = {field.name: words[fold(field.name)] for field in fields if fold(field.name) in words}
    left = iter(key for key in members if key not in named.values())
    return [members[named.get(field.name) or next(left)] for field in fields]


_LAYOUTS = tuple(Layout(integers=each, numbers=each, flags=each) for each in Notation)


def unit(form: Unit, token: str) -> Json:
    """What a variant without payload is written as."""
    match form:
        case Unit.BARE:
            return token
        case Unit.NULL:
            return {token: None}
        case Unit.OBJECT:
            return {token: {}}
        case Unit.LIST:
            return {token: []}
