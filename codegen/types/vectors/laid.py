"""Lays a payload out as the variant of a union."""

from __future__ import annotations

from codegen.types.strict_union import foreign_members
from codegen.types.vectors.made import NoSample
from codegen.types.wire_type import WireType
from codegen.wire.encoding import Adjacent, External, Internal
from codegen.wire.lossless import Json
from codegen.wire.shape import TypePath, Union, Variant


def laid(wire: WireType, union: Union, variant: Variant, path: TypePath, payload: Json) -> Json:
    """The variant with this payload as JSON. Raises `NoSample` where the payload cannot stand there."""
    token = wire.encoding.variant((*path, variant.name))
    unit = variant.payload is None
    match wire.encoding.at(path).tagging:
        case External():
            return token if unit else {token: payload}
        case Adjacent(tag, content):
            return {tag: token} if unit else {tag: token, content: payload}
        case Internal(tag):
            foreign = foreign_members(wire.model, wire.encoding, union, variant, path)
            if unit:
                return {tag: token, **foreign}
            if isinstance(payload, dict) and tag not in payload:
                return {
                    tag: token,
                    **payload,
                    **{key: part for key, part in foreign.items() if key not in payload},
                }
    raise NoSample
