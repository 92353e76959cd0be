"""Patches: exactly where two documents differ, and what they cost."""

from __future__ import annotations

import pytest

from codegen.wire.lossless import Numeral, parse
from codegen.wire.unordered import Unordered
from parity.infer.patch import MISSING, Patch, leaves, patches


@pytest.mark.parametrize(
    ("expected", "observed", "pointers"),
    [
        ('{"a":1}', '{"a":1}', []),
        ('{"a":1}', '{"a":1.0}', []),
        ('{"a":100}', '{"a":1e2}', []),
        # Java's digits of a double, and one digit more than any double needs
        ('{"a":5e-324}', '{"a":4.9E-324}', []),
        ('{"a":2e+23}', '{"a":1.9999999999999998E23}', []),
        ('{"a":[1,2e+23]}', '{"a":[1,1.9999999999999996E23]}', ["/a/1"]),
        ('{"a":0.1}', '{"a":0.10000000000000001}', ["/a"]),
        ('{"a":-0.0}', '{"a":0}', []),
        ('{"a":1e9999999999999999999}', '{"a":10e9999999999999999998}', ["/a"]),
        ('{"a":1,"b":2}', '{"b":2,"a":1}', []),
        ('{"a":1}', '{"a":"1"}', ["/a"]),
        ('{"a":true}', '{"a":1}', ["/a"]),
        ('{"a":null}', '{"a":false}', ["/a"]),
        ('{"a":1,"b":2}', '{"a":1}', ["/b"]),
        ('{"a":1}', '{"a":1,"b":2}', ["/b"]),
        ('{"a":{"b":[1,2,3]}}', '{"a":{"b":[1,9,3,4]}}', ["/a/b/1", "/a/b/3"]),
        ('{"a":1}', '{"b":1}', [""]),
        ("[]", "[1]", [""]),
        ('{"a/b":1,"~":2}', '{"a/b":3,"~":4}', ["/a~1b", "/~0"]),
        ('{"a":1}', '{"a":1,"a":1}', [""]),
    ],
)
def test_the_places_where_they_differ(expected: str, observed: str, pointers: list[str]) -> None:
    found = patches(parse(expected), parse(observed))
    assert [patch.pointer for patch in found] == pointers


def test_a_patch_costs_a_base_and_its_leaves_on_both_sides() -> None:
    assert Patch("/a", parse('{"b":[1,2],"c":{}}'), parse('"x"')).cost == 4 + 3 + 1
    assert Patch("/a", MISSING, Numeral("1")).cost == 5


def test_a_patch_near_the_root_never_costs_less_than_the_ones_below_it() -> None:
    expected, observed = parse('{"a":1,"b":2,"c":3}'), parse('{"a":1,"b":2,"c":4}')
    (below,) = patches(expected, observed)
    assert below.cost < Patch("", expected, observed).cost
    assert leaves(expected) == 3


@pytest.mark.parametrize(
    ("expected", "observed", "pointers"),
    [
        ('["a","b","c"]', '["c","a","b"]', []),
        ('["a","b","c"]', '["c","x","a"]', ["/1"]),
        ('["a","b","c"]', '["c","a"]', ["/2"]),
        ('["a","b"]', '["c","b","a"]', ["/0"]),
        ('["a","b"]', '["b","a","a"]', ["/2"]),
        ('["a"]', "[]", [""]),
    ],
)
def test_what_parts_two_sets(expected: str, observed: str, pointers: list[str]) -> None:
    items = parse(expected)
    assert isinstance(items, list)
    assert [patch.pointer for patch in patches(Unordered(items), parse(observed))] == pointers
