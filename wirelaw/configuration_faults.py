"""What is wrong with a `wirelaw.toml`: each fault a sentence with its line, made of the contract's words."""

from __future__ import annotations

import math
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from registry.explain.sentence import nearest, value_text
from registry.fault import Fault
from registry.near import near
from registry.own import own_contract
from registry.validate import validator_of
from wirelaw.configuration_rules import rule_faults
from wirelaw.toml_name import toml_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.explain.problem import Violation
    from registry.toml_file import TomlFile
    from wirelaw.toml_name import Steps

_TYPES = {
    "object": "a table",
    "array": "a list",
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def faults_of(file: TomlFile) -> list[Fault]:
    """Every fault of the file, in the order of its lines where it has them; none for a file to go by."""
    faults = list(_not_json(file, (), file.values))
    if faults:
        return faults
    validator = validator_of(own_contract("configuration"))
    if validator.is_valid(file.values):
        return sorted(rule_faults(file), key=_line)
    faults = [fault for violation in validator.violations(file.values) for fault in _told(file, violation)]
    return sorted(dict.fromkeys(faults), key=_line) or [
        Fault("The file is no configuration of Wirelaw.", file.where())
    ]


def _line(fault: Fault) -> int:
    line = fault.where.rpartition(":")[2]
    return int(line) if line.isdecimal() else 0


def _not_json(file: TomlFile, steps: Steps, value: Any) -> Iterator[Fault]:
    """Values that TOML has and no key takes."""
    match value:
        case dict():
            for key, member in value.items():
                yield from _not_json(file, (*steps, key), member)
        case list():
            for index, item in enumerate(value):
                yield from _not_json(file, (*steps, index), item)
        case datetime() | date() | time():
            yield Fault(f"{toml_name(steps)} is a date or a time, and no key takes one.", file.where(steps))
        case float() if not math.isfinite(value):
            yield Fault(f"{toml_name(steps)} is {value}, and no key takes that.", file.where(steps))
        case _:
            pass


def _told(file: TomlFile, violation: Violation) -> Iterator[Fault]:
    """One violation of the contract as faults a person understands without having read it."""
    steps, wanted = violation.path, violation.wanted
    where, name = file.where(steps), toml_name(steps)
    if violation.is_name:
        hint = _description((*steps, str(violation.found)), names=True)
        place = file.where((*steps, str(violation.found)))
        yield Fault(f"{value_text(violation.found)} cannot be a key of {name}.", place, hint)
        return
    match violation.keyword:
        case "additionalProperties":
            known = f"Known keys: {', '.join(violation.known)}." if violation.known else ""
            what = f"The key {value_text(wanted)} of {toml_name(steps[:-1])} is unknown."
            yield Fault(what, where, near(str(wanted), violation.known) or known)
        case "required" | "dependentRequired":
            hint = _description((*steps, str(wanted)))
            yield Fault(f"{name} has no key {value_text(wanted)}.", where, hint)
        case "anyOf":
            hint = "Give `url` to attach to a runtime that is up, or `start` to have it started."
            yield Fault(f'{name} has neither the key "url" nor the key "start".', where, hint)
        case "oneOf" if nearest(steps, violation.alternatives):
            for inner in nearest(steps, violation.alternatives):
                yield from _told(file, inner)
        case "type":
            yield Fault(
                f"{name} is {_kind(violation.found)}, not {_kinds(wanted)}.", where, _description(steps)
            )
        case _:
            secret = _may_be_secret(steps)
            what = "has a value that cannot be used" if secret else f"cannot be {value_text(violation.found)}"
            yield Fault(f"{name} {what}.", where, _description(steps))


def _kind(value: object) -> str:
    match value:
        case dict():
            return "a table"
        case list():
            return "a list"
        case bool():
            return "true" if value else "false"
        case str():
            return "a text"
        case _:
            return "a number"


def _kinds(wanted: object) -> str:
    names = wanted if isinstance(wanted, list) else [wanted]
    return " or ".join(_TYPES[str(name)] for name in names)


def _may_be_secret(steps: Steps) -> bool:
    """Whether a value of this key may hold what nobody is to see."""
    return any(step in ("headers", "query", "env", "url") for step in steps)


def _description(steps: Steps, *, names: bool = False) -> str:
    """What the contract says about the key; with `names`, about what its table's keys are called."""
    contract: Any = own_contract("configuration").schema
    schema, text = contract, ""
    for position, step in enumerate(steps):
        schema = _followed(contract, schema)
        last = names and position == len(steps) - 1
        if last:
            schema = schema.get("propertyNames", {})
        elif isinstance(step, int):
            schema = schema.get("items", {})
        else:
            members = schema.get("properties", {})
            schema = members.get(step) or schema.get("additionalProperties") or {}
        text = schema.get("description") or _followed(contract, schema).get("description") or text
    return str(text)


def _followed(contract: Any, schema: Any) -> Any:
    """The schema itself, or what it refers to."""
    return contract["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
