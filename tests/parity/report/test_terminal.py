"""The report at a terminal: few lines, what matters first, true figures, and nothing that steers a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from exchanges import (
    DIVERGING,
    GO,
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

from parity.answer import Refused
from parity.report.coverage import coverage
from parity.report.habits import habits
from parity.report.headline import headline
from parity.report.report import Report, Waived
from parity.report.terminal import terminal
from parity.report.terminal_cases import MOST_CASES, MOST_LINES
from parity.report.terminal_findings import MOST_FULL

GOLDEN = Path(__file__).parent / "golden"
HARMFUL = "\x00\x07\x1b[31m\x9b\x7f\r\n\t\u202e\u2066\u200f\ufeff"
hostile = st.text(st.sampled_from(f"{HARMFUL}aé"), max_size=40)


def record(name: str) -> dict[str, object]:
    """A contract with an instant, a list and a name of two words."""
    return {
        "type": "object",
        "properties": {
            f"{name}_id": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "at": {"type": "string", "format": "date-time"},
        },
        "required": [f"{name}_id", "tags", "at"],
        "additionalProperties": False,
    }


def services(*, odd: bool = True) -> Report:
    """Three contracts under which `go` has the same two habits, and `odd` a third drift under one."""
    names = ("alert", "batch", "claim")
    exchanges = []
    for name in names:
        for number in range(1, 5):
            tags = [f"t{number}"] if number % 2 else []
            at = f"2026-01-0{number}T00:00:0{number}"
            wanted = {f"{name}_id": f"{name}{number}", "tags": tags, "at": f"{at}Z"}
            other = "+00:00" if odd and name == "claim" else "Z"
            came = {f"{name}Id": f"{name}{number}", "tags": tags or None, "at": f"{at}{other}"}
            told = case(f"{name}-{number}", path=f"/{name}/{number}", held={200: name})
            exchanges.append(exchange(told, rust=replied(wanted), go=replied(came)))
    return run(exchanges, promises(**{name: record(name) for name in names})).report


def test_the_seed_as_a_person_sees_it(same_as: Callable[[Path, str], None]) -> None:
    same_as(GOLDEN / "seed.txt", terminal(run(seed(), seed_promises()).report))


def test_habits_as_a_person_sees_them(same_as: Callable[[Path, str], None]) -> None:
    same_as(GOLDEN / "habits.txt", terminal(services()))


def test_every_kind_of_answer_as_a_person_sees_it(same_as: Callable[[Path, str], None]) -> None:
    same_as(GOLDEN / "every-kind-of-answer.txt", terminal(every_kind()))


def test_a_habit_is_one_drift_of_one_runtime_under_several_contracts() -> None:
    report = services()
    found = habits(report, coverage(report))
    assert [(habit.runtime, habit.drift.id, len(habit.contracts), habit.of) for habit in found] == [
        ("go", "key-case-style", 3, 3),
        ("go", "nil-slice-null", 3, 3),
    ]
    assert [len(habit.cases) for habit in found] == [12, 12]
    assert headline(report).endswith("2 habits and 1 more cause in 3 findings")
    assert headline(services(odd=False)).endswith("2 habits in 3 findings")


def test_a_finding_that_habits_tell_is_one_line_and_any_other_names_them() -> None:
    text = terminal(services())
    assert text.count("go drifted from") == 1
    told = text.split("go drifted from claim@1")[1]
    assert "beside its habits key-case-style · nil-slice-null" in told
    assert "time-utc-designator" in told
    short = text.split("Findings in short")[1]
    assert [line.split()[1] for line in short.splitlines()[2:4]] == ["alert@1", "batch@1"]
    assert "2 habits" in short


def test_it_says_how_much_of_what_is_wrong_with_this_runtime_a_finding_tells() -> None:
    go = {DIVERGING[0]: (422, "<html>")}
    report = run(seed(go=go), seed_promises()).report
    (finding,) = report.findings
    assert coverage(report).of(finding) == 5
    text = " ".join(terminal(report).split())
    assert "explains 4 of 5 divergences of go under validation-error@1" in text


def test_only_three_clauses_are_told_and_the_rest_is_counted() -> None:
    text = " ".join(terminal(run(seed(), seed_promises()).report).split())
    assert "not as the contract declares them; and 1 more." in text
    assert "writes the members of the other variants too" not in text


def test_one_case_says_which_departure_is_not_confirmed_and_what_would_decide() -> None:
    report = run(seed()[1:2], seed_promises()).report
    (finding,) = report.findings
    assert finding.advice.startswith("One answer alone shows `enum-")
    assert "send one more case with another value at `" in finding.advice
    assert "needs more samples to be proven" in " ".join(terminal(report).split())


def test_different_values_are_told_by_place_with_what_is_absent() -> None:
    row = {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]}
    thing = {"type": "object", "properties": {"rows": {"type": "array", "items": row}}}
    exchanges = [
        exchange(
            case(f"c{n}", held={200: "thing"}, body=f'{{"rows":[{{"x":{n}}},{{"x":5}}]}}'),
            one=replied({"rows": [{"x": n + 7}, {"x": 5 * n, "more": n}]}),
        )
        for n in range(1, 4)
    ]
    lines = [line.split() for line in terminal(run(exchanges, promises(thing=thing)).report).splitlines()]
    assert ["one", "/rows/*/x", "3", "1", "8", "drifted", "c1"] in lines
    assert ["one", "/rows/*/more", "3", "absent", "1", "drifted", "c1"] in lines


def test_many_cases_are_told_by_route() -> None:
    many = [
        exchange(case(f"c{n}", path=f"/{'a' if n % 2 else 'b'}/{n}"), one=replied("1"), two=replied("2"))
        for n in range(MOST_CASES + 1)
    ]
    text = terminal(run([*many, exchange("same", one=replied("1"), two=replied("1"))], {}).report)
    assert text.startswith("route")
    assert "1 more case agrees." in text
    assert ["b/id", "13", "of", "13", "-", "-"] in [line.split() for line in text.splitlines()]


def test_few_cases_of_many_that_do_not_agree_are_told_one_by_one() -> None:
    same = [exchange(f"same-{n}", one=replied("1"), two=replied("1")) for n in range(MOST_CASES)]
    text = terminal(run([*same, exchange("other", one=replied("1"), two=replied("2"))], {}).report)
    assert "other  200 ✓  200 ✓  bodies diverge" in text
    assert f"{MOST_CASES} more cases agree." in text


def test_a_long_run_is_a_short_text() -> None:
    finding = run(seed(), seed_promises()).report
    routes = [
        exchange(case(f"c{n}", path=f"/route{n}/x"), one=replied("1"), two=replied("2"))
        for n in range(MOST_LINES * 3)
    ]
    report = replace(run(routes, {}).report, findings=finding.findings * (MOST_FULL * 5))
    assert f"and {MOST_LINES * 2} more routes" in terminal(report)
    assert terminal(report).count("drifted from validation-error@1") == MOST_FULL


@pytest.mark.parametrize("width", [60, 80, 140])
def test_no_line_but_a_command_is_wider_than_the_screen(width: int) -> None:
    for report in (services(), run(seed(), seed_promises()).report, every_kind()):
        for line in terminal(report, width=width).splitlines():
            assert len(line) <= width or line.lstrip().startswith("curl ")


def test_very_long_names_are_cut() -> None:
    name = "n" * 5_000
    report = run([exchange(case(name, path=f"/{name}"), one=replied("1"), two=Refused(name * 20))], {}).report
    assert len(terminal(report)) < 5_000


@given(hostile, hostile)
def test_whatever_the_runtimes_say_the_screen_is_not_steered(one: str, two: str) -> None:
    held = promises(
        thing={"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    )
    exchanges = [
        exchange(case(f"a{one}", held={200: "thing"}), one=replied({"name": "x"}), two=replied({one: two})),
        exchange(case("b", held={200: "thing"}), one=replied({"name": "x"}), two=replied({"name": two})),
        exchange(case("c"), one=replied(one.encode("utf-8", "replace")), two=Refused(f"{two}\ud800")),
        exchange(case("d"), one=replied({one: 1}), two=replied({two: 2})),
    ]
    waiver = Waived(f"parity/{one}", two, one, "2026-12-31", "0")
    text = terminal(run(exchanges, held, waived=[waiver]).report)
    assert all(character.isprintable() or character == "\n" for character in text)


def test_colours_are_the_only_controls_and_only_when_asked_for() -> None:
    report = run(seed(go=GO), seed_promises()).report
    assert "\x1b[" in terminal(report, colour=True)
    assert "\x1b" not in terminal(report)
