"""The value of a case where no runtime keeps the contract: told place by place, or not at all."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.encode import encode
from codegen.wire.lossless import Json, parse, to_python, write
from codegen.wire.read import read_schema
from parity.infer.value import value_of

TEXT = {"type": "string"}


def record(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """A closed object."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def told(schema: dict[str, Any], *answers: str) -> str | None:
    """What the answers tell together, written the contract's way; None where they tell nothing."""
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    reading = read_schema(schema)

    def keeps(document: Json) -> bool:
        return validator.is_valid(to_python(document))

    bodies = {f"r{number}": parse(body) for number, body in enumerate(answers)}
    assert not any(keeps(body) for body in bodies.values())
    known = value_of(reading.model, reading.encoding, bodies, keeps)
    if known is None:
        return None
    assert known.source == "all answers"
    return write(encode(reading.model, reading.encoding, known.value))


PERSON = record({"first_name": TEXT}, nick_name=TEXT, tags={"type": "array", "items": TEXT})
AT = {"type": "string", "format": "date-time"}
WHEN = record({"seen_at": AT})
LEVEL = record({"log_level": {"enum": ["low_risk", "high_risk"]}})
EVENT = {
    "oneOf": [
        record({"type": {"const": "opened"}, "by_whom": TEXT}),
        record({"type": {"const": "closed"}, "exit_code": {"type": "integer"}}),
        record({"type": {"const": "lost"}}),
    ]
}


@pytest.mark.parametrize(
    ("schema", "first", "second", "value"),
    [
        (PERSON, '{"firstName":"a"}', '{"FirstName":"a"}', '{"first_name":"a"}'),
        (
            PERSON,
            '{"firstName":"a","nickName":null}',
            '{"FirstName":"a","NickName":""}',
            '{"first_name":"a"}',
        ),
        (
            PERSON,
            '{"firstName":"a","tags":null}',
            '{"FirstName":"a","Tags":[]}',
            '{"first_name":"a","tags":[]}',
        ),
        (
            WHEN,
            '{"seenAt":1700000000}',
            '{"SeenAt":"2023-11-14T22:13:20Z"}',
            '{"seen_at":"2023-11-14T22:13:20Z"}',
        ),
        (LEVEL, '{"logLevel":"LOW_RISK"}', '{"LogLevel":"low-risk"}', '{"log_level":"low_risk"}'),
        (
            EVENT,
            '{"Opened":{"byWhom":"x"}}',
            '{"kind":"OPENED","data":{"by_whom":"x"}}',
            '{"type":"opened","by_whom":"x"}',
        ),
        (
            EVENT,
            '{"Kind":"Closed","ByWhom":"","ExitCode":7}',
            '{"closed":{"exit_code":7}}',
            '{"type":"closed","exit_code":7}',
        ),
        (EVENT, '"Lost"', '{"Kind":"lost","ByWhom":"","ExitCode":0}', '{"type":"lost"}'),
    ],
    ids=["names", "absent", "nil list", "instant", "member names", "tagging", "struct of all", "unit"],
)
def test_two_that_say_it_differently_tell_it(
    schema: dict[str, Any], first: str, second: str, value: str
) -> None:
    assert told(schema, first, second) == value
    assert told(schema, second, first) == value


@pytest.mark.parametrize(
    "answers",
    [
        ['{"firstName":"a"}', '{"FirstName":"b"}'],
        ['{"firstName":"a","tags":["x"]}', '{"FirstName":"a","Tags":["y"]}'],
        ['{"firstName":"a","tags":["x"]}', '{"FirstName":"a","Tags":["x","y"]}'],
        ['{"firstName":"a","nickName":"n"}', '{"FirstName":"a"}'],
        ['{"firstName":"a"}', '{"error":"gone"}'],
        ['{"firstName":"a"}', "[]"],
    ],
    ids=["text", "item", "length", "dropped", "strange members", "strange build"],
)
def test_two_that_say_two_things_tell_none(answers: list[str]) -> None:
    assert told(PERSON, *answers) is None
    assert told(PERSON, *reversed(answers)) is None


def test_of_three_that_each_drift_in_another_member_most_tell_each() -> None:
    schema = record(
        {"first_name": TEXT, "is_old": {"type": "boolean"}, "ages": {"type": "array", "items": TEXT}}
    )
    value = told(
        schema,
        '{"firstName":"a","is_old":true,"ages":[]}',
        '{"first_name":"a","is_old":"true","ages":[]}',
        '{"first_name":"a","is_old":true,"ages":null}',
    )
    assert value == '{"first_name":"a","is_old":true,"ages":[]}'


