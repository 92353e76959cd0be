"""The generated modules of a source: one a crate, with what stood in them before as long as it is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from codegen.output.planned import PlannedFile
from codegen.rust.fix.home import wire_path
from codegen.rust.fix.step import Step
from codegen.rust.fix.walk import MODULE
from codegen.rust.fix.wire_file import Function, module_text, modules_of, wire_text
from codegen.source.rust.value import RustSource


def generated_files(
    source: RustSource, used: Iterable[tuple[str, Function]], texts: Mapping[str, str]
) -> Iterator[PlannedFile]:
    """The modules for functions that are named in files; `texts` are the files that are edited."""
    by_module: dict[str, dict[str, Function]] = {}
    for path, function in used:
        functions = by_module.setdefault(wire_path(source, path), {})
        functions[function.name] = _both(functions.get(function.name), function)
    for path, functions in by_module.items():
        present = _present(source, path)
        before = modules_of(present or "")
        others = [
            texts.get(file.path) or (source.root / file.path).read_text(encoding="utf-8")
            for file in source.files
            if file.path != path
        ]
        kept = {
            name: block
            for name, block in before.items()
            if any(f'{MODULE}::{name}"' in text for text in others)
        }
        made = [_with(each, kept.get(each.name, "")) for each in functions.values()]
        yield PlannedFile(Path(path), wire_text(made, kept), present)


def is_free(source: RustSource, name: str, step: Step) -> bool:
    """Whether a step may have a name: no generated module has it yet for something else."""
    for crate in source.crates:
        path = f"{crate.folder}/src/{MODULE}.rs".lstrip("/")
        block = modules_of(_present(source, path) or "").get(name)
        if block is not None:
            writes = module_text(Function(name, step, reads=False)).removesuffix("}")
            if not block.startswith(writes.rstrip()):
                return False
    return True


def _both(known: Function | None, function: Function) -> Function:
    """A function for all who name it."""
    if known is None:
        return function
    reads, legacy = known.reads or function.reads, known.legacy or function.legacy
    return replace(function, reads=reads, legacy=legacy, until=known.until or function.until)


def _with(function: Function, block: str) -> Function:
    """The same, with what it did before for whoever still names it."""
    reads = function.reads or "fn deserialize<" in block
    return replace(function, reads=reads, legacy=function.legacy or "read_either(" in block)


def _present(source: RustSource, path: str) -> str | None:
    file = source.root / path
    return file.read_text(encoding="utf-8") if file.is_file() else None
