"""The drifts as pages: complete, in step with `docs/drifts`, and written only where they belong."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.wire.lossless import parse
from parity.drift import Drift, all_drifts
from parity.pages.explain import COMMAND, OVERVIEW, overview, page, pages, write_pages
from parity.pages.family import family_of
from registry.fault import Refusal

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs" / "drifts"
DRIFTS = all_drifts()

each_drift = pytest.mark.parametrize("drift", DRIFTS, ids=lambda drift: drift.id)


def test_every_drift_has_its_page_and_every_page_its_drift() -> None:
    there = {path.name for path in DOCS.iterdir()}
    assert there == {OVERVIEW, *(f"{drift.id}.md" for drift in DRIFTS)}


@pytest.mark.parametrize(("name", "text"), pages(), ids=[name for name, _ in pages()])
def test_the_page_in_the_documentation_is_up_to_date(name: str, text: str) -> None:
    written = (DOCS / name).read_text(encoding="utf-8")
    assert written == text, f"docs/drifts/{name} is stale; renew it with `{COMMAND}`"


@each_drift
def test_a_drift_stands_in_the_file_of_its_name(drift: Drift) -> None:
    assert (ROOT / "parity" / "drifts" / f"{drift.id.replace('-', '_')}.py").is_file()


def test_ids_are_unique() -> None:
    assert len({drift.id for drift in DRIFTS}) == len(DRIFTS)


@each_drift
def test_lookalikes_are_other_drifts_that_exist(drift: Drift) -> None:
    ids = [other.id for other in drift.lookalikes]
    assert ids
    assert len(set(ids)) == len(ids)
    assert set(ids) <= {other.id for other in DRIFTS} - {drift.id}


@each_drift
def test_its_texts_are_sentences_that_a_page_can_hold(drift: Drift) -> None:
    texts = [drift.what, *drift.where, drift.harm, drift.recognised, *(fix for _, fix in drift.fixes)]
    for text in texts:
        assert text.endswith("."), text
        assert "\n" not in text
        assert text.count("`") % 2 == 0, text
    assert not drift.title.endswith(".")
    assert "|" not in drift.title, "the title stands in a table"
    for other in drift.lookalikes:
        assert other.told_apart_by.startswith("there ")
        assert not other.told_apart_by.endswith(".")
    assert {"go", "rust", "python"} <= {language for language, _ in drift.fixes}


@each_drift
def test_the_page_says_all_of_it(drift: Drift) -> None:
    text = page(drift)
    assert text.startswith(f"# {drift.id}\n")
    said = [
        *(drift.title, drift.severity.value, drift.what, *drift.where, drift.harm, drift.recognised),
        *drift.example,
        *(f"[{other.id}]({other.id}.md): {other.told_apart_by}" for other in drift.lookalikes),
        *(fix for _, fix in drift.fixes),
    ]
    for part in said:
        assert part in text
    for example in drift.example if drift.recognise is None else ():  # whole answers are shown in short
        parse(example)


def test_the_overview_lists_every_drift_once_with_a_link() -> None:
    rows = [line for line in overview(DRIFTS).splitlines() if line.startswith("| [")]
    assert len(rows) == len(DRIFTS)
    for drift, row in zip(DRIFTS, rows, strict=True):
        family = family_of(drift.id)
        start = f"| [{drift.id}]({drift.id}.md) | {drift.title} | {family} | {drift.severity.value} |"
        assert row.startswith(start)


def test_untagged_exported_fields_of_go_are_told_on_the_page_of_key_styles() -> None:
    (drift,) = (drift for drift in DRIFTS if drift.id == "key-case-style")
    assert any(line.startswith("Go:") and "without a `json` tag" in line for line in drift.where)


def test_pages_are_written_and_renewed(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "drifts"
    write_pages(folder)
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == dict(pages())
    (folder / "key-renamed.md").write_text(dict(pages())["key-renamed.md"] + "stale\n", encoding="utf-8")
    gone = folder / "no-such-drift.md"
    gone.write_text(dict(pages())[OVERVIEW], encoding="utf-8")
    notes = folder / "notes.md"
    notes.write_text("A person's notes.\n", encoding="utf-8")
    write_pages(folder)
    assert not gone.exists()
    assert notes.read_text(encoding="utf-8") == "A person's notes.\n"
    notes.unlink()
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == dict(pages())


def test_a_file_that_was_not_generated_is_never_replaced(tmp_path: Path) -> None:
    readme = tmp_path / OVERVIEW
    readme.write_text("# Our project\n", encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        write_pages(tmp_path)
    assert [fault.where for fault in refused.value.faults] == [str(readme)]
    assert [path.name for path in tmp_path.iterdir()] == [OVERVIEW]
    assert readme.read_text(encoding="utf-8") == "# Our project\n"
