"""Answers that depart are recognised once for each drift and runtime; nothing else is claimed for them."""

from __future__ import annotations

import json

import pytest
from exchanges import Run, case, exchange, promises, replied, run
from hypothesis import given
from hypothesis import strategies as st

from parity.ambient import AMBIENT
from parity.answer import Crashed, Replied
from parity.case import Case
from parity.compare import Aspect
from parity.drift import Severity, all_drifts
from parity.finding import Vote
from parity.infer.prove import Proof
from parity.proof_kind import ProofKind
from parity.recognise import ORDER

ERROR = {
    "type": "object",
    "properties": {"error": {"type": "string"}},
    "required": ["error"],
    "additionalProperties": False,
}
HELD = promises(error=ERROR)
UNKNOWN = {404: "error"}
RIGHT = replied({"error": "there is no such path"}, 404)
GO = replied(
    "404 page not found\n",
    404,
    content_type="text/plain; charset=utf-8",
    x_content_type_options="nosniff",
)
AXUM = Replied(404, (("content-length", "0"),), b"")


def nowhere(name: str = "c", status: int | None = 404, held: dict[int, str] | None = None) -> Case:
    """A case that asks for a path that is not there."""
    return case(name, path=f"/{name}/nowhere", status=status, held=UNKNOWN if held is None else held)


def recognised(found: Run) -> list[tuple[str, ...]]:
    """Drift and runtime of every finding."""
    return [(*finding.drifts, finding.runtime) for finding in found.diagnosis.findings]


def test_every_drift_over_whole_answers_has_its_turn() -> None:
    having = {drift.id for drift in all_drifts() if drift.recognise is not None}
    assert having == {*ORDER, *AMBIENT}
    assert len(ORDER) == len(set(ORDER))


def test_one_finding_tells_a_drift_of_a_runtime_over_all_cases() -> None:
    found = run([exchange(nowhere(name), node=RIGHT, go=GO) for name in ("a", "b")], HELD)
    (finding,) = found.diagnosis.findings
    assert finding.id == "http-404-body/go"
    assert finding.cases == ("a", "b")
    assert (finding.proof, finding.shown, finding.confirmed_by) == (Proof.PROVEN, ProofKind.MATCHED, 2)
    assert (finding.vote, finding.contract) == (Vote.DRIFTED, "error@1")


def test_a_body_that_is_accounted_for_is_no_different_value_and_not_unexplained() -> None:
    detail = replied({"detail": "Not Found"}, 404)
    found = run([exchange(nowhere(name), node=RIGHT, python=detail) for name in ("a", "b")], HELD)
    assert recognised(found) == [("http-404-body", "python")]
    assert found.diagnosis.different_values == ()


def test_equal_answers_depart_from_nothing() -> None:
    found = run([exchange(nowhere(held={}), one=GO, two=GO)], HELD)
    assert found.diagnosis.findings == ()


def test_where_nobody_says_what_is_right_both_sides_are_told_and_a_person_decides() -> None:
    found = run([exchange(nowhere(status=None, held={}), go=GO, rust=AXUM)], HELD)
    assert recognised(found) == [("http-404-body", "go"), ("http-404-body", "rust")]
    assert {finding.vote for finding in found.diagnosis.findings} == {Vote.UNDECIDED}


def test_the_reference_decides_where_the_contract_is_silent() -> None:
    found = run([exchange(nowhere(status=None, held={}), go=GO, rust=AXUM)], HELD, reference="go")
    assert recognised(found) == [("http-404-body", "rust")]
    assert found.diagnosis.findings[0].vote is Vote.DRIFTED


def test_one_runtime_alone_is_told_when_it_breaks_the_contract() -> None:
    found = run([exchange(nowhere(), go=GO)], HELD)
    assert recognised(found) == [("http-404-body", "go")]
    assert run([exchange(nowhere(held={}), go=GO)], HELD).diagnosis.findings == ()


