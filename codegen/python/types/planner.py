"""Turns the shape of a contract into classes and aliases, and into schemas that a generator prints exactly.

The generator sees objects, lists, maps, references, null and plain scalars. Everything that it would print in
a way of its own - bounds, texts that stand for something, unions, tuples - is a token to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.python.types.coded import coded_type
from codegen.python.types.demands import demands, names
from codegen.python.types.doc import WIDTH
from codegen.python.types.literal import quoted
from codegen.python.types.modules import Module
from codegen.python.types.names import attribute_names
from codegen.python.types.plan import Alias, Class, Member, Plan, Rooted
from codegen.python.types.recursion import leading_back
from codegen.python.types.type_names import WHOLE, TypeNames
from codegen.python.types.union import Members, union_type
from codegen.types.wire_type import Said, WireType
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Named,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
)

#: A type that is written in full where it is used, at most.
_SHORT = 40
_SCALARS: Mapping[type[Shape], tuple[str, Mapping[str, Any]]] = {
    Text: ("str", {"type": "string"}),
    Integer: ("int", {"type": "integer"}),
    Number: ("float", {"type": "number"}),
    Flag: ("bool", {"type": "boolean"}),
    Null: ("None", {"type": "null"}),
    Anything: ("Any", {}),
}


class Planner:
    """Plans one contract. Tokens are unique for the numbers it is given."""

    def __init__(self, wire: WireType, module: Module, tokens: Iterator[int]) -> None:
        self.wire = wire
        self.plan = Plan(module)
        self.names = TypeNames(wire, module.root)
        self._tokens = tokens
        self._definitions = {WHOLE: wire.model.root} | dict(wire.model.definitions)
        #: Text -> the token that stands for it; class -> its token.
        self._token_of: dict[str, str] = {}
        self._classes: dict[str, str] = {}

    def planned(self) -> Plan:
        """Everything of the contract."""
        model = self.wire.model
        back = leading_back(dict(model.definitions))
        is_record = isinstance(model.root, Named) and isinstance(self._definitions[model.root.name], Record)
        self._whole(model.root, (), rooted=not is_record, recursive=WHOLE in back)
        for name, shape in model.definitions:
            if name != WHOLE:
                self._whole(shape, (f"#{name}",), recursive=name in back)
        return self.plan

    def text(self, shape: Shape, path: TypePath) -> str:
        """The type of a node where it is used: in full, or the name it has."""
        match shape:
            case Named(name):
                return self.names.defined[name]
            case Nullable(of):
                inner = self.text(of, path)
                return inner if inner == "Any" or inner.endswith("| None") else f"{inner} | None"
            case Record():
                return self.record(shape, path, self.names.take(path))
        expression = self.expression(shape, path)
        if isinstance(shape, Union) or (
            len(expression) > _SHORT and self._is_worth_a_name(shape, expression)
        ):
            name = self.names.take(path)
            doc = self.wire.at(path).description if path[-1:] in ((ITEM,), (MEMBER,)) else ""
            self.plan.others.append(Alias(name, expression, doc))
            return name
        return expression

    def schema(self, shape: Shape, path: TypePath) -> Mapping[str, Any]:
        """What the generator gets for a node."""
        match shape:
            case Record():
                name = self.record(shape, path, self.names.take(path))
                return {"$ref": f"#/$defs/{self._class_token(name)}"}
            case Named(name) if isinstance(self._definitions[name], Record):
                return {"$ref": f"#/$defs/{self._class_token(self.names.defined[name])}"}
            case Nullable(of) if not isinstance(of, Anything):
                return {"anyOf": [self.schema(of, path), {"type": "null"}]}
            case ListOf() | MapOf(key=None) if not self._demands(shape, path):
                inner = self.schema(*_inside(shape, path))
                return {"type": "array", "items": inner} if isinstance(shape, ListOf) else _map(inner)
        if type(shape) in _SCALARS and not self._demands(shape, path):
            return _SCALARS[type(shape)][1]
        return self.token(self.text(shape, path))

    def token(self, text: str) -> Mapping[str, Any]:
        """The schema of a type that the generator knows by a token alone."""
        if text not in self._token_of:
            token = self._token_of[text] = f"A{next(self._tokens)}"
            self.plan.texts[token] = text
        return {"customTypePath": f"wire.{self._token_of[text]}"}

    def expression(self, shape: Shape, path: TypePath) -> str:
        """The type of a node with all that is demanded of it, in full."""
        core = self._core(shape, path)
        metadata = self._demands(shape, path)
        if isinstance(shape, TupleOf):
            metadata.append("wire.Row")
        return f"Annotated[{', '.join([core, *metadata])}]" if metadata else core

    def record(self, record: Record, path: TypePath, name: str) -> str:
        """The class of a record, planned."""
        self.add_class(name, self.members(record, path), self.wire.at(path))
        return name

    def members(self, record: Record, path: TypePath) -> Members:
        """The members of a record."""
        members = Members(is_open=record.open)
        for each in record.fields:
            at = (*path, each.name)
            schema = self.schema(each.shape, at)
            members.add(self.wire.encoding.key(at), schema, self._doc(each, at), required=each.required)
        return members

    def add_class(self, name: str, members: Members, said: Said) -> None:
        """A class of these members."""
        token = self._class_token(name)
        attributes = attribute_names(members.schemas)
        base = "Open" if members.is_open else "Closed"
        named = tuple(Member(key, attributes[key], members.docs[key]) for key in members.schemas)
        doc = said.description + ("\n\nDeprecated." if said.deprecated else "")
        self.plan.classes[token] = Class(name, base, named, doc.strip(), _whole_demands(said))
        self.plan.schemas[token] = {
            "type": "object",
            "customBasePath": f"wire.{base}",
            "properties": members.schemas,
            "required": members.required,
        }

    def _class_token(self, name: str) -> str:
        token = self._classes.get(name)
        if token is None:
            token = self._classes[name] = f"T{next(self._tokens)}"
            self.plan.texts[token] = name
        return token

    def _whole(self, shape: Shape, path: TypePath, *, rooted: bool = False, recursive: bool = False) -> None:
        name, said = self.names.whole(path), self.wire.at(path)
        if isinstance(shape, Record):
            self.record(shape, path, name)
            return
        expression = (
            self.text(shape, path) if isinstance(shape, Named | Nullable) else self.expression(shape, path)
        )
        if not (rooted or recursive):
            self.plan.others.append(Alias(name, expression, said.description))
            return
        if len(expression) + len(name) > WIDTH - 20 and not recursive:
            value = self.names.take(path)
            self.plan.others.append(Alias(value, expression))
            expression = value
        self.plan.others.append(Rooted(name, expression, said.description, recursive))

    def _is_worth_a_name(self, shape: Shape, expression: str) -> bool:
        return "Annotated" in expression or isinstance(shape, Choice)

    def _demands(self, shape: Shape, path: TypePath) -> list[str]:
        said = self.wire.at(path)
        return demands(shape, said.bounds, said.type)

    def _core(self, shape: Shape, path: TypePath) -> str:
        match shape:
            case Coded():
                return coded_type(shape, self.wire.at(path).type)
            case Choice(members):
                spoken = [self.wire.encoding.variant((*path, member)) for member in members]
                return f"Literal[{', '.join(map(quoted, spoken))}]"
            case ListOf(item) | SetOf(item):
                return f"list[{self.text(item, (*path, ITEM))}]"
            case TupleOf(places):
                parts = [self.text(place, (*path, f"[{index}]")) for index, place in enumerate(places)]
                return f"tuple[{', '.join(parts) or '()'}]"
            case MapOf(value, key):
                keys = "str" if key is None else f"Literal[{', '.join(map(quoted, key.members))}]"
                return f"dict[{keys}, {self.text(value, (*path, MEMBER))}]"
            case Union():
                return union_type(self, shape, path)
        return _SCALARS[type(shape)][0]

    def _doc(self, each: Field, path: TypePath) -> str:
        said = self.wire.at(path)
        parts = [said.description if not isinstance(each.shape, Record) else ""]
        parts += [f"Absent, it means `{each.default}`."] if each.default else []
        parts += ["Deprecated."] if said.deprecated else []
        return "\n\n".join(filter(None, parts))


def _inside(shape: ListOf | MapOf, path: TypePath) -> tuple[Shape, TypePath]:
    return (shape.item, (*path, ITEM)) if isinstance(shape, ListOf) else (shape.value, (*path, MEMBER))


def _map(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"type": "object", "additionalProperties": value or True}


def _whole_demands(said: Said) -> str:
    bounds = said.bounds
    arguments = [
        f"at_least={bounds.min_members}" if bounds.min_members else "",
        f"at_most={bounds.max_members}" if bounds.max_members is not None else "",
        f"names={found}" if (found := names(bounds.names)) else "",
    ]
    return ", ".join(filter(None, arguments))
