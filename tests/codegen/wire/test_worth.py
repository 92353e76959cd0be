"""Two documents that differ in nothing but the spelling of their numbers."""

from __future__ import annotations

import pytest

from codegen.wire.lossless import parse
from codegen.wire.worth import same_worth


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("1", "1.0", True),
        ("1e2", "100", True),
        ("1", "1.0000000000000000001", False),
        ("1e999999999", "1e999999999", True),
        ("1e999999999", "1e999999998", False),
        ("1e99999999999999999999", "1", False),
        ('"1"', "1", False),
        ("true", "1", False),
        ("null", "null", True),
        ("[1,2]", "[1.0,2e0]", True),
        ("[1,2]", "[2,1]", False),
        ("[1]", "[1,1]", False),
        ('{"a":1,"b":2}', '{"b":2.0,"a":1}', True),
        ('{"a":1}', '{"a":1,"b":2}', False),
        ('{"a":1,"a":1}', '{"a":1.0}', False),
    ],
)
def test_same_worth(first: str, second: str, same: bool) -> None:
    assert same_worth(parse(first), parse(second)) is same
    assert same_worth(parse(second), parse(first)) is same
