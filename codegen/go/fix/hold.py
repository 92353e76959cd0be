"""Whether a Go type can hold a shape, and with what care: the table that decides between code and refusal."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from codegen.source.go.resolve import Spelled, import_path, underlying
from codegen.source.go.value import Declared, GoModule, GoStruct
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
    #: A Go array, which encoding/json writes as a list even where it holds bytes.
    ARRAY = "list of fixed length"
    ERROR = "an error, of which encoding/json writes nothing"
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
    #: The key of a map.
    key: Spelled | None = None
    #: The declarations of the module that led to it, outermost first.
    through: tuple[Declared, ...] = ()
    #: A type of another module by its full name, such as `net/url.URL`.
    foreign: str = ""

    @property
    def struct(self) -> GoStruct | None:
        """The struct of this module that it is."""
        last = self.through[-1] if self.through else None
        return last if isinstance(last, GoStruct) else None

    @property
    def can_be_nil(self) -> bool:
        """Whether nil is one of its values."""
        nil_too = (Sort.LIST, Sort.MAP, Sort.BYTES, Sort.ANY, Sort.RAW, Sort.ERROR)
        return self.pointer or self.sort in nil_too or self.foreign in SLICES

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
        if self.foreign == "time.Time":
            return f"!{expression}.IsZero()"
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
#: Types of the standard library that are slices.
SLICES = ("net.IP", "net.HardwareAddr")
_OWN_FORM = ("MarshalJSON", "MarshalJSONTo", "MarshalText")


def go_type(module: GoModule, spelled: Spelled) -> GoType:
    """The type that a text means in its file."""
    pointer = spelled.text.startswith("*")
    bare = Spelled(spelled.text.removeprefix("*").strip(), spelled.file)
    behind, through = underlying(module, bare)
    named = re.fullmatch(r"[\w.]+", bare.text) is not None and bare.text not in _BASIC
    found = GoType(spelled.text, Sort.OTHER, pointer, named=named, through=through)
    for declared in through:
        files = module.package_of(declared.path).files
        methods = [method for file in files if not file.ours for method in file.methods]
        if any(method.receiver == declared.name and method.name in _OWN_FORM for method in methods):
            return replace(found, sort=Sort.OPAQUE)
    text = behind.text
    if text in _BASIC:
        return replace(found, sort=_BASIC[text], basic=text, foreign=_foreign(module, behind))
    if text.startswith("struct"):
        return replace(found, sort=Sort.STRUCT)
    if text == "error":
        return replace(found, sort=Sort.ERROR)
    if text.startswith("[]"):
        return replace(found, sort=Sort.LIST, element=Spelled(text[2:], behind.file))
    if match := re.match(r"\[\w+\](.+)$", text):
        return replace(found, sort=Sort.ARRAY, element=Spelled(match[1], behind.file))
    if match := re.match(r"map\[([^\]]+)\](.+)$", text):
        key = Spelled(match[1], behind.file)
        keys = go_type(module, key)
        sort = Sort.MAP if keys.sort is Sort.TEXT and not keys.pointer else Sort.OTHER
        return replace(found, sort=sort, element=Spelled(match[2], behind.file), key=key)
    foreign = re.fullmatch(r"\w+\.\w+|(\w+\.)?\w+\[.*\]", text) is not None
    if not foreign:
        return found
    return replace(found, sort=Sort.OPAQUE, foreign=_foreign(module, behind))


def _foreign(module: GoModule, spelled: Spelled) -> str:
    match = re.match(r"(\w+)\.(\w+)", spelled.text)
    path = import_path(module, spelled.file, match[1]) if match else None
    return f"{path}.{match[2]}" if match and path else ""


def misfit(module: GoModule, model: Model, shape: Shape, held: GoType) -> str:
    """Why the type cannot hold the shape, as a clause; empty when it can."""
    shape, _ = model.resolve(shape, ())
    if isinstance(shape, Nullable):
        if not held.can_be_nil:
            return f"{held.text} cannot be null"
        shape, _ = model.resolve(shape.of, ())
    if held.sort in (Sort.OTHER, Sort.ARRAY, Sort.ERROR):
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
