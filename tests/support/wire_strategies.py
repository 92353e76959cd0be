"""Random shapes, encodings of them, and values: for the laws of the wire core."""

from __future__ import annotations

from hypothesis import strategies as st

from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Emptiness,
    Encoding,
    External,
    Internal,
    Nesting,
    Notation,
    Order,
    Presence,
    Unit,
    Untagged,
)
from codegen.wire.lossless import Numeral
from codegen.wire.name import Style
from codegen.wire.shape import (
    Anything,
    Choice,
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Tagged,
    Text,
    TupleOf,
    Union,
    Value,
    Variant,
    nodes,
)

FIELD_NAMES = ("field", "reason", "user_id", "retryAfter", "HTTPCode", "x")
VARIANT_NAMES = ("Schema", "PolicyBreach", "not_found", "Empty")

texts = st.text(alphabet="ab<&é \u2028", max_size=4)
numerals = st.sampled_from(["0", "1", "-7", "1.0", "1e2", "9007199254740993"]).map(Numeral)
scalars = st.sampled_from([Text(), Integer(), Number(), Flag(), Null(), Choice(("low", "high")), Anything()])


def shapes(depth: int = 3) -> st.SearchStrategy[Shape]:
    """Shapes of bounded depth."""
    if depth == 0:
        return scalars
    inner = shapes(depth - 1)
    return st.one_of(
        scalars,
        inner.filter(lambda shape: not isinstance(shape, Nullable | Null | Anything)).map(Nullable),
        inner.map(ListOf),
        inner.map(SetOf),
        inner.map(MapOf),
        inner.map(lambda shape: MapOf(shape, Choice(("low", "high")))),
        st.lists(inner, max_size=2).map(lambda places: TupleOf(tuple(places))),
        records(inner),
        st.lists(
            st.tuples(st.sampled_from(VARIANT_NAMES), st.one_of(st.none(), inner, records(inner))),
            min_size=1,
            max_size=3,
            unique_by=lambda pair: pair[0],
        ).map(lambda pairs: Union(tuple(Variant(*pair) for pair in pairs))),
    )


def records(inner: st.SearchStrategy[Shape]) -> st.SearchStrategy[Record]:
    """Records over an inner shape."""
    return st.lists(
        st.tuples(st.sampled_from(FIELD_NAMES), inner, st.booleans()),
        max_size=4,
        unique_by=lambda field: field[0],
    ).map(lambda fields: Record(tuple(Field(*field) for field in fields)))


models = shapes().map(Model)


@st.composite
def encodings(draw: st.DrawFn, model: Model) -> Encoding:
    """Any encoding of a model: choices of every dimension at any of its nodes."""
    scopes = [path for path, _ in nodes(model)] + [()]
    settings = {
        Dimension.TAGGING: st.sampled_from(
            [External(), Internal("kind"), Internal("Type"), Adjacent("t", "c"), Untagged()]
        ),
        Dimension.FOREIGN: st.sampled_from(Presence),
        Dimension.KEYS: st.sampled_from(Style),
        Dimension.VARIANTS: st.sampled_from(Style),
        Dimension.ABSENCE: st.sampled_from(Presence),
        Dimension.NULLS: st.sampled_from(Presence),
        Dimension.EMPTY_LISTS: st.sampled_from(Emptiness),
        Dimension.EMPTY_MAPS: st.sampled_from(Emptiness),
        Dimension.EMPTY_RECORDS: st.sampled_from(Emptiness),
        Dimension.DEFAULTS: st.sampled_from([Emptiness.WRITTEN, Emptiness.OMITTED]),
        Dimension.NESTING: st.sampled_from(Nesting),
        Dimension.UNITS: st.sampled_from(Unit),
        Dimension.SET_ORDER: st.sampled_from(Order),
        Dimension.ZEROS: st.sampled_from([Emptiness.WRITTEN, Emptiness.OMITTED]),
        Dimension.INTEGERS: st.sampled_from([Notation.PLAIN, Notation.TEXT]),
        Dimension.NUMBERS: st.sampled_from([Notation.PLAIN, Notation.TEXT]),
        Dimension.FLAGS: st.sampled_from(Notation),
        Dimension.KEY_NAME: st.sampled_from(["zzz", "reason", "Q"]),
        Dimension.VARIANT_NAME: st.sampled_from(["vvv", "schema"]),
    }
    made = draw(
        st.lists(
            st.sampled_from(list(settings)).flatmap(
                lambda dimension: st.builds(
                    ChoiceMade, st.sampled_from(scopes), st.just(dimension), settings[dimension]
                )
            ),
            max_size=5,
        )
    )
    return Encoding().with_choices(*made)


@st.composite
def values(draw: st.DrawFn, shape: Shape) -> Value:
    """Any value of a shape without recursive parts."""
    match shape:
        case Text():
            return draw(texts)
        case Integer():
            return draw(numerals.filter(Numeral.is_integral))
        case Number():
            return draw(numerals)
        case Flag():
            return draw(st.booleans())
        case Null():
            return None
        case Choice(members):
            return draw(st.sampled_from(members))
        case Anything():
            return draw(st.one_of(st.none(), texts, numerals, st.just([]), st.just({"a": "b"})))
        case Nullable(of):
            return draw(st.one_of(st.none(), values(of)))
        case ListOf(item):
            return draw(st.lists(values(item), max_size=2))
        case SetOf(item):
            return draw(st.lists(values(item), max_size=2, unique_by=repr))
        case TupleOf(places):
            return [draw(values(place)) for place in places]
        case MapOf(value, key):
            names = texts if key is None else st.sampled_from(key.members)
            return draw(st.dictionaries(names, values(value), max_size=2))
        case Record(fields):
            return {
                field.name: draw(values(field.shape))
                for field in fields
                if field.required or draw(st.booleans())
            }
        case Union(variants):
            variant = draw(st.sampled_from(variants))
            payload = None if variant.payload is None else draw(values(variant.payload))
            return Tagged(variant.name, payload)
    raise AssertionError(shape)
