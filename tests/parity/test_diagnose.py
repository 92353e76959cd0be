"""From exchanges to findings: one cause with its proof and its vote, and no bug explained away."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from exchanges import (
    DIVERGING,
    GO,
    RUST,
    SEED_DRIFTS,
    Run,
    case,
    exchange,
    promises,
    replied,
    run,
    seed,
    seed_promises,
)

from parity.answer import Refused
from parity.drift import Severity
from parity.finding import DifferentValue, Finding, Vote
from parity.infer.prove import Proof

POLICY, CONSISTENCY = DIVERGING[4], DIVERGING[3]
NOTED = promises(
    thing={
        "type": "object",
        "properties": {"name": {"type": "string"}, "note": {"type": ["string", "null"]}},
        "required": ["name"],
        "additionalProperties": False,
    }
)


def found(given: Run) -> tuple[list[Finding], list[DifferentValue]]:
    """The findings and the different values of a run."""
    return list(given.diagnosis.findings), list(given.diagnosis.different_values)


def go_says(**bodies: str) -> dict[str, tuple[int, str]]:
    """Other answers of Go, by the first word of the case."""
    return {
        next(case for case in DIVERGING if case.startswith(word.replace("_", "-"))): (422, body)
        for word, body in bodies.items()
    }


def under(schema: dict[str, Any]) -> Run:
    """The seed, with another contract for the error."""
    return run(seed(), {**seed_promises(), **promises(validation_error=schema)})


def record(**members: Any) -> dict[str, Any]:
    """A closed record with every member required."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


TEXT = {"type": "string"}
ERRORS = {
    "Schema": ("field", "reason"),
    **dict.fromkeys(("Completeness", "Consistency", "Policy"), ("reason",)),
}


def test_the_seed_is_one_cause_on_go_proven_by_replay() -> None:
    (finding,), values = found(run(seed(), seed_promises()))
    assert values == []
    assert (finding.id, finding.runtime, finding.contract) == (
        "validation-error@1/go",
        "go",
        "validation-error@1",
    )
    assert set(finding.drifts) == SEED_DRIFTS
    assert finding.drifts[0] == "enum-external-vs-internal"
    assert finding.cases == DIVERGING
    assert (finding.proof, finding.replayed, finding.vote) == (Proof.PROVEN, True, Vote.DRIFTED)
    assert finding.confirmed_by >= 1
    assert (finding.severity, finding.advice) == (Severity.BREAKS, "")
    assert finding.evidence is not None
    assert finding.evidence.case == DIVERGING[0]
    assert finding.evidence.wanted == RUST[DIVERGING[0]][1]
    assert finding.evidence.observed == GO[DIVERGING[0]][1]
    assert "`Kind`" in finding.explanation


def test_the_inference_behind_a_finding_is_kept_for_who_writes_the_fix() -> None:
    given = run(seed(), seed_promises())
    inference = given.diagnosis.inferences["validation-error@1/go"]
    assert len(inference.departures) == len(given.diagnosis.findings[0].departures) == 4
    assert set(given.diagnosis.inferences) == {"validation-error@1/go"}


def test_runtimes_that_agree_have_no_findings() -> None:
    assert found(run(seed(go=RUST), seed_promises())) == ([], [])


def test_the_order_of_the_cases_changes_no_cause() -> None:
    first = run(seed(), seed_promises()).diagnosis.findings[0]
    for order in list(permutations(seed()))[::60]:
        (finding,), values = found(run(order, seed_promises()))
        assert values == []
        assert (finding.drifts, finding.proof, finding.fingerprint) == (
            first.drifts,
            first.proof,
            first.fingerprint,
        )


def test_the_order_of_the_runtimes_changes_no_cause() -> None:
    turned = [exchange(each.case, **dict(reversed(each.answers))) for each in seed()]
    (finding,), _ = found(run(turned, seed_promises()))
    assert (finding.runtime, finding.vote, finding.proof) == ("go", Vote.DRIFTED, Proof.PROVEN)


def test_with_the_contract_written_as_go_writes_it_the_cause_is_on_rust() -> None:
    variants = [
        record(Kind={"const": name.lower()}, Field=TEXT if "field" in members else {"const": ""}, Reason=TEXT)
        for name, members in ERRORS.items()
    ]
    (finding,), values = found(under({"oneOf": variants}))
    assert values == []
    assert (finding.runtime, set(finding.drifts)) == ("rust", SEED_DRIFTS)
    assert (finding.cases, finding.proof, finding.vote) == (DIVERGING, Proof.PROVEN, Vote.DRIFTED)


def test_a_contract_that_neither_keeps_is_met_from_the_answers_alone() -> None:
    variants = [
        record(type={"const": name}, data=record(**dict.fromkeys(members, TEXT)))
        for name, members in ERRORS.items()
    ]
    findings, values = found(under({"oneOf": variants}))
    assert values == []
    assert [(finding.runtime, finding.drifts[0]) for finding in findings] == [
        ("rust", "enum-external-vs-adjacent"),
        ("go", "enum-internal-vs-adjacent"),
    ]
    assert all((finding.proof, finding.vote) == (Proof.PROVEN, Vote.DRIFTED) for finding in findings)


