"""`wirelaw.toml`, read into one frozen value.

What the file may hold is written once, in contracts/own/configuration; this module finds the file, holds
it against that contract, and then reads it without looking back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from parity.report.limits import Limits
from registry.fault import Fault, Refusal
from registry.place import shown
from registry.toml_file import read_toml
from wirelaw.configuration_faults import faults_of
from wirelaw.credentials import resolve_secrets
from wirelaw.runtime_reader import read_runtime
from wirelaw.runtime_settings import (
    Language,
    Ready,
    ResetCommand,
    ResetRequest,
    RuntimeSettings,
    Tls,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "FILE_NAME",
    "Configuration",
    "FailOn",
    "Language",
    "Ready",
    "ResetCommand",
    "ResetRequest",
    "RuntimeSettings",
    "Tls",
    "find_configuration",
    "read_configuration",
    "resolve_secrets",
]

FILE_NAME = "wirelaw.toml"


class FailOn(Enum):
    """The mildest divergence that fails a run."""

    BREAKS = "breaks"
    LOSES = "loses"
    COSMETIC = "cosmetic"


@dataclass(frozen=True, slots=True)
class Configuration:
    """Everything `wirelaw.toml` says, defaults filled in."""

    #: The folder of the file; every path starts from it.
    root: Path
    path: Path
    #: The folder of contracts.
    contracts: Path
    #: Patterns for case files, below the root.
    cases: tuple[str, ...]
    #: The Markdown file with the decisions tracker.
    tracker: Path
    #: One state file for each decision.
    decisions: Path
    runtimes: tuple[RuntimeSettings, ...]
    timeout_seconds: float
    body_limit: int
    workers: int
    repeat: int
    fail_on: FailOn
    limits: Limits

    def runtime(self, name: str) -> RuntimeSettings | None:
        """The runtime of that name."""
        return next((runtime for runtime in self.runtimes if runtime.name == name), None)


def find_configuration(start: Path) -> Path:
    """The nearest `wirelaw.toml`, in this folder or one above; refuses where there is none."""
    folder = start.absolute()
    for candidate in (folder, *folder.parents):
        if (candidate / FILE_NAME).is_file():
            return candidate / FILE_NAME
    what = f"There is no {FILE_NAME} in this folder or any above it."
    raise Refusal(Fault(what, shown(folder), "Run `wirelaw init`, or change to a folder that has one."))


def read_configuration(path: Path) -> Configuration:
    """Reads the file. Refuses it with every fault at once, each with its line."""
    file = read_toml(path)
    faults = faults_of(file)
    if faults:
        raise Refusal(*faults)
    root = path.absolute().parent
    places: dict[str, Any] = file.values.get("wirelaw", {})
    check: dict[str, Any] = file.values.get("check", {})
    tracker = root / places.get("tracker", "docs/ARCHITECTURE_COMPARISON.md")
    runtimes: dict[str, Any] = file.values.get("runtimes", {})
    return Configuration(
        root=root,
        path=root / path.name,
        contracts=root / places.get("contracts", "contracts"),
        cases=tuple(places.get("cases", ("contracts/*/cases.yaml",))),
        tracker=tracker,
        decisions=root / places["decisions"] if "decisions" in places else tracker.parent / "decisions",
        runtimes=tuple(read_runtime(name, table, root, file) for name, table in runtimes.items()),
        timeout_seconds=float(check.get("timeout", 10)),
        body_limit=check.get("body_limit", 10 * 1024 * 1024),
        workers=check.get("workers", 2),
        repeat=check.get("repeat", 1),
        fail_on=FailOn(check.get("fail_on", "loses")),
        limits=Limits(check.get("max_volatile"), check.get("max_vacuous")),
    )
