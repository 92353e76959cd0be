"""Whether a Go type can hold a shape, and with what care: the table that decides between code and refusal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from codegen.source.go.resolve import Spelled, underlying
from codegen.source.go.value import GoModule
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Named,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    Union,
)


class Sort(Enum):
    """What encoding/json makes of a type."""

    TEXT = "text"
    INTEGER = "whole number"
    FLOAT = "number"
    NUMERAL = "number kept as text"
    BOOL = "true or false"
    BYTES = "base64 text"
    LIST = "list"
    MAP = "map"
    STRUCT = "struct"
    ANY = "any JSON"
    RAW = "JSON as it stands"
    #: It encodes itself, or it is declared outside this module: taken at its word.
    OPAQUE = "its own form"
    OTHER = "no JSON"


@dataclass(frozen=True, slots=True)
class GoType:
    """A type in the context of its file: one pointer taken off, names followed to what they stand on."""

    text: str
    sort: Sort
    pointer: bool
    #: The element of a list or map.
    element: Spelled | None = None
    #: The built-in it stands on.
    basic: str = ""
    #: Whether it is a name and not built in.
    named: bool = False

    @property
    def can_be_nil(self) -> bool:
        """Whether nil is one of its values."""
        return self.pointer or self.sort in (Sort.LIST, Sort.MAP, Sort.BYTES, Sort.ANY, Sort.RAW)

    def is_set(self, expression: str) -> str:
        """A Go condition that holds where the value is not the zero value."""
        if self.sort is Sort.RAW and not self.pointer:  # it keeps a null that was read as the text null
            return f'len({expression}) > 0 && string({expression}) != "null"'
        if self.can_be_nil:
            return f"{expression} != nil"
        match self.sort:
            case Sort.TEXT | Sort.NUMERAL:
                return f'{expression} != ""'
            case Sort.INTEGER | Sort.FLOAT:
                return f"{expression} != 0"
            case Sort.BOOL:
                return expression
        return f"!reflect.ValueOf({expression}).IsZero()"


_BASIC = {
    "string": Sort.TEXT,
    "bool": Sort.BOOL,
    "float32": Sort.FLOAT,
    "float64": Sort.FLOAT,
    "any": Sort.ANY,
    "interface{}": Sort.ANY,
    "interface {}": Sort.ANY,
    "struct": Sort.STRUCT,
    "[]byte": Sort.BYTES,
    "[]uint8": Sort.BYTES,
    "json.RawMessage": Sort.RAW,
    "json.Number": Sort.NUMERAL,
    **dict.fromkeys(("int", "int8", "int16", "int32", "int64", "rune"), Sort.INTEGER),
    **dict.fromkeys(("uint", "uint8", "uint16", "uint32", "uint64", "byte"), Sort.INTEGER),
}
_OWN_FORM = ("MarshalJSON", "MarshalJSONTo", "MarshalText")


def go_type(module: GoModule, spelled: Spelled) -> GoType:
    """The type that a text means in its file."""
    pointer = spelled.text.startswith("*")
    bare = Spelled(spelled.text.removeprefix("*").strip(), spelled.file)
    behind, through = underlying(module, bare)
    named = re.fullmatch(r"[\w.]+", bare.text) is not None and bare.text not in _BASIC
    for declared in through:
        methods = [method for file in module.package_of(declared.path).files for method in file.methods]
        if any(method.receiver == declared.name and method.name in _OWN_FORM for method in methods):
            return GoType(spelled.text, Sort.OPAQUE, pointer, named=True)
    text = behind.text
    if text in _BASIC:
        return GoType(spelled.text, _BASIC[text], pointer, basic=text, named=named)
    if text.startswith("struct"):
        return GoType(spelled.text, Sort.STRUCT, pointer, named=named)
    if text.startswith("[]"):
        return GoType(spelled.text, Sort.LIST, pointer, Spelled(text[2:], behind.file), named=named)
    if match := re.match(r"map\[([^\]]+)\](.+)$", text):
        keys = go_type(module, Spelled(match[1], behind.file))
        sort = Sort.MAP if keys.sort is Sort.TEXT and not keys.pointer else Sort.OTHER
        return GoType(spelled.text, sort, pointer, Spelled(match[2], behind.file), named=named)
    foreign = re.fullmatch(r"\w+\.\w+|(\w+\.)?\w+\[.*\]", text) is not None
    return GoType(spelled.text, Sort.OPAQUE if foreign else Sort.OTHER, pointer, named=named)


def misfit(module: GoModule, model: Model, shape: Shape, held: GoType) -> str:
    """Why the type cannot hold the shape, as a clause; empty when it can."""
    shape, _ = model.resolve(shape, ())
    if isinstance(shape, Nullable):
        if not held.can_be_nil:
            return f"{held.text} cannot be null"
        shape, _ = model.resolve(shape.of, ())
    if held.sort is Sort.OTHER:
        return f"{held.text} has no JSON form that could be {_called(shape)}"
    if held.sort is Sort.OPAQUE and not isinstance(shape, Choice):
        return ""
    if held.sort not in _HOLDS[type(shape)]:
        return f"{held.text} cannot hold {_called(shape)}"
    holds_parts = held.element is not None and held.sort in (Sort.LIST, Sort.MAP)
    if isinstance(shape, ListOf | SetOf | MapOf) and held.element is not None and holds_parts:
        inner = shape.value if isinstance(shape, MapOf) else shape.item
        return misfit(module, model, inner, go_type(module, held.element))
    return ""


def narrower(shape: Shape, held: GoType) -> str:
    """What the type refuses though the shape allows it, as a clause; empty when nothing."""
    if not isinstance(shape, Integer) or held.sort is not Sort.INTEGER:
        return ""
    if held.basic.startswith(("uint", "byte")):
        return f"{held.text} takes no negative number, and one it cannot hold is an error"
    if held.basic not in ("int", "int64"):
        return f"{held.text} has fewer than 64 bits, and a number it cannot hold is an error"
    return ""


_HOLDS: dict[type, tuple[Sort, ...]] = {
    Text: (Sort.TEXT, Sort.BYTES),
    Coded: (Sort.TEXT, Sort.BYTES, Sort.INTEGER, Sort.FLOAT, Sort.NUMERAL, Sort.LIST),
    Choice: (Sort.TEXT,),
    Integer: (Sort.INTEGER, Sort.NUMERAL),
    Number: (Sort.FLOAT, Sort.NUMERAL),
    Flag: (Sort.BOOL,),
    Null: (Sort.ANY, Sort.RAW),
    Anything: (Sort.ANY, Sort.RAW),
    ListOf: (Sort.LIST,),
    SetOf: (Sort.LIST,),
    TupleOf: (Sort.LIST,),
    MapOf: (Sort.MAP,),
    Record: (Sort.STRUCT, Sort.MAP),
    Union: (Sort.STRUCT,),
    Named: (),
    Nullable: (),
}


def _called(shape: Shape) -> str:
    words = {
        Text: "a text",
        Coded: "a text that stands for something else",
        Choice: "one of a list of texts",
        Integer: "a whole number of any size",
        Number: "any number",
        Flag: "true or false",
        Null: "null",
        Anything: "any JSON",
        ListOf: "a list",
        SetOf: "a set, written as a list",
        TupleOf: "a list of fixed length",
        MapOf: "a map",
        Record: "an object",
        Union: "a union",
    }
    return words[type(shape)]
