"""A case judged: what becomes of it, and each way to break a contract or an expectation."""

from __future__ import annotations

import pytest
from exchanges import case, exchange, promises, replied, seed, seed_promises

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.case import HeaderRules
from parity.compare import Aspect
from parity.judge import Breach, Judged, Outcome, judge
from parity.probe.run import Exchange

HELD = promises(
    thing={
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
        "additionalProperties": False,
    },
    problem={"type": "object", "properties": {"why": {"type": "string"}}, "required": ["why"]},
)
THING = {200: "thing", 400: "problem"}
A, B = replied({"name": "a"}), replied({"name": "b"})
BROKEN = replied({"nom": "a"})
DEEP = b"[" * 100_000 + b"]" * 100_000


def judged(of: Exchange) -> Judged:
    """The judgement by the contracts of this file."""
    return judge(of, HELD)


def held(one: Answer, two: Answer) -> Judged:
    """The judgement of two answers to a case whose bodies are held to contracts."""
    return judged(exchange(case(held=THING), one=one, two=two))


@pytest.mark.parametrize(
    ("one", "two", "outcome"),
    [
        (A, A, Outcome.AGREED),
        (A, replied('{ "name": "a" }'), Outcome.AGREED),
        (A, B, Outcome.DIVERGED),
        (A, replied({"name": "a"}, 201), Outcome.DIVERGED),
        (A, replied({"name": "a"}, content_type="text/plain"), Outcome.DIVERGED),
        (A, BROKEN, Outcome.CONTRACT_BROKEN),
        (BROKEN, BROKEN, Outcome.CONTRACT_BROKEN),
        (A, replied({"why": "b"}, 400), Outcome.DIVERGED),
        (A, Skipped("No value."), Outcome.SKIPPED),
        (BROKEN, Skipped("No value."), Outcome.CONTRACT_BROKEN),
        (A, Refused("No."), Outcome.COULD_NOT_RUN),
        (A, TimedOut(1.0, "No."), Outcome.COULD_NOT_RUN),
        (A, Crashed("No.", "reset"), Outcome.COULD_NOT_RUN),
        (BROKEN, Refused("No."), Outcome.COULD_NOT_RUN),
        (Skipped("No value."), Refused("No."), Outcome.COULD_NOT_RUN),
    ],
)
def test_a_case_has_the_worst_of_its_outcomes(one: Answer, two: Answer, outcome: Outcome) -> None:
    assert held(one, two).outcome is outcome
    assert held(two, one).outcome is outcome


@pytest.mark.parametrize(
    ("two", "status_agrees", "body_agrees", "body_diverges"),
    [
        (A, True, True, False),
        (replied('{"name":"a" }'), True, True, False),
        (B, True, False, True),
        (replied({"name": "a"}, 201), False, True, False),
        (replied({"why": "b"}, 400), False, False, True),
        (Refused("No."), False, False, False),
        (Skipped("No."), False, False, False),
    ],
)
def test_agreement_of_status_and_body_are_told_apart(
    two: Answer, status_agrees: bool, body_agrees: bool, body_diverges: bool
) -> None:
    found = held(A, two)
    assert (found.status_agrees, found.body_agrees, found.body_diverges) == (
        status_agrees,
        body_agrees,
        body_diverges,
    )


def test_two_runtimes_that_answer_are_compared_though_a_third_is_down() -> None:
    found = judged(exchange(case(), one=A, two=Refused("No."), three=B))
    assert found.outcome is Outcome.COULD_NOT_RUN
    assert found.body_diverges
    assert [name for name, _ in found.replied()] == ["one", "three"]


def test_one_runtime_alone_is_only_held_to_what_is_promised() -> None:
    alone = judged(exchange(case(held=THING), one=A))
    assert (alone.outcome, alone.status_agrees, alone.body_agrees) == (Outcome.AGREED, False, False)
    assert judged(exchange(case(held=THING), one=BROKEN)).outcome is Outcome.CONTRACT_BROKEN


def test_a_body_is_held_to_the_contract_of_its_own_status() -> None:
    assert held(A, replied({"why": "b"}, 400)).breaches == ()
    (breach,) = held(A, replied({"name": "a"}, 400)).breaches
    assert (breach.runtime, breach.contract) == ("two", "problem@1")
    assert held(A, replied(b"whatever", 500)).breaches == ()


def test_a_breach_of_the_contract_names_the_runtime_the_contract_and_the_place() -> None:
    found = held(replied({"name": 1}), A)
    assert found.broken == ("one",)
    (breach,) = found.breaches
    assert (breach.runtime, breach.contract, breach.pointer) == ("one", "thing@1", "/name")
    assert "string" in breach.message
    assert breach.message.endswith(".")


def test_every_problem_of_a_body_is_a_breach_for_each_runtime_that_wrote_it() -> None:
    found = held(BROKEN, BROKEN)
    assert found.broken == ("one", "two")
    of_one, of_two = ([b.message for b in found.breaches if b.runtime == name] for name in ("one", "two"))
    assert of_one == of_two
    assert len(of_one) == 2  # `name` is missing, `nom` is unknown


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "the body is empty"),
        (b"<html>", "expecting value"),
        (b"\xff", "not UTF-8"),
        (b'{"name":NaN}', "`NaN` is not a JSON value"),
        (DEEP, "nested deeper than 128 levels"),
    ],
)
def test_a_body_that_is_not_json_breaks_its_contract(body: bytes, why: str) -> None:
    (breach,) = held(A, replied(body)).breaches
    assert breach.message.startswith("The body is not JSON: ")
    assert why in breach.message


