"""For each no a sentence with its place: short, in order, the alternative that was meant first."""

from __future__ import annotations

from typing import Any

import pytest

from registry.validate import Validator


def told(schema: Any, document: Any) -> list[str]:
    return [f"{problem.pointer}: {problem.message}" for problem in Validator(schema).problems(document)]


@pytest.mark.parametrize(
    ("schema", "document", "sentences"),
    [
        ({"type": "string"}, 12, [": Expected string, found the number 12."]),
        ({"type": ["string", "null"]}, {}, [": Expected string or null, found an object."]),
        ({"type": "object"}, "a\nb", [': Expected object, found the string "a\\nb".']),
        ({"type": "number"}, None, [": Expected number, found null."]),
        ({"type": "integer"}, True, [": Expected integer, found true."]),
        ({"const": "a"}, "b", [': Expected "a", found "b".']),
        ({"const": {"a": 1}}, [1, [2]], [": Expected an object with 1 members, found an array of 2 items."]),
        ({"enum": ["a", 1, None]}, "A", [': Expected one of "a", 1, null; found "A".']),
        ({"required": ["a", "b"]}, {"b": 1}, [': The required member "a" is missing.']),
        (
            {"dependentRequired": {"b": ["a", "c"]}},
            {"b": 1, "c": 1},
            [': The required member "a" is missing.'],
        ),
        ({"pattern": "^a$"}, "b", [': "b" does not match the pattern "^a$".']),
        ({"minLength": 2}, "a", [": Expected at least 2 characters, found 1."]),
        ({"maxItems": 1}, [1, 2], [": Expected at most 1 item, found 2."]),
        ({"minProperties": 1}, {}, [": Expected at least 1 member, found 0."]),
        ({"minimum": 1}, 0.5, [": 0.5 is less than the minimum 1."]),
        ({"maximum": 1}, 2, [": 2 is more than the maximum 1."]),
        ({"exclusiveMinimum": 1}, 1, [": 1 is not more than 1."]),
        ({"exclusiveMaximum": 1}, 1, [": 1 is not less than 1."]),
        ({"multipleOf": 2}, 3, [": 3 is not a multiple of 2."]),
        ({"uniqueItems": True}, [{"a": 1}, {"a": 1.0}], [": Two items are the same."]),
        ({"not": {}}, 1, [": It matches what is forbidden here."]),
        ({"properties": {"a": False}}, {"a": 1}, ["/a: Nothing is allowed here."]),
        (False, 1, [": Nothing is allowed here."]),
        ({"oneOf": [{}, True]}, 1, [": It matches more than one alternative, where exactly one must match."]),
        (
            {"propertyNames": {"pattern": "^a$"}},
            {"b": 1},
            [': In the name of a member: "b" does not match the pattern "^a$".'],
        ),
        (
            {"properties": {"propertyNames": {"type": "string"}}},
            {"propertyNames": 1},
            ["/propertyNames: Expected string, found the number 1."],
        ),
        (
            {"unevaluatedProperties": False},
            {"b": 1},
            [": Unevaluated properties are not allowed ('b' was unexpected)."],
        ),
    ],
)
def test_one_sentence_per_keyword(schema: Any, document: Any, sentences: list[str]) -> None:
    assert told(schema, document) == sentences


def test_a_pointer_is_escaped() -> None:
    schema = {"additionalProperties": {"items": {"type": "string"}}}
    assert told(schema, {"a/b~c": [1]}) == ["/a~1b~0c/0: Expected string, found the number 1."]


def test_problems_come_in_the_order_of_the_document_and_ten_at_most() -> None:
    schema = {"additionalProperties": {"type": "string"}, "required": ["zzz"]}
    document = {f"m{number}": number for number in (5, 3, 9, 1, 7, 2, 8, 4, 6, 0, 11, 12)}
    pointers = [problem.pointer for problem in Validator(schema).problems(document)]
    assert pointers == ["", "/m5", "/m3", "/m9", "/m1", "/m7", "/m2", "/m8", "/m4", "/m6"]


def test_an_unknown_member_has_a_hint() -> None:
    schema = {"properties": {"reason": {}}, "additionalProperties": False}
    (problem,) = Validator(schema).problems({"raeson": 1})
    assert (problem.pointer, problem.keyword) == ("/raeson", "additionalProperties")
    assert problem.message == 'The member "raeson" is not allowed here.'
    assert problem.hint == 'Did you mean "reason"?'


def union(**variants: list[str]) -> dict[str, Any]:
    """An internally tagged union of closed records of texts."""
    return {
        "oneOf": [
            {
                "type": "object",
                "properties": {"kind": {"const": kind}, **{name: {"type": "string"} for name in names}},
                "required": ["kind", *names],
                "additionalProperties": False,
            }
            for kind, names in variants.items()
        ]
    }


