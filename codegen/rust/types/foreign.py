"""Members of other variants that stand empty beside a variant's own, as one struct for all writes them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.strict_union import foreign_members
from codegen.types.wire_type import WireType
from codegen.wire.encoding import Internal, Presence
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Named, TypePath, Union, nodes
from registry.fault import Fault, Refusal


def pinned_members(wire: WireType) -> dict[TypePath, dict[str, str]]:
    """Path of a variant's record -> key of a member -> its type, which has one value.

    Raises `Refusal` where there is no such type.
    """
    faults: list[Fault] = []
    found: dict[TypePath, dict[str, str]] = {}
    for path, union in _merged(wire):
        for variant in union.variants:
            members = foreign_members(wire.model, wire.encoding, union, variant, path)
            types = {key: _type(value) for key, value in members.items()}
            unknown = [key for key, kind in types.items() if not kind]
            if unknown or (types and isinstance(variant.payload, Named)):
                faults.append(_fault(wire, (*path, variant.name), unknown))
            elif types:
                found[*path, variant.name] = types
    if faults:
        raise Refusal(*faults)
    return found


def _merged(wire: WireType) -> Iterator[tuple[TypePath, Union]]:
    for path, shape in nodes(wire.model):
        layout = wire.encoding.at(path)
        is_merged = layout.foreign is not Presence.OMITTED and isinstance(layout.tagging, Internal)
        if isinstance(shape, Union) and is_merged:
            yield path, shape


def _type(value: Json) -> str:
    match value:
        case None:
            return "support::Null"
        case "":
            return "support::EmptyText"
        case False:
            return "support::No"
        case Numeral():
            return "support::Zero"
    return ""


def _fault(wire: WireType, path: TypePath, unknown: list[str]) -> Fault:
    what = f"its member `{unknown[0]}` of another variant is neither a text nor a number nor a flag"
    if not unknown:
        what = "its payload is shared, and cannot hold the members of other variants as well"
    return Fault(
        f"No Rust type holds the variant `{path[-1]}`: {what}.",
        wire.contract.ref,
        "Leave the members of other variants out of the contract.",
    )
