"""Judging a document by a schema: a fast yes or no for every answer, sentences only for a no.

`jsonschema-rs` gives the verdict; `jsonschema`, the reference, explains it. Formats are annotations, as
2020-12 says, for both. Nothing here reaches the network, and no document, however deep, large or hostile,
crashes it or keeps it busy without end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from registry.document import MAX_DEPTH, is_shallow, position, whole_text
from registry.draft import Draft, draft_of
from registry.explain.problem import Problem
from registry.explain.sentence import problems_of
from registry.fault import Fault, Refusal
from registry.strict_json import NotJson, parse

if TYPE_CHECKING:
    import jsonschema_rs

    from registry.contract import Contract, Schema
    from registry.explain.problem import Violation
    from registry.strict_json import Json

_PROBLEMS = 10
_VIOLATIONS = 200


def validator_of(contract: Contract) -> Validator:
    """The validator of the contract's schema, compiled once per fingerprint."""
    return _compiled(_Key(contract.fingerprint, contract.schema))


class Validator:
    """One schema, ready to judge. Safe to share between threads."""

    __slots__ = ("_by_the_reference", "_draft", "_engine", "_schema")

    def __init__(self, schema: Schema, draft: Draft | None = None) -> None:
        """Compiles the schema, refuses one the engine cannot use; `draft` overrules `$schema`."""
        import jsonschema_rs

        self._schema = schema
        self._by_the_reference: bool | None = None
        self._draft = draft or draft_of(schema) or Draft.D2020_12
        engines: dict[Draft, type[jsonschema_rs.Validator]] = {
            Draft.D2020_12: jsonschema_rs.Draft202012Validator,
            Draft.D2019_09: jsonschema_rs.Draft201909Validator,
            Draft.D7: jsonschema_rs.Draft7Validator,
        }
        try:
            self._engine = engines[self._draft](schema, offline=True, validate_formats=False)
        except ValueError as error:
            reason = str(error).partition("\n")[0][:300].rstrip(".")
            raise Refusal(Fault(f"The schema cannot be used: {reason}.")) from None

    def is_valid(self, document: Json) -> bool:
        """Whether the schema accepts the document. Half of a surrogate pair counts as one character."""
        if not is_shallow(document):
            return False
        try:
            return self._engine.is_valid(document)
        except ValueError:
            return self._engine.is_valid(whole_text(document))

    def is_valid_text(self, text: bytes) -> bool:
        """Whether these bytes are JSON with one meaning (no `NaN`, no member twice) that is accepted."""
        try:
            return self.is_valid(parse(text))
        except NotJson:
            return False

    def problems(self, document: Json) -> tuple[Problem, ...]:
        """Why the schema rejects the document, in the document's order, ten at most; empty if it does not."""
        if self.is_valid(document):
            return ()
        if not is_shallow(document):
            return (Problem("", f"It is nested deeper than {MAX_DEPTH} levels.", "depth"),)
        problems: dict[Problem, None] = {}
        for problem in chain.from_iterable(map(problems_of, self._violations(document))):
            problems.setdefault(problem)
            if len(problems) == _PROBLEMS:
                break
        return tuple(problems) or (
            Problem("", "It breaks the schema in more ways than can be listed.", "schema"),
        )

    def violations(self, document: Json) -> tuple[Violation, ...]:
        """The same, before it is put into sentences, 200 at most; empty too where it cannot be told."""
        if self.is_valid(document) or not is_shallow(document):
            return ()
        return self._violations(document)

    def _violations(self, document: Json) -> tuple[Violation, ...]:
        from registry.explain.explain import reference_explains, violations

        if self._by_the_reference is None:
            self._by_the_reference = reference_explains(self._schema)
        whole = whole_text(document)
        told = violations(
            self._schema, self._draft, self._engine, whole, by_the_reference=self._by_the_reference
        )
        found = islice(told, _VIOLATIONS)
        return tuple(sorted(found, key=lambda each: position(whole, each.path)))


@dataclass(frozen=True, slots=True)
class _Key:
    fingerprint: str
    schema: Schema = field(compare=False)


@lru_cache(maxsize=256)
def _compiled(key: _Key) -> Validator:
    return Validator(key.schema)
