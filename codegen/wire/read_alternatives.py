"""Reads `oneOf` and `anyOf`: a union, something or null, or one thing under several conditions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from codegen.wire.encoding import Adjacent, ChoiceMade, Dimension, External
from codegen.wire.merge import Schema, Unmergeable, merge, sealed, telling
from codegen.wire.read_discriminator import discriminated
from codegen.wire.read_note import Reads, nullable
from codegen.wire.read_union import Branch, UnionReading, read_union
from codegen.wire.shape import Null, Shape, TypePath, Union, Variant
from registry.place import escape


class ReadsAlternatives(Reads, Protocol):
    """Reads the parts of a schema, with what tells alternatives apart."""

    choices: list[ChoiceMade]

    def flat(self, schema: Any) -> Schema:
        """A schema without references and `allOf` at its top. Raises `Unmergeable`."""


def read_alternatives(schema: Schema, path: TypePath, pointer: str, reads: ReadsAlternatives) -> Shape:
    """The shape of a schema with `oneOf` or `anyOf`."""
    keyword = "oneOf" if schema.get("oneOf") else "anyOf"
    branches: Sequence[Any] = schema[keyword]
    beside = {name: part for name, part in telling(schema).items() if name != keyword}
    if beside.get("anyOf"):
        return _without(beside, path, pointer, reads, "`anyOf` beside `oneOf`")
    given = [branch for branch in branches if not _is_null(reads.references.through(branch))]
    if not given:
        return Null()
    if len(given) == 1:
        rest = {"allOf": [given[0], beside]} if beside else given[0]
        only = reads.read(rest, path, f"{pointer}/{keyword}/{branches.index(given[0])}")
        return only if len(given) == len(branches) else nullable(only)
    if len(given) < len(branches):
        return nullable(read_alternatives({**schema, keyword: given}, path, pointer, reads))
    try:
        schemas = [_branch(beside, branch, reads) for branch in given]
    except Unmergeable as reason:
        return _without(beside, path, pointer, reads, f"alternatives beside members ({reason})")
    named = discriminated(schema.get("discriminator"), given, schemas)
    reading = read_union([Branch.of(each) for each in schemas])
    if reading is None and named:
        reading = read_union([Branch.of(each) for each in named])
    if reading is None:
        return _without(beside, path, pointer, reads, "alternatives without a common tag")
    places = [
        _place(branch, beside, f"{pointer}/{keyword}/{index}", reads) for index, branch in enumerate(given)
    ]
    if len(places) != len(reading.variants):
        places = [pointer] * len(reading.variants)
    return _union(reading, path, places, reads)


def _branch(beside: Schema, branch: Any, reads: ReadsAlternatives) -> Schema:
    """An alternative with what stands beside all of them, its constants in the open."""
    found = sealed(reads.flat(branch))
    whole = found if beside in ({}, {"type": "object"}) else merge([beside, found])
    members = {name: _constant(member, reads) for name, member in whole.get("properties", {}).items()}
    return {**whole, "properties": members} if members else whole


def _constant(member: Any, reads: ReadsAlternatives) -> Any:
    """The constant a member is behind references, or the member as it is."""
    if not isinstance(member, Mapping) or not member.keys() & {"$ref", "allOf"}:
        return member
    try:
        found = reads.flat(member)
    except Unmergeable:
        return member
    return found if len(found.get("enum", ())) == 1 or "const" in found else member


def _union(reading: UnionReading, path: TypePath, places: list[str], reads: ReadsAlternatives) -> Shape:
    reads.choices.append(ChoiceMade(path, Dimension.TAGGING, reading.tagging))
    reads.choices.append(ChoiceMade(path, Dimension.FOREIGN, reading.foreign))
    variants = []
    for (name, payload), place in zip(reading.variants, places, strict=True):
        at = place
        match reading.tagging:
            case External():
                at = f"{place}/properties/{escape(name)}"
            case Adjacent(content=content):
                at = f"{place}/properties/{escape(content)}"
        variants.append(Variant(name, None if payload is None else reads.read(payload, (*path, name), at)))
    return Union(tuple(variants))


def _place(branch: Any, beside: Schema, own: str, reads: ReadsAlternatives) -> str:
    """Where an alternative stands in the document."""
    if beside or not isinstance(branch, Mapping) or "$ref" not in branch:
        return own
    found = reads.references.find(str(branch["$ref"]))
    return own if isinstance(found, str) else found.name


def _without(beside: Schema, path: TypePath, pointer: str, reads: ReadsAlternatives, why: str) -> Shape:
    """What stands beside alternatives that have no shape; what they add stays plain."""
    left_out = ("oneOf", "anyOf", "unevaluatedProperties")
    rest = {name: part for name, part in beside.items() if name not in left_out}
    if "properties" not in rest and rest.get("type") not in _WHOLE:
        return reads.unknown(pointer, why)
    reads.note(pointer, f"what is added by {why}")
    return reads.read(rest, path, pointer)


#: What a value of these types is does not depend on further conditions.
_WHOLE = ("string", "integer", "number", "boolean")


def _is_null(branch: Any) -> bool:
    return isinstance(branch, Mapping) and (branch.get("type") == "null" or branch.get("const", 0) is None)
