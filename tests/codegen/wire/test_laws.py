"""The two laws of the wire core, for every encoding of every shape."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from wire_strategies import encodings, models, values

from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Internal
from codegen.wire.lossless import parse, write
from codegen.wire.name import Style
from codegen.wire.readings import MAX_READINGS
from codegen.wire.shape import Anything, Nullable, Union, nodes
from codegen.wire.unencodable import Unencodable

slow_is_fine = settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)


@slow_is_fine
@given(st.data())
def test_a_value_is_among_the_readings_of_its_wire_form(data: st.DataObject) -> None:
    model = data.draw(models)
    encoding = data.draw(encodings(model))
    value = data.draw(values(model.root))
    try:
        document = encode(model, encoding, value)
    except Unencodable:
        assume(False)
        raise
    readings = list(decode(model, encoding, document))
    assert value in readings or len(readings) >= MAX_READINGS // 8


@slow_is_fine
@given(st.data())
def test_every_reading_is_written_back_as_the_document(data: st.DataObject) -> None:
    model = data.draw(models)
    first, second = data.draw(encodings(model)), data.draw(encodings(model))
    value = data.draw(values(model.root))
    try:
        document = encode(model, first, value)
    except Unencodable:
        assume(False)
        raise
    for encoding in (first, second):
        for reading in decode(model, encoding, document):
            assert encode(model, encoding, reading) == document


LOSSLESS = [
    *(ChoiceMade((), Dimension.KEYS, style) for style in Style),
    *(ChoiceMade((), Dimension.VARIANTS, style) for style in Style),
    ChoiceMade((), Dimension.TAGGING, Internal("kind")),
]


@slow_is_fine
@given(st.data())
def test_lossless_choices_leave_exactly_one_reading(data: st.DataObject) -> None:
    model = data.draw(models)
    assume(not any(isinstance(shape, Nullable) for _, shape in nodes(model)))
    assume(
        not any(
            isinstance(shape, Union) and any(v.payload in (None, Anything()) for v in shape.variants)
            for _, shape in nodes(model)
        )
    )
    encoding = Encoding().with_choices(data.draw(st.sampled_from(LOSSLESS)))
    value = data.draw(values(model.root))
    try:
        document = encode(model, encoding, value)
    except Unencodable:
        assume(False)
        raise
    assert list(decode(model, encoding, document)) == [value]


@given(st.data())
def test_what_is_written_parses_to_the_same(data: st.DataObject) -> None:
    model = data.draw(models)
    document = encode(model, Encoding(), data.draw(values(model.root)))
    assert parse(write(document)) == document
