"""The texts that the contract's own examples hold, by node: what nobody could make up."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.types.strict import visits
from codegen.types.wire_type import WireType
from codegen.wire.lossless import parse
from codegen.wire.shape import Coded, MapOf, Text, TypePath


def known_texts(wire: WireType) -> Mapping[TypePath, tuple[str, ...]]:
    """Node -> its texts in the accept examples; for a map, the names of its members."""
    found: dict[TypePath, dict[str, None]] = {}
    for example in wire.contract.accepts:
        for visit in visits(wire, parse(example.text)):
            match visit.shape, visit.document:
                case Text() | Coded(), str(text):
                    found.setdefault(visit.path, {}).setdefault(text)
                case MapOf(), dict(members):
                    found.setdefault(visit.path, {}).update(dict.fromkeys(members))
    return {path: tuple(texts) for path, texts in found.items()}
