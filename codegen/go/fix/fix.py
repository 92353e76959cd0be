"""The fix for one Go type: its file and its test, planned and not yet written anywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from codegen.fix.planned import Fix, Planned, Refused
from codegen.fix.request import FixRequest
from codegen.go.fix.fits import fits
from codegen.go.fix.guard import names_free, remarks
from codegen.go.fix.planning import plan_type
from codegen.go.fix.spoken import file_paths, test_helper, tests_begin_with
from codegen.go.fix.sum_type import find_interface, plan_interface
from codegen.go.fix.supported import unsupported
from codegen.go.fix.wire_file import wire_file
from codegen.go.fix.wire_test_file import wire_test_file
from codegen.output.planned import PlannedFile
from codegen.source.go.find import find_type
from codegen.source.go.module import read_module
from codegen.source.go.value import GoModule, GoStruct
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
        clash = _clash(fix, fixes)
        if clash is not None:
            refused.append(Refused(request.id, (clash,)))
            continue
        files |= {file.path: file for file in fix.files}
        fixes.append(fix)
    return Planned(tuple(files.values()), tuple(fixes), tuple(refused))


def _clash(fix: Fix, others: Sequence[Fix]) -> Fault | None:
    """A fault where a file or a name of the fix is one of another fix too."""
    for other in others:
        same_type = other.type == fix.type
        shared = {file.path for file in fix.files} & {file.path for file in other.files}
        near = {file.path.parent for file in fix.files} & {file.path.parent for file in other.files}
        names = _names(fix) & _names(other) if near and not same_type else set()
        if (shared and not same_type) or names:
            what = f"the name `{min(names)}`" if names else f"the file {min(shared)}"
            return Fault(
                f"The fixes of `{fix.type}` and of `{other.type}` would both need {what}.",
                fix.place,
                "Rename one of the two types, or fix it by hand.",
            )
    return None


def _names(fix: Fix) -> set[str]:
    """What the files of a fix declare."""
    return {
        name
        for file in fix.files
        for name in re.findall(r"^(?:type|var|const|func) (\w+)", file.text, re.MULTILINE)
    }


def plan_fix(request: FixRequest) -> Fix:
    """The fix, or a `Refusal` with every reason why there is none."""
    impossible = list(unsupported(request))
    if impossible:
        raise Refusal(*impossible)
    module = read_module(request.source)
    interface = find_interface(request, module)
    if interface is not None:
        struct = GoStruct(interface.name, interface.path, interface.line, ())
        planned = plan_interface(request, module, interface, file_paths(struct))
    else:
        struct = find_type(module, request.type_name, lambda struct: fits(request, module, struct))
        planned = plan_type(request, module, struct, file_paths(struct))
    code_path, test_path = file_paths(struct)
    _tests_apart(module, struct)
    test, test_notes = wire_test_file(request, planned.plan)
    files = (
        PlannedFile(Path(code_path), wire_file(planned.plan)),
        PlannedFile(Path(test_path), test),
    )
    names_free(module, struct, files)
    notes = (*planned.notes, *remarks(module, struct, zero_fails=planned.plan.fails_when_zero), *test_notes)
    place = f"{struct.path}:{struct.line}"
    return Fix(request.id, struct.spelled, place, planned.assumed, notes, files)


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
