"""Variants that no member names: told by the one pointer that is set, or by which members are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from codegen.go.fix.bridge.walk import walk
from codegen.go.fix.bridge.wires import AS_IT_IS, Bridge, Node, Unheld
from codegen.go.fix.hold import Sort, go_type
from codegen.go.fix.mapping import Mapper
from codegen.go.fix.plan import Case, Nil, Slot
from codegen.source.go.resolve import Spelled
from codegen.source.go.value import GoField
from codegen.wire.encoding import Internal, Presence, Untagged
from codegen.wire.shape import Shape, TypePath, Union, Variant


def one_of(mapper: Mapper, union: Union, path: TypePath) -> tuple[Case, ...]:
    """The variants of a struct that has one pointer for each, under its name."""
    if isinstance(mapper.request.wanted.at(path).tagging, Internal | Untagged):
        mapper.fault(
            f"{mapper.struct.name} holds each variant by a pointer, and the contract has its members beside "
            "the name of the variant, which is not supported"
        )
    if mapper.request.wanted.at(path).foreign is not Presence.OMITTED:
        mapper.fault("the contract writes an empty member for each other variant, which is not supported")
    cases = [_held(mapper, variant, path) for variant in union.variants]
    held = {case.held.field.name for case in cases if case is not None and case.held is not None}
    for field in mapper.struct.on_the_wire().values():
        if field.name not in held:
            mapper.fault(f"`{field.name}` holds no variant of the contract", field)
    return tuple(case for case in cases if case is not None)


def told_apart(mapper: Mapper, cases: Sequence[Case]) -> Iterator[Case]:
    """The variants of a flat struct with what tells each: a member of its own is set, and of no other."""
    for case in cases:
        own = {slot.field.name for slot in case.slots}
        others = {slot.field.name: slot.field for other in cases for slot in other.slots if other is not case}
        alone = [slot.field for slot in case.slots if slot.field.name not in others]
        if not alone:
            mapper.fault(f"no field of {mapper.struct.name} is set for the variant `{case.variant}` alone")
            continue
        yours = " || ".join(_is_set(mapper, field) for field in alone)
        theirs = [f"!({_is_set(mapper, field)})" for name, field in others.items() if name not in own]
        mapper.note(
            f"{mapper.struct.name} does not say its variant: one in which "
            f"{' and '.join(field.name for field in alone)} is zero cannot be told, and is an error."
        )
        wrapped = f"({yours})" if len(alone) > 1 else yours
        yield replace(case, condition=" && ".join([wrapped, *theirs]))


def _held(mapper: Mapper, variant: Variant, path: TypePath) -> Case | None:
    request = mapper.request
    at = (*path, variant.name)
    key, token = request.used.variant(at), request.wanted.variant(at)
    field = mapper.field_of(key, f"for the variant `{variant.name}`")
    if field is None:
        return None
    kind = go_type(mapper.module, Spelled(field.type, mapper.file))
    if not kind.pointer:
        mapper.fault(
            f"`{field.name}` ({field.type}) is there for every variant; a pointer was expected", field
        )
        return None
    unit = variant.payload is None
    try:
        bridge = AS_IT_IS if variant.payload is None else _bridge(mapper, variant.payload, at, field)
    except Unheld as unheld:
        mapper.fault(
            f"`{field.name}` should hold the variant `{token}`, but {unheld.why}", field, unheld.hint
        )
        return None
    mapper.need_imports(field)
    shape = variant.payload
    held = (
        None if shape is None else _slot(field, token, shape, bridge, plain=_is_plain(mapper, bridge, field))
    )
    if bridge.example is not None:
        mapper.wires.examples[at] = bridge.example
    return Case(
        variant.name, "", "", token, (), unit=unit, held=held or _slot(field, token, Union(()), bridge)
    )


def _bridge(mapper: Mapper, payload: Shape, path: TypePath, field: GoField) -> Bridge:
    shape, at = mapper.request.model.resolve(payload, path)
    return walk(Node(mapper.wires, shape, at, Spelled(field.type, mapper.file), strict=True))


def _slot(field: GoField, token: str, shape: Shape, bridge: Bridge, *, plain: bool = True) -> Slot:
    kind = f"*{bridge.wire}" if bridge.wire else field.type
    return Slot(
        field,
        token,
        shape,
        kind,
        by_address=False,
        optional=False,
        nullable=False,
        nil=Nil.ERROR,
        plain=plain,
        pointer=True,
        bridge=bridge,
    )


def _is_plain(mapper: Mapper, bridge: Bridge, field: GoField) -> bool:
    if bridge.wire:
        return bridge.plain
    kind = go_type(mapper.module, Spelled(field.type, mapper.file))
    if kind.sort is Sort.STRUCT and kind.struct is not None:
        file = mapper.module.file_of(kind.struct.path)
        parts = [go_type(mapper.module, Spelled(part.type, file)) for part in kind.struct.fields]
        return all(mapper.is_plain(part) for part in parts)
    return mapper.is_plain(kind)


def _is_set(mapper: Mapper, field: GoField) -> str:
    kind = go_type(mapper.module, Spelled(field.type, mapper.file))
    return kind.is_set(f"{{}}.{field.name}")
