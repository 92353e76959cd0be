"""A verdict for any document whatever, and for each no a sentence with its place."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.declare import read_catalogue
from registry.draft import Draft
from registry.fault import Refusal
from registry.validate import MAX_DEPTH, Validator, validator_of

TREE = Validator({"$defs": {"t": {"type": "array", "items": {"$ref": "#/$defs/t"}}}, "$ref": "#/$defs/t"})


TAGGED = {
    "oneOf": [
        {"properties": {"kind": {"const": kind}}, "required": ["kind", member]}
        for kind, member in (("a", "b"), ("b", "c"))
    ]
}
SCHEMAS: list[Any] = [
    {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "required": ["a"],
        "additionalProperties": False,
    },
    {"anyOf": [{"type": "array", "items": {"$ref": "#"}}, {"type": ["null", "boolean"]}]},
    TAGGED,
    {"patternProperties": {"^a": {"minimum": 3}}, "uniqueItems": True, "maxLength": 2},
]
NUMBERS = st.integers() | st.floats()
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(st.characters(), max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "kind", "c"]), inner)
    ),
    max_leaves=8,
)


@given(st.sampled_from(SCHEMAS), DOCUMENTS)
def test_there_are_problems_exactly_where_the_verdict_is_no(schema: Any, document: Any) -> None:
    validator = Validator(schema)
    assert bool(validator.problems(document)) is not validator.is_valid(document)


def nested(levels: int) -> Any:
    document: Any = []
    for _ in range(levels - 1):
        document = [document]
    return document


@pytest.mark.parametrize("schema", [{}, {"type": "array", "items": {"$ref": "#"}}, {"const": 1}])
def test_a_document_can_be_nested_too_deeply(schema: Any) -> None:
    validator = Validator(schema)
    assert validator.is_valid(nested(100_000)) is False
    (problem,) = validator.problems(nested(100_000))
    assert (problem.keyword, problem.message) == ("depth", "It is nested deeper than 2000 levels.")


def test_how_deep_a_document_may_be() -> None:
    assert TREE.is_valid(nested(MAX_DEPTH))
    assert not TREE.is_valid(nested(MAX_DEPTH + 1))
    # Text that `marshal` does not take sends the guard the slow way.
    assert Validator({}).is_valid([json.loads("1e400", parse_float=Decimal), nested(9)])


def test_a_deep_document_that_breaks_the_schema_is_explained_or_said_to_be_too_much() -> None:
    document: Any = 1
    for _ in range(MAX_DEPTH - 1):
        document = [document]
    (problem,) = TREE.problems(document)
    assert problem.message == "It breaks the schema in more ways than can be listed."


def test_a_schema_that_branches_without_end_is_given_up_in_time() -> None:
    branch = {"anyOf": [{"$ref": "#/$defs/b"}, {"allOf": [{"$ref": "#/$defs/b"}]}]}
    schema = {"$defs": {"b": {"type": "array", "minItems": 1, "items": branch}}, "$ref": "#/$defs/b"}
    (problem,) = Validator(schema).problems(nested(40))
    assert problem.message == "It breaks the schema in more ways than can be listed."


def test_a_pattern_that_backtracks_without_end_is_given_up_in_time() -> None:
    document = "a" * 5000
    for pattern in ("^(a+)+$", r"^(?:(a|aa)+)+(?!x)b\1$"):
        problems = Validator({"items": {"pattern": pattern}}).problems([document + "!"])
        assert [problem.pointer for problem in problems] == ["/0"]


def test_a_long_list_of_different_items_is_looked_at_in_time() -> None:
    document = [{"number": number} for number in range(2000)]
    validator = Validator({"uniqueItems": True, "contains": {"const": 1}})
    (problem,) = validator.problems(document)
    assert problem.keyword == "contains"


def test_half_of_a_surrogate_pair_counts_as_one_character() -> None:
    validator = Validator({"type": "object", "additionalProperties": {"maxLength": 1}, "maxProperties": 1})
    assert validator.is_valid({"\ud800": "\udc00"})
    assert not validator.is_valid({"\ud800": "\udc00\ud800"})
    assert [problem.pointer for problem in validator.problems({"\ud800": "\udc00\ud800"})] == ["/\ufffd"]
    assert TREE.problems(["\ud800"])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (b'{"a": 1}', True),
        (b'{"a": "1"}', False),
        (b'{"a": "x", "a": 1}', False),
        (b'{"a": NaN}', False),
        (b"\xff", False),
        (b"", False),
        (b"[" * 100_000 + b"]" * 100_000, False),
        (b'{"a": ' + b"9" * 5000 + b"}", True),
        (b'{"a": 1e400}', True),
        (b'{"a": 1.0}', True),
    ],
)
def test_text_is_judged_as_it_stands(text: bytes, verdict: bool) -> None:
    validator = Validator({"type": "object", "additionalProperties": {"type": "integer"}})
    assert validator.is_valid_text(text) is verdict


def test_formats_are_annotations() -> None:
    for draft in Draft:
        assert Validator({"format": "uuid"}, draft).is_valid("no uuid")


def test_a_schema_that_cannot_be_used_is_refused() -> None:
    with pytest.raises(Refusal, match=r'The schema cannot be used: "\(" is not a "regex"'):
        Validator({"pattern": "("})
    with pytest.raises(Refusal, match=r"The schema cannot be used: .*Retrieval is disabled"):
        Validator({"$ref": "http://127.0.0.1:9/schema.json"})


def test_a_validator_is_made_once_per_schema_and_shared_between_threads() -> None:
    contract = read_catalogue(Path(__file__).parent / "contracts").get("refusal@1")
    validator = validator_of(contract)
    assert validator_of(contract) is validator
    with ThreadPoolExecutor(4) as pool:
        told = list(pool.map(validator.problems, [{"kind": "policy", "reason": 1}] * 200))
    assert set(told) == {validator.problems({"kind": "policy", "reason": 1})}
