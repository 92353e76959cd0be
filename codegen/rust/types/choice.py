"""A closed list of texts as an enum without payloads."""

from __future__ import annotations

from codegen.rust.types.names import variant_names
from codegen.rust.types.record import READ, about
from codegen.rust.types.source import Declared, Source
from codegen.rust.types.text import arm, literal
from codegen.wire.shape import Choice

_DERIVES = "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]"


def choice(source: Source, declared: Declared, shape: Choice) -> list[list[str]]:
    """The enum and its reader."""
    texts = [source.wire.encoding.variant((*declared.path, member)) for member in shape.members]
    names = variant_names(texts)
    lines = [*about(source, declared.path), _DERIVES, f"pub enum {declared.name} {{"]
    for name, text in zip(names, texts, strict=True):
        lines += [f"    #[serde(rename = {literal(text)})]"] if name != text else []
        lines.append(f"    {name},")
    arms = [
        line
        for name, text in zip(names, texts, strict=True)
        for line in arm(literal(text), f"Ok(Self::{name})", 12)
    ]
    reader = [
        f"impl {declared.name} {{",
        f"    {READ}",
        *source.demands(shape, declared.path, 8),
        "        let name = support::text(node)?;",
        "        match name.as_str() {",
        *arms,
        "            _ => Err(node.unknown(&name)),",
        "        }",
        "    }",
        "}",
    ]
    return [[*lines, "}"], reader]
