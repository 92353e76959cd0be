"""Durations, decimals, months, and the exactness of numbers and texts: found, and never where a bug sits."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.forms.calendar import MONTHS
from parity.infer.prove import Proof

DURATION = {"type": "string", "format": "duration"}
MILLISECONDS = {"type": "number", "x-wire": {"is": "duration", "form": "ms"}}
DECIMAL = {"type": "string", "format": "decimal"}
NUMERIC_DECIMAL = {"type": "number", "x-wire": {"is": "decimal"}}
MONTH = {"enum": list(MONTHS)}
TEXT = {"type": "string"}
INTEGER = {"type": "integer"}
NUMBER = {"type": "number"}
NULLABLE = {"type": ["number", "null"]}


def holding(shape: Any, *names: str) -> Any:
    """A closed record of required members of one shape."""
    names = names or ("at",)
    return {
        "type": "object",
        "properties": dict.fromkeys(names, shape),
        "required": list(names),
        "additionalProperties": False,
    }


def at(*texts: str) -> list[str]:
    """Answers of one member."""
    return [f'{{"at":{text}}}' for text in texts]


ISO = at('"PT1.5S"', '"PT26H"', '"PT9600H"')
LONG = at('"PT26H"', '"PT9600H"', '"PT50H"')
SEVEN = at('"January"', '"March"', '"July"')
MONEY = at('"1.10"', '"25.99"', '"100.00"')
LARGE = at("9007199254740993", "18446744073709551615", "1234567890123456789")
FRACTIONS = at("0.1", "19.99", "-2.7")
NAMES = at('"Zo\u00eb"', '"\u00c5sa"', '"Ann"')


@pytest.mark.parametrize(
    ("shape", "canonical", "drifting", "drift"),
    [
        (DURATION, ISO, at("1500000000", "93600000000000", "34560000000000000"), "duration-unit"),
        (DURATION, ISO, at("1.5", "93600.0", "34560000.0"), "duration-unit"),
        (
            DURATION,
            ISO,
            at('{"secs":1,"nanos":500000000}', '{"secs":93600,"nanos":0}', '{"secs":34560000,"nanos":0}'),
            "duration-unit",
        ),
        (MILLISECONDS, at("1500", "2", "-90"), at("1.5", "0.002", "-0.09"), "duration-unit"),
        (MILLISECONDS, at("1500", "2", "-90"), at('"1.5s"', '"2ms"', '"-90ms"'), "duration-unit"),
        (DURATION, ISO, at('"1.5s"', '"26h0m0s"', '"9600h0m0s"'), "duration-text-dialect"),
        (DURATION, LONG, at('"P1DT2H"', '"P1Y35D"', '"P2DT2H"'), "duration-text-dialect"),
        (DURATION, ISO, at('"1.500s"', '"93600s"', '"34560000s"'), "duration-text-dialect"),
        (DECIMAL, MONEY, at("1.1", "25.99", "100.0"), "decimal-string-vs-number"),
        (DECIMAL, MONEY, at("1.10", "25.99", "100.00"), "decimal-string-vs-number"),
        (
            NUMERIC_DECIMAL,
            at("1.10", "25.99", "-3"),
            at('"1.10"', '"25.99"', '"-3"'),
            "decimal-string-vs-number",
        ),
        (DECIMAL, MONEY, at('"1.1"', '"25.99"', '"100"'), "decimal-scale-lost"),
        (DECIMAL, at('"1.10"', '"20"', '"100.00"'), at('"1.1"', '"2E+1"', '"1E+2"'), "decimal-scale-lost"),
        (MONTH, SEVEN, at("1", "3", "7"), "calendar-enum"),
        (MONTH, SEVEN, at("0", "2", "6"), "calendar-enum"),
        (MONTH, SEVEN, at('"Jan"', '"Mar"', '"Jul"'), "calendar-enum"),
        (MONTH, SEVEN, at('"JAN"', '"MAR"', '"JUL"'), "calendar-enum"),
        (MONTH, SEVEN, at('"JANUARY"', '"MARCH"', '"JULY"'), "enum-variant-case"),
        (
            INTEGER,
            LARGE,
            at("9007199254740992", "18446744073709552000", "1234567890123456800"),
            "int-beyond-2p53",
        ),
        (
            INTEGER,
            LARGE,
            at("9007199254740992.0", "1.8446744073709552e+19", "1.2345678901234568e+18"),
            "int-beyond-2p53",
        ),
        (
            INTEGER,
            LARGE,
            at("9007199254740992", "18446744073709551616", "1234567890123456768"),
            "int-beyond-2p53",
        ),
        (
            NUMBER,
            FRACTIONS,
            at("0.10000000149011612", "19.989999771118164", "-2.700000047683716"),
            "float-f32-widened",
        ),
        (TEXT, NAMES, at('"Zoe\u0308"', '"A\u030asa"', '"Ann"'), "string-normalisation"),
        (TEXT, at('"\u00e9"', '"A"', '"9"'), at("233", "65", "57"), "string-char-vs-number"),
        (TEXT, at('"ab"', '"c"', '"\u00e9"'), at("[97,98]", "[99]", "[195,169]"), "string-char-vs-number"),
        (
            TEXT,
            at('"a\\ud800b"', '"\\udc00"', '"c"'),
            at('"a\ufffdb"', '"\ufffd"', '"c"'),
            "string-invalid-utf8-encode",
        ),
        (NULLABLE, at("null", "0.5", "null"), at('"NaN"', "0.5", '"NaN"'), "float-nan-inf"),
    ],
)
def test_a_habit_is_one_drift_and_proven(
    explain: Any, shape: Any, canonical: list[str], drifting: list[str], drift: str
) -> None:
    # What is meant is what most runtimes say.
    found = explain(holding(shape), right=canonical, also=canonical, too=canonical, drifting=drifting)
    assert found["drifting"].drifts == {drift}
    assert found["drifting"].patches == {}
    assert found["drifting"].proof is Proof.PROVEN
    assert found["right"].drifts == set()


@pytest.mark.parametrize(
    ("shape", "canonical", "drifting", "drifts", "case"),
    [
        # One duration that is really another, in the unit of the others.
        (DURATION, ISO, at("1500000000", "93600000000000", "1"), {"duration-unit"}, 2),
        (DECIMAL, MONEY, at("1.1", "25.98", "100.0"), {"decimal-string-vs-number"}, 1),
        (MONTH, SEVEN, at("1", "3", "8"), set(), None),
        (INTEGER, LARGE, at("9007199254740992", "18446744073709552000", "1"), {"int-beyond-2p53"}, 2),
        (
            NUMBER,
            FRACTIONS,
            at("0.10000000149011612", "19.989999771118164", "-2.8"),
            {"float-f32-widened"},
            2,
        ),
        (TEXT, NAMES, at('"Zoe\u0308"', '"A\u030asa"', '"Bob"'), {"string-normalisation"}, 2),
    ],
)
def test_a_different_value_stays_one(
    explain: Any, shape: Any, canonical: list[str], drifting: list[str], drifts: set[str], case: int | None
) -> None:
    found = explain(holding(shape), right=canonical, also=canonical, too=canonical, drifting=drifting)
    assert found["drifting"].drifts == drifts
    if case is not None:
        assert found["drifting"].pointers == {case: ["/at"]}
    else:
        assert found["drifting"].pointers.keys() == {0, 1, 2}


@pytest.mark.parametrize(
    ("shape", "canonical", "wrong"),
    [
        (DURATION, ISO, at('"PT2S"', '"PT27H"', '"PT1H"')),
        (DURATION, ISO, at("15", "16", "17")),
        (
            INTEGER,
            at("10", "20", "30"),
            at("10000", "20000", "30000"),
        ),  # no unit is declared, so none is claimed
        (DECIMAL, MONEY, at('"1.2"', '"26"', '"101"')),
        (TEXT, at('"1.10"', '"2.50"', '"3.00"'), at('"1.1"', '"2.5"', '"3"')),  # versions are no decimals
        (MONTH, SEVEN, at('"February"', '"April"', '"May"')),
        (INTEGER, at("41", "42", "43"), at("40", "41", "42")),
        (INTEGER, LARGE, at("9007199254740994", "18446744073709551614", "1234567890123456788")),
        (NUMBER, at("0.123456789", "1.23456789", "12.3456789"), at("0.12345679", "1.2345679", "12.345679")),
        (NUMBER, at("2.5", "0.25", "1.005"), at("2", "0.2", "1")),  # rounded in some mode: not on the wire
        (TEXT, at('"a"', '"b"', '"c"'), at("1", "2", "3")),
        (TEXT, at('"a?b"', '"x"', '"?"'), at('"a\ufffdb"', '"y"', '"\ufffd"')),
    ],
)
def test_what_is_none_of_these_is_not_claimed(
    explain: Any, shape: Any, canonical: list[str], wrong: list[str]
) -> None:
    found = explain(holding(shape), right=canonical, also=canonical, wrong=wrong)
    assert found["wrong"].drifts == set()
    assert found["wrong"].proof is Proof.UNEXPLAINED


def test_two_habits_at_two_fields(explain: Any) -> None:
    schema = holding(DURATION, "wait", "lease")
    right = [
        '{"wait":"PT1S","lease":"PT26H"}',
        '{"wait":"PT2S","lease":"PT50H"}',
        '{"wait":"PT3S","lease":"PT74H"}',
    ]
    go = ['{"wait":1000000000,"lease":"26h0m0s"}', '{"wait":2000000000,"lease":"50h0m0s"}']
    found = explain(schema, right=right, go=[*go, '{"wait":3000000000,"lease":"74h0m0s"}'])
    assert found["go"].drifts == {"duration-unit", "duration-text-dialect"}
    assert found["go"].proof is Proof.PROVEN


def test_a_habit_of_durations_leaves_decimals_and_numbers_alone(explain: Any) -> None:
    schema = {
        "type": "object",
        "properties": {"wait": DURATION, "price": DECIMAL, "count": INTEGER},
        "required": ["wait", "price", "count"],
        "additionalProperties": False,
    }
    right = [f'{{"wait":"PT{n}S","price":"{n}.50","count":{n}}}' for n in (1, 2, 3)]
    python = [f'{{"wait":{n}.0,"price":{n}.5,"count":{n}}}' for n in (1, 2, 3)]
    found = explain(schema, right=right, also=right, python=python)
    assert found["python"].drifts == {"duration-unit", "decimal-string-vs-number"}
    assert found["python"].proof is Proof.PROVEN


def test_forms_that_are_mixed_are_not_one_habit(explain: Any) -> None:
    mixed = at("1500000000", '"26h0m0s"', '{"secs":34560000,"nanos":0}')
    found = explain(holding(DURATION), right=ISO, also=ISO, mixed=mixed)
    assert found["mixed"].proof is not Proof.PROVEN


def test_two_runtimes_that_both_write_numbers_tell_no_duration(explain: Any) -> None:
    found = explain(holding(DURATION), go=at("1500000000", "2000000000"), node=at("1500", "2000"))
    assert found["go"].sources == (None, None)
    assert found["go"].drifts == found["node"].drifts == set()


def test_a_text_beside_a_number_tells_the_unit_of_both(explain: Any) -> None:
    schema = holding({**DURATION, "pattern": "^P"})
    found = explain(schema, go=at("1500000000", "2000000000"), proto=at('"1.500s"', '"2s"'))
    assert found["go"].sources == ("all answers", "all answers")
    assert found["go"].drifts == {"duration-unit"}
    assert found["proto"].drifts == {"duration-text-dialect"}


def test_a_zero_shows_no_unit(explain: Any) -> None:
    found = explain(
        holding(DURATION), right=at('"PT0S"', '"PT0S"'), also=at('"PT0S"', '"PT0S"'), go=at("0", "0")
    )
    assert found["go"].drifts == set()
