"""The Go of a record: the struct with its fields and their comments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from codegen.go.text import indent, json_tag
from codegen.go.types.doc import doc, prose
from codegen.go.types.member import Member, member_of
from codegen.go.types.names import Taken
from codegen.go.types.part import Part
from codegen.go.types.plain import RAW
from codegen.go.types.rules import go_string, object_rule
from codegen.go.types.scope import Scope
from codegen.wire.shape import MEMBER, Anything, Coded, Kind, MapOf, Nullable, Record, Shape, TypePath

#: No field has the name of a method; those that not every type has are kept free as well.
_METHODS = ("MarshalJSON", "UnmarshalJSON", "AppendJSON", "MarshalJSONTo", "UnmarshalJSONFrom")


@dataclass(frozen=True, slots=True)
class Body:
    """A struct to be: the members of a record, or of a map that has a tag beside them."""

    name: str
    members: tuple[Member, ...]
    #: What stands for members that are not named; None where there are none.
    extra: Part | None
    #: The name of the field that holds them.
    extra_field: str
    #: Members with only one value, as JSON: tags, and what belongs to other variants.
    fixed: tuple[tuple[str, str], ...]
    #: What is demanded of names and their number.
    rule: tuple[str, ...]


def body(
    scope: Scope, name: str, shape: Shape, path: TypePath, fixed: Sequence[tuple[str, str]] = ()
) -> Body | None:
    """The struct of a shape whose members are those of an object; None for another shape."""
    shape, path = scope.wire.model.resolve(shape, path)
    rule = tuple(object_rule(scope.wire.at(path).bounds, path, scope.limits))
    taken = Taken(_METHODS)
    match shape:
        case Record():
            members = tuple(member_of(scope, field, path, taken) for field in shape.fields)
            extra = RAW if shape.open else None
            return Body(name, members, extra, taken.claim("Extra"), tuple(fixed), rule)
        case MapOf(value, None):
            part = scope.declared(value, (*path, MEMBER))
            return Body(name, (), part, "Extra", tuple(fixed), rule)
        case Anything():
            return Body(name, (), RAW, "Extra", tuple(fixed), rule)
    return None


def struct(scope: Scope, made: Body) -> list[str]:
    """The struct type itself, without its comment."""
    if not made.members and made.extra is None:
        return [f"type {made.name} struct{{}}"]
    lines: list[str] = []
    run: list[tuple[str, str, str]] = []
    for member in made.members:
        told = _told(scope, member)
        if told:
            lines += [*_columns(run), *told]
            run = []
        tag = json_tag(member.key, omitempty=not member.declared.required) if go_string(member.key) else ""
        run.append((member.field, member.type, tag))
    lines += _columns(run)
    if made.extra is not None:
        lines += [
            f"// {made.extra_field} holds the members that the contract does not name.",
            f'{made.extra_field} map[string]{made.extra.type} `json:"-"`',
        ]
    return [f"type {made.name} struct {{", *indent(lines), "}"]


def _columns(run: list[tuple[str, str, str]]) -> list[str]:
    """Fields in columns; a field without a tag parts the columns of the tags around it."""
    names = max((len(name) for name, _, _ in run), default=0)
    lines: list[str] = []
    for tagged, fields in groupby(run, key=lambda field: bool(field[2])):
        neighbours = list(fields)
        types = max(len(kind) for _, kind, _ in neighbours)
        lines += [
            f"{name:<{names}} {kind:<{types}} {tag}" if tagged else f"{name:<{names}} {kind}"
            for name, kind, tag in neighbours
        ]
    return lines


def _told(scope: Scope, member: Member) -> list[str]:
    """The comment of a field."""
    said = scope.wire.at(member.path)
    default = f"Absent means {member.declared.default}." if member.declared.default else ""
    shape, at = scope.wire.model.resolve(member.declared.shape, member.path)
    own = shape.of if isinstance(shape, Nullable) else shape
    unit = _unit(own) if isinstance(own, Coded) and at == member.path else ""
    return doc(said, " ".join(each for each in (prose(said.description), default, unit) if each))


#: What the unit of a number is called.
_UNITS = {"s": "seconds", "ms": "milliseconds", "us": "microseconds", "ns": "nanoseconds"}


def _unit(shape: Coded) -> str:
    """What a number or a text stands for, where the contract has a form of its own for it."""
    if shape.kind is Kind.BYTES or not shape.detail:
        return ""
    kind = shape.kind.value.replace("_", " ")
    if shape.detail not in _UNITS:
        return f"Stands for: {kind}, in the form {shape.detail}."
    since = " since 1970" if shape.kind is Kind.INSTANT else ""
    return f"Stands for: {kind}, in {_UNITS[shape.detail]}{since}."
