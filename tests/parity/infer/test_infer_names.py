"""Names: habits of style, irregular names, and what stays open where two styles fit."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.encoding import Dimension
from codegen.wire.name import Style
from parity.infer.prove import Proof


@pytest.fixture
def schema_only(rust: list[str]) -> list[str]:
    """The two answers of one variant."""
    return rust[:2]


def test_a_renamed_member_is_proven_by_two_answers(
    explain: Any, validation_error: Any, schema_only: list[str]
) -> None:
    renamed = [body.replace("reason", "message") for body in schema_only]
    found = explain(validation_error, rust=schema_only, other=renamed)["other"]
    (departure,) = found.inference.departures
    assert departure.dimension is Dimension.KEY_NAME
    assert departure.scope == ("Schema", "reason")
    assert departure.setting == "message"
    assert found.drifts == {"key-renamed"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_renamed_variant_is_proven_by_two_answers(
    explain: Any, validation_error: Any, rust: list[str]
) -> None:
    renamed = [body.replace("Schema", "Shape") for body in rust]
    found = explain(validation_error, rust=rust, other=renamed)["other"]
    (departure,) = found.inference.departures
    assert departure.dimension is Dimension.VARIANT_NAME
    assert departure.scope == ("Schema",)
    assert departure.setting == "Shape"
    assert found.drifts == {"enum-variant-renamed"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN
    assert found.judgement.cases == ("case-0", "case-1")


@pytest.mark.parametrize(("old", "new"), [("reason", "message"), ("Schema", "Shape")])
def test_a_rename_seen_once_needs_more_samples(
    explain: Any, validation_error: Any, schema_only: list[str], old: str, new: str
) -> None:
    once = schema_only[:1]
    found = explain(validation_error, rust=once, other=[once[0].replace(old, new)])["other"]
    assert len(found.inference.departures) == 1
    assert found.patches == {}
    assert found.judgement.replayed
    assert found.judgement.confirmed_by == 0
    assert found.proof is Proof.NEEDS_MORE_SAMPLES


def test_a_rename_seen_twice_in_one_answer_is_proven(explain: Any, record: Any) -> None:
    contract = {"type": "array", "items": record("code", "reason")}
    good = '[{"code":"1","reason":"y"},{"code":"2","reason":"z"}]'
    found = explain(contract, good=[good], other=[good.replace("reason", "message")])["other"]
    assert found.drifts == {"key-renamed"}
    assert found.judgement.confirmed_by == 1
    assert found.proof is Proof.PROVEN


def test_a_renamed_variant_next_to_the_drifts_of_go(
    explain: Any, validation_error: Any, rust: list[str], go: list[str]
) -> None:
    renamed = [body.replace('"schema"', '"shape"') for body in go]
    found = explain(validation_error, rust=rust, go=renamed)["go"]
    assert found.drifts == {
        "enum-external-vs-internal",
        "key-case-style",
        "enum-variant-case",
        "enum-variant-renamed",
        "enum-foreign-members",
    }
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_member_that_says_nothing_is_not_renamed(explain: Any, record: Any) -> None:
    contract = record("code", "reason")
    good = ['{"code":"1","reason":""}', '{"code":"2","reason":""}']
    other = ['{"code":"1","message":""}', '{"code":"2","message":""}']
    found = explain(contract, good=good, other=other)["other"]
    assert found.inference.departures == ()
    assert found.pointers == {0: ["/reason", "/message"], 1: ["/reason", "/message"]}


def test_two_members_that_cannot_be_told_apart_are_not_renamed(explain: Any, record: Any) -> None:
    contract = record("code", "first", "second")
    good = ['{"code":"1","first":"a","second":"a"}', '{"code":"2","first":"b","second":"b"}']
    other = ['{"code":"1","p":"a","q":"a"}', '{"code":"2","p":"b","q":"b"}']
    found = explain(contract, good=good, other=other)["other"]
    assert found.inference.departures == ()
    assert set(found.patches) == {0, 1}


@pytest.mark.parametrize(
    ("style", "user", "count"),
    [
        (Style.CAMEL, "userId", "maxLineCount"),
        (Style.PASCAL, "UserId", "MaxLineCount"),
        (Style.KEBAB, "user-id", "max-line-count"),
        (Style.SCREAMING, "USER_ID", "MAX_LINE_COUNT"),
        (Style.FLAT, "userid", "maxlinecount"),
    ],
)
def test_a_style_is_one_habit(explain: Any, record: Any, style: Style, user: str, count: str) -> None:
    good = ['{"user_id":"1","max_line_count":"2"}', '{"user_id":"3","max_line_count":"4"}']
    other = [body.replace("user_id", user).replace("max_line_count", count) for body in good]
    found = explain(record("user_id", "max_line_count"), good=good, other=other)["other"]
    (departure,) = found.inference.departures
    assert (departure.scope, departure.dimension, departure.setting) == ((), Dimension.KEYS, style)
    assert found.drifts == {"key-case-style"}
    assert found.proof is Proof.PROVEN


def test_an_acronym_in_capitals_is_the_style_of_go(explain: Any, record: Any) -> None:
    good = ['{"user_id":"1","max_count":"2","code":"3"}', '{"user_id":"4","max_count":"5","code":"6"}']
    other = [
        body.replace("user_id", "UserID").replace("max_count", "MaxCount").replace("code", "Code")
        for body in good
    ]
    found = explain(record("user_id", "max_count", "code"), good=good, other=other)["other"]
    assert found.drifts == {"key-pascal-untagged-go"}
    assert {departure.setting for departure in found.inference.departures} == {Style.GO_PASCAL}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def one_optional(name: str, other: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: {"type": "string"}, other: {"type": "string"}},
        "required": [name],
        "additionalProperties": False,
    }


def test_styles_that_part_at_a_name_not_seen_leave_a_question(explain: Any) -> None:
    contract = one_optional("Reason", "UserId")
    good = ['{"Reason":"a"}', '{"Reason":"b"}', '{"Reason":"c"}']
    found = explain(contract, good=good, other=[body.replace("Reason", "reason") for body in good])["other"]
    assert found.drifts == {"key-case-style"}
    assert found.patches == {}
    assert found.inference.questions
    for question in found.inference.questions:
        assert question.choice in found.inference.departures
        assert question.undecided == ("UserId",)
        assert question.alternative is not question.choice.setting
    assert found.judgement.replayed
    assert found.judgement.confirmed_by >= 1
    assert found.proof is Proof.NEEDS_MORE_SAMPLES


def test_the_answer_that_shows_the_name_settles_it(explain: Any) -> None:
    contract = one_optional("Reason", "UserId")
    good = ['{"Reason":"a"}', '{"Reason":"b","UserId":"1"}', '{"Reason":"c","UserId":"2"}']
    other = ['{"reason":"a"}', '{"reason":"b","userId":"1"}', '{"reason":"c","userId":"2"}']
    found = explain(contract, good=good, other=other)["other"]
    (departure,) = found.inference.departures
    assert departure.setting is Style.CAMEL
    assert found.inference.questions == ()
    assert found.proof is Proof.PROVEN


def test_a_variant_not_seen_leaves_a_question_too(explain: Any, record: Any) -> None:
    contract = {
        "oneOf": [
            {
                "type": "object",
                "properties": {variant: record("reason")},
                "required": [variant],
                "additionalProperties": False,
            }
            for variant in ("Schema", "Policy", "NotFound")
        ]
    }
    good = ['{"Schema":{"reason":"a"}}', '{"Policy":{"reason":"b"}}', '{"Policy":{"reason":"c"}}']
    other = [body.replace("Schema", "schema").replace("Policy", "policy") for body in good]
    found = explain(contract, good=good, other=other)["other"]
    assert found.drifts == {"enum-variant-case"}
    assert {question.undecided for question in found.inference.questions} == {("NotFound",)}
    assert found.proof is Proof.NEEDS_MORE_SAMPLES

    seen = explain(
        contract,
        good=[*good, '{"NotFound":{"reason":"d"}}'],
        other=[*other, '{"not_found":{"reason":"d"}}'],
    )["other"]
    assert {departure.setting for departure in seen.inference.departures} == {Style.SNAKE}
    assert seen.inference.questions == ()
    assert seen.proof is Proof.PROVEN


def test_keys_of_a_map_are_data_and_never_restyled(explain: Any) -> None:
    contract = {"type": "object", "additionalProperties": {"type": "string"}}
    good = ['{"user_id":"1"}', '{"max_count":"2"}']
    other = ['{"userId":"1"}', '{"maxCount":"2"}']
    found = explain(contract, good=good, other=other)["other"]
    assert found.inference.departures == ()
    assert set(found.patches) == {0, 1}
