"""Proposes a contract from a schema of an OpenAPI document, 3.0 or 3.1, with the schemas it refers to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.proposal.proposal import Document, Proposal
from registry.canonical import canonical
from registry.fault import Fault, Refusal
from registry.near import near
from registry.place import escape, steps

#: What OpenAPI 3.0 adds to a schema and no JSON Schema has.
_FOREIGN = ("xml", "externalDocs", "example")
_PREFIX = "#/components/schemas/"


def from_openapi(document: Any, pointer: str, where: str) -> Proposal:
    """The schema at a pointer (`#/components/schemas/Order`), self-contained. `where` names the file."""
    reader = _Reader(document, where)
    schema = reader.found(pointer)
    root = reader.translated(schema)
    defs: dict[str, Any] = {}
    while reader.wanted.keys() - defs.keys():
        name = next(each for each in reader.wanted if each not in defs)
        defs[name] = True  # it may lead back to itself
        defs[name] = reader.translated(reader.found(reader.wanted[name]))
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    whole = {**head, **(root if isinstance(root, dict) else {"allOf": [root]})}
    if defs:
        whole["$defs"] = defs
    return Proposal(whole, f"{pointer} of {where}", _examples(schema), (), tuple(reader.notes))


@dataclass
class _Reader:
    document: Any
    where: str
    #: The name of a definition -> the pointer it comes from.
    wanted: dict[str, str] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)

    def found(self, pointer: str) -> Any:
        """What a pointer leads to; refuses one that leads nowhere, with the nearest name."""
        part = self.document
        for name in steps(pointer.removeprefix("#")):
            if isinstance(part, list) and name.isdecimal() and int(name) < len(part):
                part = part[int(name)]
            elif isinstance(part, Mapping) and name in part:
                part = part[name]
            else:
                known = part if isinstance(part, Mapping) else ()
                raise Refusal(
                    Fault(f"There is no `{pointer}` in it.", self.where, near(name, map(str, known)))
                )
        return part

    def translated(self, schema: Any) -> Any:
        """A schema as JSON Schema 2020-12 has it."""
        if not isinstance(schema, Mapping):
            return schema
        if "$ref" in schema:
            return self._reference(schema)
        made = {name: self._part(name, part) for name, part in schema.items() if name not in _FOREIGN}
        for limit, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if made.get(limit) is True and bound in made:
                made[limit] = made.pop(bound)
            elif isinstance(made.get(limit), bool):
                del made[limit]
        if made.get("format") == "byte" and made.get("type") == "string":
            del made["format"]
            made["contentEncoding"] = "base64"
        return _null_written(made)

    def _reference(self, schema: Mapping[str, Any]) -> Any:
        beside = {name: part for name, part in schema.items() if name != "$ref"}
        nullable = beside.pop("nullable", False) is True
        reference = str(schema["$ref"])
        if not reference.startswith("#"):
            raise Refusal(
                Fault(
                    f"The schema refers to `{reference}`, which is not in this document.",
                    self.where,
                    "Bundle the document first.",
                )
            )
        name = steps(reference[1:])[-1] if "/" in reference else "root"
        if self.wanted.setdefault(name, reference) != reference:
            raise Refusal(Fault(f"Two schemas it refers to are named `{name}`.", self.where))
        made: dict[str, Any] = {"$ref": f"#/$defs/{escape(name)}"}
        made |= {each: self._part(each, part) for each, part in beside.items() if each not in _FOREIGN}
        return {"oneOf": [made, {"type": "null"}]} if nullable else made

    def _part(self, keyword: str, part: Any) -> Any:
        match keyword:
            case "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas":
                return {name: self.translated(each) for name, each in part.items()}
            case "allOf" | "anyOf" | "oneOf" | "prefixItems":
                return [self.translated(each) for each in part]
            case "items" | "additionalProperties" | "not" | "if" | "then" | "else" | "propertyNames":
                return self.translated(part)
            case "discriminator":
                return self._discriminator(part)
        return part

    def _discriminator(self, part: Any) -> Any:
        mapping = part.get("mapping") if isinstance(part, Mapping) else None
        if not isinstance(mapping, Mapping):
            return part
        moved = {
            value: f"#/$defs/{str(to).removeprefix(_PREFIX)}" if str(to).startswith(_PREFIX) else to
            for value, to in mapping.items()
        }
        return {**part, "mapping": moved}


def _null_written(schema: dict[str, Any]) -> dict[str, Any]:
    """`nullable: true` as 2020-12 says it."""
    if schema.pop("nullable", False) is not True:
        return schema
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"oneOf": [schema, {"type": "null"}]}


def _examples(schema: Any) -> tuple[Document, ...]:
    if not isinstance(schema, Mapping):
        return ()
    given = list(schema.get("examples", ())) if isinstance(schema.get("examples"), list) else []
    given += [schema["example"]] if "example" in schema else []
    return tuple(
        Document(f"example-{index}", canonical(each).decode()) for index, each in enumerate(given, start=1)
    )
