"""The line that says how a run ended."""

from __future__ import annotations

import pytest
from exchanges import GO, RUST, case, every_kind, exchange, promises, replied, run, seed, seed_promises

from parity.answer import Answer, Refused, Skipped
from parity.case import Case, HeaderRules
from parity.report.headline import headline

ONE = replied("1")


def test_the_seed() -> None:
    report = run(seed(), seed_promises()).report
    assert headline(report) == "6/6 status codes match · 5/6 bodies diverge · 1 cause"


def test_the_seed_made_whole() -> None:
    report = run(seed(go=RUST), seed_promises()).report
    assert headline(report) == "6/6 status codes match · 6/6 bodies agree"


def test_a_contract_broken_by_all_alike_is_not_told_as_well() -> None:
    assert headline(run(seed(rust=GO), seed_promises()).report) == (
        "6/6 status codes match · 6/6 bodies agree · 5 cases break what is promised · 2 causes"
    )


def test_bugs_beside_the_cause_are_counted() -> None:
    go = {"policy-license-not-allowed": (422, '{"Kind":"policy","Field":"","Reason":"no"}')}
    assert headline(run(seed(go=go), seed_promises()).report) == (
        "6/6 status codes match · 5/6 bodies diverge · 1 cause · 1 different value"
    )


def test_what_has_no_cause_is_unexplained() -> None:
    alone = [exchange(each.case, go=dict(each.answers)["go"]) for each in seed()]
    assert headline(run(alone, seed_promises()).report) == (
        "6 cases on one runtime · 5 cases break what is promised · 1 unexplained"
    )


def test_everything_at_once() -> None:
    assert headline(every_kind()) == (
        "4/8 status codes match · 2/8 bodies diverge · 1 different value · 3 could not run · 1 skipped"
    )


@pytest.mark.parametrize(
    ("of", "two", "told"),
    [
        (case(), ONE, "1/1 status codes match · 1/1 bodies agree"),
        (case(), replied("1", 201), "0/1 status codes match · 1/1 bodies agree"),
        (case(), replied("1.0"), "1/1 status codes match · 1/1 bodies agree"),
        (case(), replied("2"), "1/1 status codes match · 1/1 bodies diverge"),
        (case(), Refused("No."), "0/1 status codes match · 0/1 bodies agree · 1 could not run"),
        (case(), Skipped("No."), "0/1 status codes match · 0/1 bodies agree · 1 skipped"),
        (
            case(),
            replied("1", content_type="text/plain"),
            "1/1 status codes match · 1/1 bodies agree · 1 media type differs",
        ),
        (
            case(headers=HeaderRules(require=("etag",))),
            ONE,
            "1/1 status codes match · 1/1 bodies agree · 1 case breaks what is promised",
        ),
    ],
)
def test_what_is_zero_is_left_out(of: Case, two: Answer, told: str) -> None:
    assert headline(run([exchange(of, one=ONE, two=two)], {}).report) == told


def test_a_breach_where_bodies_agree_is_told_beside_those_that_diverge() -> None:
    exchanges = [
        exchange(case("a"), one=ONE, two=replied("2")),
        exchange(case("b", body="0"), one=ONE, two=ONE),
    ]
    assert headline(run(exchanges, promises()).report) == (
        "2/2 status codes match · 1/2 bodies diverge · 1 more case breaks what is promised"
    )


def test_no_cases() -> None:
    assert headline(run([], {}).report) == "no cases"
