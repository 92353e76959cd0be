"""The Markdown summary: short, complete in what matters, and inert."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from exchanges import (
    DIVERGING,
    GO,
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
from markdown_it import MarkdownIt

from parity.answer import Refused
from parity.finding import Evidence
from parity.report.markdown import LIMIT, MOST_AGREED, MOST_LINES, MOST_OTHER, markdown
from parity.report.report import Report, Waived

GOLDEN = Path(__file__).parent / "golden"
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
INERT = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "fence",
    "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close",
    "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close",
    "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close",
}  # fmt: skip
hostile = st.text(st.sampled_from("`|\\<>&*_[]()!#~$:/w.-+=1 a\n\r\x00\x1b\u202e\ufffeé"), max_size=60)


def headings(text: str) -> list[str]:
    """The headings of a document, as they are written."""
    tokens = READER.parse(text)
    return [tokens[index + 1].content for index, token in enumerate(tokens) if token.type == "heading_open"]


def rows(text: str, table: int = 0) -> list[list[str]]:
    """The cells of a table as they are written, its head first."""
    found: list[list[list[str]]] = []
    tokens = READER.parse(text)
    for index, token in enumerate(tokens):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("td_open", "th_open"):
            found[-1][-1].append(tokens[index + 1].content)
    return found[table]


def test_the_seed_as_a_step_shows_it(same_as: Callable[[Path, str], None]) -> None:
    same_as(GOLDEN / "seed.md", markdown(run(seed(), seed_promises()).report))


def test_every_kind_of_answer_as_a_step_shows_it(same_as: Callable[[Path, str], None]) -> None:
    same_as(GOLDEN / "every-kind-of-answer.md", markdown(every_kind()))


def test_the_seed_says_figures_cases_cause_and_fix() -> None:
    text = markdown(run(seed(), seed_promises()).report)
    assert headings(text) == [
        "6/6 status codes match · 5/6 bodies diverge · 1 cause",
        "Cause at `go` for `validation-error@1`",
    ]
    table = rows(text)
    assert table[0] == ["case", "`rust`", "`go`", "bodies", "outcome"]
    assert table[1] == ["`passes`", "200", "200", "agree", "agreed"]
    assert [row[0] for row in table[2:]] == [f"`{name}`" for name in DIVERGING]
    assert all(
        row[1:] == ["422", "422, breaks the contract", "diverge", "contract broken"] for row in table[2:]
    )
    wanted, wrote, command = (token.content for token in READER.parse(text) if token.type == "fence")
    assert (wanted.strip(), wrote.strip()) == (RUST[DIVERGING[0]][1], GO[DIVERGING[0]][1])
    assert "`enum-external-vs-internal`" in text
    assert command.startswith("curl -sS ")
    assert "Proof: explains 5 of 5 divergences of go under validation-error@1; proven: replayed" in text
    assert "Who is wrong: the runtime drifted from the contract." in text
    assert "- `enum-external-vs-internal`: The variant wraps the payload" in text
    assert "  - At `/Schema`, `/Completeness`, `/Consistency`, `/Policy`." in text
    assert "Fix: `wirelaw fix go`" in text


def test_runtimes_that_agree_have_headline_and_table_only() -> None:
    text = markdown(run(seed(go=RUST), seed_promises()).report)
    assert headings(text) == ["6/6 status codes match · 6/6 bodies agree"]
    assert len(rows(text)) == 7
    assert text.count("\n\n") == 1


def test_different_values_are_a_table_that_says_where_nothing_is() -> None:
    go = {DIVERGING[0]: (422, '{"Kind":"schema","Field":"a|b`c"}')}
    text = markdown(run(seed(go=go), seed_promises()).report)
    assert rows(text, 1)[1:] == [
        ["`go`", "`/Field`", "1", '`"payload.version"`', '``"a|b`c"``', "undecided", f"`{DIVERGING[0]}`"],
        ["`go`", "`/Reason`", "1", '`"is required"`', "absent", "undecided", f"`{DIVERGING[0]}`"],
    ]


def test_a_stale_contract_is_not_to_be_fixed_in_one_runtime() -> None:
    text = markdown(run(seed(rust=GO), seed_promises()).report)
    assert "it may be stale" in text
    assert "wirelaw fix" not in text


def test_what_has_no_cause_says_so_and_offers_no_fix() -> None:
    alone = [exchange(each.case, go=dict(each.answers)["go"]) for each in seed()]
    text = markdown(run(alone, seed_promises()).report)
    assert headings(text)[1] == "No cause at `go` for `validation-error@1`"
    assert "Proof: concerns 5 of 5 divergences of go under validation-error@1; unexplained." in text
    assert "wirelaw fix" not in text


def test_what_no_finding_tells_is_listed_by_case() -> None:
    exchanges = [
        exchange(case("down"), one=replied("1"), two=Refused("Connection refused.")),
        exchange(case("status"), one=replied("1"), two=replied("1", 500)),
        exchange(case("expected", body="2"), one=replied("1"), two=replied("1")),
    ]
    text = markdown(run(exchanges, {}).report)
    assert headings(text)[1:] == ["Without a finding"]
    listed = text.split("### Without a finding")[1]
    assert "- `down`: two refused the connection: Connection refused." in listed
    assert "- `status`: the status codes differ: one 200, two 500" in listed
    assert "  - one breaks what the case expects: The body differs here" in listed


def waivers(report: Report) -> Report:
    """The report with its divergences of bodies waived, and a waiver that fits nothing."""
    held = tuple(
        Waived(each.id, "platform | team", "Until the cut-over.", "2026-12-31", each.fingerprint)
        for each in report.divergences
        if each.diverging
    )
    return replace(report, waived=(*held, Waived("parity/gone/body", "platform", "Old.", "2025-01-01", "0")))


def test_waivers_are_told_with_owner_and_day_and_so_are_those_that_no_longer_fit() -> None:
    text = markdown(waivers(run(seed(), seed_promises()).report))
    assert headings(text)[2:] == [
        "Waived",
        "Waivers that no longer fit: what they accept has changed or is gone",
    ]
    assert "- `parity/validate/body` until 2026-12-31 by platform \\| team: Until the cut-over." in text
    assert "- `parity/gone/body` until 2025-01-01 by platform: Old." in text
    assert {row[-1] for row in rows(text)[2:]} == {"contract broken (waived)"}


def test_a_run_over_some_cases_says_so() -> None:
    told = "Only some of the cases were run."
    assert told in markdown(run(seed()[:2], seed_promises(), complete=False).report)
    assert told not in markdown(run(seed(), seed_promises()).report)


def test_cases_beyond_the_first_are_counted() -> None:
    same = [exchange(case(f"same-{n}"), one=replied("1"), two=replied("1")) for n in range(MOST_AGREED + 7)]
    other = [exchange(case(f"other-{n}"), one=replied("1"), two=replied("2")) for n in range(MOST_OTHER + 3)]
    text = markdown(run([*same, *other], {}).report)
    assert len(rows(text)) == 1 + MOST_AGREED + MOST_OTHER
    assert "7 more cases agree." in text
    assert "3 more cases do not agree; the JSON report lists them." in text
    assert f"{MOST_OTHER + 3 - MOST_LINES} more are in the JSON report." in text


def test_a_summary_over_the_limit_ends_with_whole_blocks_and_a_note() -> None:
    report = run(seed(), seed_promises()).report
    finding = replace(report.findings[0], evidence=Evidence("c", "{}", "é" * 40_000))
    text = markdown(replace(report, findings=(finding,) * 30))
    assert 900_000 < len(text.encode()) <= LIMIT
    assert text.endswith("The JSON report has everything.\n")
    tokens = READER.parse(text)
    assert {token.type for token in tokens} <= INERT
    assert all(token.content in ("é" * 40_000 + "\n", "{}\n") for token in tokens if token.type == "fence")


@pytest.mark.parametrize("kind", ["body", "why"])
def test_a_megabyte_from_the_wire_makes_no_long_summary(kind: str) -> None:
    long = "|`<" * 350_000
    exchanges = [
        exchange(case(f"c{n}"), one=replied("1"), two=replied(long) if kind == "body" else Refused(long))
        for n in range(20)
    ]
    assert len(markdown(run(exchanges, {}).report)) < 60_000


@given(hostile, hostile)
def test_whatever_the_runtimes_say_nothing_is_rendered(one: str, two: str) -> None:
    body = one.encode()
    held = promises(
        thing={
            "type": "object",
            "properties": {"name": {"type": "string"}, "note": {"type": "string"}},
            "required": ["name"],
            "additionalProperties": False,
        }
    )
    exchanges = [
        exchange(case("a", held={200: "thing"}), one=replied({"name": "x"}), two=replied({"name": one})),
        exchange(case("b", held={200: "thing"}), one=replied({"name": "x"}), two=replied({one: "x", two: 1})),
        exchange(case("c"), one=replied(body), two=Refused(f"{two}\ud800")),
        exchange(case("d"), one=replied(body), two=replied("1")),
    ]
    report = run(exchanges, held, waived=[Waived("parity/x", one, two, "2026-12-31", "0")]).report
    text = markdown(report)
    text.encode("utf-8")
    tokens = READER.parse(text)
    assert {token.type for token in tokens} <= INERT
    for token in tokens:
        assert {part.type for part in token.children or []} <= {"text", "text_special", "code_inline"}
    assert len(rows(text)) == 5


def test_a_run_without_cases_is_its_headline() -> None:
    assert markdown(run([], {}).report) == "## no cases\n"
