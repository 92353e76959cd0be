"""A first contract out of a type of some source."""

from __future__ import annotations

from pathlib import Path

from codegen.proposal.proposal import Proposal
from codegen.wire.write_schema import write_schema
from registry.fault import Fault, Refusal
from wirelaw.jobs.read_source import declared_type
from wirelaw.runtime_settings import Language

#: What stands in the folder that a language's sources are read from.
_ROOTS = {
    Language.GO: ("go.mod",),
    Language.RUST: ("Cargo.toml",),
    Language.PYTHON: ("pyproject.toml", "requirements.txt", "setup.py"),
    Language.TYPESCRIPT: ("package.json", "tsconfig.json"),
}
_CALLED = {
    Language.GO: "Go",
    Language.RUST: "Rust",
    Language.PYTHON: "Python",
    Language.TYPESCRIPT: "TypeScript",
}


def from_type(language: str, file: Path, name: str) -> Proposal:
    """The contract that a type keeps today. Raises `Refusal` where it cannot be read."""
    if not file.is_file():
        raise Refusal(Fault("There is no such file.", str(file)))
    kind = Language(language)
    root = _root(kind, file.resolve())
    declared = declared_type(kind, root, f"{file.resolve().relative_to(root).as_posix()}::{name}")
    written = write_schema(declared.model, declared.encoding)
    notes = [
        *(f"{note.pointer}: {note.what}." for note in written.notes),
        *(f"{'/'.join(each.path) or name}: {each.why}; left open." for each in declared.unread),
        f"Read at {declared.place.path}:{declared.place.line}; what code does with the values is not in it.",
    ]
    return Proposal(written.schema, f"the {_CALLED[kind]} type {declared.name}", notes=tuple(notes))


def _root(language: Language, file: Path) -> Path:
    for folder in file.parents:
        if any((folder / name).is_file() for name in _ROOTS[language]):
            return folder
    return file.parent
