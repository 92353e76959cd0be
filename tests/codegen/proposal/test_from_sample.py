"""A schema out of documents: they are valid under it, and what they cannot say is told."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.proposal.from_sample import from_samples
from codegen.proposal.proposal import Document
from registry.validate import Validator

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}


def proposed(*documents: Any) -> Any:
    texts = [Document(f"d{index}", json.dumps(each)) for index, each in enumerate(documents)]
    schema = dict(from_samples(texts, "samples").schema)
    del schema["$schema"]
    return schema


def closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def test_a_member_of_some_is_optional_and_null_beside_a_value_may_stand() -> None:
    assert proposed({"a": 1, "b": None}, {"a": 2, "b": "x", "c": True}) == closed(
        {"a": WHOLE, "b": {"type": ["string", "null"]}, "c": {"type": "boolean"}}, "a", "b"
    )


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        ([1, 2], WHOLE),
        ([1, 2.5], {"type": "number"}),
        (["2024-01-02", "2023-12-31"], {"type": "string", "format": "date"}),
        (["2024-01-02", "late"], TEXT),
        (["f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"], {"type": "string", "format": "uuid"}),
        ([[1], []], {"type": "array", "items": WHOLE}),
        ([1, "a"], {"anyOf": [{"type": "integer"}, TEXT]}),
        ([None], {}),
    ],
)
def test_what_stands_at_one_place(values: list[Any], schema: Any) -> None:
    assert proposed(*({"x": value} for value in values))["properties"]["x"] == schema


def test_one_name_around_each_is_a_union() -> None:
    assert proposed({"Circle": {"r": 1}}, {"Square": {"s": 2}}, "Point") == {
        "oneOf": [
            closed({"Circle": closed({"r": WHOLE}, "r")}, "Circle"),
            closed({"Square": closed({"s": WHOLE}, "s")}, "Square"),
            {"const": "Point"},
        ]
    }


def test_a_text_that_tells_the_other_members_is_a_tag() -> None:
    assert proposed({"kind": "circle", "r": 1}, {"kind": "square", "s": 2}) == {
        "oneOf": [
            closed({"kind": {"const": "circle"}, "r": WHOLE}, "kind", "r"),
            closed({"kind": {"const": "square"}, "s": WHOLE}, "kind", "s"),
        ]
    }


def test_a_name_that_only_happens_to_differ_is_no_tag() -> None:
    assert proposed({"name": "ann", "age": 1}, {"name": "bob", "age": 2}) == closed(
        {"name": TEXT, "age": WHOLE}, "name", "age"
    )


def test_one_document_says_that_it_is_one() -> None:
    proposal = from_samples([Document("d", "{}")], "d.json")
    assert proposal.notes == ("There is one document only: every member is required. Give more samples.",)


DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(DOCUMENTS, min_size=1, max_size=5))
def test_every_document_is_valid_under_the_schema(documents: list[Any]) -> None:
    validator = Validator(proposed(*documents))
    assert all(validator.is_valid(document) for document in documents)
