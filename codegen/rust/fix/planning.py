"""Fixes that are planned together, each proven by reading beside those before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from codegen.fix.planned import Fix
from codegen.fix.request import FixRequest
from codegen.output.edit import Edit, edited
from codegen.output.planned import PlannedFile
from codegen.rust.fix.change import Change, Held, Say, Target
from codegen.rust.fix.generated import generated_files, is_free
from codegen.rust.fix.home import declaring, homeless
from codegen.rust.fix.legacy import unread_forms
from codegen.rust.fix.match import Candidates
from codegen.rust.fix.place import step_of
from codegen.rust.fix.prove import unproven
from codegen.rust.fix.remarks import remarks
from codegen.rust.fix.render import Renderer
from codegen.rust.fix.step import Step, name_of
from codegen.rust.fix.walk import Walk
from codegen.rust.fix.wire_file import Function
from codegen.source.rust.declared_scope import Written
from codegen.source.rust.file import read_file
from codegen.source.rust.look import Spelling
from codegen.source.rust.resolve import Resolver
from codegen.source.rust.spelled import Path as RustPath
from codegen.source.rust.value import Item
from registry.fault import Fault, Refusal


@dataclass(frozen=True, slots=True)
class _Accepted:
    """A request that has its fix."""

    request: FixRequest
    item: Item
    walk: Walk
    fix: Fix


@dataclass
class Planning:
    """The fixes that are planned together, each proven beside those before it."""

    resolver: Resolver
    candidates: Candidates
    accepted: list[_Accepted] = field(default_factory=list)
    changes: dict[tuple[Target, str] | Change, Change] = field(default_factory=dict)
    held: dict[Target, Held] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)
    written: dict[str, Written] = field(default_factory=dict)

    def add(self, request: FixRequest) -> None:
        """Plans one more fix, or raises `Refusal` with every reason why there is none."""
        item = self.candidates.match(request)
        walk = Walk(self.resolver, request, step_of, self.name)
        scope = self.resolver.scope(item)
        step = walk.step_of(request.model.root, (), Spelling(RustPath(("self", item.name)), scope))
        if step is not None:
            walk.fault_at("the whole body has another structure, and no field holds it", item)
        for path in sorted(set().union(*walk.users.values())):
            walk.faults += homeless(self.resolver.source, path)
        walk.faults += self._clashes(walk)
        unread_forms(walk)
        if walk.faults:
            raise Refusal(*dict.fromkeys(walk.faults))
        if not walk.changes:
            raise Refusal(
                Fault(
                    f"`{item.spelled}` declares nothing that differs from the contract: what was seen is "
                    "made before it, or by another build.",
                    self.resolver.source.place(item.path, item.line),
                )
            )
        self._accept(request, item, walk)

    def _accept(self, request: FixRequest, item: Item, walk: Walk) -> None:
        before = dict(self.changes), dict(self.held), dict(self.steps), dict(self.written)
        self.changes |= {_key(change): change for change in walk.changes}
        self.held |= walk.held
        self.steps |= walk.steps
        self.written |= walk.written
        place = f"{item.path}:{item.line}"
        fix = Fix(request.id, item.spelled, place, (), (*walk.notes, *remarks(self.resolver, walk, item)))
        self.accepted.append(_Accepted(request, item, walk, fix))
        fault = self._unproven(walk)
        if fault is not None:
            self.accepted.pop()
            self.changes, self.held, self.steps, self.written = before
            raise Refusal(fault)

    def _unproven(self, walk: Walk) -> Fault | None:
        """Why the edited source does not keep a contract that one of the fixes is for."""
        after = self._edited_source()
        touched = {name for name, _ in walk.seen}
        for each in self.accepted:
            if each.walk is walk or touched & {name for name, _ in each.walk.seen}:
                (item,) = [
                    item
                    for item in after.source.items()
                    if item.spelled == each.item.spelled and item.path == each.item.path
                ]
                written = {**self.written, **each.walk.written}
                fault = unproven(after, item, each.request, written, exact=not each.walk.steps)
                if fault is not None and each.walk is not walk:
                    return Fault(
                        f"A type that it changes is changed for {each.request.contract} in another way.",
                        each.fix.place,
                        "Declare a type for each contract.",
                    )
                if fault is not None:
                    return fault
        return None

    def _clashes(self, walk: Walk) -> Iterator[Fault]:
        """Changes that another fix wants in another way."""
        for change in walk.changes:
            other = self.changes.get(_key(change))
            if other is not None and other != change and isinstance(change, Say):
                yield Fault(
                    f"`{change.name}` of `{change.target.name}` is wanted otherwise by another contract.",
                    self.resolver.source.place(change.target.path, change.target.line),
                    "Declare a type for each contract.",
                )

    def name(self, step: Step) -> str:
        """The name of a step; one that does something else gets another."""
        name, number = name_of(step), 2
        while self.steps.get(name, step) != step or not is_free(self.resolver.source, name, step):
            name, number = f"{name_of(step)}_{number}", number + 1
        return name

    def edits(self) -> tuple[Edit, ...]:
        """Every edit of a file that is there."""
        source = self.resolver.source
        found = list(Renderer(source, self.held).edits(self.changes.values()))
        for each in self.accepted:
            for path in sorted(set().union(*each.walk.users.values())):
                found += declaring(source, path)
        return tuple(dict.fromkeys(found))

    def files(self) -> tuple[PlannedFile, ...]:
        """The files as they are to be."""
        changed = edited(self.resolver.source.root, self.edits())
        texts = {file.path.as_posix(): file.text for file in changed}
        used = [
            (path, self._function(each, name))
            for each in self.accepted
            for name, paths in each.walk.users.items()
            for path in sorted(paths)
        ]
        return (*changed, *generated_files(self.resolver.source, used, texts))

    def _function(self, accepted: _Accepted, name: str) -> Function:
        asked = accepted.request
        return Function(
            name, accepted.walk.steps[name], accepted.walk.reads, asked.accept_legacy, asked.until
        )

    def _edited_source(self) -> Resolver:
        source = self.resolver.source
        texts = {file.path.as_posix(): file.text for file in edited(source.root, self.edits())}
        files = tuple(
            read_file(file.path, file.crate, file.module, texts[file.path].encode())
            if file.path in texts
            else file
            for file in source.files
        )
        return Resolver(replace(source, files=files))


def _key(change: Change) -> tuple[Target, str] | Change:
    return (change.target, change.name) if isinstance(change, Say) else change
