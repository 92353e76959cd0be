"""Which schemas may lead back to themselves."""

from __future__ import annotations

from typing import Any

import pytest

from registry.references import recursive

TREE = {"$ref": "#/$defs/tree", "$defs": {"tree": {"items": {"$ref": "#/$defs/tree"}}}}
MUTUAL = {"$defs": {"a": {"not": {"$ref": "#/$defs/b"}}, "b": {"not": {"$ref": "#/$defs/a"}}}}
LADDER = {
    "$ref": "#/$defs/a",
    "$defs": {
        "a": {"anyOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/b"}]},
        "b": {"$ref": "#/$defs/c"},
        "c": {},
    },
}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, False),
        ({"properties": {"$ref": {"type": "string"}}}, False),
        (LADDER, False),
        (TREE, True),
        (MUTUAL, True),
        ({"properties": {"a": {"$ref": "#"}}}, True),
        ({"$defs": {"x": {"$anchor": "here", "not": {"$ref": "#here"}}}}, True),
        ({"$dynamicRef": "#x"}, True),
        ({"$ref": "https://example.com"}, True),
    ],
)
def test_recursion(schema: Any, expected: bool) -> None:
    assert recursive(schema) is expected
