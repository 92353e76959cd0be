"""Whether a schema can be a contract: of a draft we read, valid under it, closed in itself, usable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.draft import Draft, draft_of
from registry.explain.sentence import value_text
from registry.fault import Fault, Refusal
from registry.place import pointer
from registry.references import reference_faults
from registry.validate import Validator, validator_of
from registry.walk import subschemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.contract import Schema
    from registry.strict_json import Json
    from registry.walk import Steps


def schema_faults(schema: Schema, where: str) -> Iterator[Fault]:
    """Every fault of the schema, with file and JSON Pointer; none for a schema that can be used."""
    draft = draft_of(schema)
    if draft is None:
        known = ", ".join(each.value for each in Draft)
        yield Fault(
            "$schema names a draft that is not read here.", f"{where}#/$schema", f"Use one of {known}."
        )
        return
    broken = (
        list(_rule_faults(schema, draft, where))
        or list(reference_faults(schema, where))
        or [*_pattern_faults(schema, where), *_meaning_faults(schema, where)]
    )
    yield from broken
    if not broken:
        try:
            Validator(schema, draft)
        except Refusal as refusal:
            yield from (Fault(fault.what, where, fault.hint) for fault in refusal.faults)


def _rule_faults(schema: Schema, draft: Draft, where: str) -> Iterator[Fault]:
    """Where the schema breaks the rules of its own draft."""
    import jsonschema_rs

    # The rules are compiled into the engine; the reference library is only loaded to explain.
    if jsonschema_rs.meta.is_valid(schema):
        return
    for problem in _rules(draft).problems(schema):
        # A union in the rules says only that something is wrong; what is wrong stands before it.
        if problem.keyword not in ("anyOf", "allOf"):
            what = f"The schema is not valid: {problem.message}"
            yield Fault(what, f"{where}#{problem.pointer}", problem.hint)


def _pattern_faults(schema: Schema, where: str) -> Iterator[Fault]:
    for steps, each in subschemas(schema):
        named = each.get("patternProperties", {})
        patterns: list[tuple[Steps, Json]] = [((*steps, "pattern"), each.get("pattern", ""))]
        if isinstance(named, dict):
            patterns += [((*steps, "patternProperties", pattern), pattern) for pattern in named]
        for place, pattern in patterns:
            try:
                Validator({"pattern": pattern})
            except Refusal:
                what = f"The pattern {value_text(pattern)} is no regular expression that can be run."
                yield Fault(what, f"{where}#{pointer(place)}", "Use ECMA-262 syntax, and repeat less.")


def _meaning_faults(schema: Schema, where: str) -> Iterator[Fault]:
    """Where `x-wire` names a kind or a form that there is not; validators ignore the keyword."""
    for steps, each in subschemas(schema):
        if "x-wire" in each:
            from registry.own import own_contract  # it reads a contract too, without this keyword

            for problem in validator_of(own_contract("x-wire")).problems(each["x-wire"]):
                place = f"{where}#{pointer((*steps, 'x-wire'))}{problem.pointer}"
                yield Fault(f"`x-wire` is not understood: {problem.message}", place, problem.hint)


def _rules(draft: Draft) -> Validator:
    """The validator of the draft's own schema."""
    import jsonschema

    rules: dict[Draft, Schema] = {
        Draft.D2020_12: jsonschema.Draft202012Validator.META_SCHEMA,
        Draft.D2019_09: jsonschema.Draft201909Validator.META_SCHEMA,
        Draft.D7: jsonschema.Draft7Validator.META_SCHEMA,
    }
    return Validator(rules[draft], draft)
