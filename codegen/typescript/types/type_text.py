"""The types of a contract, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from codegen.typescript.types.plan import Declared, Plan
from codegen.typescript.types.remark import remarks
from codegen.typescript.types.text import INDENT, WIDTH, doc, indented, member, quote
from codegen.typescript.types.type_inline import (
    inline,
    literal_type,
    pinned_members,
    pinned_object,
    type_of,
    used,
)
from codegen.wire.encoding import Adjacent, External, Internal
from codegen.wire.shape import Field, Named, Record, TupleOf, TypePath, Union, Variant

#: The alternatives of a type, each in its lines.
_Parts = list[list[str]]


def declaration(plan: Plan, declared: Declared) -> list[str]:
    """The declaration of a type, with its comment."""
    lines = doc(remarks(plan.wire, declared.path, declared.shape, whole=True))
    shape = declared.shape
    if isinstance(shape, Record) and (shape.fields or shape.open or plan.pinned(declared.path)):
        return [*lines, f"export interface {declared.type} {{", *_members(plan, declared.path, shape), "}"]
    return [*lines, *_alternatives(_alias(declared), _own(plan, declared), 0)]


def _alternatives(before: str, parts: _Parts, depth: int) -> list[str]:
    """A type behind a text: on its line where it fits, or on the next, else each alternative on its own."""
    room = WIDTH - 2 * depth
    if len(parts) == 1:
        (only,) = parts
        only = [f"{before} {only[0]}", *only[1:]]
        return [*only[:-1], f"{only[-1]};"]
    if all(len(part) == 1 for part in parts):
        flat = " | ".join(part[0] for part in parts)
        if len(f"{before} {flat};") <= room:
            return [f"{before} {flat};"]
        if len(f"{INDENT}{flat};") <= room:
            return [before, f"{INDENT}{flat};"]
    broken = [line for first, *rest in parts for line in (f"| {first}", *indented(rest))]
    broken[-1] += ";"
    return [before, *indented(broken)]


def _members(plan: Plan, path: TypePath, record: Record) -> list[str]:
    """The lines of an interface between its braces."""
    lines = []
    for name, value in plan.pinned(path):
        lines.append(f"{member(name)}: {literal_type(value)};")
    for field in record.fields:
        lines += doc(_field_remarks(plan, (*path, field.name), field), 1)
        mark = "" if field.required else "?"
        parts = [[part] for part in used(plan, (*path, field.name), field.shape)]
        key = member(plan.wire.encoding.key((*path, field.name)))
        lines += _alternatives(f"{key}{mark}:", parts, 1)
    if record.open:
        lines += ["/** Further members. */", "[name: string]: unknown;"]
    return indented(lines)


def _field_remarks(plan: Plan, path: TypePath, field: Field) -> Iterable[str]:
    declared = plan.type_at(path, field.shape)
    own = declared is not None and declared.path == path
    found = list(remarks(plan.wire, path, field.shape, whole=not own))
    if field.default:
        found.append(f"Absent, it stands for `{field.default}`.")
    return found


def _own(plan: Plan, declared: Declared) -> _Parts:
    """The alternatives of a type where it is declared."""
    if isinstance(declared.shape, Union):
        return list(_variants(plan, declared.path, declared.shape))
    if isinstance(declared.shape, TupleOf):
        return [_tuple(plan, declared, declared.shape)]
    if isinstance(declared.shape, Named):
        return [[part] for part in used(plan, declared.path, declared.shape)]
    return [[part] for part in inline(plan, declared.path, declared.shape)]


def _tuple(plan: Plan, declared: Declared, shape: TupleOf) -> list[str]:
    (flat,) = inline(plan, declared.path, shape)
    if len(_alias(declared)) + len(f" {flat};") <= WIDTH:
        return [flat]
    places = (type_of(plan, (*declared.path, f"[{at}]"), place) for at, place in enumerate(shape.places))
    return ["[", *indented(f"{place}," for place in places), "]"]


def _alias(declared: Declared) -> str:
    return f"export type {declared.type} ="


def _variants(plan: Plan, path: TypePath, union: Union) -> Iterator[list[str]]:
    match plan.wire.encoding.at(path).tagging:
        case External():
            yield from _external(plan, path, union)
        case Internal():
            for variant in union.variants:
                yield _internal(plan, (*path, variant.name), variant, is_last=variant is union.variants[-1])
        case Adjacent(tag, content):
            for variant in union.variants:
                name = quote(plan.wire.encoding.variant((*path, variant.name)))
                members = [f"{member(tag)}: {name}"]
                if variant.payload is not None:
                    payload = type_of(plan, (*path, variant.name), variant.payload)
                    members.append(f"{member(content)}: {payload}")
                yield _object(members, is_last=variant is union.variants[-1])


def _object(members: Sequence[str], *, is_last: bool) -> list[str]:
    """The type of an object among alternatives; the last of them has a semicolon behind it."""
    flat = f"{{ {'; '.join(members)} }}"
    if len(f"{INDENT}| {flat}") + is_last <= WIDTH:
        return [flat]
    return ["{", *indented(f"{each};" for each in members), "}"]


def _external(plan: Plan, path: TypePath, union: Union) -> Iterator[list[str]]:
    lines = []
    for variant in union.variants:
        inner = (*path, variant.name)
        name = plan.wire.encoding.variant(inner)
        if variant.payload is None:
            yield [quote(name)]
            continue
        declared = plan.type_at(inner, variant.payload)
        if declared is None or declared.path != inner:
            lines += doc(remarks(plan.wire, inner, variant.payload, whole=True), 1)
        lines += _alternatives(f"{member(name)}:", [[part] for part in used(plan, inner, variant.payload)], 1)
    if lines:
        yield ["wire.OneOf<{", *indented(lines), "}>"]


def _internal(plan: Plan, path: TypePath, variant: Variant, *, is_last: bool) -> list[str]:
    match variant.payload:
        case None:
            return _object(pinned_members(plan, path), is_last=is_last)
        case Record() as record:
            return [type_of(plan, path, record)]
    parts = used(plan, path, variant.payload)
    payload = f"({' | '.join(parts)})" if len(parts) > 1 else parts[0]
    return [f"({pinned_object(plan, path)} & {payload})"]
