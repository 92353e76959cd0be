"""What is found in whole runs: each drift once per runtime, and nothing where bodies are other values."""

from __future__ import annotations

import json

import pytest

from parity.answer import Replied
from parity.case import Case, Expect, Request
from parity.compare import compare
from parity.cosmetic import Cosmetic
from parity.drift import Drift, all_drifts
from parity.judge import Judged, Outcome
from parity.spelling.find import MOST_CASES, respelled

SPELLING = [drift for drift in all_drifts() if drift.spells is not None]


def judged(name: str, **bodies: str | bytes) -> Judged:
    """A case with one body per runtime; `expect` is the body it expects."""
    expect = bodies.pop("expect", None)
    assert not isinstance(expect, bytes)
    answers = tuple(
        (name, Replied(200, (), body if isinstance(body, bytes) else body.encode()))
        for name, body in bodies.items()
    )
    return Judged(
        case=Case(name, "", Request("GET", "/"), Expect(body=None if expect is None else expect.encode())),
        answers=answers,
        outcome=Outcome.AGREED,
        status_agrees=True,
        body_agrees=True,
        body_diverges=False,
        differences=compare(answers),
        breaches=(),
    )


def drifts(*cases: Judged) -> set[tuple[str, str | None]]:
    return {(each.runtime, each.drift) for each in respelled(cases)}


@pytest.mark.parametrize("drift", SPELLING, ids=lambda drift: drift.id)
def test_the_example_on_the_page_is_the_drift_both_ways(drift: Drift) -> None:
    contract, runtime = drift.example
    assert drifts(judged("a", one=contract, two=runtime)) == {("two", drift.id)}
    assert drifts(judged("a", one=runtime, two=contract)) == {("two", drift.id)}


def test_each_drift_of_a_runtime_is_listed_once_with_its_cases_and_its_first_example() -> None:
    cases = [
        judged("a", rust='{"a":"<"}', go='{"a":"\\u003c"}'),
        judged("b", rust='{"a":"x"}', go='{"a":"x"}'),
        judged("c", rust='{"a":"&é"}', go='{"a":"\\u0026é"}'),
    ]
    assert respelled(cases) == (Cosmetic("string-html-escape", "go", ("a", "c"), ('"<"', '"\\u003c"')),)


def test_the_point_of_comparison_is_the_body_expected_then_the_reference_then_the_first() -> None:
    bodies: dict[str, str | bytes] = {"go": "[1]", "rust": "[1.0]", "python": "[1]"}
    assert drifts(judged("a", **bodies)) == {("rust", "float-integral-dot-zero")}
    assert drifts(judged("a", expect="[1.0]", **bodies)) == {
        ("go", "float-integral-dot-zero"),
        ("python", "float-integral-dot-zero"),
    }
    (found,) = {each.drift for each in respelled([judged("a", **bodies)], "rust")}
    assert found == "float-integral-dot-zero"
    assert {each.runtime for each in respelled([judged("a", **bodies)], "rust")} == {"go", "python"}


def test_answers_that_agree_to_the_byte_are_not_looked_at() -> None:
    assert drifts(judged("a", expect='{"b": 1, "a": 1}', one='{"a":1,"b":1}', two='{"a":1,"b":1}')) == set()
    assert drifts(judged("a", expect="[ 1 ]", one="[1]")) == set()


@pytest.mark.parametrize("body", [b"\xff", b"", b"<html>", b'{"a":', b"[" * 100_000, b"NaN"])
def test_what_is_not_json_has_no_spelling(body: bytes) -> None:
    assert drifts(judged("a", one='{"a":1}', two=body), judged("b", one=body, two='{"a":1}')) == set()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ('{"a":1}', '{"a":2}'),
        ('{"a":"<"}', '{"a":"&lt;"}'),
        ('{"a":"<"}', '{"b":"\\u003e"}'),
        ("[1,2]", "[2,1]"),
        ("[1,2.0]", "[2.0,1]"),
        ('{"a":1.0}', '{"b":1,"c":1}'),
        ('{"a":1.0,"b":2}', '{"a":null,"c":1}'),
        ('{"a":"1.0"}', '{"a":"1"}'),
        ('{"a":"e\\u0301"}', '{"a":"\\u00e9"}'),
        ("[0.1]", "[0.10000000149011612]"),
        ("[12345678901234.567]", "[12345678901234.566]"),
        ("[9007199254740993]", "[9007199254740992]"),
        ("[9007199254740993]", "[9.007199254740992E15]"),
        ('{"a":1,"a":2,"b":3}', '{"b":3,"a":1,"a":2}'),
        ('{"a":1}', '{"a":1}\n'),
        ('{"a":1}', '{"a":1} \r\n\t'),
    ],
)
def test_other_values_and_trailing_white_space_are_no_spelling(one: str, two: str) -> None:
    assert drifts(judged("a", one=one, two=two)) == set()
    assert drifts(judged("a", one=two, two=one)) == set()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("[1.50]", "[1.5]"),
        ("[10e1]", "[100]"),
        ('["\'"]', '["\\u0027"]'),
        ('["\u2028"]', '["\\u2028"]'),
    ],
)
def test_what_no_drift_names_is_listed_without_one(one: str, two: str) -> None:
    assert drifts(judged("a", one=one, two=two)) == {("two", None)}


