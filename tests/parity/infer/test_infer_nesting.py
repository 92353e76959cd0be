"""Members a level higher or deeper, what they leave behind when there is nothing, and members beyond."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.encoding import Dimension, Grouped, Nesting
from parity.infer.prove import Proof


def held(part: dict[str, Any], **others: Any) -> dict[str, Any]:
    """A closed record of an id, a part and others."""
    return {
        "type": "object",
        "properties": {"id": {"type": "string"}, "audit": part, **others},
        "required": ["id", "audit"],
        "additionalProperties": False,
    }


NESTED = [
    '{"id":"1","audit":{"by":"a","note":"n"}}',
    '{"id":"2","audit":{"by":"b","note":"m"}}',
    '{"id":"3","audit":{"by":"c","note":"o"}}',
]
FLAT = ['{"id":"1","by":"a","note":"n"}', '{"id":"2","by":"b","note":"m"}', '{"id":"3","by":"c","note":"o"}']


def test_a_flattened_part_is_found_and_proven(explain: Any, record: Any) -> None:
    found = explain(held(record("by", "note")), good=NESTED, other=FLAT)["other"]
    (departure,) = found.inference.departures
    assert (departure.dimension, departure.setting) == (Dimension.NESTING, Nesting.FLATTENED)
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_flattened_part_in_another_style(explain: Any, record: Any) -> None:
    good = [body.replace("note", "note_text") for body in NESTED]
    other = [body.replace("note", "noteText") for body in FLAT]
    found = explain(held(record("by", "note_text")), good=good, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested", "key-case-style"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_wrong_value_in_a_flattened_part_stays_one(explain: Any, record: Any) -> None:
    other = [*FLAT[:2], FLAT[2].replace('"o"', '"wrong"')]
    found = explain(held(record("by", "note")), good=NESTED, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {2: [("/note", '"o"', '"wrong"')]}


def test_a_member_that_a_flattened_part_lacks_stays_missing(explain: Any, record: Any) -> None:
    other = [*FLAT[:2], '{"id":"3","by":"c"}']
    found = explain(held(record("by", "note")), good=NESTED, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {2: [("/note", '"o"', "missing")]}


def test_a_part_that_is_not_there_is_not_flattened(explain: Any, record: Any) -> None:
    found = explain(held(record("by", "note")), good=NESTED, other=['{"id":"1"}', *NESTED[1:]])["other"]
    assert found.inference.departures == ()
    assert found.pointers == {0: ["/audit"]}


def test_a_prefix_is_another_name(explain: Any, record: Any) -> None:
    other = [body.replace('"by"', '"audit_by"').replace('"note"', '"audit_note"') for body in FLAT]
    found = explain(held(record("by", "note")), good=NESTED, other=other)["other"]
    assert found.drifts == set()
    assert set(found.patches) == {0, 1, 2}


def test_a_member_that_stood_there_anyway_is_not_taken_for_the_part(explain: Any, record: Any) -> None:
    contract = {**held(record("by", "note")), "additionalProperties": True}
    good = [body.replace('"audit"', '"note":"x","audit"') for body in NESTED]
    other = ['{"id":"1","note":"x"}', '{"id":"2","note":"x"}', '{"id":"3","note":"x"}']
    found = explain(contract, good=good, other=other)["other"]
    assert found.drifts == set()
    assert found.pointers == {0: ["/audit"], 1: ["/audit"], 2: ["/audit"]}


@pytest.fixture
def place(record: Any) -> dict[str, Any]:
    """A flat record."""
    return record("id", "street", "city")  # type: ignore[no-any-return]  # a fixture's value


STREETS = [
    '{"id":"1","street":"s","city":"b"}',
    '{"id":"2","street":"t","city":"c"}',
    '{"id":"3","street":"u","city":"d"}',
]
GROUPED = [
    '{"id":"1","address":{"street":"s","city":"b"}}',
    '{"id":"2","address":{"street":"t","city":"c"}}',
    '{"id":"3","address":{"street":"u","city":"d"}}',
]


def test_members_in_an_object_of_their_own_are_found_and_proven(explain: Any, place: Any) -> None:
    found = explain(place, good=STREETS, other=GROUPED)["other"]
    (departure,) = found.inference.departures
    assert departure.setting == Grouped("address", ("street", "city"))
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_grouped_members_in_another_style(explain: Any, record: Any) -> None:
    good = [body.replace("street", "street_name") for body in STREETS]
    other = [body.replace("street", "StreetName").replace("city", "City") for body in GROUPED]
    contract = record("id", "street_name", "city")
    found = explain(contract, good=good, other=[body.replace('"id"', '"Id"') for body in other])["other"]
    assert found.drifts == {"struct-flatten-vs-nested", "key-case-style"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_wrong_value_in_a_group_stays_one(explain: Any, place: Any) -> None:
    other = [*GROUPED[:2], GROUPED[2].replace('"d"', '"wrong"')]
    found = explain(place, good=STREETS, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {2: [("/address/city", '"d"', '"wrong"')]}


def test_a_member_that_a_group_lacks_stays_missing(explain: Any, place: Any) -> None:
    other = [*GROUPED[:2], '{"id":"3","address":{"street":"u"}}']
    found = explain(place, good=STREETS, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {2: [("/address/city", '"d"', "missing")]}


def test_swapped_members_of_a_group_are_different_values(explain: Any, place: Any) -> None:
    other = [
        '{"id":"1","address":{"street":"b","city":"s"}}',
        '{"id":"2","address":{"street":"c","city":"t"}}',
        '{"id":"3","address":{"street":"d","city":"u"}}',
    ]
    found = explain(place, good=STREETS, other=other)["other"]
    assert found.drifts == set()
    assert set(found.patches) == {0, 1, 2}


@pytest.mark.parametrize(
    "other",
    [
        '{"data":{"id":"1","street":"s","city":"b"}}',
        '{"id":"1","address":{"street":"s","city":"b","zip":"z"}}',
        '{"id":"1","city":"b","address":{"street":"s","city":"b"}}',
        '{"id":"1","address":{"street":"","city":""}}',
        '{"id":"1","address":["s","b"]}',
    ],
    ids=["an envelope", "a member beyond", "a member twice", "nothing in it", "no object"],
)
def test_what_is_no_group(explain: Any, place: Any, other: str) -> None:
    found = explain(place, good=[STREETS[0]] * 3, other=[other] * 3)["other"]
    assert found.drifts == set()
    assert set(found.patches) == {0, 1, 2}


def test_a_mixture_of_grouped_and_flat_is_not_proven(explain: Any, place: Any) -> None:
    found = explain(place, good=STREETS, other=[GROUPED[0], STREETS[1], GROUPED[2]])["other"]
    assert set(found.patches) == {1}
    assert found.judgement.refuted_by == ("case-1",)
    assert found.proof is not Proof.PROVEN


def nullable(record: Any) -> dict[str, Any]:
    return held({"oneOf": [record("by", "note"), {"type": "null"}]}, memo={"type": ["string", "null"]})


def test_a_flattened_null_leaves_nothing(explain: Any, record: Any) -> None:
    good = [*NESTED[:2], '{"id":"3","audit":null}', '{"id":"4","audit":null}']
    other = [*FLAT[:2], '{"id":"3"}', '{"id":"4"}']
    found = explain(nullable(record), good=good, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested", "struct-flatten-none"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_null_part_that_never_stands_flattened_is_a_null_left_out(explain: Any, record: Any) -> None:
    good = [*NESTED[:2], '{"id":"3","audit":null}', '{"id":"4","audit":null}']
    found = explain(nullable(record), good=good, other=[*NESTED[:2], '{"id":"3"}', '{"id":"4"}'])["other"]
    assert found.drifts == {"none-null-vs-absent"}
    assert found.proof is Proof.PROVEN


def test_a_flattened_null_beside_a_null_that_is_left_out(explain: Any, record: Any) -> None:
    good = [
        '{"id":"1","audit":{"by":"a","note":"n"},"memo":null}',
        '{"id":"2","audit":{"by":"b","note":"m"},"memo":"x"}',
        '{"id":"3","audit":null,"memo":null}',
        '{"id":"4","audit":null,"memo":"y"}',
    ]
    other = [
        '{"id":"1","by":"a","note":"n"}',
        '{"id":"2","by":"b","note":"m","memo":"x"}',
        '{"id":"3"}',
        '{"id":"4","memo":"y"}',
    ]
    found = explain(nullable(record), good=good, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested", "struct-flatten-none", "none-null-vs-absent"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


OWNER = held({"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]})
OWNERS = [
    '{"id":"1","audit":{"name":"a","team":"b"}}',
    '{"id":"2","audit":{"name":"c","rank":"d"}}',
    '{"id":"3","audit":{"name":"e"}}',
]
CUT = [
    '{"id":"1","audit":{"name":"a"}}',
    '{"id":"2","audit":{"name":"c"}}',
    '{"id":"3","audit":{"name":"e"}}',
]


def test_members_beyond_the_declared_ones_are_dropped(explain: Any) -> None:
    found = explain(OWNER, good=OWNERS, also=OWNERS, other=CUT)["other"]
    (departure,) = found.inference.departures
    assert departure.dimension is Dimension.EXTRAS
    assert found.drifts == {"struct-subclass-fields"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_one_member_beyond_that_is_dropped_once_is_a_different_value(explain: Any) -> None:
    found = explain(OWNER, good=OWNERS, also=OWNERS, other=[CUT[0], OWNERS[1], OWNERS[2]])["other"]
    assert found.proof is not Proof.PROVEN


def test_a_wrong_member_beyond_is_a_different_value(explain: Any) -> None:
    other = [OWNERS[0].replace('"b"', '"wrong"'), *OWNERS[1:]]
    found = explain(OWNER, good=OWNERS, also=OWNERS, other=other)["other"]
    assert found.drifts == set()
    assert found.patches == {0: [("/audit/team", '"b"', '"wrong"')]}
