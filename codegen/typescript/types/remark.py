"""What a doc comment says of a node."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.wire_type import WireType
from codegen.typescript.types.coded import stands_for
from codegen.wire.shape import Coded, Nullable, SetOf, Shape, TypePath


def remarks(wire: WireType, path: TypePath, shape: Shape, *, whole: bool) -> Iterator[str]:
    """The paragraphs of a doc comment; without `whole`, what is said at the type is not said again."""
    said = wire.at(path)
    if whole and said.description:
        yield said.description
    elif whole and not path and wire.contract.summary:
        yield wire.contract.summary
    inner = shape.of if isinstance(shape, Nullable) else shape
    if isinstance(inner, Coded) and (standing := stands_for(inner, said.type)):
        yield standing
    if isinstance(inner, SetOf):
        yield "Nothing comes twice."
    if said.deprecated:
        yield "@deprecated"
