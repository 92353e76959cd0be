"""A folder of generated files: known as ours by its manifest, and never written over what people changed.

The manifest, `wirelaw.manifest.json`, says which files were written and the SHA-256 of each.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from codegen.output.planned import PlannedFile
from codegen.output.tree import write
from registry.fault import Fault, Refusal
from registry.strict_json import NotJson, parse

MANIFEST = "wirelaw.manifest.json"


@dataclass(frozen=True, slots=True)
class GeneratedFolder:
    """What a folder is to hold, beside what it holds."""

    path: Path
    files: tuple[PlannedFile, ...]
    #: What the manifest says was written, by path; empty where there is none.
    known: Mapping[str, str]
    manifest: PlannedFile

    @property
    def stale(self) -> tuple[str, ...]:
        """Files that were written once and are no longer wanted."""
        wanted = {file.path.as_posix() for file in self.files}
        return tuple(name for name in self.known if name not in wanted and (self.path / name).is_file())

    def is_current(self) -> bool:
        """Whether the folder has exactly what it is to hold."""
        every = (*self.files, self.manifest)
        return not self.stale and all(_text(self.path / file.path) == file.text for file in every)

    def refuse_foreign(self) -> None:
        """Raises `Refusal` for a folder that is not ours, and for files of ours that people changed."""
        faults = list(self._foreign())
        if faults:
            raise Refusal(*faults)

    def write(self) -> None:
        """Writes the files and the manifest, all or none, then removes what is stale."""
        write((*self.files, self.manifest), self.path)
        for name in self.stale:
            (self.path / name).unlink(missing_ok=True)

    def _foreign(self) -> Iterator[Fault]:
        if self.path.exists() and not self.path.is_dir():
            yield Fault("It is a file, and a folder was expected.", str(self.path), "Name another folder.")
            return
        if not self.known and self.path.is_dir() and any(self.path.iterdir()):
            yield Fault(
                "The folder is not empty, and what is in it was not generated.",
                str(self.path),
                "Name an empty folder, or one that does not exist; --force writes here all the same.",
            )
            return
        touched = {file.path.as_posix(): file.text for file in self.files} | dict.fromkeys(self.stale, "")
        for name, text in touched.items():
            there = _text(self.path / name)
            if there is not None and there != text and _digest(there) != self.known.get(name):
                yield Fault(
                    "The file was changed since it was generated."
                    if name in self.known
                    else "A file that was not generated has the name of one that would be.",
                    str(self.path / name),
                    "Move the change elsewhere, or let it be written over with --force.",
                )


def generated_folder(
    path: Path, files: Sequence[PlannedFile], stands_on: Mapping[str, str]
) -> GeneratedFolder:
    """The folder as it is to be; `stands_on` names each contract with its fingerprint.

    Raises `Refusal` where the manifest that is there cannot be read.
    """
    ordered = tuple(sorted(files, key=lambda file: file.path.as_posix()))
    manifest = {
        "generated_by": "wirelaw",
        "contracts": dict(stands_on),
        "files": {file.path.as_posix(): _digest(file.text) for file in ordered},
    }
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    return GeneratedFolder(path, ordered, _known(path / MANIFEST), PlannedFile(Path(MANIFEST), text))


def _known(manifest: Path) -> Mapping[str, str]:
    if not manifest.is_file():
        return {}
    try:
        said = parse(manifest.read_bytes())
    except NotJson:
        said = None
    files = said.get("files") if isinstance(said, dict) else None
    known = {
        name: digest
        for name, digest in (files.items() if isinstance(files, dict) else ())
        if isinstance(digest, str) and _is_inside(name)
    }
    if not isinstance(files, dict) or len(known) < len(files):
        raise Refusal(
            Fault(
                "The manifest of the folder cannot be read.",
                str(manifest),
                "Restore it, or remove the folder and generate it anew.",
            )
        )
    return known


def _is_inside(name: str) -> bool:
    path = Path(name)
    return not path.is_absolute() and ".." not in path.parts and name not in ("", ".")


def _text(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
