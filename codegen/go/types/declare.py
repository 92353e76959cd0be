"""The Go of every type that a contract declares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.go.text import indent, quote
from codegen.go.types.doc import about, doc
from codegen.go.types.forms import accessor_of
from codegen.go.types.methods import methods
from codegen.go.types.part import Part, converted
from codegen.go.types.record import body, struct
from codegen.go.types.record_codec import functions
from codegen.go.types.scope import Scope
from codegen.go.types.union import union
from codegen.types.declaration import Declaration
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
)
from registry.fault import Fault, Refusal


def declare(scope: Scope) -> list[str]:
    """The Go of all types of a contract, in the order of the contract."""
    lines: list[str] = []
    faults: list[Fault] = []
    for each in scope.wire.declarations:
        try:
            for made in _declared(scope, each):
                lines += scope.with_needed(made)
        except Refusal as refusal:
            faults.extend(refusal.faults)
    if faults:
        raise Refusal(*faults)
    return lines


def _declared(scope: Scope, each: Declaration) -> Iterator[list[str]]:
    shape, path = each.shape, each.path
    whole, at = scope.wire.model.resolve(shape, path)
    if not path and isinstance(whole, Nullable):
        yield from _or_null(scope, scope.declared(whole.of, at))
        return
    if not path and at:  # the definition has the name of the whole
        return
    if isinstance(shape, Nullable):  # a definition: what it is beside null has its name, and comes next
        if isinstance(shape.of, Named):
            yield _named(scope, shape.of, path)
        return
    if path in _payloads(scope):
        return
    match shape:
        case Record():
            yield _record(scope, shape, path)
        case Union():
            yield union(scope, shape, path)
        case Choice():
            yield _choice(scope, shape, path)
        case TupleOf():
            yield _tuple(scope, shape, path)
        case _:
            yield _named(scope, shape, path)


def _payloads(scope: Scope) -> set[TypePath]:
    """The records that are variants: they are written with their union."""
    return {
        path for path in scope.names.variants if scope.names.types.get(path) == scope.names.variants[path]
    }


def _record(scope: Scope, shape: Record, path: TypePath) -> list[str]:
    name = scope.names.types[path]
    said = scope.wire.at(path)
    made = body(scope, name, shape, path)
    if made is None:
        raise TypeError("a record has a body")
    lines = [*doc(said, about(name, said, "is an object.")), *struct(scope, made), "", *methods(scope, name)]
    return [*lines, "", *functions(made)]


def _choice(scope: Scope, shape: Choice, path: TypePath) -> list[str]:
    name = scope.names.types[path]
    said = scope.wire.at(path)
    constants = [(scope.names.constants[(*path, member)], member) for member in shape.members]
    width = max(len(constant) for constant, _ in constants)
    lines = [*doc(said, about(name, said, "is one of a closed list of texts.")), f"type {name} string", ""]
    lines += [f"// The members of {name}.", "const ("]
    lines += [f"\t{constant:<{width}} {name} = {quote(member)}" for constant, member in constants]
    lines += [")", "", f"var all{name} = []{name}{{", *(f"\t{constant}," for constant, _ in constants), "}"]
    part = Part(name, f"wireChoice(r, all{name})", lambda value: f"wireWriteChoice(w, {value}, all{name})")
    return [*lines, "", *methods(scope, name), "", *_functions(name, scope.ruled(part, path))]


def _tuple(scope: Scope, shape: TupleOf, path: TypePath) -> list[str]:
    name = scope.names.types[path]
    said = scope.wire.at(path)
    parts = [scope.declared(place, (*path, f"[{index}]")) for index, place in enumerate(shape.places)]
    of_one_type = len({part.type for part in parts}) == 1
    places = [f"v[{index}]" if of_one_type else f"v.Item{index}" for index in range(len(parts))]
    lines = doc(said, about(name, said, f"is a list of exactly {len(parts)}."))
    if of_one_type:
        lines.append(f"type {name} [{len(parts)}]{parts[0].type}")
    else:
        width = max(len(place) for place in places) - 2
        fields = [f"{place[2:]:<{width}} {part.type}" for place, part in zip(places, parts, strict=True)]
        lines += [f"type {name} struct {{", *indent(fields), "}"]
    items = Part(name, "", str, f"read{scope.claimed(f'{name}Items')}")
    ruled = scope.ruled(items, path)
    reader = f"read{name}" if ruled is items else items.read_name
    read = [f"func {reader}(r *wireReader) (v {name}) {{", "\tr.openList()"]
    write = [f"func write{name}(w *wireWriter, v {name}) {{", '\tw.literal("[")']
    for place, part in zip(places, parts, strict=True):
        read += ["\tif r.place() {", f"\t\t{place} = {part.read}", "\t}"]
        write += ["\tw.next()", f"\t{part.write(place)}"]
    read += ["\tr.closeList()", "\treturn v", "}"]
    if ruled is not items:
        read += ["", f"func read{name}(r *wireReader) {name} {{", f"\treturn {ruled.read}", "}"]
    return [*lines, "", *methods(scope, name), "", *read, "", *write, '\tw.literal("]")', "}"]


def _named(scope: Scope, shape: Shape, path: TypePath) -> list[str]:
    name = scope.names.types[path]
    said = scope.wire.at(path)
    if isinstance(shape, Named):
        other = scope.declared(shape, path).type.removeprefix("*")
        return [*doc(said, about(name, said, f"is another name of {other}.")), f"type {name} = {other}"]
    part = scope.plain(shape, path)
    lines = [*doc(said, about(name, said, f"is {_what(shape)}.")), f"type {name} {part.type}", ""]
    known = accessor_of(shape) if isinstance(shape, Coded) and said.type == "string" else None
    if known is not None:
        lines += [
            f"// {known.says}",
            f"func (v {name}) {known.name}() {known.results} {{",
            f"\treturn {part.type}(v).{known.name}()",
            "}",
            "",
        ]
    return [*lines, *methods(scope, name), "", *_functions(name, converted(name, part))]


def _what(shape: Shape) -> str:
    match shape:
        case MapOf():
            return "an object whose names are data"
        case ListOf() | SetOf():
            return "a list"
        case Anything():
            return "any JSON"
        case Coded(kind):
            return f"the {kind.value.replace('_', ' ')} that the contract names"
    return "a value that the contract names"


def _or_null(scope: Scope, inner: Part) -> Iterator[list[str]]:
    """The type of a whole document that may be null."""
    name = scope.names.root
    said = scope.wire.at(())
    kind = inner.type if inner.nilable else f"*{inner.type}"
    reader, writer = ("wireOrNull", "wireWriteOrNull") if inner.nilable else ("wireOrNil", "wireWriteOrNil")
    is_null = ", v.Value == nil" if inner.nilable else ""
    yield [
        *doc(said, about(name, said, "is a value or null."), "Value is nil for null."),
        f"type {name} struct {{",
        f"\tValue {kind}",
        "}",
        "",
        *methods(scope, name),
        "",
        f"func read{name}(r *wireReader) {name} {{",
        f"\treturn {name}{{{reader}(r, {inner.reader})}}",
        "}",
        "",
        f"func write{name}(w *wireWriter, v {name}) {{",
        f"\t{writer}(w, v.Value{is_null}, {inner.writer})",
        "}",
    ]


def _functions(name: str, part: Part) -> Sequence[str]:
    return [
        f"func read{name}(r *wireReader) {name} {{",
        f"\treturn {part.read}",
        "}",
        "",
        f"func write{name}(w *wireWriter, v {name}) {{",
        f"\t{part.write('v')}",
        "}",
    ]
