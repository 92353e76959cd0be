"""Instants, dates and times of day: found and named, never where a bug sits instead, and told apart."""

from __future__ import annotations

from typing import Any

import pytest

from parity.infer.prove import Proof

INSTANT = {"type": "string", "format": "date-time"}
DATE = {"type": "string", "format": "date"}
COUNT = {"type": "integer", "x-wire": {"is": "instant", "form": "ms"}}
CLOCK = {"type": "string", "x-wire": {"is": "time-of-day"}}


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


FINE = at(
    '"2024-01-02T03:04:05.12Z"',
    '"2024-02-03T04:05:06Z"',
    '"2023-12-31T23:59:59.000001Z"',
    '"2024-03-03T03:03:03.3Z"',
    '"2024-04-04T04:04:04.75Z"',
)
TRIMMED = at('"2024-01-02T03:04:05.12Z"', '"2024-02-03T04:05:06Z"', '"2023-12-31T23:59:59.000001Z"')
NANOS = at('"2024-01-02T03:04:05.123456789Z"', '"2024-02-03T04:05:06.987654321Z"', '"2023-12-31T23:59:59.5Z"')
KEPT = at('"2024-01-02T03:04:05+02:00"', '"2024-02-03T04:05:06-05:00"', '"2023-12-31T23:59:59Z"')


@pytest.mark.parametrize(
    ("canonical", "drifting", "drifts"),
    [
        (
            FINE,
            at(
                '"2024-01-02T03:04:05.120Z"',
                '"2024-02-03T04:05:06Z"',
                '"2023-12-31T23:59:59.000001Z"',
                '"2024-03-03T03:03:03.300Z"',
                '"2024-04-04T04:04:04.750Z"',
            ),
            {"time-fraction-digits"},
        ),
        (
            FINE,
            at(
                '"2024-01-02T03:04:05.120000Z"',
                '"2024-02-03T04:05:06Z"',
                '"2023-12-31T23:59:59.000001Z"',
                '"2024-03-03T03:03:03.300000Z"',
                '"2024-04-04T04:04:04.750000Z"',
            ),
            {"time-fraction-digits"},
        ),
        (
            TRIMMED,
            [text.replace("Z", "+00:00") for text in TRIMMED],
            {"time-utc-designator"},
        ),
        (TRIMMED, [text.replace("Z", "+0000") for text in TRIMMED], {"time-utc-designator"}),
        (TRIMMED, [text.replace("Z", "") for text in TRIMMED], {"time-naive"}),
        (TRIMMED, [text.replace("T", " ") for text in TRIMMED], {"time-text-layout"}),
        (
            TRIMMED,
            [text.replace("T", " ").replace("Z", "") for text in TRIMMED],
            {"time-text-layout", "time-naive"},
        ),
        (
            NANOS,
            at('"2024-01-02T03:04:05.123456Z"', '"2024-02-03T04:05:06.987654Z"', '"2023-12-31T23:59:59.5Z"'),
            {"time-precision-truncation"},
        ),
        (
            [*NANOS, *at('"2024-03-03T03:03:03.25Z"')],
            at(
                '"2024-01-02T03:04:05.123Z"',
                '"2024-02-03T04:05:06.987Z"',
                '"2023-12-31T23:59:59.500Z"',
                '"2024-03-03T03:03:03.250Z"',
            ),
            {"time-precision-truncation", "time-fraction-digits"},
        ),
        (
            KEPT,
            at('"2024-01-02T01:04:05Z"', '"2024-02-03T09:05:06Z"', '"2023-12-31T23:59:59Z"'),
            {"time-offset-kept-vs-utc"},
        ),
        (
            KEPT,
            at('"2024-01-02T01:04:05+00:00"', '"2024-02-03T09:05:06+00:00"', '"2023-12-31T23:59:59+00:00"'),
            {"time-offset-kept-vs-utc", "time-utc-designator"},
        ),
        (TRIMMED, at("1704164645", "1706933106", "1704067199"), {"time-epoch"}),
        (TRIMMED, at("1704164645120", "1706933106000", "1704067199000"), {"time-epoch"}),
        (TRIMMED, at("1704164645.12", "1706933106.0", "1704067199.000001"), {"time-epoch"}),
        (TRIMMED, at("1704164645.12", "1706933106", "1704067199.000001"), {"time-epoch"}),
        (
            TRIMMED,
            at('"1704164645120000000"', '"1706933106000000000"', '"1704067199000001000"'),
            {"time-epoch"},
        ),
        (
            TRIMMED,
            at("[2024,2,3,4,5,120000000,0,0,0]", "[2024,34,4,5,6,0,0,0,0]", "[2023,365,23,59,59,1000,0,0,0]"),
            {"time-component-array"},
        ),
        (
            TRIMMED,
            at("[2024,1,2,3,4,5,120000000]", "[2024,2,3,4,5,6]", "[2023,12,31,23,59,59,1000]"),
            {"time-component-array"},
        ),
        (TRIMMED, at('"2024-01-02"', '"2024-02-03"', '"2023-12-31"'), {"time-date-vs-datetime"}),
        (
            TRIMMED,
            at(
                '{"secs_since_epoch":1704164645,"nanos_since_epoch":120000000}',
                '{"secs_since_epoch":1706933106,"nanos_since_epoch":0}',
                '{"secs_since_epoch":1704067199,"nanos_since_epoch":1000}',
            ),
            {"struct-std-type-leak"},
        ),
        (
            TRIMMED,
            at(
                '"Tue, 02 Jan 2024 03:04:05 GMT"',
                '"Sat, 03 Feb 2024 04:05:06 GMT"',
                '"Sun, 31 Dec 2023 23:59:59 GMT"',
            ),
            {"time-text-layout"},
        ),
    ],
)
def test_each_habit_is_found_and_proven(
    explain: Any, canonical: list[str], drifting: list[str], drifts: set[str]
) -> None:
    found = explain(holding(INSTANT), rust=canonical, other=canonical, go=drifting)
    assert found["go"].drifts == drifts
    assert found["go"].patches == {}
    assert found["go"].proof is Proof.PROVEN
    assert found["rust"].drifts == set()


