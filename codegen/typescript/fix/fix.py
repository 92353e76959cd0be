"""The fixes for TypeScript types: two functions beside a type, and the call sites that use the one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.fix.planned import Fix, Planned, Refused
from codegen.fix.request import FixRequest
from codegen.fix.values import values_of
from codegen.output.edit import Edit, edited
from codegen.output.planned import PlannedFile
from codegen.source.typescript.find import file_of, spelled
from codegen.source.typescript.folder import read_source
from codegen.source.typescript.value import Reference, TsDeclaration, TsSource
from codegen.typescript.fix.bridge import Bridge
from codegen.typescript.fix.choose import choose
from codegen.typescript.fix.held import hold
from codegen.typescript.fix.imports import export_edit, import_edit
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.naming import module_name, wire_path
from codegen.typescript.fix.sites import Site, Sites
from codegen.typescript.fix.test_file import test_file
from codegen.typescript.fix.typed import program
from codegen.typescript.fix.walk import node
from codegen.typescript.fix.wire_file import HEADER, wire_file
from registry.fault import Fault, Refusal


@dataclass(frozen=True)
class _Made:
    """One fix as far as it is planned."""

    fix: Fix
    target: TsDeclaration
    edits: tuple[Edit, ...]


def plan_fixes(requests: Sequence[FixRequest]) -> Planned:
    """The fixes for types of one source folder, planned together: the first of two that clash has its way.

    What is edited is read again: a type of which a value is still written as it was has no fix.
    """
    if not requests:
        return Planned()
    source = read_source(requests[0].source)
    sites = list(Sites(program(source, _texts(source))).all())
    made: list[_Made] = []
    refused: list[Refused] = []
    for request in requests:
        try:
            made.append(_made(request, source, sites, made))
        except Refusal as refusal:
            refused.append(Refused(request.id, refusal.faults))
    edits = sorted((edit for each in made for edit in each.edits), key=lambda edit: edit.text)
    files = edited(source.root, edits)
    _read_again(source, files, made)
    own = tuple(file for each in made for file in each.fix.files)
    return Planned((*files, *own), tuple(each.fix for each in made), tuple(refused))


def _made(request: FixRequest, source: TsSource, sites: Iterable[Site], made: Sequence[_Made]) -> _Made:
    target = choose(request, source, [each.declared for each in sites])
    job = Job(request, source, target, values_of(request), node)
    other = next((each for each in made if each.target == target), None)
    if other is not None:
        raise job.refuse(
            f"`{target.name}` is the type of another contract too, whose fix would write it otherwise.",
            "Give each contract a type of its own.",
        )
    seen = [each for each in sites if each.declared == target]
    bridge = _bridge(job)
    if not seen:
        raise job.refuse(
            f"No place is seen at which a `{target.name}` is written as JSON, so functions alone would change"
            " nothing.",
            f"Give `JSON.stringify`, `.json` or `.send` a value whose type is declared as `{target.name}`.",
        )
    if job.assumed and not request.assume:
        names = ", ".join(f"`{name}`" for name in job.assumed)
        raise job.refuse(
            f"These names follow a style and were seen nowhere: {names}.",
            "Declare them in the type, or allow them with --assume.",
        )
    return _fix(job, bridge, seen)


def _bridge(job: Job) -> Bridge:
    target = job.target
    if target.parameters:
        raise job.refuse(f"`{target.name}` has type parameters.", "Give the contract a type without any.")
    job.taken.give(target.name)
    held = hold(job.source, Reference(target.name), file_of(job.source, target), target.name)
    return node(job, job.model.root, (), held)


def _fix(job: Job, bridge: Bridge, seen: Sequence[Site]) -> _Made:
    source, target, request = job.source, job.target, job.request
    path = wire_path(source, target.path, target.name)
    test = f"{path.removesuffix('.ts')}.test.ts"
    files = tuple(
        _own(source, each, text)
        for each, text in ((path, wire_file(job, bridge, path)), (test, test_file(job, test, path)))
    )
    function = f"encode{target.name}"
    edits = [Edit(each.path, each.start, each.end, each.encoded(function)) for each in seen]
    edits += [
        import_edit(source, each, function, module_name(source, each, path))
        for each in dict.fromkeys(site.path for site in seen)
    ]
    edits += [edit for each in job.imported if (edit := export_edit(source, each)) is not None]
    place = f"{target.path}:{target.line}"
    notes = list(job.notes)
    if request.accept_legacy:
        notes.append(f"decode{target.name} reads the form of the contract alone, not the old one.")
    fix = Fix(request.id, spelled(target), place, tuple(job.assumed), tuple(notes), files)
    return _Made(fix, target, tuple(edits))


def _own(source: TsSource, path: str, text: str) -> PlannedFile:
    """A file that is ours. Raises `Refusal` where one that people wrote has its name."""
    there = source.root / path
    was = there.read_text(encoding="utf-8") if there.is_file() else None
    if was is not None and not was.startswith(HEADER):
        raise Refusal(
            Fault(
                "A file that was not written by wirelaw has the name of one that would be.",
                str(there),
                "Give it another name.",
            )
        )
    return PlannedFile(Path(path), text, was)


def _read_again(source: TsSource, files: Sequence[PlannedFile], made: Sequence[_Made]) -> None:
    """Raises `Refusal` where the edited source still writes a value as it was."""
    texts = {file.path.as_posix(): file.text for file in files}
    again = read_source(source.root, texts)
    names = {(each.target.path, each.target.name) for each in made}
    read = _texts(again) | {path: text.encode() for path, text in texts.items()}
    for site in Sites(program(again, read)).all():
        if (site.declared.path, site.declared.name) in names:
            raise Refusal(
                Fault(
                    f"A `{site.declared.name}` would still be written as it was after the fix.",
                    again.place(site.path),
                    "Report this: the fix was not written.",
                )
            )


def _texts(source: TsSource) -> dict[str, bytes]:
    found = {}
    for file in source.files:
        there = source.root / file.path
        found[file.path] = there.read_bytes() if there.is_file() else b""
    return found
