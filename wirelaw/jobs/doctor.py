"""Looks at what a run would need: the project's files, the toolchains its commands name, free ports."""

from __future__ import annotations

import shutil
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from gauntlet.stack.environment import command_path
from registry.lint import lint
from wirelaw.jobs.project import Project, open_project
from wirelaw.runtime_settings import RuntimeSettings


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    ready: bool
    #: What was found, or what to do.
    detail: str


def examine() -> tuple[Finding, ...]:
    """Everything a check of this project needs, in the order it needs it."""
    project = open_project()
    faults = lint(project.catalogue).faults
    lines = [
        Finding("wirelaw.toml", ready=True, detail=f"{len(project.configuration.runtimes)} runtimes"),
        Finding(
            "contracts",
            ready=not faults,
            detail=f"{len(project.catalogue)} contracts, {len(project.cases)} cases"
            if not faults
            else "run `wirelaw contract lint`",
        ),
    ]
    for settings in project.configuration.runtimes:
        lines += _commands(settings)
        lines.append(_address(settings))
    tracker = project.configuration.tracker
    lines.append(Finding("tracker", tracker.is_file(), str(tracker.relative_to(project.configuration.root))))
    return tuple(lines) + _reports(project)


def _commands(settings: RuntimeSettings) -> list[Finding]:
    if not settings.build:
        return []
    tool = settings.build[0]
    found = shutil.which(tool, path=command_path())
    return [Finding(f"{settings.name}: {tool}", found is not None, found or f"`{tool}` is not on PATH")]


def _address(settings: RuntimeSettings) -> Finding:
    if settings.url is None:
        return Finding(f"{settings.name}: port", ready=True, detail="a free one is chosen")
    parts = urlsplit(settings.url)
    with socket.socket() as probe:
        probe.settimeout(1)
        answers = probe.connect_ex((parts.hostname or "127.0.0.1", parts.port or 80)) == 0
    if settings.start:
        detail = "something answers there already; use --attach or --free-ports" if answers else "free"
        return Finding(f"{settings.name}: {settings.url}", not answers, detail)
    return Finding(
        f"{settings.name}: {settings.url}", answers, "answers" if answers else "nothing answers there"
    )


def _reports(project: Project) -> tuple[Finding, ...]:
    report = project.configuration.root / ".wirelaw" / "report.json"
    detail = "there is one for fix and track" if report.is_file() else "none yet: run `wirelaw check`"
    return (Finding("report", ready=True, detail=detail),)
