"""A runtime as it would be with fixes in place, the tree untouched: overlaid for Go, a copy elsewhere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.go.overlay import overlay, overlay_flags
from codegen.output.planned import PlannedFile
from codegen.output.tree import write
from registry.fault import Fault, Refusal
from wirelaw.jobs.project import Project
from wirelaw.jobs.runtimes import prepare_own_folder
from wirelaw.jobs.source_files import source_files
from wirelaw.runtime_settings import Language, RuntimeSettings

#: Folders that git ignores and that a service cannot run without: linked into the copy.
_INSTALLED = ("node_modules", ".venv", "venv")
_TARGET = "wirelaw-trial"


@dataclass(frozen=True, slots=True)
class Trial:
    """What to start in place of a runtime."""

    settings: RuntimeSettings
    build_folder: Path


@contextmanager
def trial(project: Project, settings: RuntimeSettings, files: Sequence[PlannedFile]) -> Iterator[Trial]:
    """The runtime with the planned files in place, for as long as it is tried."""
    source = _tried_source(settings)
    folder = prepare_own_folder(project.configuration) / "trial"
    folder.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix=f"{settings.name}-", dir=folder) as scratch:
        match settings.language:
            case Language.GO:
                yield _overlaid(settings, source, files, Path(scratch))
            case Language.RUST:
                yield _cargo_copy(settings, source, files, Path(scratch), project.configuration.root)
            case _:
                copied = _copied(source, Path(scratch) / "source")
                write(files, copied)
                yield Trial(replace(settings, source=copied), Path(scratch) / "build")


def _tried_source(settings: RuntimeSettings) -> Path:
    if not settings.start or settings.source is None:
        raise Refusal(
            Fault(
                f"The runtime `{settings.name}` has no `start` command, so a fix cannot be tried.",
                settings.where,
                "Give it `build`, `start` and `ready`.",
            )
        )
    if settings.language is Language.GO and not any("{build}" in word for word in settings.build):
        raise Refusal(
            Fault(
                f"The build of `{settings.name}` names no place for its output, which a trial would replace.",
                settings.where,
                'Let it write into `{build}`, as in ["go", "build", "-o", "{build}/server", "."].',
            )
        )
    return settings.source


def _overlaid(settings: RuntimeSettings, source: Path, files: Sequence[PlannedFile], scratch: Path) -> Trial:
    flags = overlay_flags(overlay(files, source, scratch))
    env = ("GOFLAGS", f"{os.environ.get('GOFLAGS', '')} {flags}".strip())
    return Trial(replace(settings, env=(*settings.env, env)), scratch / "build")


def _cargo_copy(
    settings: RuntimeSettings, source: Path, files: Sequence[PlannedFile], scratch: Path, root: Path
) -> Trial:
    """A copy of the workspace, built into a target folder of its own that later trials find warm."""
    workspace, target = _cargo_folders(source)
    copied = _copied(workspace, scratch / "workspace") / source.absolute().relative_to(workspace)
    write(files, copied)
    tried = target / _TARGET
    start = tuple(_moved(word.replace("{root}", str(root)), source, target, tried) for word in settings.start)
    env = (*settings.env, ("CARGO_TARGET_DIR", str(tried)))
    return Trial(replace(settings, source=copied, start=start, env=env), scratch / "build")


def _moved(word: str, source: Path, target: Path, tried: Path) -> str:
    """A word of a command, with what cargo built in its own folder found in the trial's."""
    path = source.absolute() / word
    return str(tried / path.relative_to(target)) if path.is_relative_to(target) else word


def _cargo_folders(source: Path) -> tuple[Path, Path]:
    """The folders of the workspace and of its build output, as cargo tells them."""
    try:
        told = subprocess.run(
            ["cargo", "metadata", "--format-version", "1", "--no-deps", "--offline"],
            cwd=source,
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", b"") or str(error).encode()
        raise Refusal(
            Fault(f"`cargo metadata` failed: {said.decode('utf-8', 'replace').strip()}", str(source))
        ) from None
    metadata = json.loads(told)
    return Path(metadata["workspace_root"]), Path(metadata["target_directory"])


def _copied(folder: Path, to: Path) -> Path:
    """A copy of the source files of a folder, with what is installed there linked in."""
    for path in source_files(folder):
        target = to / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    for name in _INSTALLED:
        if (folder / name).is_dir() and not (to / name).exists():
            (to / name).symlink_to((folder / name).resolve(), target_is_directory=True)
    return to