@pytest.mark.parametrize(
    ("drifting", "drifts"),
    [
        (
            at(
                '"2024-01-02T03:04:05.120Z"',
                '"2024-02-03T04:05:06.000Z"',
                '"2023-12-31T23:59:59.001Z"',
                '"2024-01-01T00:00:00.000Z"',
            ),
            {"time-epoch"},
        ),
        (
            at('"2024-01-02T03:04:05.12Z"', '"2024-02-03T04:05:06Z"', '"2023-12-31T23:59:59.001Z"'),
            {"time-epoch"},
        ),
        (
            at('"2024-01-02T03:04:05.12"', '"2024-02-03T04:05:06"', '"2023-12-31T23:59:59.001"'),
            {"time-epoch", "time-naive"},
        ),
        (at("1704164645", "1706933106", "1704067199"), {"time-epoch"}),
        (
            at("[2024,1,2,3,4,5,120000000]", "[2024,2,3,4,5,6]", "[2023,12,31,23,59,59,1000000]"),
            {"time-component-array"},
        ),
    ],
)
def test_a_contract_that_counts(explain: Any, drifting: list[str], drifts: set[str]) -> None:
    counts = at("1704164645120", "1706933106000", "1704067199001", "1704067200000")[: len(drifting)]
    found = explain(holding(COUNT), rust=counts, other=counts, go=drifting)["go"]
    assert (found.drifts, found.patches, found.proof) == (drifts, {}, Proof.PROVEN)


def test_a_contract_that_counts_seconds_with_a_fraction(explain: Any) -> None:
    shape = {"type": "number", "x-wire": {"is": "instant", "form": "s"}}
    counts = at("1704164645.12", "1706933106", "1704067199.5")
    texts = at('"2024-01-02T03:04:05.12Z"', '"2024-02-03T04:05:06Z"', '"2023-12-31T23:59:59.5Z"')
    found = explain(holding(shape), rust=counts, other=counts, go=texts)["go"]
    assert (found.drifts, found.patches, found.proof) == ({"time-epoch"}, {}, Proof.PROVEN)


