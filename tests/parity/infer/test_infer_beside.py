"""Habits beside others that hide them, or that they must not reach: each was a wrong cause, or none, once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from parity.infer.prove import Proof

Record = Callable[..., dict[str, Any]]
DECIMAL = {"type": "string", "format": "decimal"}
TEXT = {"type": "string"}


def closed(*optional: str, **members: Any) -> dict[str, Any]:
    """A closed record; all members are required but those named first."""
    return {
        "type": "object",
        "properties": members,
        "required": [name for name in members if name not in optional],
        "additionalProperties": False,
    }


def bodies(*documents: Any) -> list[str]:
    return [json.dumps(document) for document in documents]


def test_one_part_is_flattened_and_another_is_not(explain: Any, record: Record) -> None:
    schema = closed(audit=record("by"), owner=record("name"))
    good = bodies(*({"audit": {"by": f"b{n}"}, "owner": {"name": f"n{n}"}} for n in range(3)))
    other = bodies(*({"by": f"b{n}", "owner": {"name": f"n{n}"}} for n in range(3)))
    found = explain(schema, good=good, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_flattened_part_keeps_its_own_parts(explain: Any, record: Record) -> None:
    inside = {name: record("x") for name in ("one", "two", "three")}
    parts = [{name: {"x": f"{name}{n}"} for name in inside} for n in range(3)]
    found = explain(
        closed(id=TEXT, part=closed(**inside)),
        good=bodies(*({"id": f"i{n}", "part": part} for n, part in enumerate(parts))),
        other=bodies(*({"id": f"i{n}", **part} for n, part in enumerate(parts))),
    )["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {}


def test_a_flattened_part_with_a_member_of_its_own_name(explain: Any, record: Record) -> None:
    schema = closed(id=TEXT, owner=record("owner", "since"))
    good = bodies(*({"id": f"i{n}", "owner": {"owner": f"o{n}", "since": f"s{n}"}} for n in range(3)))
    other = bodies(*({"id": f"i{n}", "owner": f"o{n}", "since": f"s{n}"} for n in range(3)))
    found = explain(schema, good=good, other=other)["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {}


def test_a_flattened_part_in_a_variant_is_no_other_tagging(explain: Any, record: Record) -> None:
    held = closed(first=TEXT, part=record("a", "b", "c", "d"))
    schema = {"oneOf": [closed(Held=held), closed(Free=record("reason"))]}
    part = [{name: f"{name}{n}" for name in "abcd"} for n in range(3)]
    good = [*({"Held": {"first": f"f{n}", "part": part[n]}} for n in range(3)), {"Free": {"reason": "r"}}]
    other = [*({"Held": {"first": f"f{n}", **part[n]}} for n in range(3)), {"Free": {"reason": "r"}}]
    found = explain(schema, good=bodies(*good), other=bodies(*other))["other"]
    assert found.drifts == {"struct-flatten-vs-nested"}
    assert found.patches == {}


def test_decimals_keep_their_zeros_at_one_place_and_not_at_another(explain: Any) -> None:
    schema = closed(price=DECIMAL, tax=DECIMAL)
    good = bodies(*({"price": f"{n}.50", "tax": f"{n}.10"} for n in range(1, 4)))
    other = bodies(*({"price": f"{n}.5", "tax": f"{n}.10"} for n in range(1, 4)))
    found = explain(schema, good=good, other=other)["other"]
    assert found.drifts == {"decimal-scale-lost"}
    assert found.patches == {}


def test_zero_values_are_told_as_what_they_are(explain: Any) -> None:
    duration = {"type": "string", "format": "duration"}
    schema = closed("price", "wait", id=TEXT, price=DECIMAL, wait=duration)
    good = bodies(*({"id": f"i{n}"} for n in range(3)), {"id": "x", "price": "1.50", "wait": "PT1H"})
    other = bodies(
        *({"id": f"i{n}", "price": "0", "wait": "PT0S"} for n in range(3)),
        {"id": "x", "price": "1.50", "wait": "PT1H"},
    )
    found = explain(schema, good=good, other=other)["other"]
    assert found.drifts == {"absent-as-zero"}
    assert found.patches == {}


def test_a_zero_value_has_the_form_that_others_have(explain: Any) -> None:
    uuid, instant = {"type": "string", "format": "uuid"}, {"type": "string", "format": "date-time"}
    schema = closed("ref", "until", id=uuid, at=instant, ref=uuid, until=instant)
    plain = "0d5e7c1a-{}000-4000-8000-00000000abcd"
    good, other = [], []
    for n in range(1, 4):
        good.append({"id": plain.format(n), "at": f"2024-01-0{n}T00:00:00Z"})
        other.append(
            {
                "id": plain.format(n).replace("-", ""),
                "at": 1704067200000 + 86400000 * (n - 1),
                "ref": "0" * 32,
                "until": -62135596800000,
            }
        )
    found = explain(schema, good=bodies(*good), other=bodies(*other))["other"]
    assert found.drifts == {"uuid-case-form", "time-epoch", "absent-as-zero", "zero-time-emitted"}
    assert found.patches == {}


def test_a_record_of_zeros_in_another_style(explain: Any) -> None:
    number = {"type": "number"}
    part = closed(first_name=TEXT, net_worth=number)
    schema = closed("main_part", user_id=TEXT, main_part=part)
    good = bodies(
        *({"user_id": f"i{n}"} for n in range(3)),
        {"user_id": "x", "main_part": {"first_name": "f", "net_worth": 1.5}},
    )
    other = bodies(
        *({"userId": f"i{n}", "mainPart": {"firstName": "", "netWorth": 0.0}} for n in range(3)),
        {"userId": "x", "mainPart": {"firstName": "f", "netWorth": 1.5}},
    )
    found = explain(schema, good=good, other=other)["other"]
    assert found.drifts == {"key-case-style", "absent-as-zero"}
    assert found.patches == {}


def test_a_set_in_another_order_and_another_style(explain: Any) -> None:
    names = ["in_review", "sent_back", "closed"]
    schema = closed(states={"type": "array", "uniqueItems": True, "items": {"enum": names}})
    good = [names, names[:2], names[1:]]
    other = [[name.upper() for name in reversed(states)] for states in good]
    found = explain(
        schema,
        good=bodies(*({"states": states} for states in good)),
        other=bodies(*({"states": states} for states in other)),
    )["other"]
    assert found.drifts == {"set-order", "enum-variant-case"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_another_order_is_told_beside_another_value_in_every_answer(explain: Any) -> None:
    schema = closed(id=TEXT, tags={"type": "array", "uniqueItems": True, "items": TEXT})
    good = bodies(*({"id": f"i{n}", "tags": [f"a{n}", f"b{n}", f"c{n}"]} for n in range(3)))
    other = bodies(*({"id": "same", "tags": [f"c{n}", f"b{n}", f"a{n}"]} for n in range(3)))
    found = explain(schema, good=good, other=other)["other"]
    assert found.pointers == {0: ["/id"], 1: ["/id"], 2: ["/id"]}
    assert found.judgement.cases == ("case-0", "case-1", "case-2")
    assert found.drifts == {"set-order"}
    assert found.proof is not Proof.PROVEN


def test_another_item_of_a_set_is_the_one_that_is_told(explain: Any) -> None:
    schema = closed(tags={"type": "array", "uniqueItems": True, "items": TEXT})
    good = bodies(*({"tags": [f"a{n}", f"b{n}", f"c{n}"]} for n in range(4)))
    other = bodies(
        *({"tags": [f"c{n}", f"b{n}", f"a{n}"]} for n in range(3)), {"tags": ["c3", "a bug", "a3"]}
    )
    found = explain(schema, good=good, other=other)["other"]
    assert found.drifts == {"set-order"}
    assert found.patches == {3: [("/tags/1", '"b3"', '"a bug"')]}


def test_a_renamed_member_that_is_empty_where_it_should_be_absent(explain: Any) -> None:
    schema = closed("note", id=TEXT, note=TEXT)
    good = bodies(*({"id": f"i{n}", "note": f"n{n}"} for n in range(3)), {"id": "x"})
    other = bodies(*({"id": f"i{n}", "remark": f"n{n}"} for n in range(3)), {"id": "x", "remark": ""})
    found = explain(schema, good=good, other=other)["other"]
    assert found.drifts == {"key-renamed", "empty-string-as-null"}
    assert found.patches == {}


def test_a_cause_that_only_stands_beside_other_values_is_not_proven(explain: Any, record: Record) -> None:
    """What looks like one member in place of a record is a record that is broken in another way too."""
    schema = {"oneOf": [closed(Held=closed(id=TEXT, who=record("name", "role"))), closed(FreeOf=record("x"))]}
    good = [*({"Held": {"id": f"i{n}", "who": {"name": f"n{n}", "role": "r"}}} for n in range(3))]
    other: list[Any] = [*({"held": {"id": f"i{n}", "who": f"n{n}", "left": n}} for n in range(3))]
    free = [{"FreeOf": {"x": f"x{n}"}} for n in range(3)]
    found = explain(
        schema,
        good=bodies(*good, *free),
        other=bodies(*other, *({"free_of": each["FreeOf"]} for each in free)),
    )["other"]
    assert len(found.patches) == 3
    assert found.proof is not Proof.PROVEN


def test_an_exception_is_shown_by_the_answers_that_are_as_they_should_be(
    explain: Any, record: Record
) -> None:
    variants = ("Open", "Shut", "Torn", "Lost", "Gone")
    schema = {"oneOf": [closed(**{name: record("user_id")}) for name in variants]}
    good = bodies(*({name: {"user_id": f"{name}{n}"}} for n in range(3) for name in variants))
    other = [body if "Gone" in body else body.replace("user_id", "userId") for body in good]
    found = explain(schema, good=good, other=other)["other"]
    assert len(found.inference.departures) == 2
    assert found.drifts == {"key-case-style"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN
