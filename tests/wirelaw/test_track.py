"""The tracker follows the evidence: opened, resolved, re-opened, accepted for a time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import wirelaw
from scratch_project import make_project

pytestmark = pytest.mark.live

DAY = "2026-01-10"
ID = "parity/validate/body"


@pytest.fixture
def project(live_report: Path, tmp_path: Path) -> Path:
    """A project whose runs judge the recorded answers of the real pair."""
    folder = tmp_path / "project"
    folder.mkdir()
    make_project(folder, runtimes={"rust": "http://127.0.0.1:1", "go": "http://127.0.0.1:1"})
    return folder


def agreeing(report: Path, folder: Path) -> Path:
    """The same run with Go answering what Rust answers."""
    document = json.loads(report.read_text())
    for case in document["cases"]:
        case["answers"]["go"] = case["answers"]["rust"]
    path = folder / "agreeing.json"
    path.write_text(json.dumps(document))
    return path


def other(report: Path, folder: Path) -> Path:
    """The same run with one more thing wrong."""
    document = json.loads(report.read_text())
    case = document["cases"][1]
    body = json.loads(case["answers"]["go"]["body"])
    case["answers"]["go"]["body"] = json.dumps(body | {"Reason": "something else"})
    path = folder / "other.json"
    path.write_text(json.dumps(document))
    return path


def row(project: Path) -> str:
    """The row of the decision."""
    lines = (project / "docs" / "DECISIONS.md").read_text().splitlines()
    return next(line for line in lines if ID in line)


def check(project: Path, recording: Path, *more: str) -> int:
    """The exit code of a check on recorded answers."""
    return wirelaw("check", "--from", str(recording), "--as-of", DAY, *more, cwd=project).code


def track(project: Path, *more: str, day: str = DAY) -> int:
    """The exit code of `wirelaw track`."""
    return wirelaw("track", "--as-of", day, *more, cwd=project).code


def test_a_divergence_opens_a_row_once(project: Path, live_report: Path) -> None:
    assert check(project, live_report) == 1
    assert track(project, "--check") == 1
    before = (project / "docs" / "DECISIONS.md").read_bytes()
    assert track(project, "--diff") == 0
    assert (project / "docs" / "DECISIONS.md").read_bytes() == before
    assert track(project) == 0
    assert "_open_" in row(project)
    assert "5/6 bodies diverge" in row(project)
    assert DAY in row(project)
    assert track(project, "--check", day="2026-02-01") == 0


def test_agreement_resolves_it_and_a_relapse_opens_it_again(
    project: Path, live_report: Path, tmp_path: Path
) -> None:
    check(project, live_report)
    track(project)
    assert check(project, agreeing(live_report, tmp_path)) == 0
    assert track(project, day="2026-01-11") == 0
    assert "_resolved_" in row(project)
    assert "2026-01-11" in row(project)
    check(project, live_report)
    assert track(project, day="2026-01-12") == 0
    assert "_open_" in row(project)


def test_a_partial_run_does_not_resolve(project: Path, live_report: Path, tmp_path: Path) -> None:
    check(project, live_report)
    track(project)
    assert check(project, agreeing(live_report, tmp_path), "--case", "policy-*") == 0
    assert track(project, day="2026-01-11") == 0
    assert "_open_" in row(project)


def test_cells_of_people_stay_as_they_are(project: Path, live_report: Path, tmp_path: Path) -> None:
    check(project, live_report)
    track(project)
    path = project / "docs" / "DECISIONS.md"
    path.write_text(path.read_text().rstrip("\n").removesuffix("|  |") + "| ours \\| theirs |\n")
    check(project, agreeing(live_report, tmp_path))
    track(project)
    assert "_resolved_" in row(project)
    assert row(project).endswith("| ours \\| theirs |")


def accept(project: Path, until: str = "2026-02-01") -> int:
    """Accepts the divergence until a day."""
    return track(
        project, "--accept", ID, "--owner", "platform", "--reason", "callers first", "--until", until
    )


def test_a_waiver_makes_the_run_pass_with_its_own_code(project: Path, live_report: Path) -> None:
    check(project, live_report)
    assert accept(project) == 0
    assert "_accepted_" in row(project)
    ran = wirelaw("check", "--from", str(live_report), "--as-of", DAY, cwd=project)
    assert ran.code == 3
    assert "waived until 2026-02-01 by platform" in ran.out


def test_a_waiver_ends_on_its_day(project: Path, live_report: Path) -> None:
    check(project, live_report)
    accept(project)
    assert check(project, live_report, "--as-of", "2026-02-01") == 3
    assert check(project, live_report, "--as-of", "2026-02-02") == 1


def test_a_waiver_covers_the_exact_behaviour_only(project: Path, live_report: Path, tmp_path: Path) -> None:
    check(project, live_report)
    accept(project)
    ran = wirelaw("check", "--from", str(other(live_report, tmp_path)), "--as-of", DAY, cwd=project)
    assert ran.code == 1
    assert "no longer fits" in ran.out
    ran = wirelaw("check", "--from", str(agreeing(live_report, tmp_path)), "--as-of", DAY, cwd=project)
    assert ran.code == 1
    assert "no longer fits" in ran.out


def test_a_waiver_needs_an_owner_a_reason_and_a_day_ahead(project: Path, live_report: Path) -> None:
    check(project, live_report)
    assert track(project, "--accept", ID) == 2
    assert accept(project, until="2026-01-09") == 2
    assert (
        track(
            project,
            "--accept",
            "parity/nothing/body",
            "--owner",
            "a",
            "--reason",
            "b",
            "--until",
            "2026-02-01",
        )
        == 2
    )
    assert ID not in (project / "docs" / "DECISIONS.md").read_text()


def test_a_report_made_on_other_ground_is_refused(project: Path, live_report: Path) -> None:
    check(project, live_report)
    schema = project / "contracts" / "validate-report" / "1" / "schema.json"
    schema.write_text(schema.read_text().replace('"title"', '"$comment": "", "title"', 1))
    ran = wirelaw("track", cwd=project)
    assert ran.code == 2
    assert "a contract has changed" in ran.err
