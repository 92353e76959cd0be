"""Proves a catalogue by its own examples: what must be accepted is, what must be rejected is.

A fault fails the lint. A remark is advice: the contract works, and says less than it could.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.fault import Fault
from registry.near import near
from registry.place import pointer, shown
from registry.strict_json import parse
from registry.validate import validator_of
from registry.vocabulary import KEYWORDS, SAYS_NOTHING
from registry.walk import subschemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.catalogue import Catalogue
    from registry.contract import Contract, Schema
    from registry.strict_json import Json
    from registry.walk import Steps


@dataclass(frozen=True, slots=True)
class Remark:
    """Advice about a contract that works."""

    what: str
    where: str
    hint: str = ""

    def __str__(self) -> str:
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.where}: {self.what}{hint}"


@dataclass(frozen=True, slots=True)
class LintResult:
    """What the lint found, in the order of the catalogue."""

    faults: tuple[Fault, ...]
    remarks: tuple[Remark, ...]


def lint(catalogue: Catalogue) -> LintResult:
    """Every contract held against its examples."""
    return LintResult(
        tuple(fault for contract in catalogue for fault in _faults(contract)),
        tuple(remark for contract in catalogue for remark in _remarks(contract)),
    )


def _faults(contract: Contract) -> Iterator[Fault]:
    validator = validator_of(contract)
    where = shown(contract.path)
    if not contract.accepts:
        yield Fault("The contract has no example that it accepts.", where, "Put one into accept/.")
    if not contract.rejects and not _accepts_all(contract.schema):
        yield Fault("The contract has no example that it rejects.", where, "Put one into reject/.")
    for example in contract.accepts:
        for problem in validator.problems(parse(example.text)):
            what = f"The example must be accepted, but {contract.ref} rejects it: {problem.message}"
            yield Fault(what, f"{shown(example.path)}#{problem.pointer}", problem.hint)
    for example in contract.rejects:
        if validator.is_valid(parse(example.text)):
            what = f"The example must be rejected, but {contract.ref} accepts it."
            yield Fault(what, shown(example.path), "Tighten the schema, or move the example to accept/.")


def _remarks(contract: Contract) -> Iterator[Remark]:
    where = shown(contract.path / "schema.json")
    for steps, schema in subschemas(contract.schema):
        for keyword in schema:
            if keyword not in KEYWORDS and not keyword.startswith("x-"):
                what = f'The keyword "{keyword}" is unknown to JSON Schema, so nothing comes of it.'
                yield Remark(what, f"{where}#{pointer((*steps, keyword))}", near(keyword, KEYWORDS))
        if _is_open(schema) and not _is_part(steps):
            what = "The object is open: members that nobody declared are accepted."
            yield Remark(what, f"{where}#{pointer(steps)}", "Say additionalProperties, true or false.")


def _is_open(schema: dict[str, Json]) -> bool:
    """Whether it declares members of an object and says nothing about others."""
    declares = "properties" in schema or schema.get("type") == "object"
    return declares and not {"additionalProperties", "unevaluatedProperties"} & schema.keys()


def _is_part(steps: Steps) -> bool:
    """Whether this schema is only one condition on a value that another schema describes in full."""
    return any(
        step in ("allOf", "if", "then", "else", "not", "dependentSchemas", "contains") for step in steps
    )


def _accepts_all(schema: Schema) -> bool:
    return schema is True or (isinstance(schema, dict) and schema.keys() <= SAYS_NOTHING)
