"""Types that are neither records nor enums: tuples, wrappers around one value, and other names for a type."""

from __future__ import annotations

from codegen.rust.types.record import DERIVES, READ, about
from codegen.rust.types.source import Declared, Source
from codegen.rust.types.text import ARGUMENTS
from codegen.wire.shape import Shape, TupleOf


def alias(source: Source, declared: Declared) -> list[list[str]]:
    """Another name for a type, or for a type that may be null."""
    part = source.part(declared.shape, declared.path)
    return [[*about(source, declared.path), f"pub type {declared.name} = {part.type};"]]


def wrapper(source: Source, declared: Declared, shape: Shape) -> list[list[str]]:
    """A struct around one value, so that it is read strictly wherever it stands."""
    part = source.inline(shape, declared.path)
    struct = [*about(source, declared.path), DERIVES, f"pub struct {declared.name}(pub {part.type});"]
    reader = [
        f"impl {declared.name} {{",
        f"    {READ}",
        *source.demands(shape, declared.path, 8),
        *_made([f"{part.reader.applied('node')}?"]),
        "    }",
        "}",
    ]
    return [struct, reader]


def tuple_of(source: Source, declared: Declared, shape: TupleOf) -> list[list[str]]:
    """A struct of places. One place is a tuple in it, since serde writes a struct of one as that one."""
    path = declared.path
    parts = [
        source.part(place, (*path, f"[{index}]"), owner=path) for index, place in enumerate(shape.places)
    ]
    types = [f"pub {part.type}" for part in parts]
    values = [f"{part.reader.applied(f'places[{index}]')}?" for index, part in enumerate(parts)]
    if len(parts) == 1:
        types, values = [f"pub ({parts[0].type},)"], [f"({values[0]},)"]
    reader = [
        f"impl {declared.name} {{",
        f"    {READ}",
        *source.demands(shape, path, 8),
        f"        let places: [_; {len(parts)}] = node.places()?;",
        *_made(values),
        "    }",
        "}",
    ]
    joined = ", ".join(types)
    struct = [f"pub struct {declared.name}({joined});"]
    if len(joined) > ARGUMENTS:
        struct = [f"pub struct {declared.name}(", *(f"    {each}," for each in types), ");"]
    return [[*about(source, path), DERIVES, *struct], reader]


def _made(values: list[str]) -> list[str]:
    joined = ", ".join(values)
    if len(f"Self({joined})") <= ARGUMENTS:
        return [f"        Ok(Self({joined}))"]
    return ["        Ok(Self(", *(f"            {each}," for each in values), "        ))"]
