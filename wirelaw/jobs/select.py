"""Which cases and runtimes of a project a run covers."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from parity.case import Case
from registry.fault import Fault, Refusal
from wirelaw.jobs.project import Project
from wirelaw.runtime_settings import RuntimeSettings


@dataclass(frozen=True, slots=True)
class Selection:
    """What to cover; empty means everything."""

    #: Case ids, or patterns of them (`schema-*`).
    cases: tuple[str, ...] = ()
    #: Contracts that at least one status of the case names.
    contracts: tuple[str, ...] = ()
    runtimes: tuple[str, ...] = ()
    #: A git ref: only cases whose file or contracts changed since.
    changed: str | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not (self.cases or self.contracts or self.runtimes or self.changed)


def select(project: Project, selection: Selection) -> tuple[tuple[Case, ...], tuple[RuntimeSettings, ...]]:
    """The cases and runtimes of a selection. Refuses names that match nothing."""
    faults: list[Fault] = []
    ids = [case.id for case in project.cases]
    faults += [
        Fault(f"No case is named `{pattern}`.", hint="`wirelaw check` without --case runs all.")
        for pattern in selection.cases
        if not any(fnmatchcase(name, pattern) for name in ids)
    ]
    known = {settings.name for settings in project.configuration.runtimes}
    faults += [
        Fault(
            f"There is no runtime `{name}`.",
            str(project.configuration.path),
            f"There are: {', '.join(sorted(known))}.",
        )
        for name in selection.runtimes
        if name not in known
    ]
    names = {name.partition("@")[0] for case in project.cases for _, name in case.expect.contracts}
    faults += [
        Fault(f"No case answers with the contract `{name}`.")
        for name in selection.contracts
        if name.partition("@")[0] not in names
    ]
    if faults:
        raise Refusal(*faults)
    cases = tuple(case for case in project.cases if _covers(selection, case))
    if selection.changed is not None:
        cases = _changed(project, cases, selection.changed)
    return cases, tuple(
        settings
        for settings in project.configuration.runtimes
        if not selection.runtimes or settings.name in selection.runtimes
    )


def _covers(selection: Selection, case: Case) -> bool:
    contracts = {name.partition("@")[0] for _, name in case.expect.contracts}
    return (not selection.cases or any(fnmatchcase(case.id, pattern) for pattern in selection.cases)) and (
        not selection.contracts or bool(contracts & {name.partition("@")[0] for name in selection.contracts})
    )


def _changed(project: Project, cases: tuple[Case, ...], ref: str) -> tuple[Case, ...]:
    root = project.configuration.root
    try:
        listed = subprocess.run(
            ["git", "diff", "--name-only", "-z", "--relative", "--end-of-options", ref, "--", "."],
            cwd=root,
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout
    except FileNotFoundError:
        raise Refusal(Fault("`--changed` needs git, which is not on PATH.")) from None
    except subprocess.SubprocessError as error:
        said = getattr(error, "stderr", b"") or b""
        raise Refusal(
            Fault(f"git cannot compare with `{ref}`: {said.decode(errors='replace').strip()[:200]}")
        ) from error
    touched = {root / name.decode("utf-8", "surrogateescape") for name in listed.split(b"\0") if name}

    def concerned(case: Case) -> bool:
        folders = [project.promises[name].contract.path for _, name in case.expect.contracts]
        return any(
            path == root / case.file
            or Path(case.file) == path
            or any(folder in path.parents for folder in folders)
            for path in touched
        )

    return tuple(case for case in cases if concerned(case))
