"""An interface whose implementations are the variants: each is written under its own name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from codegen.fix.request import FixRequest
from codegen.go.fix.body import Body, finished
from codegen.go.fix.guard import obstacles
from codegen.go.fix.mapping import Mapper
from codegen.go.fix.plan import Case, Plan
from codegen.go.fix.planning import Planned, forms_of, unreached, wires_for
from codegen.go.fix.spoken import receiver_name
from codegen.source.go.find import mentions, methods_of
from codegen.source.go.value import GoModule, GoNamed, GoStruct
from codegen.wire.encoding import Untagged
from codegen.wire.shape import Record, TypePath, Union, Variant
from registry.fault import Fault, Refusal


def find_interface(request: FixRequest, module: GoModule) -> GoNamed | None:
    """The interface that the request names, or the only one that fits; None where there is none."""
    if request.type_name is None:
        return _only_fitting(request, module)
    folder, _, name = (request.type_name or "").rpartition(".")
    for file in module.files():
        for declared in file.types:
            named = isinstance(declared, GoNamed) and declared.name == name and declared.methods
            if named and isinstance(declared, GoNamed) and folder in ("", file.folder):
                return declared
    return None


def _only_fitting(request: FixRequest, module: GoModule) -> GoNamed | None:
    root, path = request.model.resolve(request.model.root, ())
    if not isinstance(root, Union) or not isinstance(request.used.at(path).tagging, Untagged):
        return None
    fitting = [
        declared
        for file in module.files()
        for declared in file.types
        if isinstance(declared, GoNamed) and declared.methods
        if len(dict(_implementations(request, module, declared, root, path))) == len(root.variants)
    ]
    return fitting[0] if len(fitting) == 1 else None


def plan_interface(request: FixRequest, module: GoModule, named: GoNamed, paths: tuple[str, str]) -> Planned:
    """The plan for the implementations of an interface. Raises `Refusal` with every reason."""
    root, path = request.model.resolve(request.model.root, ())
    where = module.place(named.path, named.line)
    if not isinstance(root, Union) or not isinstance(request.used.at(path).tagging, Untagged):
        raise Refusal(
            Fault(
                f"{named.name} is an interface, and the answers are not its implementations as they are.",
                where,
            )
        )
    if request.accept_legacy:
        raise Refusal(
            Fault("The old form has no name of the variant, so it is not read beside the contract's.", where)
        )
    stand_in = GoStruct(named.name, named.path, named.line, ())
    found = dict(_implementations(request, module, named, root, path))
    mapper = Mapper(wires_for(request, module, stand_in, paths[0]), stand_in, module.file_of(named.path))
    mapper.faults += _faults(module, named, root, found, paths)
    if mapper.faults:
        raise Refusal(*mapper.faults)
    variants = tuple(_variant(mapper, named, root, path, name, struct) for name, struct in found.items())
    faults = [fault for _, faults in variants for fault in faults]
    if faults:
        raise Refusal(*faults)
    plans = tuple(plan for plan, _ in variants)
    wires = mapper.wires
    cases = tuple(case for plan in plans for case in plan.cases)
    plan = replace(
        finished(mapper, Body(None, request.wanted.at(path).tagging, cases, ())),
        wire=_reader_name(mapper, named),
        variants=plans,
        receiver=named.name[0].lower(),
        forms=tuple(forms_of(request, root, wires)),
        parts=tuple(wires.parts.values()),
        types=tuple(tuple(lines) for lines in wires.types.values() if lines),
        examples=wires.examples,
    )
    note = (
        f"Read a {named.name} through {plan.wire}, which finds the implementation; encoding/json cannot read "
        "into an interface."
    )
    return Planned(plan, (), (*wires.notes, note))


def _implementations(
    request: FixRequest, module: GoModule, named: GoNamed, union: Union, path: TypePath
) -> Iterator[tuple[str, GoStruct]]:
    """Each variant that exactly one implementation has the members of."""
    structs = list(implementing(module, named))
    for variant in union.variants:
        keys = _keys(request, variant, (*path, variant.name))
        fitting = [struct for struct in structs if set(struct.on_the_wire()) == keys]
        if len(fitting) == 1:
            yield variant.name, fitting[0]


def implementing(module: GoModule, named: GoNamed) -> Iterator[GoStruct]:
    """The structs of the interface's own package that have its methods."""
    for file in module.package_of(named.path).files:
        for declared in file.types:
            if isinstance(declared, GoStruct):
                have = {method.name for method in methods_of(module, declared)}
                if have >= set(named.methods):
                    yield declared


def _keys(request: FixRequest, variant: Variant, path: TypePath) -> set[str]:
    if variant.payload is None:
        return set()
    record, at = request.model.resolve(variant.payload, path)
    return (
        {request.used.key((*at, field.name)) for field in record.fields}
        if isinstance(record, Record)
        else set()
    )


def _faults(
    module: GoModule, named: GoNamed, union: Union, found: Mapping[str, GoStruct], paths: tuple[str, str]
) -> Iterator[Fault]:
    where = module.place(named.path, named.line)
    for variant in union.variants:
        if variant.name not in found:
            yield Fault(
                f"No implementation of {named.name}, or more than one, has the members of `{variant.name}`.",
                where,
            )
    for struct in implementing(module, named):
        if struct not in found.values():
            place = module.place(struct.path, struct.line)
            yield Fault(
                f"{struct.name} implements {named.name}, and the contract has no such variant.", place
            )
    for struct in found.values():
        yield from obstacles(module, struct, *paths)
        for holder, field in mentions(module, struct):
            yield Fault(
                f"{holder.name}.{field.name} holds a {struct.name} too, and would be written with the "
                "name of the variant from now on.",
                module.place(holder.path, field.line),
                f"Give {named.name} implementations of its own.",
            )


def _variant(
    mapper: Mapper, named: GoNamed, union: Union, path: TypePath, name: str, struct: GoStruct
) -> tuple[Plan, list[Fault]]:
    request, wires = mapper.request, mapper.wires
    own = Mapper(wires, struct, mapper.module.file_of(struct.path))
    variant = next(each for each in union.variants if each.name == name)
    at = (*path, name)
    token = request.wanted.variant(at)
    record, inner = (
        request.model.resolve(variant.payload, at) if variant.payload is not None else (Record(()), at)
    )
    if not isinstance(record, Record):
        own.fault(f"the variant `{name}` holds no record, and {struct.name} holds nothing else")
        record = Record(())
    slots = own.record(record, inner, f" of `{name}`")
    unit = variant.payload is None
    case = Case(name, "", "", token, slots, unit=unit, open=record.open and not unit)
    body = Body(None, request.wanted.at(path).tagging, (case,), ())
    plan = replace(
        finished(own, body),
        interface=mapper.struct.name,
        receiver=receiver_name(mapper.module, struct),
        by_pointer=any(
            method.pointer and method.name in named.methods for method in methods_of(mapper.module, struct)
        ),
    )
    return plan, [*own.faults, *unreached(own, body)]


def _reader_name(mapper: Mapper, named: GoNamed) -> str:
    name = f"{named.name}Wire"
    while name in mapper.wires.taken:
        name += "Wire"
    return name
