"""The report as JSON keeps its own contract, whatever the runtimes said."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from exchanges import (
    CONTRACTS,
    DIVERGING,
    SEED_DRIFTS,
    case,
    every_kind,
    exchange,
    promises,
    replied,
    run,
    seed,
    seed_promises,
)
from hypothesis import given
from hypothesis import strategies as st

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.report.document import answer_json, report_json
from parity.report.recorded import read_answer, read_recording
from parity.report.report import Report
from registry.declare import read_contract
from registry.fault import Refusal
from registry.lint import lint
from registry.own import OWN_CONTRACTS, own_contract

EXAMPLES = CONTRACTS / "own" / "report" / "1" / "accept"
THING = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}

headers = st.lists(
    st.tuples(st.sampled_from(["content-type", "x-a", "vary"]), st.text(max_size=5)), max_size=3
)
seconds = st.floats(0, 10_000).map(lambda taken: round(taken, 6))
answers: st.SearchStrategy[Answer] = st.one_of(
    st.builds(
        Replied,
        st.integers(100, 599),
        headers.map(tuple),
        st.one_of(st.binary(), st.text().map(str.encode)),
        seconds,
    ),
    st.builds(Refused, st.text()),
    st.builds(TimedOut, seconds, st.text()),
    st.builds(
        Crashed, st.text(), st.sampled_from(["closed", "reset", "truncated", "not-http", "body-over-limit"])
    ),
    st.builds(Skipped, st.text()),
)


def as_json(report: Report) -> Any:
    """The report as it is written, read back, after it was held against its contract by the reference."""
    document = json.loads("".join(report_json(report)).encode("utf-8"))
    jsonschema.Draft202012Validator(own_contract("report").schema).validate(document)
    return document


def test_the_seed_gives_the_figures_and_the_one_finding() -> None:
    document = as_json(run(seed(), seed_promises()).report)
    summary = document["summary"]
    assert [summary[name] for name in ("cases", "status_agree", "body_agree", "body_diverge")] == [6, 6, 1, 5]
    assert summary["contract_broken"] == {"rust": 0, "go": 5}
    assert (summary["could_not_run"], document["different_values"]) == (0, [])
    (finding,) = document["findings"]
    assert (finding["runtime"], finding["contract"]) == ("go", "validation-error@1")
    assert set(finding["drifts"]) == SEED_DRIFTS
    assert tuple(finding["cases"]) == DIVERGING
    assert (finding["replayed"], finding["proof"], finding["vote"]) == (True, "proven", "drifted")
    assert finding["confirmed_by"] > 0
    assert [each["diverged"] for each in document["cases"]] == [False, *[True] * 5]
    assert [each["broken"] for each in document["cases"]] == [[], *[["go"]] * 5]
    assert [each["outcome"] for each in document["cases"]] == ["agreed", *["contract-broken"] * 5]


@pytest.mark.parametrize(
    ("name", "report"),
    [
        ("seed", lambda: run(seed()[::2], seed_promises()).report),
        ("no-findings", lambda: run(seed()[:1], seed_promises()).report),
        ("every-kind-of-answer", every_kind),
    ],
)
def test_the_examples_of_the_contract_are_what_the_code_writes(
    name: str, report: Callable[[], Report], same_as: Callable[[Path, str], None]
) -> None:
    as_json(report())
    same_as(EXAMPLES / f"{name}.json", "".join(report_json(report())))


def test_the_contract_of_the_report_is_proven_by_its_examples() -> None:
    assert lint(read_contract(OWN_CONTRACTS, "report")).faults == ()


@given(answers)
def test_an_answer_reads_back_as_it_was_written(answer: Answer) -> None:
    text = json.dumps(answer_json(answer))
    again = read_answer(json.loads(text))
    assert again == answer
    if isinstance(answer, Replied) and isinstance(again, Replied):
        assert again.seconds == answer.seconds  # left out of the comparison of answers


@given(answers, answers)
def test_whatever_is_said_makes_a_report_of_the_contract(one: Answer, two: Answer) -> None:
    held = promises(thing=THING)
    exchanges = [exchange(case("c", held={200: "thing"}), one=one, two=two)]
    document = as_json(run(exchanges, held).report)
    assert document["cases"][0]["answers"] == {"one": answer_json(one), "two": answer_json(two)}


def test_a_header_that_carries_a_credential_is_not_in_the_report() -> None:
    given = exchange("c", one=replied("1", set_cookie="sid=hidden", authorization="hidden"), two=replied("2"))
    assert "hidden" not in "".join(report_json(run([given], {}).report))


def test_a_recording_gives_back_every_answer(tmp_path: Path) -> None:
    report = every_kind()
    path = tmp_path / "report.json"
    path.write_text("".join(report_json(report)), encoding="utf-8")
    recording = read_recording(path)
    assert recording.stamp == report.stamp
    assert [line.name for line in recording.runtimes] == ["one", "two"]
    for judged in report.cases:
        for name, answer in judged.answers:
            assert recording.answers[name][judged.case.id] == answer


def test_the_answers_of_a_recording_are_judged_as_before(tmp_path: Path) -> None:
    report = run(seed(), seed_promises()).report
    path = tmp_path / "report.json"
    path.write_text("".join(report_json(report)), encoding="utf-8")
    recorded = read_recording(path).answers
    again = [
        exchange(each.case, **{name: told[each.case.id] for name, told in recorded.items()})
        for each in seed()
    ]
    assert run(again, seed_promises()).report.findings == report.findings


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"\xff", "not JSON"),
        (b"{}", "not a report this version can read"),
        (b'{"version": 2}', "not a report this version can read"),
    ],
)
def test_a_file_that_is_no_report_is_refused(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_bytes(content)
    with pytest.raises(Refusal, match=message) as refused:
        read_recording(path)
    assert all(str(path) in fault.where for fault in refused.value.faults)


def test_a_report_that_is_not_there_is_refused_with_the_next_step(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="wirelaw check"):
        read_recording(tmp_path / "report.json")


def test_a_waiver_that_holds_is_with_its_divergence_and_one_that_does_not_is_stale() -> None:
    document = as_json(every_kind())
    (waived,) = (each for each in document["divergences"] if each["waiver"])
    assert waived["waiver"] == {
        "owner": "platform",
        "reason": "Known until the cut-over.",
        "until": "2026-12-31",
    }
    assert document["stale_waivers"] == ["parity/gone/body"]


def test_only_cases_that_do_not_agree_carry_a_command() -> None:
    document = as_json(run(seed(), seed_promises()).report)
    assert [len(each["curl"]) for each in document["cases"]] == [0, 2, 2, 2, 2, 2]


@pytest.mark.parametrize("held", [None, {200: "thing"}], ids=["a difference", "no cause"])
def test_half_of_a_surrogate_pair_in_a_body_can_be_reported(held: dict[int, str] | None) -> None:
    given = exchange(case(held=held), one=replied(rb'{"nom":"\ud800"}'), two=replied({"nom": "a"}))
    as_json(run([given], promises(thing=THING)).report)


def test_a_recording_with_half_of_a_surrogate_pair_is_refused(tmp_path: Path) -> None:
    text = "".join(report_json(run([exchange("c", one=replied("BODY"))], {}).report))
    path = tmp_path / "report.json"
    path.write_text(text.replace("BODY", r"\ud800"), encoding="utf-8")
    with pytest.raises(Refusal):
        read_recording(path)
