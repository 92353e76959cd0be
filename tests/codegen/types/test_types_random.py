"""Of any shape, vectors are made that reader and validator agree on, and none is dropped."""

from __future__ import annotations

from drawn_contract import contract_of
from hypothesis import given, settings
from hypothesis import strategies as st
from wire_strategies import shapes

from codegen.types.vector import Probe
from codegen.types.vectors.of_type import judged
from codegen.types.wire_type import read_type
from codegen.wire.encoding import Adjacent, ChoiceMade, Dimension, Encoding, External, Internal, Tagging
from codegen.wire.shape import Model, Shape
from codegen.wire.write_schema import write_schema

TAGGINGS: tuple[Tagging, ...] = (External(), Internal("kind"), Adjacent("kind", "content"))


@settings(max_examples=250)
@given(shapes(), st.sampled_from(TAGGINGS))
def test_vectors_of_any_shape_are_right(shape: Shape, tagging: Tagging) -> None:
    encoding = Encoding((ChoiceMade((), Dimension.TAGGING, tagging),))
    wire = read_type(contract_of(write_schema(Model(shape), encoding).schema))
    vectors, dropped = judged(wire)
    assert any(vector.accept for vector in vectors)
    if not wire.notes:
        assert dropped == ()
        assert not [vector for vector in vectors if vector.probe is Probe.CONDITION]
