"""A record as a struct: serde writes it, a reader beside it takes exactly its members."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.rust.types.names import member_names
from codegen.rust.types.part import Part, Reader
from codegen.rust.types.source import Declared, Source
from codegen.rust.types.text import LINE, attribute, doc, literal, method
from codegen.wire.shape import Coded, Field, Record, TypePath

DERIVES = "#[derive(Clone, Debug, PartialEq, Serialize)]"


@dataclass(frozen=True, slots=True)
class _Member:
    name: str
    key: str
    type: str
    method: str
    reader: Reader
    docs: tuple[str, ...]
    skipped: str = ""


def record(source: Source, declared: Declared, shape: Record) -> list[list[str]]:
    """The struct and its reader."""
    encoding, path = source.wire.encoding, declared.path
    pinned = source.pinned.get(path, {})
    keys = [encoding.key((*path, field.name)) for field in shape.fields]
    names = member_names([*keys, *pinned, *(["extra"] if shape.open else [])])
    fields = zip(names, keys, shape.fields, strict=False)
    members = [_member(source, path, name, key, field) for name, key, field in fields]
    members += [
        _Member(name, key, kind, "required", Reader(f"{kind}::read"), ("/// Belongs to another variant.",))
        for name, (key, kind) in zip(names[len(keys) :], pinned.items(), strict=False)
    ]
    extra = names[-1] if shape.open else ""
    demands = source.demands(shape, path, 8)
    return [_struct(source, declared, members, extra), _reader(declared, members, extra, demands)]


def about(source: Source, path: TypePath, indent: int = 0) -> list[str]:
    """The doc comment of a node; empty where nothing is said of it."""
    said = source.wire.at(path)
    lines = doc(said.description, indent) if said.description else []
    if said.deprecated:
        lines += [*([f"{' ' * indent}///"] if lines else []), f"{' ' * indent}/// Deprecated."]
    return lines


def _member(source: Source, path: TypePath, name: str, key: str, field: Field) -> _Member:
    at = (*path, field.name)
    nullable, inner, inner_path = source.peel(field.shape, at)
    part = source.part(inner, inner_path, owner=path)
    docs = tuple(_docs(source, field, at))
    if field.required:
        found: Part = part.or_null() if nullable else part
        return _Member(name, key, found.type, "required", found.reader, docs)
    if nullable:
        skipped = "support::Maybe::is_absent"
        return _Member(name, key, f"support::Maybe<{part.type}>", "maybe", part.reader, docs, skipped)
    return _Member(name, key, f"Option<{part.type}>", "optional", part.reader, docs, "Option::is_none")


def _docs(source: Source, field: Field, path: TypePath) -> Iterator[str]:
    lines = [line.strip() for line in about(source, path)]
    _, inner, inner_path = source.peel(field.shape, path)
    if isinstance(inner, Coded) and source.wire.at(inner_path).type in ("integer", "number"):
        unit = f" in {inner.detail}" if inner.detail else ""
        lines.append(f"/// {inner.kind.value.replace('_', ' ').capitalize()}{unit}.")
    if field.default:
        lines += doc(f"Absent, it stands for `{field.default}`.")
    for index, line in enumerate(lines):
        if index and line.startswith(("/// Absent, it", "/// Deprecated")) and lines[index - 1] != "///":
            yield "///"
        yield line


def _struct(source: Source, declared: Declared, members: Sequence[_Member], extra: str) -> list[str]:
    lines = [*about(source, declared.path), DERIVES]
    if not members and not extra:
        return [*lines, f"pub struct {declared.name} {{}}"]
    lines.append(f"pub struct {declared.name} {{")
    for each in members:
        lines += [f"    {line}" for line in each.docs]
        renamed = [] if each.name.removeprefix("r#") == each.key else [f"rename = {literal(each.key)}"]
        skipped = [f"skip_serializing_if = {literal(each.skipped)}"] if each.skipped else []
        lines += attribute([*renamed, *skipped], 4) if renamed or skipped else []
        lines += _typed(each.name, each.type)
    if extra:
        lines += [
            "    /// Members that the contract does not name.",
            "    #[serde(flatten)]",
            f"    pub {extra}: BTreeMap<String, support::Json>,",
        ]
    return [*lines, "}"]


def _typed(name: str, kind: str) -> list[str]:
    """A member and its type, on two lines where one is too long."""
    one = f"    pub {name}: {kind},"
    return [one] if len(one) <= LINE else [f"    pub {name}:", f"        {kind},"]


def _reader(declared: Declared, members: Sequence[_Member], extra: str, demands: Sequence[str]) -> list[str]:
    lines = [
        f"impl {declared.name} {{",
        f"    {READ}",
        *demands,
    ]
    if not members and not extra:
        return [*lines, "        node.members()?.end()?;", "        Ok(Self {})", "    }", "}"]
    lines += ["        let mut members = node.members()?;", "        let read = Self {"]
    for each in members:
        arguments = [literal(each.key), str(each.reader)]
        lines += method(f"{each.name}: members", each.method, arguments, "?,", 12)
    lines += [f"            {extra}: members.rest()?,"] if extra else []
    return [*lines, "        };", "        members.end()?;", "        Ok(read)", "    }", "}"]


READ = "fn read(node: support::Node<'_>) -> support::Result<Self> {"
