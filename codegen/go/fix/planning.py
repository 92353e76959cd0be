"""From a request to a plan: the struct a service grew, read as the union or record of the contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from codegen.fix.request import FixRequest
from codegen.go.fix.apart import forms_apart, members_apart
from codegen.go.fix.body import Body, body_of, finished
from codegen.go.fix.bridge.wires import Bridge, Node, Unheld, Wires
from codegen.go.fix.guard import obstacles
from codegen.go.fix.hold import Sort, go_type
from codegen.go.fix.mapping import Mapper
from codegen.go.fix.nested import first_drift
from codegen.go.fix.plan import OldMember, Plan
from codegen.go.fix.sample import sample, tagged
from codegen.go.fix.spoken import free_prefix
from codegen.source.go.resolve import Spelled
from codegen.source.go.value import GoField, GoFile, GoModule, GoStruct
from codegen.wire.encode import encode
from codegen.wire.encoding import Dimension
from codegen.wire.forms.bare import Only
from codegen.wire.forms.erased import Erased
from codegen.wire.lossless import write
from codegen.wire.shape import Shape, TypePath, Union
from registry.fault import Fault, Refusal


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, with what was assumed for it and what a person should know."""

    plan: Plan
    assumed: tuple[str, ...]
    notes: tuple[str, ...]


def plan_type(request: FixRequest, module: GoModule, struct: GoStruct, paths: tuple[str, str]) -> Planned:
    """The plan for one struct, to be written under the two paths. Raises `Refusal` with every reason."""
    wires = wires_for(request, module, struct, paths[0])
    mapper = Mapper(wires, struct, module.file_of(struct.path))
    mapper.faults += obstacles(module, struct, *paths)
    root, root_path = request.model.resolve(request.model.root, ())
    body = body_of(mapper, root, root_path, paths[0])
    if request.accept_legacy:
        forms_apart(mapper, body.cases, body.tag, body.tagging)
        members_apart(mapper, body.cases, tuple(wires.parts.values()))
    mapper.faults += unreached(mapper, body)
    if mapper.faults:
        raise Refusal(*mapper.faults)
    plan = replace(
        finished(mapper, body),
        old=tuple(_old(mapper)) if request.accept_legacy else (),
        until=request.until,
        forms=tuple(forms_of(request, root, wires)),
        parts=tuple(wires.parts.values()),
        types=tuple(tuple(lines) for lines in wires.types.values() if lines),
        examples=wires.examples,
    )
    assumed = (case.kind_text for case in plan.every_case if case.assumed)
    return Planned(plan, tuple(dict.fromkeys(assumed)), tuple(wires.notes))


def wires_for(request: FixRequest, module: GoModule, struct: GoStruct, target: str) -> Wires:
    """What the parts of one file share."""
    package = module.package_of(struct.path)
    prefix = free_prefix(package, struct, target)
    taken = frozenset(name for file in package.files if file.path != target for name in file.names)
    wires = Wires(request, module, package, prefix, taken)
    wires.part = lambda node: part(node, target)
    return wires


def part(node: Node, target: str) -> Bridge | None:
    """The wire type of a struct that is a part of another; None where it is written rightly by itself."""
    request, go = node.wires.request, node.go
    lost = node.setting(Dimension.RECORDS)
    hidden = isinstance(lost, Erased | Only)
    drifts = first_drift(request.model, request.wanted, request.used, node.shape, node.path) is not None
    if not (hidden or drifts or (node.strict and go.sort is Sort.STRUCT and go.struct is not None)):
        return None
    if go.struct is None or go.sort is not Sort.STRUCT or (lost is not None and not hidden):
        return None if lost is None else _not_so(node, lost)
    key = (go.struct.spelled, node.path)
    if key in node.wires.reserved:
        return Bridge(node.wires.reserved[key])
    struct = go.struct
    name = node.wires.reserve(struct.name[:1].upper() + struct.name[1:])
    node.wires.reserved[key] = name
    mapper = Mapper(
        node.wires,
        struct,
        node.wires.module.file_of(struct.path),
        by_name=hidden,
        embedded=lost.field if isinstance(lost, Only) else "",
    )
    body = body_of(mapper, node.shape, node.path, target)
    faults = [*mapper.faults, *unreached(mapper, body), *_unfit(mapper)]
    if faults:
        raise Unheld("; ".join(fault.what.rstrip(".") for fault in faults), faults[0].hint)
    name = _declared_once(node.wires, key, replace(finished(mapper, body), wire=name, over=node.over))
    slots = [slot for case in body.cases for slot in (*case.slots, *([case.held] if case.held else []))]
    return Bridge(
        name,
        plain=all(slot.plain for slot in slots),
        apart=not hidden and all(slot.bridge.apart for slot in slots),
    )


