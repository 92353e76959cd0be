"""A project: the configuration, its contracts and its cases, read and proven to fit together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from parity.case import Case
from parity.cases.case_file import read_cases
from parity.promise import Promise
from registry.catalogue import Catalogue
from registry.declare import read_catalogue
from registry.fault import Fault, Refusal
from registry.near import nearest
from wirelaw.configuration import Configuration, find_configuration, read_configuration


@dataclass(frozen=True, slots=True)
class Project:
    """Everything `wirelaw.toml` names, in memory."""

    configuration: Configuration
    catalogue: Catalogue
    cases: tuple[Case, ...]
    #: Contract name as the cases write it -> promise.
    promises: Mapping[str, Promise]
    case_files: tuple[Path, ...]


def open_project(path: Path | None = None) -> Project:
    """The project of a `wirelaw.toml`: the one given, or the nearest one upwards from here."""
    configuration = read_configuration(path or find_configuration(Path.cwd()))
    catalogue = read_catalogue(configuration.contracts)
    files = case_files(configuration)
    cases = read_cases(files)
    return Project(configuration, catalogue, cases, _promises(cases, catalogue), files)


def unread(project: Project) -> tuple[str, ...]:
    """What the contracts that cases name say in a way that has no shape: compared as plain JSON."""
    contracts = {promise.contract.ref: promise for promise in project.promises.values()}
    return tuple(
        f"{ref}{note.pointer}: {note.what}."
        for ref, promise in sorted(contracts.items())
        for note in promise.notes
    )


def case_files(configuration: Configuration) -> tuple[Path, ...]:
    """The case files that the patterns of the configuration name, sorted; at least one for each pattern."""
    found: dict[Path, None] = {}
    faults: list[Fault] = []
    for pattern in configuration.cases:
        matches = sorted(configuration.root.glob(pattern))
        if not matches:
            faults.append(
                Fault(
                    f"No case file matches `{pattern}`.",
                    str(configuration.path),
                    "Write one, or correct `cases`.",
                )
            )
        found.update(dict.fromkeys(matches))
    if faults:
        raise Refusal(*faults)
    return tuple(found)


def _promises(cases: tuple[Case, ...], catalogue: Catalogue) -> dict[str, Promise]:
    names = {contract.name for contract in catalogue}
    promises: dict[str, Promise] = {}
    faults: dict[Fault, None] = {}
    for case in cases:
        for _, name in case.expect.contracts:
            if name in promises:
                continue
            if name.partition("@")[0] not in names:
                close = nearest(name, names)
                hint = (
                    f"Did you mean `{close}`?" if close else "`wirelaw contract show` lists those there are."
                )
                faults[
                    Fault(
                        f"The case `{case.id}` names a contract `{name}` that is not there.", case.where, hint
                    )
                ] = None
                continue
            promises[name] = Promise.of(catalogue.get(name, where=case.where))
    if faults:
        raise Refusal(*faults)
    return promises
