"""The contract's own examples as vectors."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.reason import Reason
from codegen.types.strict import reasons
from codegen.types.vector import Probe, Vector
from codegen.types.vectors.number_probe import hardest
from codegen.types.vectors.slug import slug
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, parse
from codegen.wire.shape import TypePath


def of_examples(wire: WireType) -> Iterator[Vector]:
    """Every example, with what a language must be able to do to be right about it."""
    for example in wire.contract.accepts:
        document = parse(example.text)
        found = list(reasons(wire, document))
        if not found:
            probe, path = hardest(wire, document) or (Probe.EXAMPLE, ())
            yield _vector(example.name, example.text, probe, path, accept=True)
        elif any(reason.probe is not Probe.FORM for reason in found):  # a format is only a remark there
            yield _vector(example.name, example.text, Probe.NARROWER, _narrower(wire, found), accept=True)
    for example in wire.contract.rejects:
        probe, path = _refused(wire, parse(example.text))
        yield _vector(example.name, example.text, probe, path, accept=False)


def _vector(name: str, text: bytes, probe: Probe, path: TypePath, *, accept: bool) -> Vector:
    side = "accepts" if accept else "rejects"
    why = f"an example that the contract {side}"
    return Vector(f"example-{slug(name)}", text.decode().strip(), accept, probe, path, why)


def _narrower(wire: WireType, found: list[Reason]) -> TypePath:
    """The node that takes less than the contract: the one nearest above the first reason."""
    path = found[0].path
    known = [each.path for each in wire.narrower if path[: len(each.path)] == each.path]
    return max(known, key=len, default=path)


def _refused(wire: WireType, document: Json) -> tuple[Probe, TypePath]:
    """What a reader must see to refuse an example: a pattern, a condition, or its shape."""
    found = list(reasons(wire, document))
    if not found:
        return Probe.CONDITION, ()
    if all(reason.probe is Probe.PATTERN for reason in found):
        return Probe.PATTERN, found[0].path
    return Probe.EXAMPLE, ()
