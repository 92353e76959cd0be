"""Planned files and the tree: shown as a diff, written all or none, compared with what is there."""

from __future__ import annotations

import difflib
import secrets
from collections.abc import Sequence
from pathlib import Path

from codegen.output.planned import PlannedFile
from registry.fault import Fault, Refusal


def diff(files: Sequence[PlannedFile], source: Path, root: Path | None = None) -> str:
    """The unified diff from the tree to the planned files, as `git apply` and `patch -p1` take it in `root`.

    Without `root`, or where it does not hold `source`, the names start at `source`.
    """
    inside = root is not None and source.absolute().is_relative_to(root.absolute())
    below = source.absolute().relative_to(root.absolute()) if root is not None and inside else Path()
    return "".join(
        _diff((below / file.path).as_posix(), file, _present(source / file.path)) for file in files
    )


def check(files: Sequence[PlannedFile], source: Path) -> bool:
    """Whether the tree has the planned files exactly."""
    return all(_present(source / file.path) == file.text for file in files)


def write(files: Sequence[PlannedFile], source: Path) -> None:
    """Writes the files, all of them or none: staged beside their places first, then moved there.

    A `Refusal` names every file that is no longer what its plan was made from.
    """
    moved = [file for file in files if file.was is not None and _present(source / file.path) != file.was]
    if moved:
        raise Refusal(
            *(
                Fault(
                    "The file has changed since it was read, so nothing is written.",
                    str(source / file.path),
                    "Run the command again.",
                )
                for file in moved
            )
        )
    staged: list[tuple[Path, Path]] = []
    before: list[tuple[Path, bytes | None]] = []
    try:
        for file in files:
            target = source / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            stage = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
            staged.append((stage, target))
            with stage.open("x", encoding="utf-8", newline="\n") as opened:
                opened.write(file.text)
            if target.exists():
                stage.chmod(target.stat().st_mode & 0o777)
        for stage, target in staged:
            before.append((target, target.read_bytes() if target.exists() else None))
            stage.replace(target)
    except BaseException:
        for target, data in before:
            if data is None:
                target.unlink(missing_ok=True)
            else:
                target.write_bytes(data)
        raise
    finally:
        for stage, _ in staged:
            stage.unlink(missing_ok=True)


def _present(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None


def _diff(name: str, file: PlannedFile, present: str | None) -> str:
    if present == file.text:
        return ""
    lines = difflib.unified_diff(
        _lines(present or ""),
        _lines(file.text),
        "/dev/null" if present is None else f"a/{name}",
        f"b/{name}",
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    """The lines with their ends; only a line feed ends one, as in `diff`."""
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])