def test_where_the_layouts_differ_values_are_paired_and_not_places() -> None:
    one = '{"user_name":"<ann>","ratio":2.0,"rank":7}'
    two = '{"UserName":"\\u003cann\\u003e","Ratio":2,"Rank":7}'
    assert drifts(judged("a", one=one, two=two)) == {
        ("two", "string-html-escape"),
        ("two", "float-integral-dot-zero"),
    }


def test_numbers_at_other_places_are_paired_only_where_all_of_them_occur_on_both_sides() -> None:
    assert drifts(judged("a", one='{"a":1.0,"c":3}', two='{"b":1,"d":4}')) == set()
    assert drifts(judged("a", one='{"a":1.0,"b":1}', two='{"c":1,"d":1}')) == set()


def test_separators_are_named_by_what_else_the_body_escapes() -> None:
    raw = '["é\u2028"]'
    assert drifts(judged("a", one=raw, two='["é\\u2028"]')) == {("two", "string-u2028-escape")}
    assert drifts(judged("a", one=raw, two='["\\u00e9\\u2028"]')) == {("two", "string-nonascii-escape")}
    assert drifts(judged("a", one='["\u2028\\\\u00e9"]', two='["\\u2028\\\\u00e9"]')) == {("two", None)}


def test_javascript_moves_indices_and_a_sorted_map_does_not() -> None:
    inserted = '{"b":1,"10":2,"9":3}'
    moved = '{"9":3,"10":2,"b":1}'
    sorted_ = '{"10":2,"9":3,"b":1}'
    assert drifts(judged("a", one=inserted, two=moved)) == {("two", "map-integer-like-order")}
    assert drifts(judged("a", one=inserted, two=sorted_)) == {("two", "map-order")}
    assert drifts(judged("a", one='{"b":1,"1":2}', two='{"1":2,"b":1}')) == {("two", "map-order")}
    assert drifts(judged("a", one='{"10":1,"9":2}', two='{"9":2,"10":1}')) == {("two", "map-order")}
    one, two = (f'{{"x":{each},"y":{{"b":1,"1":2}}}}' for each in (inserted, moved))
    assert drifts(judged("a", one=one, two=two)) == {("two", "map-order")}


def test_white_space_is_told_from_a_newline_behind_the_document() -> None:
    compact = '{"a":[1,2],"b":{}}'
    for spaced in (json.dumps(json.loads(compact)), json.dumps(json.loads(compact), indent=2) + "\n"):
        assert drifts(judged("a", one=compact, two=spaced)) == {("two", "http-whitespace")}
    (found,) = respelled([judged("a", one=compact, two=json.dumps(json.loads(compact)))])
    assert found.example == ('":"', '": "')


def test_white_space_is_seen_beside_other_differences() -> None:
    found = drifts(judged("a", one='{"a":1,"b":"é"}', two='{"b": "\\u00e9", "a": 2}'))
    assert found == {
        ("two", "http-whitespace"),
        ("two", "map-order"),
        ("two", "string-nonascii-escape"),
    }


def test_other_statuses_are_not_compared() -> None:
    case = judged("a", one="[1.0]", two="[1]")
    other = Replied(404, (), b"[1]")
    mixed = Judged(
        case.case, (case.answers[0], ("two", other)), Outcome.DIVERGED, False, False, False, (), ()
    )
    assert drifts(mixed) == set()


def test_the_cases_of_a_runtime_and_contract_are_limited() -> None:
    cases = [judged(str(number), one="[1]", two="[1.0]") for number in range(MOST_CASES + 5)]
    (found,) = respelled(cases)
    assert len(found.cases) == MOST_CASES
