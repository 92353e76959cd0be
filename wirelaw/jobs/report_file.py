"""The report on disk: written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from parity.report.document import report_json
from parity.report.report import Report
from registry.fault import Fault, Refusal
from wirelaw.jobs.project import Project
from wirelaw.jobs.runtimes import OWN_FOLDER


def default_report(project: Project) -> Path:
    """Where `check` leaves the report and `fix` and `track` look for it."""
    return project.configuration.root / OWN_FOLDER / "report.json"


def write_report(report: Report, path: Path) -> None:
    """Writes the report piece by piece beside its place, then moves it there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            with unfinished.open("w", encoding="utf-8") as file:
                for chunk in report_json(report):
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Refusal(Fault(f"The report cannot be written: {error.strerror}.", str(path))) from error
