"""Holds a case file against its schema and says each fault as a sentence with its line.

Invariant: what a case file may hold is written once, in contracts/own/case-file; the sentences are
made of the descriptions there.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from parity.cases.yaml_tree import Node, line_at
from registry.fault import Fault
from registry.near import near
from registry.own import OWN_CONTRACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema_rs import ValidationError, Validator

SCHEMA = OWN_CONTRACTS / "case-file" / "1" / "schema.json"

_KINDS = {
    dict: "a mapping",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "nothing",
}
_TYPES = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
}


def schema_faults(tree: Node, data: Any, file: str) -> Iterator[tuple[int | None, Fault]]:
    """Each fault of the file, with the index of the case it is in."""
    for error in _validator().iter_errors(data):
        path = [str(step) if isinstance(_at(data, error.instance_path[:depth]), dict) else step
                for depth, step in enumerate(error.instance_path)]  # fmt: skip
        case = path[1] if len(path) > 1 and path[0] == "cases" else None
        for what, hint, key in _sentences(error, path, data):
            line = line_at(tree, path if key is None else [*path, key])
            yield case if isinstance(case, int) else None, Fault(what, f"{file}:{line}", hint)


def _sentences(
    error: ValidationError, path: list[str | int], data: Any
) -> Iterator[tuple[str, str, str | None]]:
    """What is wrong, what is expected, and the key it is about when that is not the last of the path."""
    owner = _owner(path)
    value = _at(data, path)
    description = _description(error.schema_path)
    kind: Any = error.kind
    match kind.name:
        case "additionalProperties":
            for key in kind.unexpected:
                known = list(_schema_at(error.schema_path[:-1]).get("properties", ()))
                hint = near(key, known) or f"Known keys: {', '.join(known)}."
                yield f"{owner} has an unknown key `{key}`.", hint, key
        case "required":
            expected = _schema_at(error.schema_path[:-1])["properties"][kind.property]
            yield f"{owner} has no `{kind.property}`.", _description_of(expected), None
        case "propertyNames":
            key = kind.error.instance
            description = _description(kind.error.schema_path)
            yield f"`{key}` cannot be a key of {owner[0].lower()}{owner[1:]}.", description, str(key)
        case "type":
            wanted = " or ".join(_TYPES.get(name, name) for name in kind.types)
            quote = "string" in kind.types and not isinstance(value, dict | list)
            what = f"{owner} is {_KINDS[type(value)]}, not {wanted}."
            yield what, "Quote it." if quote and value is not None else description, None
        case "not":
            yield f"{owner} has both `json` and `raw`.", "Keep one of them.", None
        case _:
            shown = json.dumps(value, ensure_ascii=False)
            shown = shown if len(shown) <= 60 else f"{shown[:60]}..."
            yield f"{owner} cannot be {shown}.", description, None


def _owner(path: list[str | int]) -> str:
    """How a sentence names the place: the file, the case, or the dotted path inside of it."""
    if not path:
        return "The file"
    if path[0] != "cases" or len(path) == 1:
        return f"`{'.'.join(map(str, path))}`"
    return f"`{'.'.join(map(str, path[2:]))}`" if len(path) > 2 else "The case"


def _at(data: Any, path: Any) -> Any:
    for step in path:
        data = data[str(step)] if isinstance(data, dict) else data[step]
    return data


def _description(schema_path: Any) -> str:
    """The nearest description above a keyword."""
    path = list(schema_path)[:-1]
    while path:
        if text := _description_of(_schema_at(path)):
            return text
        path.pop()
    return ""


def _description_of(schema: Any) -> str:
    if not isinstance(schema, dict):
        return ""
    if "description" not in schema and "$ref" in schema:
        schema = _schema_at(schema["$ref"].split("/")[1:])
    return str(schema.get("description", ""))


def _schema_at(path: Any) -> Any:
    return _at(_schema(), path)


@cache
def _schema() -> Any:
    return json.loads(SCHEMA.read_bytes())


@cache
def _validator() -> Validator:
    from jsonschema_rs import validator_for

    return validator_for(_schema())
