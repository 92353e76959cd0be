"""What differs in bytes alone: one line for each drift and runtime, and no failure unless asked for."""

from __future__ import annotations

import json

import jsonschema
import pytest
from exchanges import exchange, replied, run

from parity.report.document import report_json
from parity.report.markdown import markdown
from parity.report.report import Report
from parity.report.terminal import terminal
from registry.own import own_contract
from wirelaw.cli.check import verdict
from wirelaw.cli.exits import Exit


def spelled(*bodies: tuple[str, str]) -> Report:
    """A run in which two runtimes wrote these bodies."""
    cases = [
        exchange(f"case-{number}", rust=replied(rust), go=replied(go))
        for number, (rust, go) in enumerate(bodies)
    ]
    return run(cases, {}).report


ESCAPED = spelled(
    ('{"note":"a < b"}', '{"note":"a \\u003c b"}'),
    ('{"note":"é\u2028"}', '{"note":"é\\u2028"}'),
    ('{"note":"x & y"}', '{"note":"x \\u0026 y"}'),
    ("[1.5]", "[1.50]"),
)


def test_it_is_one_line_for_each_drift_and_runtime() -> None:
    lines = [line.strip() for line in terminal(ESCAPED).split("\n")]
    begin = lines.index("Cosmetic (equal for a parser and for an HTTP client)")
    assert lines[begin + 1 : begin + 4] == [
        'go: string-html-escape (2 cases): "\\u003c", not "<"',
        'go: string-u2028-escape (1 case): "\\u2028", not U+2028',
        "go: no known drift (1 case): 1.50, not 1.5",
    ]
    assert 'go`: `string-html-escape` (2 cases): `"\\u003c"`, not `"<"`' in markdown(ESCAPED)


def test_the_json_report_has_each_with_its_cases_and_keeps_its_contract() -> None:
    document = json.loads("".join(report_json(ESCAPED)))
    jsonschema.Draft202012Validator(own_contract("report").schema).validate(document)
    assert [(each["drift"], each["runtime"], each["cases"]) for each in document["cosmetic"]] == [
        ("string-html-escape", "go", ["case-0", "case-2"]),
        ("string-u2028-escape", "go", ["case-1"]),
        (None, "go", ["case-3"]),
    ]


@pytest.mark.parametrize("fail_on", ["breaks", "loses"])
def test_it_fails_no_run_unless_that_is_asked_for(fail_on: str) -> None:
    assert verdict(ESCAPED, fail_on) is Exit.FINE
    assert verdict(ESCAPED, "cosmetic") is Exit.DRIFT


def test_a_run_without_any_has_no_such_section() -> None:
    same = spelled(('{"a":1}', '{"a":1}'))
    assert verdict(same, "cosmetic") is Exit.FINE
    assert "osmetic" not in terminal(same)
    assert "osmetic" not in markdown(same)


def test_control_characters_of_a_body_do_not_reach_the_screen() -> None:
    hostile = spelled(('{"\x7f\u202e":1,"b":"\x9b"}', '{"b":"\\u009b","\\u007f\\u202e":1}'))
    text = terminal(hostile)
    assert all(character.isprintable() or character == "\n" for character in text)
