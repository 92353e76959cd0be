"""Unions: a class for each variant as it stands on the wire, told apart by what the encoding says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from codegen.python.types.literal import quoted
from codegen.python.types.names import attribute_names
from codegen.python.types.type_names import TypeNames
from codegen.types.wire_type import Said, WireType
from codegen.wire.encoding import Adjacent, External, Internal, Presence
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import Json, write
from codegen.wire.shape import Anything, MapOf, Record, Shape, TypePath, Union, Variant
from codegen.wire.zero import zero
from registry.fault import Fault, Refusal


class Plans(Protocol):
    """Plans the parts of a union."""

    wire: WireType
    names: TypeNames

    def schema(self, shape: Shape, path: TypePath) -> Mapping[str, Any]:
        """What the generator gets for a node."""

    def token(self, text: str) -> Mapping[str, Any]:
        """The schema of a type that the generator knows by a token alone."""

    def members(self, record: Record, path: TypePath) -> Members:
        """The members of a record."""

    def add_class(self, name: str, members: Members, said: Said) -> None:
        """A class of these members."""


class Members:
    """The members of a class: schemas, docs, and which must be there."""

    def __init__(self, *, is_open: bool = False) -> None:
        self.schemas: dict[str, Mapping[str, Any]] = {}
        self.docs: dict[str, str] = {}
        self.required: list[str] = []
        self.is_open = is_open

    def add(self, key: str, schema: Mapping[str, Any], doc: str = "", *, required: bool = True) -> None:
        """One more member."""
        self.schemas[key] = schema
        self.docs[key] = doc
        if required:
            self.required.append(key)


def union_type(plans: Plans, union: Union, path: TypePath) -> str:
    """The type of a union; its classes are planned on the way."""
    tagging = plans.wire.encoding.at(path).tagging
    match tagging:
        case External():
            return _external(plans, union, path)
        case Internal(tag):
            return _told_by(
                tag, {each: _internal(plans, union, each, path, tag) for each in union.variants}, plans, path
            )
        case Adjacent(tag, content):
            members = {each: _adjacent(plans, each, path, tag, content) for each in union.variants}
            return _told_by(tag, members, plans, path)
    raise Refusal(
        Fault(
            "A union that nothing tells apart has no type.",
            plans.wire.contract.ref,
            "Give its variants a tag.",
        )
    )


def _external(plans: Plans, union: Union, path: TypePath) -> str:
    parts: list[str] = []
    units: list[str] = []
    for variant in union.variants:
        at = (*path, variant.name)
        key = plans.wire.encoding.variant(at)
        if variant.payload is None:
            units.append(quoted(key))
            continue
        name = plans.names.variant(at)
        members = Members()
        members.add(key, plans.schema(variant.payload, at))
        plans.add_class(name, members, plans.wire.at(at))
        parts.append(f"Annotated[{name}, Tag({quoted(key)})]")
    if units:
        parts.append(f'Annotated[Literal[{", ".join(units)}], Tag("")]')
    if len(parts) == 1:
        return parts[0].removeprefix("Annotated[").rpartition(", Tag(")[0]
    return f"Annotated[{' | '.join(parts)}, Discriminator(wire.only_member)]"


def _internal(plans: Plans, union: Union, variant: Variant, path: TypePath, tag: str) -> Members:
    at = (*path, variant.name)
    encoding, model = plans.wire.encoding, plans.wire.model
    shape, own = model.resolve(variant.payload or Record(()), at)
    if not isinstance(shape, Record):
        if not (
            isinstance(shape, Anything) or (isinstance(shape, MapOf) and isinstance(shape.value, Anything))
        ):
            what = "A variant beside its tag is no object with named members."
            raise Refusal(Fault(what, f"{plans.wire.contract.ref} {'/'.join(at)}", "Put it under a member."))
        shape = Record((), open=True)
    record = plans.members(shape, own)
    members = Members(is_open=record.is_open)
    members.add(tag, plans.token(f"Literal[{quoted(encoding.variant(at))}]"))
    for key, schema in record.schemas.items():
        members.add(key, schema, record.docs[key], required=key in record.required)
    foreign = encoding.at(path).foreign
    if foreign is not Presence.OMITTED:
        for place, pinned in foreign_fields(model, union, path, shape).values():
            empty = None if foreign is Presence.NULL else zero(model, encoding, pinned, place, blank=True)
            members.add(
                encoding.key(place), plans.token(_pinned(empty)), "Of another variant, and empty here."
            )
    return members


def _adjacent(plans: Plans, variant: Variant, path: TypePath, tag: str, content: str) -> Members:
    at = (*path, variant.name)
    members = Members()
    members.add(tag, plans.token(f"Literal[{quoted(plans.wire.encoding.variant(at))}]"))
    if variant.payload is not None:
        plans.names.variant(at)
        members.add(content, plans.schema(variant.payload, at))
    return members


def _told_by(tag: str, variants: Mapping[Variant, Members], plans: Plans, path: TypePath) -> str:
    names = []
    attributes = set()
    for variant, members in variants.items():
        at = (*path, variant.name)
        name = plans.names.variant(at)
        plans.add_class(name, members, plans.wire.at(at))
        names.append(name)
        attributes.add(attribute_names(members.schemas)[tag])
    if len(names) == 1 or len(attributes) > 1:
        return " | ".join(names)
    return f"Annotated[{' | '.join(names)}, Field(discriminator={quoted(attributes.pop())})]"


def _pinned(empty: Json) -> str:
    match empty:
        case None:
            return "None"
        case str():
            return f"Literal[{quoted(empty)}]"
        case bool():
            return f'Annotated[bool, wire.Allowed("{write(empty)}")]'
        case _:
            return f"Annotated[Any, wire.Allowed({quoted(write(empty))})]"
