"""What a run stands on, as digests, and whether that ground has moved since."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from parity.report.report import Stamp
from registry.fault import Fault, Refusal
from wirelaw.jobs.project import Project
from wirelaw.jobs.source_files import source_files


def stamp(project: Project) -> Stamp:
    """The digests of configuration, contracts, cases, and each runtime's source as they are now."""
    configuration = project.configuration
    return Stamp(
        configuration=_digest(configuration.path.read_bytes()),
        contracts=_digest(
            *(f"{contract.ref} {contract.fingerprint}".encode() for contract in project.catalogue)
        ),
        cases=_digest(*(path.read_bytes() for path in project.case_files)),
        sources=tuple(
            (settings.name, source_digest(settings.source))
            for settings in configuration.runtimes
            if settings.source is not None
        ),
    )


def require_same_ground(recorded: Stamp, now: Stamp, report: Path) -> None:
    """Refuses a report that was made on other ground, naming each thing that moved."""
    moved = [
        what
        for what, before, after in (
            ("the configuration", recorded.configuration, now.configuration),
            ("a contract", recorded.contracts, now.contracts),
            ("a case file", recorded.cases, now.cases),
            *(
                (f"the source of `{name}`", before, dict(now.sources).get(name))
                for name, before in recorded.sources
            ),
        )
        if before != after
    ]
    if moved:
        raise Refusal(
            *(Fault(f"Since this report was made, {what} has changed.", str(report)) for what in moved[:-1]),
            Fault(
                f"Since this report was made, {moved[-1]} has changed.",
                str(report),
                "Run `wirelaw check` again.",
            ),
        )


def source_digest(folder: Path) -> str:
    """A digest of the source files of a runtime: what git tracks or would track there, else every file."""
    digest = sha256()
    for path in source_files(folder):
        digest.update(str(path.relative_to(folder)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _digest(*parts: bytes) -> str:
    digest = sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()[:16]