def test_a_flat_record_hides_a_union_and_no_cause_is_claimed() -> None:
    (finding,), values = found(under(record(Kind=TEXT, Field=TEXT, Reason=TEXT)))
    assert values == []
    assert (finding.runtime, finding.drifts, finding.proof) == ("rust", (), Proof.UNEXPLAINED)
    assert (finding.vote, finding.replayed) == (Vote.UNDECIDED, False)
    assert "hides a union" in finding.explanation
    assert "oneOf" in finding.explanation


SWAPPED = {
    POLICY: (422, GO[POLICY][1].replace('"policy"', '"consistency"')),
    CONSISTENCY: (422, GO[CONSISTENCY][1].replace('"consistency"', '"policy"')),
}


@pytest.mark.parametrize(
    ("go", "different"),
    [
        (go_says(policy='{"Kind":"policy","Field":"","Reason":"no"}'), {(POLICY, "/Reason")}),
        ({POLICY: SWAPPED[POLICY]}, {(POLICY, "/Kind")}),
        (SWAPPED, {(POLICY, "/Kind"), (CONSISTENCY, "/Kind")}),
        (
            go_says(
                schema_member_missing='{"Kind":"schema","Field":"is required","Reason":"payload.version"}',
                schema_member_mistyped=(
                    '{"Kind":"schema","Field":"must be a whole number","Reason":"payload.size_bytes"}'
                ),
            ),
            {(case, place) for case in DIVERGING[:2] for place in ("/Field", "/Reason")},
        ),
        (
            go_says(schema_member_missing='{"Kind":"schema","Field":"payload.version"}'),
            {(DIVERGING[0], "/Reason")},
        ),
        (
            go_says(policy=GO[POLICY][1].replace("}", ',"Code":7}')),
            {(POLICY, "/Code")},
        ),
    ],
    ids=[
        "another text",
        "wrong variant",
        "swapped variants",
        "swapped members",
        "dropped member",
        "further member",
    ],
)
def test_a_bug_is_a_different_value_beside_the_right_drifts(
    go: dict[str, tuple[int, str]], different: set[tuple[str, str]]
) -> None:
    (finding,), values = found(run(seed(go=go), seed_promises()))
    assert set(finding.drifts) == SEED_DRIFTS
    assert (finding.cases, finding.proof) == (DIVERGING, Proof.PROVEN)
    assert {(value.case, value.pointer) for value in values} == different
    assert all((value.runtime, value.contract) == ("go", "validation-error@1") for value in values)


def test_a_different_value_shows_both_sides_as_the_runtime_would_write_them() -> None:
    _, (value,) = found(
        run(
            seed(go=go_says(schema_member_missing='{"Kind":"schema","Field":"payload.version"}')),
            seed_promises(),
        )
    )
    assert (value.expected, value.observed) == ('"is required"', None)


def test_where_all_agree_against_the_contract_the_contract_is_stale() -> None:
    findings, values = found(run(seed(rust=GO), seed_promises()))
    assert values == []
    assert {finding.runtime for finding in findings} == {"rust", "go"}
    for finding in findings:
        assert (finding.vote, set(finding.drifts)) == (Vote.CONTRACT_STALE, SEED_DRIFTS)


def test_where_the_contract_permits_both_forms_nobody_has_drifted() -> None:
    exchanges = [
        exchange(
            case(name, held={200: "thing"}),
            one=replied({"name": name}),
            two=replied({"name": name, "note": None}),
        )
        for name in ("a", "b")
    ]
    (finding,), values = found(run(exchanges, NOTED))
    assert values == []
    assert (finding.runtime, finding.drifts, finding.vote) == (
        "two",
        ("none-null-vs-absent",),
        Vote.UNDECIDED,
    )


@pytest.mark.parametrize(("reference", "wrong"), [("one", "two"), ("two", "one")])
def test_the_reference_settles_whose_value_it_is(reference: str, wrong: str) -> None:
    given = exchange(case(held={200: "thing"}), one=replied({"name": "a"}), two=replied({"name": "b"}))
    findings, (value,) = found(run([given], NOTED, reference=reference))
    assert (findings, value.runtime, value.pointer) == ([], wrong, "/name")


def test_the_body_a_case_expects_settles_it_against_all_runtimes() -> None:
    given = exchange(
        case(held={200: "thing"}, body='{"name":"a"}'), one=replied({"name": "b"}), two=replied({"name": "b"})
    )
    findings, values = found(run([given], NOTED))
    assert findings == []
    assert [(value.runtime, value.expected, value.observed) for value in values] == [
        ("one", '"a"', '"b"'),
        ("two", '"a"', '"b"'),
    ]


def test_a_body_that_is_not_json_is_left_out_and_the_rest_is_explained() -> None:
    given = run(seed(go=go_says(policy="<html>")), seed_promises())
    (finding,), values = found(given)
    assert values == []
    assert (finding.cases, finding.proof) == (DIVERGING[:4], Proof.PROVEN)
    (breach,) = given.judged[5].breaches
    assert breach.message.startswith("The body is not JSON")


