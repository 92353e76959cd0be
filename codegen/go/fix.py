"""The fix for one Go type: its file and its test, planned and not yet written anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from codegen.fix.planned import Fix, Planned, Refused
from codegen.fix.request import FixRequest
from codegen.go.guard import remarks
from codegen.go.planning import plan_type
from codegen.go.spoken import file_paths, test_helper, tests_begin_with
from codegen.go.supported import spelled_otherwise, unsupported
from codegen.go.wire_file import wire_file
from codegen.go.wire_test_file import wire_test_file
from codegen.output.planned import PlannedFile
from codegen.source.go.find import find_type
from codegen.source.go.module import read_module
from codegen.source.go.value import GoModule, GoStruct
from codegen.wire.encoding import Internal
from codegen.wire.shape import Record, Union
from registry.fault import Fault, Refusal


def plan_fixes(requests: Sequence[FixRequest]) -> Planned:
    """The fixes for types of one Go module, each in files of its own beside its type."""
    files: dict[Path, PlannedFile] = {}
    fixes: list[Fix] = []
    refused: list[Refused] = []
    for request in requests:
        try:
            fix = plan_fix(request)
        except Refusal as refusal:
            refused.append(Refused(request.id, refusal.faults))
            continue
        other = next((each for each in fixes if each.type == fix.type), None)
        if other is not None and any(files.get(file.path) != file for file in fix.files):
            fault = Fault(f"The type `{fix.type}` is already fixed for {other.request}.", fix.place)
            refused.append(Refused(request.id, (fault,)))
            continue
        files |= {file.path: file for file in fix.files}
        fixes.append(fix)
    return Planned(tuple(files.values()), tuple(fixes), tuple(refused))


def plan_fix(request: FixRequest) -> Fix:
    """The fix, or a `Refusal` with every reason why there is none."""
    impossible = list(unsupported(request))
    if impossible:
        raise Refusal(*impossible)
    module = read_module(request.source)
    struct = find_type(module, request.type_name, lambda struct: _fits(request, struct))
    code_path, test_path = file_paths(struct)
    planned = plan_type(request, module, struct, (code_path, test_path))
    _tests_apart(module, struct)
    test, test_notes = wire_test_file(request, planned.plan)
    notes = (*planned.notes, *spelled_otherwise(request), *remarks(module, struct), *test_notes)
    place = f"{struct.path}:{struct.line}"
    files = (
        PlannedFile(Path(code_path), wire_file(planned.plan)),
        PlannedFile(Path(test_path), test),
    )
    return Fix(request.id, struct.spelled, place, planned.assumed, notes, files)


def _fits(request: FixRequest, struct: GoStruct) -> bool:
    """Whether the struct by itself writes the members that the encoding in use has, and no others."""
    written = struct.on_the_wire()
    needed = _keys(request)
    others = [field for key, field in written.items() if key not in needed]
    return needed <= written.keys() and all({"omitempty", "omitzero"} & set(each.options) for each in others)


def _keys(request: FixRequest) -> set[str]:
    root, path = request.model.resolve(request.model.root, ())
    tagging = request.used.at(path).tagging
    keys = {tagging.tag} if isinstance(root, Union) and isinstance(tagging, Internal) else set()
    records = [(root, path)]
    if isinstance(root, Union):
        payloads = [(variant.payload, (*path, variant.name)) for variant in root.variants]
        records = [request.model.resolve(payload, at) for payload, at in payloads if payload is not None]
    for record, at in records:
        if isinstance(record, Record):
            keys |= {request.used.key((*at, field.name)) for field in record.fields}
    return keys


def _tests_apart(module: GoModule, struct: GoStruct) -> None:
    package = module.package_of(struct.path)
    prefix = tests_begin_with(struct)
    for name in sorted(package.test_names | {name for file in package.files for name in file.names}):
        if name.startswith(prefix) or name == test_helper(struct):
            raise Refusal(
                Fault(
                    f"The package has a `{name}`, a name that the tests of the fix need.",
                    module.place(struct.folder),
                    "Rename it.",
                )
            )
