"""The value of a case: whose word counts, and when there is none."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from codegen.wire.lossless import Json, parse, to_python
from codegen.wire.read import Reading, read_schema
from codegen.wire.shape import Tagged, Value
from parity.infer.value import Known, value_of

RUST = '{"Schema":{"field":"x","reason":"y"}}'
GO = '{"Kind":"schema","Field":"x","Reason":"y"}'


def schema(field: str, reason: str) -> Tagged:
    members: dict[str, Value] = {"field": field, "reason": reason}
    return Tagged("Schema", members)


VALUE = schema("x", "y")


@pytest.fixture
def reading(validation_error: dict[str, Any]) -> Reading:
    return read_schema(validation_error)


@pytest.fixture
def tell(validation_error: dict[str, Any], reading: Reading) -> Any:
    """`tell(rust=..., go=...)`: the value that these answers tell."""
    validator = jsonschema.Draft202012Validator(validation_error)

    def keeps(document: Json) -> bool:
        return validator.is_valid(to_python(document))

    def run(*, reference: str | None = None, expected: str | None = None, **answers: str) -> Known | None:
        return value_of(
            reading.model,
            reading.encoding,
            {name: parse(body) for name, body in answers.items()},
            keeps,
            given=[
                *([] if expected is None else [("case", parse(expected))]),
                *([] if reference is None else [(reference, parse(answers[reference]))]),
            ],
        )

    return run


def test_the_body_the_case_expects_comes_first(tell: Any) -> None:
    other = '{"Schema":{"field":"a","reason":"b"}}'
    assert tell(rust=RUST, expected=other, reference="rust") == Known(schema("a", "b"), "case", given=True)


def test_an_expected_body_that_breaks_the_contract_tells_nothing(tell: Any) -> None:
    assert tell(rust=RUST, expected='{"Schema":{}}') == Known(VALUE, "rust")


def test_the_reference_comes_before_the_others(tell: Any) -> None:
    other = '{"Schema":{"field":"a","reason":"b"}}'
    assert tell(one=RUST, two=other) == Known(VALUE, "one")
    assert tell(one=RUST, two=other, reference="two").source == "two"


def test_a_reference_that_breaks_the_contract_is_passed_over(tell: Any) -> None:
    assert tell(go=GO, rust=RUST, reference="go") == Known(VALUE, "rust")


def test_a_runtime_that_keeps_the_contract_tells_the_value(tell: Any) -> None:
    assert tell(go=GO, rust=RUST) == Known(VALUE, "rust")


def test_where_none_keeps_it_all_answers_together_do(tell: Any) -> None:
    adjacent = '{"type":"schema","data":{"field":"x","reason":"y"}}'
    assert tell(go=GO, node=adjacent) == Known(VALUE, "all answers")


def test_answers_that_mean_different_values_tell_none(tell: Any) -> None:
    assert tell(go=GO, node='{"type":"schema","data":{"field":"x","reason":"z"}}') is None


def test_answers_of_different_variants_tell_none(tell: Any) -> None:
    assert (
        tell(
            go='{"Kind":"policy","Field":"","Reason":"p"}',
            node='{"type":"consistency","data":{"reason":"p"}}',
        )
        is None
    )


def test_one_runtime_alone_tells_nothing_where_it_breaks_the_contract(tell: Any) -> None:
    assert tell(go=GO) is None


@pytest.mark.parametrize("body", ["null", "[]", "{}", "7", '"Schema"', '{"Schema":null}', '{"Nope":{}}'])
def test_answers_that_are_no_value_of_the_shape_tell_none(tell: Any, body: str) -> None:
    assert tell(one=body, two=body) is None
