"""JUnit XML: what a CI server reads of a run, well-formed whatever the runtimes said."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest
from exchanges import (
    DIVERGING,
    RUST,
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

from parity.answer import Refused, TimedOut
from parity.case import HeaderRules
from parity.drift import Severity
from parity.report.junit import MOST, MOST_NAMED, NAME, junit
from parity.report.report import Report, Waived

GOLDEN = Path(__file__).parent / "golden" / "seed.xml"
HOSTILE = "]]> <!-- &amp; \" ' \x00 \x1b[31m \u202e \ufffe \uffff \ud800 \x85 <b> &#x0; \r\n"
hostile = st.text(
    st.sampled_from("]>[<!-&;\"'\x00\x08\x1b\x7f\x9f\u202e\u2028\ufeff\ufffe\uffff\r\n\ta1 é😀")
)


def parsed(report: Report) -> Element:
    """The document as a reader of XML sees it."""
    return ET.fromstring(junit(report).encode("utf-8"))  # noqa: S314 - it is our own


def cases_of(report: Report) -> dict[str, Element]:
    """The test cases by name."""
    return {each.attrib["name"]: each for each in parsed(report).iter("testcase")}


def properties(element: Element) -> list[tuple[str, str]]:
    """The properties of a suite or a test case."""
    return [(each.attrib["name"], each.attrib["value"]) for each in element.findall("properties/property")]


def test_the_seed_as_ci_reads_it(same_as: Callable[[Path, str], None]) -> None:
    same_as(GOLDEN, junit(run(seed(), seed_promises()).report))


def test_the_document_is_one_suite_with_a_test_for_each_case_and_the_right_counts() -> None:
    root = parsed(every_kind())
    (suite,) = root
    assert (root.tag, suite.tag, suite.attrib["name"]) == ("testsuites", "testsuite", NAME)
    assert suite.attrib == root.attrib
    assert [each.attrib["name"] for each in suite.findall("testcase")] == [
        "agrees", "differs", "not-utf-8", "repeated", "refused", "slow", "broken", "skipped",
        "waiver of parity/gone/body",
    ]  # fmt: skip
    for counted, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.attrib[counted]) == len(list(suite.iter(tag)))
    assert [suite.attrib[name] for name in ("tests", "errors", "skipped")] == ["9", "3", "1"]


@pytest.mark.parametrize(
    ("name", "tag", "kind", "told"),
    [
        ("refused", "error", "could-not-run", "two refused the connection: Connection refused."),
        ("slow", "error", "could-not-run", "two timed out: No answer within 5 s."),
        ("broken", "error", "could-not-run", "two broke off: The answer ended early."),
        ("skipped", "skipped", None, "two was skipped: It needs a value that was not saved."),
        ("not-utf-8", "failure", "diverged", "difference in media type; difference in body"),
    ],
)
def test_each_outcome_is_told_by_its_own_element(name: str, tag: str, kind: str | None, told: str) -> None:
    (element,) = (child for child in cases_of(every_kind())[name] if child.tag != "properties")
    assert (element.tag, element.attrib.get("type"), element.attrib["message"]) == (tag, kind, told)


def test_a_case_that_agrees_has_nothing_in_it() -> None:
    assert list(cases_of(every_kind())["agrees"]) == []


def test_a_failure_tells_cause_breach_and_the_command() -> None:
    report = run(seed(), seed_promises()).report
    tests = cases_of(report)
    assert list(tests["passes"]) == []
    for name in DIVERGING:
        (failure,) = tests[name].findall("failure")
        assert failure.attrib["type"] == "contract-broken"
        assert failure.text is not None
        assert report.findings[0].explanation in failure.text
        assert "go breaks validation-error@1: " in failure.text
        assert failure.text.count("curl -sS") == 2
        assert {value for key, value in properties(tests[name]) if key == "drift"} == set(
            report.findings[0].drifts
        )


def test_a_breach_of_a_header_rule_is_told() -> None:
    given = exchange(case("c", headers=HeaderRules(require=("etag",))), one=replied("{}"), two=replied("{}"))
    (failure,) = cases_of(run([given], {}).report)["c"].findall("failure")
    assert failure.attrib["message"] == "one breaks what is promised; two breaks what is promised"
    assert failure.text is not None
    assert "one breaks what the case expects: The header `etag` is missing." in failure.text


def test_a_case_names_its_place_and_took_as_long_as_its_slowest_runtime() -> None:
    exchanges = [
        exchange(case("a"), one=replied("1", seconds=0.25), two=replied("1", seconds=0.5)),
        exchange(case("b", path="/v1/users/7/orders"), one=replied("1"), two=TimedOut(5.0, "No.")),
        exchange(case("c"), one=replied("1", seconds=0.0004), two=Refused("No.")),
    ]
    report = run(exchanges, {}).report
    tests = cases_of(report)
    assert [tests[name].attrib["time"] for name in "abc"] == ["0.500", "5.000", "0.000"]
    assert parsed(report).attrib["time"] == "5.500"
    assert [tests[name].attrib["classname"] for name in "ab"] == ["wirelaw.things", "wirelaw.users.id.orders"]
    assert (tests["a"].attrib["file"], tests["a"].attrib["line"]) == ("cases.yaml", "3")


def test_the_suite_names_runtimes_findings_and_waivers_that_no_longer_fit() -> None:
    (suite,) = parsed(run(seed(), seed_promises()).report)
    named = dict(properties(suite))
    assert named["runtime go"] == "go"
    assert named["complete"] == "yes"
    assert named["finding validation-error@1/go"].endswith("(proven)")


def test_a_waiver_that_no_longer_fits_and_an_exceeded_limit_fail_the_suite() -> None:
    report = replace(every_kind(), exceeded=("3 volatile places are left out; 1 is permitted.",))
    tests = cases_of(report)
    limit, waiver = (
        tests["limit: 3 volatile places are left out; 1 is permitted."].find("failure"),
        tests["waiver of parity/gone/body"].find("failure"),
    )
    assert limit is not None
    assert waiver is not None
    assert waiver.attrib["message"].startswith("What it accepts has changed or is gone; it was given until")
    assert waiver.attrib["message"].endswith("by platform: It is gone.")
    plain = cases_of(run(seed(go=RUST), seed_promises()).report)
    assert all(each.find("failure") is None for each in plain.values())
    assert len(plain) == 6


NOTED = promises(at={"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}})


@pytest.mark.parametrize(
    ("fail_on", "fails"), [(Severity.BREAKS, False), (Severity.LOSES, False), (Severity.COSMETIC, True)]
)
def test_a_case_that_differs_only_cosmetically_fails_when_asked_for(fail_on: Severity, fails: bool) -> None:
    exchanges = [
        exchange(
            case(f"c{second}", held={200: "at"}),
            one=replied({"at": f"2026-01-0{second}T00:00:0{second}Z"}),
            two=replied({"at": f"2026-01-0{second}T00:00:0{second}+00:00"}),
        )
        for second in range(1, 5)
    ]
    report = run(exchanges, NOTED).report
    assert {finding.severity for finding in report.findings} == {Severity.COSMETIC}
    tests = ET.fromstring(junit(report, fail_on).encode()).iter("testcase")  # noqa: S314 - it is our own
    for each in tests:
        assert (each.find("failure") is not None) == fails
        assert fails or "time-utc-designator" in (each.findtext("system-out") or "")


def test_other_spellings_fail_a_case_when_asked_for() -> None:
    report = run([exchange("c", one=replied("[1.5]"), two=replied("[1.50]"))], {}).report
    for fail_on, failures in ((Severity.LOSES, "0"), (Severity.COSMETIC, "1")):
        root = ET.fromstring(junit(report, fail_on).encode())  # noqa: S314 - it is our own
        assert root.attrib["failures"] == failures


def right(second: int) -> str:
    """A body that keeps the contract."""
    return json.dumps({"at": f"2026-01-0{second}T00:00:0{second}Z"})


def test_another_value_beside_a_cosmetic_drift_fails_the_case() -> None:
    exchanges = [
        exchange(
            case(
                f"c{second}", held={200: "at"}, body=json.dumps({"at": f"2026-01-0{second}T00:00:0{second}Z"})
            ),
            one=replied({"at": f"2026-01-0{second}T00:00:0{second}+00:00"}),
        )
        for second in range(1, 5)
    ]
    wrong = exchange(
        case("wrong", held={200: "at"}, body=json.dumps({"at": "2026-01-01T00:00:00Z"})),
        one=replied({"at": "2026-01-02T00:00:00+00:00"}),
    )
    tests = cases_of(run([*exchanges, wrong], NOTED).report)
    assert [name for name, each in tests.items() if each.find("failure") is not None] == ["wrong"]


def waived(report: Report, *ids: str) -> Report:
    """The report with a waiver for exactly the behaviour of each of these divergences."""
    return replace(
        report,
        waived=tuple(
            Waived(each.id, "platform", "Known.", "2026-12-31", each.fingerprint)
            for each in report.divergences
            if each.id in ids
        ),
    )


def test_a_waived_case_has_passed_and_says_why() -> None:
    tests = cases_of(waived(run(seed(), seed_promises()).report, "parity/validate/body"))
    for name in DIVERGING:
        assert tests[name].find("failure") is None
        assert ("waived", "parity/validate/body") in properties(tests[name])
        told = tests[name].findtext("system-out")
        assert told is not None
        assert told.startswith("parity/validate/body is waived until 2026-12-31 by platform: Known.")
        assert "go breaks validation-error@1" in told


def test_a_waiver_for_another_behaviour_excuses_nothing() -> None:
    report = run(seed(), seed_promises()).report
    other = Waived("parity/validate/body", "platform", "Known.", "2026-12-31", "0" * 16)
    tests = cases_of(replace(report, waived=(other,)))
    assert all(tests[name].find("failure") is not None for name in DIVERGING)


def test_a_case_is_excused_only_when_everything_wrong_with_it_is_waived() -> None:
    given = exchange(case("c"), one=replied("1"), two=replied("2", 201))
    report = run([given], {}).report
    status, body = "parity/things/status", "parity/things/body"
    assert cases_of(waived(report, status))["c"].find("failure") is not None
    assert cases_of(waived(report, body))["c"].find("failure") is not None
    both = cases_of(waived(report, status, body))["c"]
    assert both.find("failure") is None
    assert properties(both) == [("waived", status), ("waived", body)]


def test_a_waiver_does_not_hide_that_a_runtime_was_down() -> None:
    given = exchange(case("c"), one=replied("1"), two=replied("2"), three=Refused("No."))
    report = waived(run([given], {}).report, "parity/things/body")
    assert cases_of(report)["c"].find("error") is not None


@given(hostile, hostile)
def test_whatever_the_runtimes_say_the_document_is_well_formed(one: str, two: str) -> None:
    body = one.encode()
    held = promises(thing={"type": "object", "properties": {one: {"const": 1}}, "required": ["name"]})
    exchanges = [
        exchange(case("body", held={200: "thing"}, sent=body), one=replied(body), two=replied({"name": two})),
        exchange(case("why"), one=replied(body), two=Refused(f"\ud800{two}\udfff")),
        exchange(case("skip"), one=replied(body), two=TimedOut(1.0, one)),
    ]
    root = parsed(run(exchanges, held, waived=[Waived("parity/x", one, two, "2026-12-31", "0")]).report)
    assert root.attrib["tests"] == "4"  # the waiver fits nothing


def test_what_xml_cannot_hold_is_replaced_and_the_rest_is_kept() -> None:
    given = exchange(case("c"), one=replied(b"]]> <b>&amp; \x00\x1b\xff"), two=Refused(HOSTILE))
    (error,) = cases_of(run([given], {}).report)["c"].findall("error")
    told = HOSTILE
    for harmful in "\x00\x1b\u202e\ufffe\uffff\ud800\x85":
        told = told.replace(harmful, "\ufffd")
    assert error.attrib["message"] == f"two refused the connection: {' '.join(told.split())}"
    assert error.text is not None
    assert "]]> <!-- &amp; \" ' " in error.text


def test_the_length_is_bounded_for_each_case() -> None:
    large = b'"' + b"x<\x07" * 350_000 + b'"'
    members = ",".join(f'"{index}":{index}' for index in range(20_000))
    many = f"{{{members}}}".encode(), f"{{{members.replace(':', ':1')}}}".encode()
    exchanges = [
        exchange(case("large", sent=large), one=replied(large), two=replied("{}")),
        exchange(case("many", sent=many[0]), one=replied(many[0]), two=replied(many[1])),
        exchange(case("why"), one=replied("1"), two=Refused("x" * 1_000_000)),
    ]
    report = run(exchanges, {}).report
    for test in cases_of(report).values():
        (problem,) = (child for child in test if child.tag != "properties")
        assert len(problem.text or "") <= MOST + 50
        assert len(problem.attrib["message"]) <= MOST_NAMED + 50
        assert "too long for a command line" in (problem.text or "") or test.attrib["name"] == "why"
    assert len(junit(report)) < 3 * 2 * MOST


def test_a_run_without_cases_is_an_empty_suite() -> None:
    assert parsed(run([], {}).report).attrib["tests"] == "0"
