"""Planning, showing and writing: the document follows the states, and nothing is ever half-written."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from tracker.decision import Observation, Status
from tracker.errors import TrackerRefusal
from tracker.state import read_states, state_bytes
from tracker.sync import Paths, Plan, apply, diff, plan
from tracker.waiver import accept

DAY_1 = date(2026, 1, 1)
DAY_2 = date(2026, 1, 2)
ID = "parity/validate/body"
HEADER = "| ID | Divergence | Status | Evidence | Updated |\n|---|---|---|---|---|\n"
DOCUMENT = f"# Title\n\n{HEADER}| `{ID}` | tagging | | | |\n\nend\n"
DIVERGES = Observation(ID, True, True, "5 of 6 bodies diverge", "f1", ("c1",), title="tagging")
AGREES = Observation(ID, False, True, "6 of 6 bodies agree")
NEW = Observation("parity/new", True, True, "2 of 6 bodies diverge", "f2", ("c1",), title="new")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths(tmp_path / "docs" / "comparison.md", tmp_path / "docs" / "decisions")
    paths.document.parent.mkdir()
    paths.document.write_bytes(DOCUMENT.encode())
    return paths


def planned(paths: Paths, *observations: Observation, as_of: date = DAY_1) -> Plan:
    return plan(paths.document.read_bytes(), read_states(paths.folder), observations, as_of, name="d.md")


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_whole_life_of_a_decision(paths: Paths) -> None:
    lives = []
    for day, observation in enumerate((DIVERGES, DIVERGES, AGREES, AGREES, DIVERGES), start=1):
        step = planned(paths, observation, as_of=date(2026, 1, day))
        lives.append(" ".join(str(change) for change in step.changes))
        apply(step, paths)
        assert planned(paths, observation, as_of=date(2026, 2, day)).in_sync
    assert lives == [
        f"{ID}: open: a divergence was found",
        "",
        f"{ID}: open -> resolved: all its cases were run and agree",
        "",
        f"{ID}: resolved -> open: it diverges again",
    ]
    assert (
        f"| `{ID}` | tagging | _open_ | 5 of 6 bodies diverge; reopened once (`" in paths.document.read_text()
    )
    assert "| 2026-01-05 |" in paths.document.read_text()


def test_planning_and_showing_write_nothing(paths: Paths) -> None:
    before = snapshot(paths.document.parent)
    step = planned(paths, DIVERGES, NEW)
    assert diff(step, paths)
    assert snapshot(paths.document.parent) == before


def test_the_files_written_are_named_and_only_those_that_change(paths: Paths) -> None:
    written = apply(planned(paths, DIVERGES, NEW), paths)
    assert written == (paths.folder / "parity/new.json", paths.folder / f"{ID}.json", paths.document)
    again = planned(paths, AGREES, NEW, as_of=DAY_2)
    assert apply(again, paths) == (paths.folder / f"{ID}.json", paths.document)
    assert apply(planned(paths, AGREES, NEW), paths) == ()


def test_cells_edited_by_hand_are_restored(paths: Paths) -> None:
    apply(planned(paths, DIVERGES), paths)
    good = paths.document.read_bytes()
    paths.document.write_bytes(good.replace(b"_open_", b"_resolved_").replace(b"2026-01-01", b"2027-07-07"))
    step = planned(paths)
    assert [str(change) for change in step.changes] == [f"{ID}: open: its row did not match its state file"]
    assert apply(step, paths) == (paths.document,)
    assert paths.document.read_bytes() == good


def test_a_change_of_style_or_of_a_cell_of_people_is_no_change(paths: Paths) -> None:
    apply(planned(paths, DIVERGES), paths)
    text = paths.document.read_text().replace("_open_", "**OPEN**").replace("tagging", "who tags how")
    paths.document.write_text(text)
    assert planned(paths, DIVERGES).in_sync


def test_a_row_that_was_deleted_comes_back(paths: Paths) -> None:
    apply(planned(paths, DIVERGES, NEW), paths)
    lines = paths.document.read_text().splitlines(keepends=True)
    paths.document.write_text("".join(line for line in lines if "parity/new" not in line))
    step = planned(paths)
    assert [str(change) for change in step.changes] == ["parity/new: open: its row was missing"]


def test_after_a_merge_either_side_of_the_table_gives_the_same_document(paths: Paths) -> None:
    apply(planned(paths, DIVERGES), paths)
    ours = paths.document.read_bytes()
    apply(planned(paths, NEW), paths)
    theirs = paths.document.read_bytes()
    paths.document.write_bytes(ours)
    apply(planned(paths), paths)
    merged = paths.document.read_bytes().replace(b"|  | _open_ | 2 of", b"| new | _open_ | 2 of")
    assert merged == theirs


def test_a_row_without_state_and_divergence_is_left_alone(paths: Paths) -> None:
    text = f"{HEADER}| {ID} | x | wontfix | y | z |\n| | | | | |\n| free text | | ? | | |\n"
    paths.document.write_text(text)
    assert planned(paths, AGREES).in_sync


def test_a_waiver_is_written_shown_and_expires(paths: Paths) -> None:
    apply(planned(paths, DIVERGES), paths)
    states = read_states(paths.folder)
    waived = accept(states[ID], "team-a", "callers first", date(2026, 1, 31), DAY_2)
    step = plan(paths.document.read_bytes(), states, (), DAY_2, accepted=(waived,))
    assert [str(change) for change in step.changes] == [f"{ID}: open -> accepted: a waiver was written"]
    apply(step, paths)
    assert "| _accepted_ | 5 of 6 bodies diverge; accepted until 2026-01-31 by team-a: callers first (`" in (
        paths.document.read_text()
    )
    assert planned(paths, DIVERGES, as_of=date(2026, 1, 31)).in_sync
    late = planned(paths, as_of=date(2026, 2, 1))
    assert [str(change) for change in late.changes] == [f"{ID}: accepted -> open: its waiver ended"]
    apply(late, paths)
    assert read_states(paths.folder)[ID].status is Status.OPEN
    assert "| _open_ | 5 of 6 bodies diverge (`" in paths.document.read_text()


def test_a_fresh_divergence_can_be_accepted_in_the_run_that_found_it(paths: Paths) -> None:
    found = planned(paths, DIVERGES).states_after[ID]
    waived = accept(found, "team-a", "callers first", date(2026, 1, 31), DAY_1)
    step = plan(paths.document.read_bytes(), {}, (DIVERGES,), DAY_1, accepted=(waived,))
    assert step.states_after[ID].status is Status.ACCEPTED
    assert [str(change) for change in step.changes] == [
        f"{ID}: accepted: a divergence was found; a waiver was written"
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("tail", ["\n\nend\n", "\n", ""])
def test_the_diff_is_one_that_git_applies(paths: Paths, ending: str, tail: str) -> None:
    text = DOCUMENT.removesuffix("\n\nend\n") + tail
    paths.document.write_bytes(text.replace("\n", ending).encode())
    apply(planned(paths, DIVERGES), paths)
    root = paths.document.parent.parent
    step = planned(paths, AGREES, NEW, as_of=DAY_2)
    relative = Paths(paths.document.relative_to(root), paths.folder.relative_to(root))
    copy = root / "copy"
    shutil.copytree(root / "docs", copy / "docs")
    patch = diff(step, relative).encode()
    environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(root)}
    subprocess.run(["git", "apply", "-p1"], input=patch, cwd=copy, check=True, env=environment)
    apply(step, paths)
    assert snapshot(copy / "docs") == snapshot(root / "docs")


def test_there_is_no_diff_when_in_sync(paths: Paths) -> None:
    apply(planned(paths, DIVERGES), paths)
    assert diff(planned(paths, DIVERGES), paths) == ""


@pytest.mark.parametrize("where", ["document", "state", "gone"])
def test_what_changed_since_the_plan_was_made_is_not_overwritten(paths: Paths, where: str) -> None:
    apply(planned(paths, DIVERGES), paths)
    step = planned(paths, AGREES, as_of=DAY_2)
    match where:
        case "document":
            paths.document.write_text(paths.document.read_text() + "more\n")
        case "state":
            other = accept(read_states(paths.folder)[ID], "team-a", "x", DAY_2, DAY_1)
            (paths.folder / f"{ID}.json").write_bytes(state_bytes(other))
        case _:
            paths.document.unlink()
    before = snapshot(paths.document.parent)
    with pytest.raises(TrackerRefusal, match=r"changed while this run|cannot be read"):
        apply(step, paths)
    assert snapshot(paths.document.parent) == before


def test_when_one_file_cannot_be_written_none_is(paths: Paths) -> None:
    paths.folder.mkdir()
    (paths.folder / "parity").write_text("a file where a folder must be")
    before = snapshot(paths.document.parent)
    with pytest.raises(TrackerRefusal, match=r"Nothing was changed"):
        apply(planned(paths, Observation("a", True, True, "s", "f", ("c",)), NEW), paths)
    assert snapshot(paths.document.parent) == before


def test_a_document_of_many_rows_is_brought_in_line(paths: Paths) -> None:
    many = [Observation(f"parity/case-{n}", True, True, f"{n} diverge", "f", ("c",)) for n in range(400)]
    apply(planned(paths, *many), paths)
    assert planned(paths, *many, as_of=DAY_2).in_sync
    assert len(read_states(paths.folder)) == 400
