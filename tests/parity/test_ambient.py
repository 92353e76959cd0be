"""What no caller sees is listed once for each kind and runtime, and fails no run unless it is asked to."""

from __future__ import annotations

import pytest
from exchanges import case, exchange, replied, run

from parity.answer import Replied
from parity.cosmetic import Cosmetic
from parity.report.markdown import markdown
from parity.report.terminal import terminal

PLAIN = replied({"id": 1})


def listed(one: Replied, two: Replied) -> list[tuple[str | None, str]]:
    """Drift and runtime of everything cosmetic about two answers."""
    return [
        (each.drift, each.runtime) for each in run([exchange("c", one=one, two=two)], {}).diagnosis.cosmetics
    ]


def spelled(*names: str, body: bytes = b"{}") -> Replied:
    """An answer whose headers were spelled so."""
    return Replied(200, tuple((name.lower(), "x") for name in names), body, 0.0, names)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (PLAIN, PLAIN, []),
        (
            PLAIN,
            replied({"id": 1}, content_type="application/json; charset=utf-8"),
            [("http-charset-param", "two")],
        ),
        (PLAIN, replied({"id": 1}, content_type="application/json; charset=latin-1"), []),
        (PLAIN, replied({"id": 1}, content_encoding="gzip"), [("http-compression", "two")]),
        (spelled("x-id"), spelled("X-Id"), [("http-header-case", "two")]),
        (spelled("X-ID"), spelled("X-Id"), [("http-header-case", "one"), ("http-header-case", "two")]),
        # Nobody kept how the names were spelled.
        (PLAIN, spelled("Content-Type", body=PLAIN.body), []),
        (
            replied({"id": 1}, content_length="8"),
            replied({"id": 1}, transfer_encoding="chunked"),
            [("http-length-vs-chunked", "two")],
        ),
        (PLAIN, replied({"id": 1}, server="uvicorn"), [("http-server-date-headers", "two")]),
        (PLAIN, replied('{"id":1}\n'), [("http-trailing-newline", "two")]),
        # Another status has another framing.
        (replied({"id": 1}, content_length="8"), replied({}, 404, transfer_encoding="chunked"), []),
    ],
)
def test_what_is_listed(one: Replied, two: Replied, expected: list[tuple[str, str]]) -> None:
    assert [
        each for each in listed(one, two) if each[0] in {drift for drift, _ in expected} or not expected
    ] == expected


def test_all_cases_of_a_kind_are_one_line() -> None:
    served = replied({"id": 1}, server="uvicorn")
    found = run([exchange(case(name), one=PLAIN, two=served) for name in ("a", "b")], {})
    assert found.diagnosis.cosmetics == (
        Cosmetic("http-server-date-headers", "two", ("a", "b"), ("none", "server")),
    )
    assert found.diagnosis.findings == ()
    assert found.report.divergences
    assert not any(each.diverging for each in found.report.divergences)


def test_nothing_is_listed_for_one_runtime() -> None:
    assert run([exchange("c", one=replied('{"id":1}\n', server="x"))], {}).diagnosis.cosmetics == ()


def test_the_reports_show_each_in_one_line_and_harmlessly() -> None:
    from dataclasses import replace

    report = run([exchange("c", one=PLAIN, two=PLAIN)], {}).report
    strange = Cosmetic(None, "two", ("c",), ("a\x1b[31m", "b"))
    shown = replace(report, cosmetics=(Cosmetic("http-header-case", "two", ("c",), ("x", "X")), strange))
    text = terminal(shown)
    assert "two: http-header-case (1 case): X, not x" in text
    assert "\x1b" not in text
    assert "### Cosmetic" in markdown(shown)
    assert "Cosmetic" not in terminal(report)
    assert "Cosmetic" not in markdown(report)