def test_bodies_none_of_which_is_json_are_broken_without_a_cause() -> None:
    given = run(seed(go=dict.fromkeys(DIVERGING, (422, "oops"))), seed_promises())
    assert found(given) == ([], [])
    assert given.report.summary.contract_broken == (("rust", 0), ("go", 5))


def test_a_runtime_that_does_not_answer_some_cases_is_explained_by_the_others() -> None:
    exchanges = list(seed())
    answers = dict(exchanges[3].answers)
    exchanges[3] = exchange(exchanges[3].case, rust=answers["rust"], go=Refused("Connection refused."))
    (finding,), values = found(run(exchanges, seed_promises()))
    assert values == []
    assert finding.cases == tuple(name for name in DIVERGING if name != exchanges[3].case.id)
    assert set(finding.drifts) == SEED_DRIFTS


def test_one_runtime_alone_that_breaks_its_contract_has_no_cause() -> None:
    alone = [exchange(each.case, go=dict(each.answers)["go"]) for each in seed()]
    (finding,), values = found(run(alone, seed_promises()))
    assert values == []
    assert (finding.proof, finding.drifts, finding.cases) == (Proof.UNEXPLAINED, (), DIVERGING)
    assert finding.explanation.startswith("go breaks validation-error@1")


def test_each_runtime_that_drifts_has_its_own_finding() -> None:
    exchanges = [exchange(each.case, **dict(each.answers), java=dict(each.answers)["go"]) for each in seed()]
    findings, _ = found(run(exchanges, seed_promises()))
    assert [finding.id for finding in findings] == ["validation-error@1/go", "validation-error@1/java"]
    assert all(finding.vote is Vote.DRIFTED for finding in findings)


def test_one_case_explains_and_does_not_prove() -> None:
    (finding,), _ = found(run(seed()[1:2], seed_promises()))
    assert (finding.proof, finding.confirmed_by, finding.replayed) == (Proof.NEEDS_MORE_SAMPLES, 0, True)
    assert "send one more case" in finding.advice


def test_bodies_of_two_statuses_are_held_to_two_contracts_and_never_explain_each_other() -> None:
    exchanges = list(seed())
    exchanges[0] = exchange(
        exchanges[0].case, rust=replied(RUST["passes"][1], 200), go=replied(GO[POLICY][1], 422)
    )
    given = run(exchanges, seed_promises())
    assert [d.aspect.value for d in given.judged[0].differences] == ["status", "body"]
    (finding,), values = found(given)
    assert values == []
    assert (finding.cases, finding.proof, set(finding.drifts)) == (DIVERGING, Proof.PROVEN, SEED_DRIFTS)


def test_two_statuses_whose_bodies_keep_their_contracts_have_no_finding() -> None:
    given = seed()[0]
    differing = exchange(given.case, rust=replied(RUST["passes"][1], 200), go=replied(RUST[POLICY][1], 422))
    assert found(run([differing, *seed(go=RUST)[1:]], seed_promises())) == ([], [])


def test_an_answer_that_keeps_the_contract_is_never_unexplained() -> None:
    given = seed()[0]
    keeping = exchange(given.case, rust=replied(RUST["passes"][1], 200), go=replied(RUST[POLICY][1], 422))
    findings, _ = found(run([keeping, *seed()[1:]], seed_promises()))
    assert [finding.id for finding in findings] == ["validation-error@1/go"]


def test_what_a_runtime_makes_up_anew_each_time_is_no_different_value() -> None:
    ids = [f"{digit * 8}-aaaa-4aaa-8aaa-aaaaaaaaaaaa" for digit in "1234"]
    bodies = [replied({"name": name, "note": None}) for name in ids]
    given = exchange(
        case(held={200: "thing"}), one=bodies[:2], two=[replied({"name": name}) for name in ids[2:]]
    )
    (finding,), values = found(run([given], NOTED))
    assert values == []
    assert finding.drifts == ("none-null-vs-absent",)


def test_a_habit_that_an_agreeing_answer_does_not_have_is_not_proven() -> None:
    (finding,), values = found(run(seed(go={POLICY: RUST[POLICY]}), seed_promises()))
    assert values == []
    assert (finding.cases, finding.proof) == (DIVERGING[:4], Proof.NEEDS_MORE_SAMPLES)
    assert POLICY in finding.advice


def test_findings_under_two_versions_of_a_contract_have_two_ids() -> None:
    from exchanges import contract

    from parity.promise import Promise

    schema = record(name=TEXT)
    held = {f"thing@{version}": Promise.of(contract(schema, "thing", version)) for version in (1, 2)}
    exchanges = [
        exchange(
            case(f"c{index}", held={200: f"thing@{1 + index % 2}"}),
            one=replied({"name": f"x{index}"}),
            two=replied({"Name": f"x{index}"}),
        )
        for index in range(4)
    ]
    ids = [finding.id for finding in run(exchanges, held).diagnosis.findings]
    assert len(ids) == 2
    assert len(set(ids)) == 2