def test_a_body_that_is_not_json_breaks_nothing_where_nothing_is_promised() -> None:
    assert judged(exchange(case(), one=replied(b"no"), two=replied(b"no"))).outcome is Outcome.AGREED


@pytest.mark.parametrize(
    ("rules", "headers", "message"),
    [
        (HeaderRules(equal=(("etag", "1"),)), {"etag": "1"}, None),
        (HeaderRules(equal=(("etag", "1"),)), {"etag": "2"}, "The header `etag` is 2; expected 1."),
        (HeaderRules(equal=(("etag", "1"),)), {}, "The header `etag` is missing; expected 1."),
        (HeaderRules(require=("etag",)), {"etag": ""}, None),
        (HeaderRules(require=("etag",)), {}, "The header `etag` is missing."),
        (HeaderRules(forbid=("server",)), {}, None),
        (HeaderRules(forbid=("server",)), {"server": "x"}, "The header `server` must not be there."),
    ],
)
def test_each_rule_about_headers(rules: HeaderRules, headers: dict[str, str], message: str | None) -> None:
    answer = replied(b"{}", headers=headers)
    found = judged(exchange(case(headers=rules), one=answer, two=answer))
    assert [breach.message for breach in found.breaches] == ([message] * 2 if message else [])
    assert all(breach.aspect is Aspect.HEADERS for breach in found.breaches)
    assert found.outcome is (Outcome.CONTRACT_BROKEN if message else Outcome.AGREED)


def test_a_header_given_several_times_keeps_the_rule_when_one_value_does() -> None:
    rules = HeaderRules(equal=(("vary", "b"),))
    answer = Replied(200, (("vary", "a"), ("vary", "b")), b"{}")
    assert judged(exchange(case(headers=rules), one=answer)).breaches == ()


def test_a_status_that_the_case_does_not_expect_breaks_the_case() -> None:
    found = judged(exchange(case(status=201), one=A, two=replied({"name": "a"}, 201)))
    told = "The status is 200; the case expects 201."
    assert found.breaches == (Breach("one", "", "", told, Aspect.STATUS),)


@pytest.mark.parametrize(
    ("expected", "body", "pointers"),
    [
        (b'{"a":1,"b":[2]}', b'{ "b":[2.0], "a":1e0 }', []),
        (b'{"a":1,"b":[2]}', b'{"a":1,"b":[3],"c":4}', ["/b/0", "/c"]),
        (b'{"a":1}', b'{"a":1,"a":1}', [""]),
        (b'{"a":1}', b"no", [""]),
        (b"null", b"", [""]),
    ],
)
def test_a_body_is_held_to_the_one_the_case_expects(
    expected: bytes, body: bytes, pointers: list[str]
) -> None:
    found = judged(exchange(case(body=expected), one=replied(body)))
    assert [(breach.contract, breach.pointer) for breach in found.breaches] == [
        ("", pointer) for pointer in pointers
    ]


def test_what_changes_between_two_tries_of_one_runtime_is_compared_by_its_shape() -> None:
    ids = (
        "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "550e8400-e29b-41d4-a716-446655440000",
        "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    )
    tries = [replied({"id": ids[0], "n": 1}), replied({"id": ids[1], "n": 1})]
    same = replied({"id": ids[2], "n": 1})
    found = judged(exchange("c", one=tries, two=[same, same]))
    assert (found.outcome, found.volatile) == (Outcome.AGREED, (("one", frozenset({"/id"})),))
    other_shape = replied({"id": "41", "n": 1})
    assert judged(exchange("c", one=tries, two=[other_shape] * 2)).body_diverges
    other_member = replied({"id": ids[2], "n": 2})
    (difference,) = judged(exchange("c", one=tries, two=[other_member] * 2)).differences
    assert difference.pointer == "/n"


def test_nothing_is_volatile_while_each_runtime_agrees_with_itself() -> None:
    found = judged(exchange("c", one=[A, A], two=[B, B]))
    assert (found.volatile, found.body_diverges) == ((), True)


def test_other_spellings_of_one_value_are_not_volatile() -> None:
    assert judged(exchange("c", one=[replied('{"a":1}'), replied('{"a": 1.0}')], two=[A, A])).volatile == ()


def test_a_body_that_is_not_json_and_changes_is_volatile_as_a_whole() -> None:
    found = judged(exchange("c", one=[replied(b"at 10:00"), replied(b"at 10:01")], two=[A, A]))
    assert found.volatile == (("one", frozenset({""})),)


def test_a_runtime_that_fails_in_one_of_its_tries_could_not_run() -> None:
    failed = Crashed("It broke off.", "reset")
    found = judged(exchange("c", one=[A, failed, A], two=[A, A, A]))
    assert (found.outcome, dict(found.answers)["one"]) == (Outcome.COULD_NOT_RUN, failed)


def test_a_runtime_that_answers_with_two_statuses_does_not_agree() -> None:
    found = judged(exchange("c", one=[A, replied({"name": "a"}, 500)], two=[A, A]))
    assert (found.outcome, found.status_agrees) == (Outcome.DIVERGED, False)
    (difference,) = found.differences
    assert (difference.aspect, difference.sides) == (Aspect.STATUS, (("one", "200 or 500"),))


def test_the_seed_breaks_its_contract_five_times_on_go_and_never_on_rust() -> None:
    found = [judge(each, seed_promises()) for each in seed()]
    assert [each.broken for each in found] == [(), *[("go",)] * 5]
    assert all(each.status_agrees for each in found)
    assert [each.body_diverges for each in found] == [False, *[True] * 5]
