"""Edits of files that people own: spans of bytes replaced, everything else kept as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from codegen.output.planned import PlannedFile
from registry.fault import Fault, Refusal


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """The bytes from `start` to `end` of a file become `text`; an empty span is an insertion."""

    #: Relative to the source folder, with forward slashes.
    path: str
    start: int
    end: int
    text: str


def edited(source: Path, edits: Iterable[Edit]) -> tuple[PlannedFile, ...]:
    """The files with all edits made; equal edits are one, insertions at one place keep their order.

    Raises `Refusal` where two edits want the same bytes, or a file is not UTF-8.
    """
    by_path: dict[str, list[Edit]] = {}
    for edit in dict.fromkeys(edits):
        by_path.setdefault(edit.path, []).append(edit)
    return tuple(_edited(source, path, by_path[path]) for path in sorted(by_path))


def _edited(source: Path, path: str, edits: list[Edit]) -> PlannedFile:
    data = (source / path).read_bytes()
    parts: list[bytes] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < done:
            line = data[: edit.start].count(b"\n") + 1
            raise Refusal(
                Fault(
                    "Two fixes want to change the same place in different ways.",
                    f"{source / path}:{line}",
                    "Write one of them first, then ask for the other.",
                )
            )
        parts += [data[done : edit.start], edit.text.encode()]
        done = edit.end
    try:
        return PlannedFile(Path(path), b"".join([*parts, data[done:]]).decode(), data.decode())
    except UnicodeDecodeError:
        raise Refusal(Fault("The file is not UTF-8, so it is not edited.", str(source / path))) from None