def test_a_date_at_midnight(explain: Any) -> None:
    days = at('"2024-01-02"', '"2024-02-29"', '"1969-12-31"')
    for behind in ("T00:00:00Z", "T00:00:00.000Z", "T00:00:00+00:00", "T00:00:00"):
        found = explain(
            holding(DATE), rust=days, other=days, go=[text.replace('"}', behind + '"}') for text in days]
        )
        assert found["go"].drifts == {"time-date-vs-datetime"}
        assert found["go"].proof is Proof.PROVEN
    days_before = at('"2024-01-01T23:00:00Z"', '"2024-02-28T23:00:00Z"', '"1969-12-30T23:00:00Z"')
    found = explain(holding(DATE), rust=days, other=days, go=days_before)
    assert found["go"].drifts == set()
    assert found["go"].pointers == {0: ["/at"], 1: ["/at"], 2: ["/at"]}


def test_a_time_of_day(explain: Any) -> None:
    clocks = at('"03:04:05.5"', '"23:00:00"', '"12:30:01.25"')
    for drifting, drifts in (
        (at('"03:04:05.500000"', '"23:00:00"', '"12:30:01.250000"'), {"time-fraction-digits"}),
        (at('"03:04:05.5Z"', '"23:00:00Z"', '"12:30:01.25Z"'), {"time-naive"}),
        (at("[3,4,5,500000000]", "[23,0,0,0]", "[12,30,1,250000000]"), {"time-component-array"}),
        (
            at('"0000-01-01T03:04:05.5Z"', '"0000-01-01T23:00:00Z"', '"0000-01-01T12:30:01.25Z"'),
            {"time-date-vs-datetime"},
        ),
    ):
        found = explain(holding(CLOCK), rust=clocks, other=clocks, go=drifting)["go"]
        assert (found.drifts, found.patches, found.proof) == (drifts, {}, Proof.PROVEN)


def test_a_naive_contract(explain: Any) -> None:
    naive = at('"2024-01-02T03:04:05"', '"2024-02-03T04:05:06.5"', '"2023-12-31T23:59:59"')
    marked = [text.replace('"}', 'Z"}') for text in naive]
    found = explain(holding(INSTANT), rust=naive, other=naive, go=marked)["go"]
    assert (found.drifts, found.patches, found.proof) == ({"time-naive"}, {}, Proof.PROVEN)


def test_an_unset_time(explain: Any) -> None:
    shape = {**holding({"type": "string"}, "id"), "additionalProperties": False}
    shape["properties"]["paid_at"] = INSTANT
    unset = ['{"id":"1"}', '{"id":"2","paid_at":"2024-01-02T03:04:05Z"}', '{"id":"3"}']
    zero = [
        text.replace('"}', '","paid_at":"0001-01-01T00:00:00Z"}') if "paid" not in text else text
        for text in unset
    ]
    found = explain(shape, rust=unset, other=unset, go=zero)["go"]
    assert (found.drifts, found.patches, found.proof) == ({"zero-time-emitted"}, {}, Proof.PROVEN)


def test_a_null_time(explain: Any) -> None:
    shape = holding({"anyOf": [INSTANT, {"type": "null"}]})
    null = at("null", '"2024-01-02T03:04:05Z"', "null", "null")
    zero = [text.replace("null", '"0001-01-01T00:00:00Z"') for text in null]
    found = explain(shape, rust=null, other=null, go=zero)["go"]
    assert (found.drifts, found.patches, found.proof) == ({"zero-time-emitted"}, {}, Proof.PROVEN)


@pytest.mark.parametrize(
    "wrong",
    [
        at('"2024-01-02T03:04:05.13Z"', '"2024-02-03T04:05:07Z"', '"2023-12-31T23:59:58Z"'),
        at('"2024-01-02T04:04:05.12Z"', '"2024-02-03T05:05:06Z"', '"2024-01-01T00:59:59.000001Z"'),
        at('"2024-01-02T04:04:05.12"', '"2024-02-03T05:05:06"', '"2024-01-01T00:59:59.000001"'),
        at("1704164646", "1706933107", "1704067190"),
        at("1704164645.13", "1706933107.5", "1704067190.1"),
        at("[2024,3,3,4,5,120000000,0,0,0]", "[2024,35,4,5,6,0,0,0,0]", "[2023,364,23,59,59,1000,0,0,0]"),
        at('"2024-01-03"', '"2024-02-04"', '"2023-12-30"'),
        at('"Mon, 02 Jan 2024 03:04:05 GMT"', '"Mon, 03 Feb 2024 04:05:06 GMT"', '"x"'),
        at('"0001-01-01T00:00:00Z"', '"0001-01-01T00:00:00Z"', '"0001-01-01T00:00:00Z"'),
    ],
)
def test_another_time_is_no_habit(explain: Any, wrong: list[str]) -> None:
    found = explain(holding(INSTANT), rust=TRIMMED, other=TRIMMED, go=wrong)["go"]
    assert found.drifts == set()
    assert found.pointers == {0: ["/at"], 1: ["/at"], 2: ["/at"]}