def test_another_status_than_the_right_one_is_not_an_unknown_route() -> None:
    found = run([exchange(case(status=200), node=replied({"id": 1}), go=GO)], HELD)
    assert recognised(found) == []


def test_findings_of_answers_belong_to_the_aspects_they_account_for() -> None:
    text = replied({"id": 1}, content_type="text/plain")
    found = run([exchange(case(), node=replied({"id": 1}), go=text)], HELD)
    (finding,) = found.diagnosis.findings
    assert finding.drifts == ("http-content-type-missing",)
    assert finding.aspects == (Aspect.MEDIA_TYPE, Aspect.HEADERS)
    diverging = {each.id.rpartition("/")[2]: each for each in found.report.divergences if each.diverging}
    assert diverging.keys() == {"media-type"}
    assert diverging["media-type"].findings == (finding.id,)


def test_the_fingerprint_changes_with_the_answer() -> None:
    def fingerprint(answer: Replied) -> str:
        (finding,) = run([exchange(nowhere(), node=RIGHT, go=answer)], HELD).diagnosis.findings
        return finding.fingerprint

    assert fingerprint(GO) == fingerprint(GO)
    assert fingerprint(GO) != fingerprint(AXUM)


def test_a_closed_connection_is_a_failed_handler_only_where_the_runtime_lives() -> None:
    closed = Crashed("The connection was closed before one byte of an answer came.", "closed")
    failing = exchange(case("fails", path="/f", status=500), node=replied({"error": "x"}, 500), go=closed)
    living = exchange(case("lives", path="/l"), node=replied({"id": 1}), go=replied({"id": 1}))
    assert recognised(run([failing, living], HELD)) == [("error-unhandled", "go")]
    assert recognised(run([failing], HELD)) == []
    torn = exchange(
        case("fails", path="/f", status=500), node=replied({}, 500), go=Crashed("Reset.", "reset")
    )
    assert recognised(run([torn, living], HELD)) == []


@pytest.mark.parametrize("fail_on", ["breaks", "loses", "cosmetic"])
def test_an_unexplained_runtime_is_not_hidden_behind_a_cosmetic_finding(fail_on: str) -> None:
    sent = case("c", path="/parse?n=x", status=400, held={400: "error"}, body='{"error":"no"}')
    go = replied({"error": 'strconv.Atoi: parsing "x": invalid syntax'}, 400)
    other = replied({"error": "something else"}, 400)
    with_bug = run([exchange(sent, node=replied({"error": "no"}, 400), go=go, python=other)], HELD)
    assert recognised(with_bug) == [("error-text", "go")]
    assert with_bug.report.failing(Severity(fail_on))
    alone = run([exchange(sent, node=replied({"error": "no"}, 400), go=go)], HELD)
    assert bool(alone.report.failing(Severity(fail_on))) is (fail_on == "cosmetic")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(values, values, values)
def test_any_two_values_are_no_drift_of_an_answer(one: object, two: object, sent: object) -> None:
    asked = case("c", sent=json.dumps(sent).encode(), held={200: "any"})
    found = run([exchange(asked, one=replied(one), two=replied(two))], promises(any={}))
    assert not [f for f in found.diagnosis.findings if f.drifts and f.drifts != ("struct-extra-passthrough",)]


@given(st.sampled_from([400, 404, 405, 409, 422, 500]), st.text(max_size=20), values)
def test_an_error_of_the_applications_own_is_nobodys(status: int, told: str, more: object) -> None:
    own = replied({"code": told, "more": more}, status)
    found = run([exchange(case(status=status), one=replied({"error": 1}, status), two=own)], {})
    assert found.diagnosis.findings == ()


def test_hostile_text_is_read_once() -> None:
    hostile = b'["' + b'\\"' * 300_000 + b"NaN\\"
    asked = case(body='["a"]', status=200)
    found = run([exchange(asked, one=replied(["a"]), two=replied(hostile))], {})
    assert recognised(found) == []
