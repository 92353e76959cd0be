"""Lists whose order says nothing."""

from __future__ import annotations

import pytest

from codegen.wire.lossless import parse
from codegen.wire.unordered import Unordered, left_over


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[1,2,3]", "[3,1,2]"),
        ('[{"a":1,"b":2},{"a":3}]', '[{"a":3},{"b":2,"a":1}]'),
        ('[["x",{"a":1,"b":2}],["y",null]]', '[["y",null],["x",{"b":2,"a":1}]]'),
        ('[{"a":{"b":1,"c":[2]}}]', '[{"a":{"c":[2],"b":1}}]'),
    ],
)
def test_the_same_items_in_another_order(first: str, second: str) -> None:
    one, other = parse(first), parse(second)
    assert isinstance(one, list)
    assert isinstance(other, list)
    assert Unordered(one) == other
    assert left_over(one, other) == ([], [])


@pytest.mark.parametrize(
    ("first", "second"),
    [("[1,2]", "[1]"), ("[1,1,2]", "[1,2,2]"), ('["1"]', "[1]"), ("[[1,2]]", "[[2,1]]"), ("[1]", "[1.0]")],
)
def test_other_items(first: str, second: str) -> None:
    one, other = parse(first), parse(second)
    assert isinstance(one, list)
    assert isinstance(other, list)
    assert Unordered(one) != other


def test_an_unordered_list_inside() -> None:
    inside = Unordered(["a", "b"])
    assert Unordered([inside]) == [Unordered(["b", "a"])]
