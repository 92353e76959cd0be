"""The laws of a form: what it writes it reads back, and it is proposed where it shows itself."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding
from codegen.wire.form import Form
from codegen.wire.forms.around import InList, InMember, WithValid
from codegen.wire.forms.bare import Bare, Only
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.flags import BitMask, Joined
from codegen.wire.forms.keyed import Filler, Indexed, Keyed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.map_keys import Joint, Rejoined, Rendered, Rendering
from codegen.wire.forms.ordinal import Ordinal
from codegen.wire.forms.pairs import Entries, KeyAs, KeyForm
from codegen.wire.forms.positional import Positional
from codegen.wire.forms.seen import candidates
from codegen.wire.forms.single import Single
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.place import place_of
from codegen.wire.shape import (
    Choice,
    Field,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    Value,
)
from codegen.wire.unencodable import Unencodable

RIGHTS = ("read", "write", "share")
NAMES = st.sampled_from(["a", "b", "c d", "é"])
NUMBERS = st.integers(0, 99).map(lambda number: Numeral(str(number)))
POINT = Record((Field("x", Integer()), Field("y", Text())))
POINTS = st.fixed_dictionaries({"x": NUMBERS, "y": NAMES})


@dataclass(frozen=True)
class Written:
    """A form of one shape, the values it is tried on, and one of them with what is written for it."""

    dimension: Dimension
    form: Form
    shape: Shape
    values: st.SearchStrategy[Value]
    example: tuple[str, str]


def lists(items: st.SearchStrategy[Value], least: int = 0) -> st.SearchStrategy[Value]:
    """Lists in which nothing comes twice."""
    return st.lists(items, min_size=least, max_size=4, unique_by=repr).map(list)


def maps(*keys: str) -> st.SearchStrategy[Value]:
    """Maps with some of these keys."""
    return st.dictionaries(st.sampled_from(keys), NUMBERS, max_size=3).map(dict)


LOSSLESS = [
    Written(Dimension.WRAPPED, InMember("value"), Text(), NAMES, ('"a"', '{"value":"a"}')),
    Written(Dimension.WRAPPED, InList(), Integer(), NUMBERS, ("5", "[5]")),
    Written(
        Dimension.WRAPPED,
        WithValid("String"),
        Nullable(Text()),
        st.none() | NAMES,
        ('"a"', '{"String":"a","Valid":true}'),
    ),
    Written(Dimension.LISTS, Single(), ListOf(Text()), lists(NAMES), ('["a"]', '"a"')),
    Written(Dimension.LISTS, Indexed(), ListOf(Text()), lists(NAMES), ('["a","b"]', '{"0":"a","1":"b"}')),
    Written(
        Dimension.SETS,
        Keyed(Filler.OBJECT),
        SetOf(Text()),
        lists(NAMES),
        ('["a","b"]', '{"a":{},"b":{}}'),
    ),
    Written(
        Dimension.SETS, Keyed(Filler.TRUE), SetOf(Integer()), lists(NUMBERS), ("[7,8]", '{"7":true,"8":true}')
    ),
    Written(
        Dimension.SETS,
        Joined(" | "),
        SetOf(Choice(RIGHTS)),
        lists(st.sampled_from(RIGHTS)),
        ('["read","share"]', '"read | share"'),
    ),
    Written(
        Dimension.TUPLES,
        Labelled(("X", "Y")),
        TupleOf((Integer(), Text())),
        st.tuples(NUMBERS, NAMES).map(list),
        ('[1,"a"]', '{"X":1,"Y":"a"}'),
    ),
    Written(Dimension.RECORDS, Positional(), POINT, POINTS, ('{"x":1,"y":"a"}', '[1,"a"]')),
    Written(
        Dimension.RECORDS,
        Bare(),
        Record((Field("v", Integer()),)),
        st.fixed_dictionaries({"v": NUMBERS}),
        ('{"v":5}', "5"),
    ),
    Written(
        Dimension.MAPS,
        Rendered(Rendering.POINT),
        MapOf(Integer()),
        maps("2", "2.5", "-3", "a"),
        ('{"2":1,"2.5":3}', '{"2.0":1,"2.5":3}'),
    ),
    Written(
        Dimension.MAPS,
        Rendered(Rendering.CAPITAL),
        MapOf(Integer()),
        maps("true", "false", "null", "a"),
        ('{"true":1}', '{"True":1}'),
    ),
    Written(
        Dimension.MAPS,
        Rejoined(Joint("", ",", ""), Joint("(", ", ", ")")),
        MapOf(Integer()),
        maps("1,2", "3,4", "5,6"),
        ('{"1,2":7}', '{"(1, 2)":7}'),
    ),
    Written(
        Dimension.MAPS,
        Entries(KeyForm(KeyAs.TEXT)),
        MapOf(Integer()),
        maps("a", "b", "1,2"),
        ('{"a":7}', '[["a",7]]'),
    ),
    Written(
        Dimension.MAPS,
        Entries(KeyForm(KeyAs.SCALAR), ("k", "v")),
        MapOf(Integer()),
        maps("1", "2.5", "true"),
        ('{"2.5":7}', '[{"k":2.5,"v":7}]'),
    ),
    Written(
        Dimension.MAPS,
        Entries(KeyForm(KeyAs.PARTS, ",", ("x", "y"))),
        MapOf(Integer()),
        maps("1,2", "3,4"),
        ('{"1,2":7}', '[[{"x":1,"y":2},7]]'),
    ),
    Written(Dimension.CHOICES, Ordinal(1), Choice(RIGHTS), st.sampled_from(RIGHTS), ('"share"', "3")),
]
LOSSY = [
    Written(
        Dimension.SETS,
        BitMask(),
        SetOf(Choice(RIGHTS)),
        lists(st.sampled_from(RIGHTS)),
        ('["read","share"]', "5"),
    ),
    Written(Dimension.SETS, Erased(), SetOf(Text()), lists(NAMES), ('["a"]', "{}")),
    Written(Dimension.MAPS, Erased(), MapOf(Integer()), maps("a", "b"), ('{"a":7}', "{}")),
    Written(Dimension.RECORDS, Only("y"), POINT, POINTS, ('{"x":1,"y":"a"}', '"a"')),
    Written(Dimension.TEXTS, Erased(), Text(), NAMES, ('"a"', "{}")),
]

each_form = pytest.mark.parametrize("case", [*LOSSLESS, *LOSSY], ids=lambda case: repr(case.form))


def in_form(case: Written) -> Encoding:
    """The encoding that chooses the form."""
    return Encoding().with_choices(ChoiceMade((), case.dimension, case.form))


def laid(case: Written, value: Value) -> Json:
    """The value in the form."""
    return encode(Model(case.shape), in_form(case), value)


@each_form
def test_the_example(case: Written) -> None:
    plain, written = (parse(text) for text in case.example)
    assert laid(case, plain) == written


@pytest.mark.parametrize("case", LOSSLESS, ids=lambda case: repr(case.form))
@settings(max_examples=40)
@given(data=st.data())
def test_a_value_is_among_the_readings(case: Written, data: st.DataObject) -> None:
    value = data.draw(case.values)
    readings = list(decode(Model(case.shape), in_form(case), laid(case, value)))
    assert value in readings


@each_form
@settings(max_examples=40)
@given(data=st.data())
def test_every_reading_is_written_back(case: Written, data: st.DataObject) -> None:
    document = laid(case, data.draw(case.values))
    for reading in decode(Model(case.shape), in_form(case), document):
        assert laid(case, reading) == document


@each_form
def test_it_is_proposed_where_it_shows_itself(case: Written) -> None:
    value, written = (parse(text) for text in case.example)
    place = place_of(Encoding(), case.shape, ())
    assert case.form in list(candidates(case.dimension, place, value, written))


@pytest.mark.parametrize("case", LOSSY, ids=lambda case: repr(case.form))
def test_what_hides_something_gives_no_reading_or_says_less(case: Written) -> None:
    written = parse(case.example[1])
    readings = list(decode(Model(case.shape), in_form(case), written))
    assert readings == [] if case.form.hides else len(readings) == 1


@pytest.mark.parametrize(
    ("shape", "dimension", "form", "value"),
    [
        (SetOf(Text()), Dimension.SETS, Keyed(Filler.TRUE), ["a", "a"]),
        (ListOf(Choice(("a|b", "c"))), Dimension.LISTS, Joined("|"), ["a|b", "c"]),
        (Record((Field("x", Text(), required=False),)), Dimension.RECORDS, Positional(), {}),
        (
            MapOf(Integer()),
            Dimension.MAPS,
            Rendered(Rendering.POINT),
            {"2": Numeral("1"), "2.0": Numeral("1")},
        ),
        (MapOf(Integer()), Dimension.MAPS, Entries(KeyForm(KeyAs.SCALAR)), {"a": Numeral("1")}),
        (Nullable(ListOf(Text())), Dimension.WRAPPED, WithValid("V"), None),
    ],
)
def test_what_a_form_cannot_hold_it_does_not_write(
    shape: Shape, dimension: Dimension, form: Form, value: Value
) -> None:
    with pytest.raises(Unencodable):
        encode(Model(shape), Encoding().with_choices(ChoiceMade((), dimension, form)), value)
