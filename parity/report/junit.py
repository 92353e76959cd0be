"""The report as JUnit XML, which CI servers read: one suite for the run, one test case for each case.

A case that diverges or breaks its contract has failed, one that could not run is an error, and one whose
divergence a decision waives, or that is milder than what fails a run, has passed and says so. A limit that is
exceeded and a waiver that no longer fits are failed test cases of their own.

Invariant: the text depends on the report alone, is well-formed whatever the bodies hold, and has at most a
stated length for each case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.divergence import route
from parity.drift import Severity
from parity.judge import Judged, Outcome
from parity.report.by_case import Told, by_case
from parity.report.case_lines import cause, clauses, details, silences
from parity.report.harmless import cut, harmless
from parity.report.report import Report

NAME = "wirelaw check"
#: Characters of text for one case, at most.
MOST = 16_000
#: Characters of one attribute, at most.
MOST_NAMED = 300


def junit(report: Report, fail_on: Severity = Severity.LOSES) -> str:
    """The XML document, with its declaration; a case fails when it is wrong that severely at least."""
    told = by_case(report)
    root = Element("testsuites")
    suite = SubElement(root, "testsuite")
    _add_properties(suite, _about(report))
    for judged in report.cases:
        suite.append(_test_case(report, judged, told[judged.case.id], fail_on))
    for name, message in _faults_of_the_run(report):
        element = SubElement(suite, "testcase", classname="wirelaw.run", name=_line(name), time="0.000")
        SubElement(element, "failure", message=_line(message), type="run")
    counts = {
        "name": NAME,
        "tests": str(len(suite.findall("testcase"))),
        "failures": str(len(suite.findall("testcase/failure"))),
        "errors": str(len(suite.findall("testcase/error"))),
        "skipped": str(len(suite.findall("testcase/skipped"))),
        "time": f"{sum(map(_seconds, report.cases)):.3f}",
    }
    root.attrib.update(counts)
    suite.attrib.update(counts)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _about(report: Report) -> Iterator[tuple[str, str]]:
    for line in report.runtimes:
        yield f"runtime {line.name}", line.language
    yield "complete", "yes" if report.complete else "no"
    for finding in report.findings:
        yield f"finding {finding.id}", f"{cause(finding)} ({finding.proof.value})"


def _faults_of_the_run(report: Report) -> Iterator[tuple[str, str]]:
    """What fails the run and belongs to no case."""
    for sentence in report.exceeded:
        yield f"limit: {sentence}", sentence
    for waiver in report.stale_waivers():
        why = f"it was given until {waiver.until} by {waiver.owner}: {waiver.reason}"
        yield f"waiver of {waiver.id}", f"What it accepts has changed or is gone; {why}"


def _test_case(report: Report, judged: Judged, told: Told, fail_on: Severity) -> Element:
    case = judged.case
    folder = route(case.request.path).replace("/", ".")
    element = Element(
        "testcase",
        classname=_line(f"wirelaw.{folder}"),
        name=_line(case.id),
        time=f"{_seconds(judged):.3f}",
    )
    if case.file:
        element.set("file", _line(case.file))
        element.set("line", str(case.line))
    drifts = dict.fromkeys(drift for finding in told.findings for drift in finding.drifts)
    waivers = [("waived", waiver.id) for waiver in told.waived_by]
    _add_properties(element, [*(("drift", drift) for drift in drifts), *waivers])
    if told.waived_by:
        waived = (
            f"{waiver.id} is waived until {waiver.until} by {waiver.owner}: {waiver.reason}"
            for waiver in told.waived_by
        )
        SubElement(element, "system-out").text = _text([*waived, *details(report, judged, told)])
        return element
    unseen = [each.drift or "spelling" for each in report.cosmetics if case.id in each.cases]
    if judged.outcome is Outcome.AGREED and not (unseen and fail_on is Severity.COSMETIC):
        return element
    if judged.outcome is Outcome.AGREED:
        message = f"cosmetic: {', '.join(dict.fromkeys(unseen))}"
        SubElement(element, "failure", message=_line(message), type="cosmetic")
        return element
    if judged.outcome is Outcome.SKIPPED:
        SubElement(element, "skipped", message=_line("; ".join(silences(judged))))
        return element
    if judged.outcome is not Outcome.COULD_NOT_RUN and told.is_milder_than(fail_on):
        SubElement(element, "system-out").text = _text(details(report, judged, told))
        return element
    problem = SubElement(element, "error" if judged.outcome is Outcome.COULD_NOT_RUN else "failure")
    problem.set("message", _line("; ".join(clauses(judged, told))))
    problem.set("type", judged.outcome.value)
    problem.text = _text(details(report, judged, told))
    return element


def _add_properties(element: Element, named: Iterable[tuple[str, str]]) -> None:
    pairs = tuple(named)
    if pairs:
        properties = SubElement(element, "properties")
        for name, value in pairs:
            SubElement(properties, "property", name=_line(name), value=_line(value))


def _seconds(judged: Judged) -> float:
    """How long the case took; the runtimes are asked at the same time."""
    return max((_taken(answer) for _, answer in judged.answers), default=0.0)


def _taken(answer: Answer) -> float:
    match answer:
        case Replied():
            return answer.seconds
        case TimedOut():
            return answer.after_seconds
        case Refused() | Crashed() | Skipped():
            return 0.0


def _line(text: str) -> str:
    return cut(" ".join(harmless(text).split()), MOST_NAMED)


def _text(lines: Iterable[str]) -> str:
    return cut(harmless("\n".join(lines)).strip("\n"), MOST)
