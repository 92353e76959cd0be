"""What is not there: left out, null or a zero value, on either side."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.encoding import Dimension, Presence
from parity.infer.prove import Proof


def with_optional(shape: dict[str, Any], **further: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"reason": {"type": "string"}, "detail": shape, **further},
        "required": ["reason", *further],
        "additionalProperties": False,
    }


POINT = {
    "type": "object",
    "properties": {"line": {"type": "integer"}, "file": {"type": "string"}},
    "required": ["line", "file"],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("shape", "present", "absent", "presence", "drift"),
    [
        ({"type": "string"}, '"d"', "null", Presence.NULL, "none-null-vs-absent"),
        ({"type": "string"}, '"d"', '""', Presence.ZERO, "empty-string-as-null"),
        ({"type": "integer"}, "7", "0", Presence.ZERO, "absent-as-zero"),
        ({"type": "number"}, "7.5", "0", Presence.ZERO, "absent-as-zero"),
        ({"type": "boolean"}, "true", "false", Presence.ZERO, "absent-as-zero"),
        (POINT, '{"line":3,"file":"a"}', '{"line":0,"file":""}', Presence.ZERO, "absent-as-zero"),
        (POINT, '{"line":3,"file":"a"}', "null", Presence.NULL, "none-null-vs-absent"),
    ],
)
def test_an_optional_field_that_is_absent(
    explain: Any, shape: dict[str, Any], present: str, absent: str, presence: Presence, drift: str
) -> None:
    good = ['{"reason":"a"}', f'{{"reason":"b","detail":{present}}}', '{"reason":"c"}']
    other = [
        f'{{"reason":"a","detail":{absent}}}',
        f'{{"reason":"b","detail":{present}}}',
        f'{{"reason":"c","detail":{absent}}}',
    ]
    found = explain(with_optional(shape), good=good, other=other)["other"]
    (departure,) = found.inference.departures
    assert (departure.dimension, departure.setting) == (Dimension.ABSENCE, presence)
    assert found.drifts == {drift}
    assert found.patches == {}
    assert found.judgement.cases == ("case-0", "case-2")
    assert found.proof is Proof.PROVEN


def test_absence_seen_once_needs_more_samples(explain: Any) -> None:
    good = ['{"reason":"a"}', '{"reason":"b","detail":"d"}']
    other = ['{"reason":"a","detail":null}', '{"reason":"b","detail":"d"}']
    found = explain(with_optional({"type": "string"}), good=good, other=other)["other"]
    assert found.drifts == {"none-null-vs-absent"}
    assert found.proof is Proof.NEEDS_MORE_SAMPLES


def test_a_null_field_that_is_left_out(explain: Any) -> None:
    contract = with_optional({"type": "string"}, note={"type": ["string", "null"]})
    good = ['{"reason":"a","note":null}', '{"reason":"b","note":"n"}', '{"reason":"c","note":null}']
    other = ['{"reason":"a"}', '{"reason":"b","note":"n"}', '{"reason":"c"}']
    found = explain(contract, good=good, other=other)["other"]
    (departure,) = found.inference.departures
    assert (departure.dimension, departure.setting) == (Dimension.NULLS, Presence.OMITTED)
    assert found.drifts == {"none-null-vs-absent"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_habit_of_absence_is_one_departure_for_all_fields(explain: Any) -> None:
    contract = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in ("id", "first", "second", "third")},
        "required": ["id"],
        "additionalProperties": False,
    }
    good = ['{"id":"1"}', '{"id":"2","first":"a"}']
    other = [
        '{"id":"1","first":null,"second":null,"third":null}',
        '{"id":"2","first":"a","second":null,"third":null}',
    ]
    found = explain(contract, good=good, other=other)["other"]
    assert [departure.scope for departure in found.inference.departures] == [()]
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_an_exception_at_one_field_is_a_departure_of_its_own(explain: Any) -> None:
    contract = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in ("id", "first", "second", "third")},
        "required": ["id"],
        "additionalProperties": False,
    }
    good = ['{"id":"1"}', '{"id":"2"}']
    other = [
        '{"id":"1","first":null,"second":null,"third":""}',
        '{"id":"2","first":null,"second":null,"third":""}',
    ]
    found = explain(contract, good=good, other=other)["other"]
    assert {(departure.scope, departure.setting) for departure in found.inference.departures} == {
        ((), Presence.NULL),
        (("third",), Presence.ZERO),
    }
    assert found.drifts == {"none-null-vs-absent", "empty-string-as-null"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_what_is_written_once_in_another_way_is_a_different_value(explain: Any) -> None:
    good = ['{"reason":"a"}', '{"reason":"b"}', '{"reason":"c"}']
    other = ['{"reason":"a","detail":null}', '{"reason":"b","detail":null}', '{"reason":"c"}']
    found = explain(with_optional({"type": "string"}), good=good, other=other)["other"]
    assert found.drifts == {"none-null-vs-absent"}
    assert found.patches == {2: [("/detail", "null", "missing")]}


def test_a_value_instead_of_nothing_is_a_different_value(explain: Any) -> None:
    good = ['{"reason":"a"}', '{"reason":"b"}']
    other = ['{"reason":"a","detail":"d"}', '{"reason":"b"}']
    found = explain(with_optional({"type": "string"}), good=good, other=other)["other"]
    assert found.inference.departures == ()
    assert found.patches == {0: [("/detail", "missing", '"d"')]}


def test_absence_below_another_key_style(explain: Any) -> None:
    good = ['{"reason":"a"}', '{"reason":"b","detail":"d"}', '{"reason":"c"}']
    other = ['{"Reason":"a","Detail":""}', '{"Reason":"b","Detail":"d"}', '{"Reason":"c","Detail":""}']
    found = explain(with_optional({"type": "string"}), good=good, other=other)["other"]
    assert found.drifts == {"empty-string-as-null", "key-case-style"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN
