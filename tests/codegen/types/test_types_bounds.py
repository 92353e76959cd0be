"""What a schema demands beyond its shape is found at the node it holds for."""

from __future__ import annotations

from typing import Any

import pytest
from corpus import corpus_type

from codegen.types.bounds import NOTHING, Bounds, bounds_of
from codegen.types.wire_type import Said
from codegen.wire.lossless import Numeral

HUNDRED = Numeral("100")


@pytest.mark.parametrize(
    ("name", "path", "bounds"),
    [
        ("customer", ("id",), Bounds(min_length=4, patterns=("[0-9]$", "^c-"))),
        ("customer", ("name",), Bounds(max_length=5)),
        ("price-list", ("net",), NOTHING),
        (
            "price-list",
            ("##/$defs/Amount",),
            Bounds(minimum=Numeral("0"), maximum=Numeral("1000"), multiple_of=(Numeral("1"),)),
        ),
        (
            "price-list",
            ("tip",),
            Bounds(minimum=Numeral("0"), maximum=Numeral("10"), multiple_of=(Numeral("5"), Numeral("1"))),
        ),
        ("price-list", ("code",), Bounds(min_length=2, max_length=4, patterns=("^[A-Z]+$",))),
        (
            "price-list",
            ("refund",),
            Bounds(minimum=Numeral("0"), maximum=Numeral("3"), multiple_of=(Numeral("1"),)),
        ),
        ("quota", (), Bounds(minimum=Numeral("1"), maximum=Numeral("10"))),
        ("paging", ("per_page",), Bounds(minimum=Numeral("1"), maximum=HUNDRED)),
        ("header-map", ("headers",), Bounds(names=Bounds(patterns=("^[a-z][a-z0-9-]*$",)))),
        ("header-map", ("headers", "{}"), Bounds(max_length=64)),
        (
            "feature-flags",
            ("flags",),
            Bounds(names=Bounds(min_length=2, max_length=8, patterns=("^[a-z_]+$",))),
        ),
        ("exchange-rates", ("rates",), Bounds(min_members=1, max_members=3)),
        ("exchange-rates", ("rates", "{}"), Bounds(above=Numeral("0"))),
        ("matrix", ("cells", "[]", "[]"), Bounds(min_items=1, max_items=2)),
        ("permissions", ("ports",), Bounds(min_items=1, unique=True)),
        ("payment-method", ("Points",), Bounds(minimum=Numeral("1"))),
        ("shape", ("circle", "radius"), Bounds(above=Numeral("0"))),
        ("legacy-address", ("street",), NOTHING),  # in draft 7 a reference says all there is
        ("legacy-address", ("##/definitions/Line",), Bounds(min_length=1, max_length=40)),
    ],
)
def test_bounds_are_found_at_their_node(name: str, path: tuple[str, ...], bounds: Bounds) -> None:
    assert corpus_type(name).at(path).bounds == bounds


@pytest.mark.parametrize(
    ("member", "allowed"),
    [
        ("version", ("2",)),
        ("enabled", ("true",)),
        ("priority", ("1", "2", "3", "5")),
        ("ratio", ("0.5", "1", "2")),
        ("nothing", ()),
        ("colour", ()),
        ("retry", ("0",)),
    ],
)
def test_a_closed_list_is_told_where_the_shape_does_not(member: str, allowed: tuple[str, ...]) -> None:
    assert corpus_type("constants").at((member,)).bounds.allowed == allowed


@pytest.mark.parametrize(
    ("schemas", "bounds"),
    [
        ([], NOTHING),
        ([{"type": "string", "format": "date"}], NOTHING),
        ([{"minLength": 2.0}, {"minLength": 3}, {"maxLength": 9}], Bounds(min_length=3, max_length=9)),
        (
            [{"minimum": 0}, {"minimum": -5, "exclusiveMinimum": -1}],
            Bounds(minimum=Numeral("0"), above=Numeral("-1")),
        ),
        ([{"minimum": 9223372036854775807}], Bounds(minimum=Numeral("9223372036854775807"))),
        ([{"pattern": "a"}, {"pattern": "b"}, {"pattern": "a"}], Bounds(patterns=("a", "b"))),
        ([{"enum": [1, 2, None]}, {"enum": [2, 3, None]}], Bounds(allowed=("2",))),
        ([{"enum": ["a", "b"]}], NOTHING),
        ([{"const": {"a": [1]}}], Bounds(allowed=('{"a":[1]}',))),
        ([{"uniqueItems": False}], NOTHING),
        ([{"propertyNames": {"type": "string"}}], NOTHING),
    ],
)
def test_the_strictest_of_each_demand_holds(schemas: list[dict[str, Any]], bounds: Bounds) -> None:
    assert bounds_of(schemas) == bounds
    assert bool(bounds_of(schemas)) is (bounds != NOTHING)


def test_descriptions_and_deprecation_are_told_where_they_stand() -> None:
    wire = corpus_type("price-list")
    assert wire.at(("net",)).description == "Without tax."
    assert wire.at(("##/$defs/Amount",)).description == "In cents."
    assert wire.at(("gross",)).description == "In cents."
    assert [path for path in wire.said if wire.at(path).deprecated] == [("tip",)]
    assert wire.at(("nowhere",)) == Said()
    assert corpus_type("customer").at(("id",)).description == "Its id."
    assert corpus_type("legacy-order").at(()).deprecated
    assert wire.at(("gross",)).type == "integer"
    assert corpus_type("quota").at(()).type == "integer"