def test_of_three_with_a_bug_each_most_tell_each_place() -> None:
    value = told(
        PERSON,
        '{"firstName":"a","nickName":"n","tags":["WRONG"]}',
        '{"FirstName":"a","NickName":"WRONG","Tags":["t"]}',
        '{"FIRST_NAME":"WRONG","NICK_NAME":"n","TAGS":["t"]}',
    )
    assert value == '{"first_name":"a","nick_name":"n","tags":["t"]}'


def test_what_one_runtime_alone_writes_readably_counts_in_the_form_of_the_contract() -> None:
    assert told(PERSON, '{"first_name":[97,98]}', '{"firstName":"ab"}') == '{"first_name":"ab"}'
    assert told(LEVEL, '{"log_level":4}', '{"logLevel":"LOW_RISK"}') is None


def test_what_hides_under_a_name_of_its_own_is_no_absence() -> None:
    both = '{"firstName":"a","nickName":"n"}', '{"FIRST_NAME":"a","alias":"n"}'
    assert told(PERSON, *both) == '{"first_name":"a","nick_name":"n"}'


def test_an_instant_that_lost_a_part_tells_the_one_that_did_not() -> None:
    value = told(WHEN, '{"seenAt":"2024-01-02T03:04:05.123Z"}', '{"SeenAt":"2024-01-02T03:04:05.123456Z"}')
    assert value == '{"seen_at":"2024-01-02T03:04:05.123456Z"}'


@pytest.mark.parametrize("count", ["1700000000", "1700000000000"])
def test_counts_alone_tell_no_instant_of_two(count: str) -> None:
    """Seconds, milliseconds or more: no runtime writes the instant as the contract does."""
    assert told(WHEN, f'{{"seenAt":{count}}}', f'{{"SeenAt":{count}}}') is None


def test_numbers_of_members_tell_none_where_all_write_them() -> None:
    assert told(LEVEL, '{"logLevel":1}', '{"LogLevel":1}') is None


def test_a_decimal_is_taken_in_the_type_the_contract_has() -> None:
    price = record({"unit_price": {"type": "string", "format": "decimal"}})
    answers = ['{"unitPrice":1.50}', '{"UnitPrice":1.5}', '{"UNIT_PRICE":"1.50"}']
    assert told(price, *answers) == '{"unit_price":"1.50"}'


def test_sets_are_matched_whatever_their_order() -> None:
    schema = record({"all_tags": {"type": "array", "items": TEXT, "uniqueItems": True}})
    assert told(schema, '{"allTags":["a","b"]}', '{"AllTags":["b","a"]}') == '{"all_tags":["a","b"]}'


def test_a_set_has_the_order_that_most_have() -> None:
    schema = record({"all_tags": {"type": "array", "items": TEXT, "uniqueItems": True}})
    answers = '{"allTags":["b","a"]}', '{"AllTags":["a","b"]}', '{"ALL_TAGS":["a","b"]}'
    assert told(schema, *answers) == '{"all_tags":["a","b"]}'


def test_a_record_that_stands_flat_or_in_a_group_is_read() -> None:
    schema = record({"full_id": TEXT, "home": record({"the_city": TEXT, "the_street": TEXT})})
    nested = '{"fullId":"1","home":{"theCity":"c","theStreet":"s"}}'
    flat = '{"full_id":"1","the_city":"c","the_street":"s"}'
    value = '{"full_id":"1","home":{"the_city":"c","the_street":"s"}}'
    assert told(schema, nested, flat) == value


@given(st.lists(st.text(max_size=4), min_size=1, max_size=4), st.integers(0, 3))
def test_the_value_is_one_that_two_of_the_answers_mean(texts: list[str], odd: int) -> None:
    """Three spell the member differently, and one of them says something else at one place."""
    schema = record({"the_texts": {"type": "array", "items": TEXT}})
    others = [text + "!" if index == odd else text for index, text in enumerate(texts)]
    said = {"theTexts": texts, "TheTexts": others, "THE_TEXTS": texts}
    value = told(schema, *(write({name: list(each)}) for name, each in said.items()))
    assert value == write({"the_texts": list(texts)})


def test_long_lists_and_deep_documents_are_told_in_one_walk() -> None:
    schema = record({"all_items": {"type": "array", "items": EVENT}})
    go = [{"Kind": "opened", "ByWhom": f"w{number}", "ExitCode": 0} for number in range(3000)]
    rust = [{"Opened": {"by_whom": f"w{number}"}} for number in range(3000)]
    value = told(schema, json.dumps({"AllItems": go}), json.dumps({"allItems": rust}))
    assert value is not None
    assert len(json.loads(value)["all_items"]) == 3000
