"""The functions that read and write a union, as its tag is laid on the wire."""

from __future__ import annotations

from codegen.go.text import indent, literal, quote
from codegen.go.types.part import Part
from codegen.go.types.scope import Scope
from codegen.wire.encoding import Adjacent, Internal
from codegen.wire.lossless import write
from codegen.wire.shape import Record, TypePath, Union, Variant


def read_function(scope: Scope, shape: Union, path: TypePath, called: str) -> list[str]:
    """The function that reads a union, under this name."""
    match scope.wire.encoding.at(path).tagging:
        case Internal(tag):
            return _internal(scope, shape, path, tag, called)
        case Adjacent() as tagging:
            return _adjacent(scope, shape, path, tagging, called)
    return _external(scope, shape, path, called)


def payload_of(scope: Scope, variant: Variant, path: TypePath) -> Part | None:
    """How the payload of a variant is held; None where it has none."""
    return None if variant.payload is None else scope.declared(variant.payload, (*path, variant.name))


def is_inline(variant: Variant) -> bool:
    """Whether the type of a variant is that of its payload: a record that nothing else refers to."""
    return isinstance(variant.payload, Record)


def _value(scope: Scope, variant: Variant, path: TypePath) -> str:
    """The expression that reads a variant's payload as the variant."""
    name = scope.names.variants[(*path, variant.name)]
    part = payload_of(scope, variant, path)
    if part is None:
        return f"{name}{{}}"
    return f"read{name}(r)" if is_inline(variant) else f"{name}{{{part.read}}}"


def _external(scope: Scope, shape: Union, path: TypePath, called: str) -> list[str]:
    name = scope.names.types[path]
    lines = [
        f"func {called}(r *wireReader) (v {name}) {{",
        "\tname, bare := r.openVariant()",
        "\tswitch {",
    ]
    for each in shape.variants:
        told = quote(scope.wire.encoding.variant((*path, each.name)))
        bare = "bare" if each.payload is None else "!bare"
        lines += [f"\tcase {bare} && string(name) == {told}:", f"\t\tv.Variant = {_value(scope, each, path)}"]
    return [
        *lines,
        "\tdefault:",
        "\t\tr.unknownVariant(name)",
        "\t}",
        "\tr.closeVariant(bare)",
        "\treturn v",
        "}",
    ]


def _internal(scope: Scope, shape: Union, path: TypePath, tag: str, called: str) -> list[str]:
    name = scope.names.types[path]
    lines = [
        f"func {called}(r *wireReader) (v {name}) {{",
        f"\tswitch tag := r.tag({quote(tag)}); string(tag) {{",
    ]
    for each in shape.variants:
        told = quote(scope.wire.encoding.variant((*path, each.name)))
        lines += [f"\tcase {told}:", f"\t\tv.Variant = read{scope.names.variants[(*path, each.name)]}(r)"]
    return [*lines, "\tdefault:", "\t\tr.unknownVariant(tag)", "\t}", "\treturn v", "}"]


def _adjacent(scope: Scope, shape: Union, path: TypePath, tagging: Adjacent, called: str) -> list[str]:
    name = scope.names.types[path]
    lines = []
    if any(each.payload is not None for each in shape.variants):
        lines += [f"var members{name} = []string{{{quote(tagging.tag)}, {quote(tagging.content)}}}", ""]
    lines += [f"func {called}(r *wireReader) (v {name}) {{"]
    lines += [f"\tswitch tag := r.tag({quote(tagging.tag)}); string(tag) {{"]
    for each in shape.variants:
        told = quote(scope.wire.encoding.variant((*path, each.name)))
        value = f"v.Variant = {_value(scope, each, path)}"
        steps = [
            "var seen uint64",
            f"for r.openObject(); r.content(&seen, members{name}); {{",
            f"\t{value}",
            "}",
        ]
        if each.payload is None:
            steps = [f"r.bare({quote(tagging.tag)})", value]
        lines += [f"\tcase {told}:", *indent(steps, 2)]
    return [*lines, "\tdefault:", "\t\tr.unknownVariant(tag)", "\t}", "\treturn v", "}"]


def write_function(scope: Scope, shape: Union, path: TypePath) -> list[str]:
    """The function that writes a union."""
    name = scope.names.types[path]
    tagging = scope.wire.encoding.at(path).tagging
    cases: list[str] = []
    for each in shape.variants:
        own = scope.names.variants[(*path, each.name)]
        told = scope.wire.encoding.variant((*path, each.name))
        cases += [f"case {own}:", *indent(_write(scope, each, path, told))]
    uses = any(each.payload is not None for each in shape.variants) or isinstance(tagging, Internal)
    return [
        f"func write{name}(w *wireWriter, v {name}) {{",
        f"\tswitch {'u := ' if uses else ''}v.Variant.(type) {{",
        *indent(cases),
        "\tdefault:",
        '\t\tw.fail("it holds no variant, but %T", v.Variant)',
        "\t}",
        "}",
    ]


def _write(scope: Scope, variant: Variant, path: TypePath, told: str) -> list[str]:
    """The statements that write one variant, which is `u`."""
    name = scope.names.variants[(*path, variant.name)]
    part = payload_of(scope, variant, path)
    payload = [] if part is None else [f"write{name}(w, u)" if is_inline(variant) else part.write("u.Value")]
    match scope.wire.encoding.at(path).tagging:
        case Internal():
            return [f"write{name}(w, u)"]
        case Adjacent(tag, content):
            tagged = f"{{{write(tag)}:{write(told)}"
            if not payload:
                return [_literal(f"{tagged}}}")]
            return [_literal(f"{tagged},{write(content)}:"), *payload, _literal("}")]
    if not payload:
        return [_literal(write(told))]
    return [_literal(f"{{{write(told)}:"), *payload, _literal("}")]


def _literal(text: str) -> str:
    return f"w.literal({literal(text)})"
