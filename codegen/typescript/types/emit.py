"""Writes the TypeScript of contracts: for each its types and codecs, and a test of its vectors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from codegen.output.planned import PlannedFile
from codegen.types.emitted import Asked, Emitted, Limitation
from codegen.types.vectors_file import vectors_file
from codegen.types.wire_type import WireType
from codegen.typescript.types.contract_file import contract_file, index_file, test_file, uses_texts
from codegen.typescript.types.identifier import Taken, file_name
from codegen.typescript.types.limits import limitations
from codegen.typescript.types.plan import Plan, plan, root_name
from codegen.typescript.types.support_files import support_file
from codegen.wire.encoding import Untagged
from codegen.wire.shape import Union, nodes
from registry.fault import Fault, Refusal


def emit(asked: Sequence[Asked]) -> Emitted:
    """All files of one folder. A `Refusal` names everything that has no code."""
    asked = sorted(asked, key=lambda each: (each.type.contract.name, each.type.contract.version))
    faults = [fault for each in asked for fault in _impossible(each.type)]
    if faults:
        raise Refusal(*faults)
    plans = _plans([each.type for each in asked])
    limited = {each.wire.contract.name: limitations(each.wire) for each in plans}
    files = [
        file
        for each, planned in zip(asked, plans, strict=True)
        for file in _of_contract(each, planned, limited[planned.wire.contract.name])
    ]
    shared = ["json.ts", "rules.ts", "vectors.ts", "wire.ts"]
    if any(uses_texts(each) for each in plans):
        shared.append("texts.ts")
    files += [PlannedFile(Path(name), support_file(name)) for name in shared]
    files.append(PlannedFile(Path("index.ts"), index_file(plans)))
    return Emitted(tuple(sorted(files, key=lambda file: file.path)), limited)


def _of_contract(asked: Asked, planned: Plan, limited: Sequence[Limitation]) -> Iterator[PlannedFile]:
    yield PlannedFile(Path(f"{planned.file}.ts"), contract_file(planned, limited))
    yield PlannedFile(Path(f"{planned.file}.test.ts"), test_file(planned))
    yield PlannedFile(Path(f"{planned.file}.vectors.json"), vectors_file(asked, limited))


def _plans(wires: Sequence[WireType]) -> list[Plan]:
    """Every contract with its names: a version is part of them only where several are asked for."""
    count = Counter(wire.contract.name for wire in wires)
    files, roots = Taken(), Taken()
    plans = []
    for wire in wires:
        contract = wire.contract
        version = contract.version if count[contract.name] > 1 else None
        file = files.give(file_name(contract.name, version))
        plans.append(plan(wire, roots.give(root_name(wire, version)), file))
    return plans


def _impossible(wire: WireType) -> Iterator[Fault]:
    for path, shape in nodes(wire.model):
        if isinstance(shape, Union) and isinstance(wire.encoding.at(path).tagging, Untagged):
            yield Fault(
                f"Nothing tells the variants of the union at {'/'.join(('', *path))} apart.",
                wire.contract.ref,
                "Give each variant a member with a constant.",
            )
