"""The Go of a union: a struct that holds one of a closed set of types."""

from __future__ import annotations

from codegen.go.text import comment, quote
from codegen.go.types.doc import about, doc
from codegen.go.types.methods import methods, variant_methods
from codegen.go.types.part import Part
from codegen.go.types.record import Body, body, struct
from codegen.go.types.record_codec import functions
from codegen.go.types.scope import LONGEST, Scope
from codegen.go.types.union_codec import is_inline, payload_of, read_function, write_function
from codegen.types.strict_union import foreign_members
from codegen.wire.encoding import Internal, Untagged
from codegen.wire.lossless import write
from codegen.wire.shape import Record, TypePath, Union, Variant
from registry.fault import Fault, Refusal


def union(scope: Scope, shape: Union, path: TypePath) -> list[str]:
    """The type of a union, its variants, and the functions that read and write it."""
    name = scope.names.types[path]
    interface = scope.names.interfaces[path]
    variants = [scope.names.variants[(*path, each.name)] for each in shape.variants]
    said = scope.wire.at(path)
    lines = doc(
        said,
        about(name, said, "is one of several alternatives."),
        f"Variant is one of {_listed(variants)}. The interface is sealed: there is never more than one of "
        "them, and a switch over its type can name all. encoding/json cannot read into an interface, so a "
        "struct holds it.",
    )
    lines += [f"type {name} struct {{", f"\tVariant {interface}", "}", ""]
    lines += [
        *comment(f"{interface} is any variant of {name}."),
        f"type {interface} interface {{",
        f"\tis{name}()",
        "}",
    ]
    lines += ["", *methods(scope, name)]
    for each in shape.variants:
        lines += ["", *_variant(scope, shape, each, path)]
    if isinstance(scope.wire.encoding.at(path).tagging, Untagged):
        raise Refusal(_untold(scope, path))
    return [*lines, "", *_ruled(scope, shape, path), "", *write_function(scope, shape, path)]


def _ruled(scope: Scope, shape: Union, path: TypePath) -> list[str]:
    """The function that reads a union, its bounds kept."""
    name = scope.names.types[path]
    inner = Part(name, "", str, f"read{name}Variant")
    ruled = scope.ruled(inner, path)
    if ruled is inner:
        return read_function(scope, shape, path, f"read{name}")
    return [
        *read_function(scope, shape, path, inner.read_name),
        "",
        f"func read{name}(r *wireReader) {name} {{",
        f"\treturn {ruled.read}",
        "}",
    ]


def _untold(scope: Scope, path: TypePath) -> Fault:
    where = "/".join(path) or "the whole document"
    return Fault(
        "Nothing on the wire tells the alternatives apart, so no type is made of them.",
        f"{scope.wire.contract.ref}, {where}",
        "Give each alternative a member of one name with a constant of its own.",
    )


def _variant(scope: Scope, shape: Union, variant: Variant, path: TypePath) -> list[str]:
    """The type of one variant with its methods."""
    name, whole = scope.names.variants[(*path, variant.name)], scope.names.types[path]
    told = quote(scope.wire.encoding.variant((*path, variant.name)))
    said = scope.wire.at((*path, variant.name))
    lines = doc(said, about(name, said, f"is the variant {told} of {whole}."))
    tagging = scope.wire.encoding.at(path).tagging
    if isinstance(tagging, Internal):
        made = _merged(scope, shape, variant, path, tagging.tag)
        lines += [*struct(scope, made), "", *_marked(scope, name, whole), "", *functions(made)]
    elif variant.payload is None:
        lines += [f"type {name} struct{{}}", "", *_marked(scope, name, whole)]
    elif is_inline(variant):
        made = _body(scope, variant, path)
        lines += [*struct(scope, made), "", *_marked(scope, name, whole), "", *functions(made)]
    else:
        part = payload_of(scope, variant, path)
        kind = part.type if part is not None else "struct{}"
        lines += [f"type {name} struct {{", f"\tValue {kind}", "}", "", *_marked(scope, name, whole)]
    return lines


def _body(scope: Scope, variant: Variant, path: TypePath) -> Body:
    made = body(
        scope,
        scope.names.variants[(*path, variant.name)],
        variant.payload or Record(()),
        (*path, variant.name),
    )
    if made is None:
        raise TypeError("the payload is a record")
    return made


def _merged(scope: Scope, shape: Union, variant: Variant, path: TypePath, tag: str) -> Body:
    """A variant whose tag stands among its members."""
    wire = scope.wire
    place = (*path, variant.name)
    fixed = [(tag, write(wire.encoding.variant(place)))]
    fixed += [
        (key, write(value))
        for key, value in foreign_members(wire.model, wire.encoding, shape, variant, path).items()
    ]
    made = body(scope, scope.names.variants[place], variant.payload or Record(()), place, fixed)
    if made is None:
        raise Refusal(
            Fault(
                f"The variant `{variant.name}` is no object, so its tag `{tag}` cannot stand inside it.",
                f"{wire.contract.ref}, {'/'.join(place)}",
            )
        )
    return made


def _marked(scope: Scope, name: str, whole: str) -> list[str]:
    """What makes a type a variant: the mark, and JSON that is that of the whole union."""
    mark = f"func ({name}) is{whole}()"
    return [
        *([f"{mark} {{}}"] if len(mark) <= LONGEST else [f"{mark} {{", "}"]),
        "",
        *variant_methods(scope, name, whole),
    ]


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
