"""Contracts that are hard on one language or another: names that collide, types that hold themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.types.wire_type import WireType, read_type
from registry.contract import Contract, Level

_TEXT = {"type": "string"}
_WORDY = "a_name_as_long_as_the_names_that_some_give"
#: Name -> schema, in the dialect of 2020-12.
AWKWARD: dict[str, Any] = {
    "awkward/prelude": {
        "type": "object",
        "properties": {
            name.lower(): {"$ref": f"#/$defs/{name}"}
            for name in ("Vec", "Option", "String", "Box", "Result", "Self", "Serialize", "BTreeMap", "Fault")
        },
        "additionalProperties": False,
        "$defs": {
            name: {"type": "object", "properties": {"of": _TEXT}, "additionalProperties": {"type": "integer"}}
            for name in ("Vec", "Option", "String", "Box", "Result", "Self", "Serialize", "BTreeMap", "Fault")
        },
    },
    "awkward/locals": {
        "type": "object",
        "properties": {
            name: {"type": "string", "minLength": 1}
            for name in (
                "node",
                "members",
                "read",
                "support",
                "extra",
                "Extra",
                "named",
                "name",
                "super",
                "crate",
            )
        },
        "required": ["node", "read"],
        "additionalProperties": True,
    },
    "awkward/wordy": {
        "type": "object",
        "properties": {
            _WORDY: {
                "type": "object",
                "properties": {
                    f"{_WORDY}_{number}": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"kind": {"enum": [_WORDY, _WORDY.upper() + "_TOO"]}},
                            "additionalProperties": {
                                "type": "array",
                                "items": {"type": "string", "minLength": 2},
                            },
                        },
                    }
                    for number in (1, 2)
                },
                "required": [f"{_WORDY}_1"],
                "additionalProperties": False,
            },
            "pattern": {
                "type": "string",
                "pattern": "^(" + "|".join(f"choice-{n}" for n in range(12)) + ")$",
            },
            "listed": {"enum": list(range(40))},
        },
        "required": [_WORDY],
    },
    "awkward/within": {
        "type": "object",
        "properties": {
            "lists": {"type": "array", "items": {"type": "array", "items": {"type": ["integer", "null"]}}},
            "maps": {
                "type": "object",
                "propertyNames": {"pattern": "^[a-z]+$", "maxLength": 3},
                "additionalProperties": {
                    "type": "object",
                    "additionalProperties": {
                        "type": ["array", "null"],
                        "items": {"type": "number", "minimum": 0},
                    },
                },
            },
            "one": {"type": "array", "prefixItems": [_TEXT], "items": False, "minItems": 1},
            "many": {
                "type": "array",
                "prefixItems": [{"type": ["string", "null"]}, *[{"type": "integer", "minimum": 0}] * 8],
                "items": False,
                "minItems": 9,
            },
            "set": {
                "type": "array",
                "uniqueItems": True,
                "items": {"type": "array", "items": {"type": "number"}},
            },
            "empty": {"type": "object", "additionalProperties": False},
        },
        "required": ["empty"],
        "minProperties": 2,
        "maxProperties": 4,
        "additionalProperties": False,
    },
    "awkward/themselves": {
        "$ref": "#/$defs/Node",
        "$defs": {
            "Node": {
                "type": "object",
                "properties": {
                    "next": {"$ref": "#/$defs/Node"},
                    "other": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
                    "maybe": {"$ref": "#/$defs/Maybe"},
                    "pair": {"$ref": "#/$defs/Pair"},
                    "list": {"$ref": "#/$defs/List"},
                    "by_name": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Node"}},
                    "step": {"$ref": "#/$defs/Step"},
                },
                "additionalProperties": False,
            },
            "Maybe": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
            "Pair": {
                "type": "array",
                "prefixItems": [{"$ref": "#/$defs/Maybe"}, {"$ref": "#/$defs/Maybe"}],
                "items": False,
                "minItems": 2,
            },
            "List": {"type": "array", "items": {"$ref": "#/$defs/List"}, "maxItems": 3},
            "Step": {
                "oneOf": [
                    {
                        "type": "object",
                        "properties": {"t": {"const": "into"}, "c": {"$ref": "#/$defs/Step"}},
                        "required": ["t", "c"],
                        "additionalProperties": False,
                    },
                    {
                        "type": "object",
                        "properties": {"t": {"const": "node"}, "c": {"$ref": "#/$defs/Node"}},
                        "required": ["t", "c"],
                        "additionalProperties": False,
                    },
                    {
                        "type": "object",
                        "properties": {"t": {"const": "end"}},
                        "required": ["t"],
                        "additionalProperties": False,
                    },
                ]
            },
        },
    },
    "awkward/merged": {
        "oneOf": [
            {
                "type": "object",
                "properties": {"kind": {"const": "a"}, "text": _TEXT, "flag": {"const": False}},
                "required": ["kind", "text", "flag"],
                "additionalProperties": False,
            },
            {
                "type": "object",
                "properties": {"kind": {"const": "b"}, "text": {"const": ""}, "flag": {"type": "boolean"}},
                "required": ["kind", "text", "flag"],
                "additionalProperties": False,
            },
            {
                "type": "object",
                "properties": {"kind": {"const": "c"}, "text": {"const": ""}, "flag": {"const": False}},
                "required": ["kind", "text", "flag"],
                "additionalProperties": False,
            },
        ]
    },
    "awkward/tagged-maps": {
        "oneOf": [
            {
                "type": "object",
                "properties": {"kind": {"const": "open"}},
                "required": ["kind"],
            },
            {
                "type": "object",
                "properties": {"kind": {"const": "closed"}},
                "required": ["kind"],
                "additionalProperties": False,
            },
            {
                "type": "object",
                "properties": {"kind": {"const": "both"}, "extra": {"type": ["integer", "null"]}},
                "required": ["kind"],
                "minProperties": 2,
            },
        ]
    },
    "awkward/numbers": {
        "type": "object",
        "properties": {
            "price": {"type": "number", "x-wire": {"is": "decimal"}, "minimum": 0, "multipleOf": 0.01},
            "ratio": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
            "small": {"type": "integer", "minimum": -3, "maximum": 3},
            "half": {"type": "integer", "minimum": 0.5, "multipleOf": 1.5},
            "any": {"x-wire": {"is": "instant"}},
            "since": {"type": "integer", "x-wire": {"is": "instant", "form": "ms"}},
            "least": {"type": "integer", "minimum": 0, "maximum": 18446744073709551615},
        },
        "additionalProperties": False,
    },
    "awkward/or-null": {"anyOf": [{"$ref": "#/$defs/Name"}, {"type": "null"}], "$defs": {"Name": _TEXT}},
    "awkward/true": True,
    "awkward/9-lives": {"enum": ["", "1", "-1", "+1", "a", "A", "Self", "self", "\u202e", "x y", "x-y"]},
}


def awkward_types() -> tuple[WireType, ...]:
    """All of them, read for code; they have no examples."""
    return tuple(read_type(contract(name, schema)) for name, schema in AWKWARD.items())


def contract(name: str, schema: Any) -> Contract:
    """A contract of this schema that has no folder."""
    return Contract(name, 1, schema, "tests", "Hard on some language.", Level.FULL, (), (), (), Path(name))