def test_one_wrong_time_among_a_habit_is_a_different_value(explain: Any) -> None:
    counts = at("1704164645120", "1706933106000", "1704067199000", "1704067199999")
    canonical = [*TRIMMED, '{"at":"2024-05-05T05:05:05Z"}']
    found = explain(holding(INSTANT), rust=canonical, other=canonical, go=counts)["go"]
    assert found.drifts == {"time-epoch"}
    assert found.pointers == {3: ["/at"]}


def test_a_rounded_time_is_not_a_cut_one(explain: Any) -> None:
    rounded = at('"2024-01-02T03:04:05.123457Z"', '"2024-02-03T04:05:06.987654Z"', '"2023-12-31T23:59:59.5Z"')
    found = explain(holding(INSTANT), rust=NANOS, other=NANOS, go=rounded)["go"]
    assert found.pointers == {0: ["/at"]}


def test_two_fields_have_two_habits(explain: Any) -> None:
    canonical = [
        '{"at":"2024-01-02T03:04:05Z","on":"2024-02-03T04:05:06Z"}',
        '{"at":"2024-03-02T03:04:05.5Z","on":"2024-04-03T04:05:06.25Z"}',
        '{"at":"2024-05-02T03:04:05Z","on":"2024-06-03T04:05:06Z"}',
    ]
    drifting = [
        '{"at":1704164645000,"on":"2024-02-03T04:05:06+00:00"}',
        '{"at":1709348645500,"on":"2024-04-03T04:05:06.25+00:00"}',
        '{"at":1714619045000,"on":"2024-06-03T04:05:06+00:00"}',
    ]
    found = explain(holding(INSTANT, "at", "on"), rust=canonical, other=canonical, go=drifting)["go"]
    assert found.drifts == {"time-epoch", "time-utc-designator"}
    assert found.proof is Proof.PROVEN


def test_a_mixture_of_forms_is_not_proven(explain: Any) -> None:
    mixed = at("1704164645", '"2024-02-03 04:05:06Z"', '"Sun, 31 Dec 2023 23:59:59 GMT"')
    found = explain(holding(INSTANT), rust=TRIMMED, other=TRIMMED, go=mixed)["go"]
    assert found.proof is not Proof.PROVEN


def test_one_sample_proves_nothing(explain: Any) -> None:
    found = explain(holding(INSTANT), rust=TRIMMED[:1], other=TRIMMED[:1], go=at("1704164645120"))["go"]
    assert found.proof is Proof.NEEDS_MORE_SAMPLES


def test_answers_that_all_break_the_contract_have_a_common_value(explain: Any) -> None:
    counts = at("1704164645120", "1706933106000", "1704067199000")
    lists = at("[2024,1,2,3,4,5,120000000]", "[2024,2,3,4,5,6]", "[2023,12,31,23,59,59]")
    found = explain(holding(INSTANT), go=counts, java=lists)
    assert found["go"].drifts == {"time-epoch"}
    assert found["java"].drifts == {"time-component-array"}
    assert found["go"].sources == ("all answers",) * 3


def test_one_field_that_keeps_the_contract_is_no_drift(explain: Any) -> None:
    names = ("a", "b", "c", "d")
    moments = ["2024-01-02T03:04:05Z", "2024-03-02T03:04:05.5Z", "2024-05-02T03:04:06Z"]
    canonical = ["{" + ",".join(f'"{name}":"{text}"' for name in names) + "}" for text in moments]
    drifting = [
        "{"
        + ",".join(f'"{name}":"{text if name == "d" else text.replace("Z", "+00:00")}"' for name in names)
        + "}"
        for text in moments
    ]
    found = explain(holding(INSTANT, *names), rust=canonical, other=canonical, go=drifting)["go"]
    assert found.drifts == {"time-utc-designator"}
    assert found.proof is Proof.PROVEN