def _declared_once(wires: Wires, key: tuple[str, TypePath], plan: Plan) -> str:
    """The name of a part: of one that is the same at another node, where there is one."""
    for name, known in wires.parts.items():
        if replace(known, wire=plan.wire, imports=plan.imports) == plan:
            wires.types.pop(plan.wire)
            wires.reserved[key] = name
            return name
    wires.parts[plan.wire] = plan
    return plan.wire


def _not_so(node: Node, form: object) -> Bridge:
    raise Unheld(f"{node.go.text} does not hold an object written as {getattr(form, 'words', form)}")


def _unfit(mapper: Mapper) -> Iterator[Fault]:
    for held in mapper.struct.fields:
        if held.type.startswith(("sync.", "atomic.")):
            yield Fault(f"`{mapper.struct.name}.{held.name}` is a {held.type}, which must not be copied.")
    if mapper.struct.generic:
        yield Fault(f"{mapper.struct.name} has type parameters, which is not supported.")


def unreached(mapper: Mapper, body: Body) -> Iterator[Fault]:
    """A fault for each embedded field that no member is held by: its own fields are on the wire too."""
    reached = {slot.outer for case in body.cases for slot in case.slots}
    for held in mapper.struct.fields:
        if held.embedded and not held.tagged and held.name not in reached:
            yield Fault(
                f"{mapper.struct.name} embeds {held.type}, so its fields are written as its own: "
                "not supported.",
                mapper.module.place(mapper.struct.path, held.line),
                "Name the field, or write its fields out.",
            )


def _old(mapper: Mapper) -> Iterator[OldMember]:
    for key, field in mapper.struct.on_the_wire().items():
        yield _old_member(mapper, key, field, mapper.file)
    for outer in mapper.struct.fields:
        inner = go_type(mapper.module, Spelled(outer.type, mapper.file)).struct
        if outer.embedded and not outer.tagged and inner is not None:
            file = mapper.module.file_of(inner.path)
            for key, field in inner.on_the_wire().items():
                member = _old_member(mapper, key, field, file)
                yield replace(member, field=replace(field, name=f"{outer.name}.{field.name}"))


def _old_member(mapper: Mapper, key: str, field: GoField, file: GoFile) -> OldMember:
    optional = bool({"omitempty", "omitzero"} & set(field.options))
    kind = go_type(mapper.module, Spelled(field.type, file))
    nullable = kind.can_be_nil and not optional
    return OldMember(field, key, optional, nullable, quoted="string" in field.options)


def forms_of(request: FixRequest, root: Shape, wires: Wires) -> Iterator[str]:
    """One example of each variant as the contract wants it, in ASCII, for the comment."""
    if isinstance(root, Union):
        for variant in root.variants[:8]:
            value = tagged(request.model, root, variant.name, "...", examples=wires.examples)
            yield _shown(write(encode(request.model, request.wanted, value)))
        if len(root.variants) > 8:
            yield f"(and {len(root.variants) - 8} more)"
    else:
        yield _shown(
            write(
                encode(
                    request.model, request.wanted, sample(request.model, root, "...", examples=wires.examples)
                )
            )
        )


def _shown(text: str) -> str:
    plain = "".join(char if " " <= char <= "~" else f"\\u{ord(char):04x}" for char in text)
    return plain if len(plain) <= 92 else f"{plain[:89]}..."
