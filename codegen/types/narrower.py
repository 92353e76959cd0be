"""Where generated types take less than their contract permits, so that it is told and never silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.types.demands import Schema, demands
from codegen.wire.encoding import Adjacent, Encoding, External, Internal
from codegen.wire.read_reference import References
from codegen.wire.shape import Model, TupleOf, TypePath, Union, nodes

_BESIDE = "Members beside the variant are refused, though the contract leaves its alternatives open."
_SHORTER = "A list with fewer items is refused, though the contract sets no least number."
_TAG = "The tag must be the name of its variant, though to a validator `discriminator` is only a remark."


@dataclass(frozen=True, slots=True)
class Narrower:
    """One node, and what is refused there, as a sentence."""

    path: TypePath
    why: str


def narrower(
    model: Model, encoding: Encoding, parts: Mapping[TypePath, Sequence[Schema]], references: References
) -> Iterator[Narrower]:
    """Every such node, parents first."""
    for path, shape in nodes(model):
        schemas = demands(parts.get(path, ()), references)
        match shape:
            case TupleOf(places):
                least = max((schema.get("minItems", 0) for schema in schemas), default=0)
                if least < len(places):
                    yield Narrower(path, _SHORTER)
            case Union():
                branches = list(_branches(schemas, references))
                tagging = encoding.at(path).tagging
                if isinstance(tagging, External | Adjacent) and any(map(_is_open, branches)):
                    yield Narrower(path, _BESIDE)
                if isinstance(tagging, Internal) and not all(_pins(each, tagging.tag) for each in branches):
                    yield Narrower(path, _TAG)


def _branches(schemas: Sequence[Schema], references: References) -> Iterator[Sequence[Schema]]:
    """The objects among the alternatives, each as everything that holds for it."""
    for schema in schemas:
        for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            found = references.through(branch)
            if isinstance(found, Mapping):
                every = demands([found], references)
                if any("properties" in each or each.get("type") == "object" for each in every):
                    yield every


def _is_open(branch: Sequence[Schema]) -> bool:
    closing = ("additionalProperties", "unevaluatedProperties")
    return not any(each.get(keyword) is False for each in branch for keyword in closing)


def _pins(branch: Sequence[Schema], tag: str) -> bool:
    members: list[Any] = [each["properties"].get(tag) for each in branch if "properties" in each]
    return any(isinstance(each, Mapping) and each.keys() & {"const", "enum", "$ref"} for each in members)