def test_of_a_union_the_alternative_that_was_meant_comes_first() -> None:
    schema = union(schema=["field", "reason"], policy=["reason"], zebra=["reason", "x"])
    assert told(schema, {"kind": "policy", "reason": 1}) == [
        "/reason: Expected string, found the number 1.",
        ": It matches none of the 3 alternatives.",
    ]
    assert told(schema, {"kind": "schema", "reason": "x"}) == [
        ': The required member "field" is missing.',
        ": It matches none of the 3 alternatives.",
    ]
    assert told(schema, {"Kind": "schema"}) == [
        ': The required member "kind" is missing.',
        ': The required member "reason" is missing.',
        '/Kind: The member "Kind" is not allowed here.',
        ": It matches none of the 3 alternatives.",
    ]


def test_of_a_union_where_nothing_is_nearer_nothing_is_claimed() -> None:
    external = {
        "oneOf": [
            {"type": "object", "properties": {name: {}}, "required": [name], "additionalProperties": False}
            for name in ("Schema", "Policy")
        ]
    }
    assert told(external, {"Kind": 1}) == [": It matches none of the 2 alternatives."]
    assert told({"anyOf": [{"type": "null"}, {"minLength": 3}]}, "ab") == [
        ": Expected at least 3 characters, found 2.",
        ": It matches none of the 2 alternatives.",
    ]
    assert told({"anyOf": [False, {"const": 1}]}, 2) == [
        ": Expected 1, found 2.",
        ": It matches none of the 2 alternatives.",
    ]


def test_messages_are_bounded_and_printable() -> None:
    schema = {"enum": ["x" * 50] * 1 + [f"{number:050}" for number in range(50)]}
    (problem,) = Validator(schema).problems("y" * 10_000)
    assert len(problem.message) <= 300
    (problem,) = Validator({"pattern": "^a$"}).problems("\ud800")
    assert problem.message.encode("utf-8")


def test_a_large_document_is_followed_down_to_what_fails() -> None:
    schema = {
        "$defs": {"item": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}},
        "items": {"anyOf": [{"$ref": "#/$defs/item"}, {"const": 0}]},
    }
    document: list[Any] = [{"a": "x"}] * 3000 + [{"a": 1}, {}, 0]
    assert told(schema, document) == [
        "/3000/a: Expected string, found the number 1.",
        "/3000: It matches none of the 2 alternatives.",
        '/3001: The required member "a" is missing.',
        "/3001: It matches none of the 2 alternatives.",
    ]


def test_a_large_part_is_told_as_a_whole() -> None:
    many: list[Any] = [0] * 6000
    schema = {
        "properties": {"a": {"$ref": "#/$defs/few"}, "b": {"anyOf": [{"items": {"type": "string"}}, False]}},
        "additionalProperties": False,
        "required": ["d"],
        "$defs": {"few": {"maxItems": 3, "uniqueItems": True}},
    }
    assert told(schema, {"a": many, "b": many, "c": 1}) == [
        ': The required member "d" is missing.',
        "/a: Expected at most 3 items, found 6000.",
        "/a: Two items are the same.",
        "/b: It breaks the schema, and has too many values to say how.",
        '/c: The member "c" is not allowed here.',
    ]


def test_a_name_of_the_schema_with_every_odd_character_is_followed() -> None:
    name = "a b/c~d%25é"
    schema = {
        "properties": {name: {"items": {"$ref": "#/$defs/a%20b"}}},
        "$defs": {"a b": {"type": "string"}},
    }
    (problem,) = Validator(schema).problems({name: ["x"] * 6000 + [1]})
    assert problem.pointer == "/a b~1c~0d%25é/6000"


@pytest.mark.parametrize("size", [1, 6000])
def test_both_explain_alike(size: int) -> None:
    schema = {
        "prefixItems": [
            {"propertyNames": {"maxLength": 1}, "additionalProperties": {"type": ["string", "null"]}}
        ],
        "items": {"properties": {"k": {"enum": [1, 2]}}, "required": ["k"], "additionalProperties": False},
    }
    document: list[Any] = [{"ab": 1}, {"k": 3}, {"l": 1}, *[{"k": 1}] * size]
    assert told(schema, document) == [
        "/0: In the name of a member: Expected at most 1 character, found 2.",
        "/0/ab: Expected string or null, found the number 1.",
        "/1/k: Expected one of 1, 2; found 3.",
        '/2: The required member "k" is missing.',
        '/2/l: The member "l" is not allowed here.',
    ]
