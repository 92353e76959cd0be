"""A tagged union as an enum: serde writes it by its own tagging, a reader beside it takes one variant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.rust.types.names import variant_names
from codegen.rust.types.part import Part
from codegen.rust.types.record import DERIVES, READ, about
from codegen.rust.types.source import Declared, Source
from codegen.rust.types.text import ARGUMENTS, LINE, arm, attribute, literal
from codegen.wire.encoding import Adjacent, External, Internal, Tagging
from codegen.wire.shape import Named, TypePath, Union, Variant


@dataclass(frozen=True, slots=True)
class Case:
    """A variant in Rust; one without payload has no part."""

    name: str
    text: str
    part: Part | None
    docs: tuple[str, ...] = ()


def union(source: Source, declared: Declared, shape: Union) -> list[list[str]]:
    """The enum and its reader."""
    cases = list(_cases(source, declared.path, shape))
    tagging = source.wire.encoding.at(declared.path).tagging
    lines = [*about(source, declared.path), DERIVES, *_tag(tagging), f"pub enum {declared.name} {{"]
    for case in cases:
        lines += case.docs
        lines += attribute([f"rename = {literal(case.text)}"], 4) if case.name != case.text else []
        lines.append(f"    {case.name}({case.part.type})," if case.part else f"    {case.name},")
    demands = source.demands(shape, declared.path, 8)
    reader = [f"impl {declared.name} {{", f"    {READ}", *demands, *_body(tagging, cases), "    }", "}"]
    return [[*lines, "}"], reader]


def _cases(source: Source, path: TypePath, shape: Union) -> Iterator[Case]:
    texts = [source.wire.encoding.variant((*path, variant.name)) for variant in shape.variants]
    for name, text, variant in zip(variant_names(texts), texts, shape.variants, strict=True):
        yield Case(name, text, _payload(source, path, variant), _docs(source, path, variant))


def _payload(source: Source, path: TypePath, variant: Variant) -> Part | None:
    at = (*path, variant.name)
    if variant.payload is not None:
        part = source.part(variant.payload, at, owner=path)
        return part if part.type.startswith("Box<") else source.plain(part, at)
    return source.variant(at)


def _docs(source: Source, path: TypePath, variant: Variant) -> tuple[str, ...]:
    """What is said of a variant where its payload does not say it."""
    at = (*path, variant.name)
    told = at in source.wire.declared and not isinstance(variant.payload, Named)
    return () if told else tuple(about(source, at, 4))


def _tag(tagging: Tagging) -> list[str]:
    match tagging:
        case Internal(tag):
            return attribute([f"tag = {literal(tag)}"])
        case Adjacent(tag, content):
            return attribute([f"tag = {literal(tag)}", f"content = {literal(content)}"])
    return []


def _body(tagging: Tagging, cases: Sequence[Case]) -> list[str]:
    match tagging:
        case Internal(tag):
            return _internal(tag, cases)
        case Adjacent(tag, content):
            return _adjacent(tag, content, cases)
        case External():
            return _external(cases)
    raise AssertionError("no schema reads as an untagged union")


def _external(cases: Sequence[Case]) -> list[str]:
    units = [each for each in cases if each.part is None]
    lines = [
        "        if node.is_text() {",
        "            let name = support::text(node)?;",
        "            return match name.as_str() {",
        *(line for unit in units for line in arm(literal(unit.text), f"Ok(Self::{unit.name})", 16)),
        "                _ => Err(node.unknown(&name)),",
        "            };",
        "        }",
    ]
    return [
        *(lines if units else []),
        "        node.members()?.only(|name, node| match name {",
        *(line for case in cases if case.part for line in _read(case, 12)),
        "            _ => Err(node.unknown(name)),",
        "        })",
    ]


def _internal(tag: str, cases: Sequence[Case]) -> list[str]:
    return [
        f"        let name = node.tag({literal(tag)})?;",
        f"        let node = node.without({literal(tag)});",
        "        match name.as_str() {",
        *(line for case in cases for line in _read(case, 12)),
        "            _ => Err(node.unknown(&name)),",
        "        }",
    ]


def _adjacent(tag: str, content: str, cases: Sequence[Case]) -> list[str]:
    lines = [
        "        let mut members = node.members()?;",
        f"        let name = members.required({literal(tag)}, support::text)?;",
        "        let read = match name.as_str() {",
    ]
    for case in cases:
        made = f"Self::{case.name}"
        if case.part:
            made += f"(members.required({literal(content)}, {case.part.reader})?)"
        lines += arm(literal(case.text), made, 12)
    return [
        *lines,
        "            _ => return Err(node.unknown(&name)),",
        "        };",
        "        members.end()?;",
        "        Ok(read)",
    ]


def _read(case: Case, indent: int) -> list[str]:
    """A variant that is read from the node itself."""
    made = f"map(Self::{case.name})"
    if case.part is None:
        links = ["node.members()?.end()", f"map(|()| Self::{case.name})"]
    elif case.part.reader.name == "support::boxed":
        links = [case.part.reader.of[0].applied("node"), "map(Box::new)", made]
    else:
        links = [case.part.reader.applied("node"), made]
    value, pattern, spaces = ".".join(links), literal(case.text), " " * indent
    if len(links) == 2 or (len(value) <= ARGUMENTS and indent + len(f"{pattern} => {value},") <= LINE):
        return arm(pattern, value, indent)
    rest = [f"{spaces}    .{link}" for link in links[1:]]
    return [f"{spaces}{pattern} => {links[0]}", *rest[:-1], f"{rest[-1]},"]
