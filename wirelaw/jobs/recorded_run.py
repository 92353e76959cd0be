"""Judges the answers of a report again: the ground on which fixes and decisions are made."""

from __future__ import annotations

from pathlib import Path

from parity.report.recorded import read_recording
from wirelaw.jobs.check import Checked, CheckOptions, check
from wirelaw.jobs.ground import require_same_ground, stamp
from wirelaw.jobs.project import Project
from wirelaw.jobs.select import Selection


def judge_again(project: Project, report: Path) -> Checked:
    """The run a report recorded, judged anew. Refuses a report whose ground has moved since."""
    recording = read_recording(report)
    require_same_ground(recording.stamp, stamp(project), report)
    selection = Selection(
        cases=() if recording.complete else tuple(recording.requests),
        runtimes=() if recording.complete else tuple(line.name for line in recording.runtimes),
    )
    return check(project, CheckOptions(selection=selection, repeat=1, workers=1, recording=recording))
