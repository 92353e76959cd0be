"""Rust types, codecs and tests for contracts, as a module of one file per contract."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from codegen.output.planned import PlannedFile
from codegen.rust.types.mod_file import mod_file
from codegen.rust.types.module_file import module_file
from codegen.rust.types.names import module_name
from codegen.rust.types.support import support_file
from codegen.types.emitted import Asked, Emitted, Limitation
from codegen.types.vectors_file import vectors_file
from registry.fault import Fault, Refusal


def emit(asked: Sequence[Asked]) -> Emitted:
    """The files of the module. Raises `Refusal` with everything that has no types."""
    faults = list(_collisions(asked))
    texts: dict[str, str] = {}
    files: list[PlannedFile] = []
    limited: dict[str, tuple[Limitation, ...]] = {}
    for each in asked:
        contract = each.type.contract
        name = module_name(contract.name)
        try:
            texts[name], limited[contract.name] = module_file(each.type)
        except Refusal as refusal:
            faults += refusal.faults
            continue
        files.append(PlannedFile(Path(f"{name}.rs"), texts[name]))
        vectors = vectors_file(each, limited[contract.name])
        files.append(PlannedFile(Path(f"{name}.vectors.json"), vectors))
    if faults:
        raise Refusal(*faults)
    modules = {module_name(each.type.contract.name): each.type.contract.ref for each in asked}
    support = support_file(list(texts.values()))
    files.append(PlannedFile(Path("support.rs"), support))
    files.append(PlannedFile(Path("mod.rs"), mod_file(modules, with_patterns="regex::" in support)))
    return Emitted(tuple(files), limited)


def _collisions(asked: Sequence[Asked]) -> list[Fault]:
    """Contracts whose modules would have one name."""
    known: dict[str, str] = {}
    faults = []
    for each in asked:
        contract = each.type.contract
        name = module_name(contract.name)
        other = known.setdefault(name, contract.name)
        if other != contract.name:
            what = f"`{other}` and `{contract.name}` would both be the module `{name}`."
            faults.append(Fault(what, contract.ref, "Generate each into a folder of its own."))
    return faults
