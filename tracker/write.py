"""Several files replaced together: all are staged beside their targets before the first is renamed.

Invariant: a reader sees an old file or a new one, never a part; when staging fails nothing has changed.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from typing import TYPE_CHECKING

from tracker.errors import TrackerFault, TrackerRefusal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Give every file its new bytes, in the order given; modes are kept, missing folders made."""
    staged: list[tuple[Path, Path]] = []
    made: list[Path] = []
    target = None
    try:
        for path, content in contents.items():
            target = path.resolve()  # a link stays a link: what it points to is replaced
            if target.is_dir():
                raise IsADirectoryError(0, "a folder is in the way")
            made += _missing(target.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            staged.append((_stage(target, content), target))
    except OSError as error:
        _discard([spare for spare, _ in staged], made)
        hint = "Nothing was changed; make the place writable and run again."
        raise TrackerRefusal(
            TrackerFault(f"The file cannot be written: {error.strerror}.", str(target), hint)
        ) from error
    _rename(staged)


def _missing(folder: Path) -> list[Path]:
    """The folders that do not exist yet, outermost first."""
    return [parent for parent in (folder, *folder.parents) if not parent.exists()][::-1]


def _stage(target: Path, content: bytes) -> Path:
    spare = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    # The mode of a new file is left to the umask; that of an old one is carried over.
    descriptor = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            spare.chmod(stat.S_IMODE(target.stat().st_mode))
    except OSError:
        _discard([spare], [])
        raise
    return spare


def _rename(staged: list[tuple[Path, Path]]) -> None:
    for done, (spare, target) in enumerate(staged):
        try:
            spare.replace(target)
        except OSError as error:
            _discard([spare for spare, _ in staged[done:]], [])
            hint = f"{done} of {len(staged)} files are written; run again to write the others."
            raise TrackerRefusal(
                TrackerFault(f"The file cannot be replaced: {error.strerror}.", str(target), hint)
            ) from error
    for folder in {target.parent for _, target in staged}:
        _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    # Makes the renames outlast a power cut; not every system lets a folder be opened.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _discard(files: list[Path], folders: list[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()
    for folder in reversed(folders):
        with contextlib.suppress(OSError):
            folder.rmdir()
