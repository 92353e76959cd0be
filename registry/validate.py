"""Judging a document by a schema: a fast yes or no for every answer, sentences only for a no.

`jsonschema-rs` gives the verdict; `jsonschema`, the reference, explains it. Formats are annotations, as
2020-12 says, for both. Nothing here reaches the network, and no document, however deep, large or hostile,
crashes it or keeps it busy without end.
"""

from __future__ import annotations

import marshal
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from registry.draft import Draft, draft_of
from registry.explain.problem import Problem
from registry.explain.sentence import problems_of
from registry.fault import Fault, Refusal
from registry.references import recursive
from registry.strict_json import NotJson, parse
from registry.walk import subschemas

if TYPE_CHECKING:
    from collections.abc import Iterable

    import jsonschema_rs

    from registry.contract import Contract, Schema
    from registry.explain.problem import Violation
    from registry.strict_json import Json

#: Documents nested deeper than this fit no contract.
MAX_DEPTH = 2000
#: A document with more values than this is explained by the engine; the reference would take seconds.
_LARGE = 5000
_PROBLEMS = 10


def validator_of(contract: Contract) -> Validator:
    """The validator of the contract's schema, compiled once per fingerprint."""
    return _compiled(_Key(contract.fingerprint, contract.schema))


class Validator:
    """One schema, ready to judge. Safe to share between threads."""

    __slots__ = ("_draft", "_engine", "_schema")

    def __init__(self, schema: Schema, draft: Draft | None = None) -> None:
        """Compiles the schema, refuses one the engine cannot use; `draft` overrules `$schema`."""
        import jsonschema_rs

        self._schema = schema
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
        if not _shallow(document):
            return False
        try:
            return self._engine.is_valid(document)
        except ValueError:
            return self._engine.is_valid(_whole_text(document))

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
        if not _shallow(document):
            return (Problem("", f"It is nested deeper than {MAX_DEPTH} levels.", "depth"),)
        problems = dict.fromkeys(chain.from_iterable(map(problems_of, self.violations(document))))
        return tuple(islice(problems, _PROBLEMS)) or (
            Problem("", "It breaks the schema in more ways than can be listed.", "schema"),
        )

    def violations(self, document: Json) -> tuple[Violation, ...]:
        """The same, before it is put into sentences and all of it; empty too where it cannot be listed."""
        if self.is_valid(document) or not _shallow(document):
            return ()
        whole = _whole_text(document)
        return tuple(sorted(self._found(whole), key=lambda each: _position(whole, each.path)))

    def _found(self, document: Json) -> list[Violation]:
        from registry.explain import by_engine, by_reference

        found: list[Violation] = []
        small = not _large(document)
        if small and not any("patternProperties" in each for _, each in subschemas(self._schema)):
            try:
                found = list(by_reference.violations(self._schema, self._draft, document))
            except (by_reference.TooMuchWorkError, RecursionError):
                found = []
        if not found and not recursive(self._schema):
            found = list(by_engine.violations(self._engine, document))
        return found


@dataclass(frozen=True, slots=True)
class _Key:
    fingerprint: str
    schema: Schema = field(compare=False)


@lru_cache(maxsize=256)
def _compiled(key: _Key) -> Validator:
    return Validator(key.schema)


def _shallow(document: Json) -> bool:
    """Whether the document is nested at most `MAX_DEPTH` levels."""
    if not isinstance(document, (dict, list)):
        return True
    try:
        # The cheapest walk in the standard library that stops by itself, at 2,000 levels; recursion over
        # more of them, in the engine, would end the process.
        marshal.dumps(document)
    except ValueError:
        return _levels(document) <= MAX_DEPTH
    return True


def _levels(document: Json) -> int:
    """How deep the document is nested, for the few that `marshal` does not take."""
    levels, level = 0, [document]
    while level and levels <= MAX_DEPTH:
        level = list(chain.from_iterable(map(_items, level)))
        levels += 1
    return levels


def _items(value: Json) -> Iterable[Json]:
    match value:
        case dict():
            return value.values()
        case list():
            return value
        case _:
            return ()


def _large(document: Json) -> bool:
    waiting, count = [document], 0
    while waiting and count <= _LARGE:
        waiting.extend(_items(waiting.pop()))
        count += 1
    return count > _LARGE


def _whole_text(document: Json) -> Json:
    """A copy in which each half of a surrogate pair, which has no UTF-8 form, is one other character."""
    root: list[Json] = [document]
    waiting: list[list[Json] | dict[str, Json]] = [root]
    while waiting:
        box = waiting.pop()
        for place, value in list(box.items() if isinstance(box, dict) else enumerate(box)):
            copy: Json = value
            match value:
                case str():
                    copy = _whole(value)
                case list():
                    copy = [*value]
                    waiting.append(copy)
                case dict():
                    copy = {_whole(name): member for name, member in value.items()}
                    waiting.append(copy)
                case _:
                    pass
            box[place] = copy  # type: ignore[call-overload, index]  # an index for a list, a name for a dict
    return root[0]


def _whole(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _position(document: Json, path: tuple[str | int, ...]) -> tuple[int, ...]:
    """The path as positions, so that violations sort as a reader meets them."""
    position: list[int] = []
    for step in path:
        match document:
            case dict() if step in document:
                position.append(list(document).index(str(step)))
                document = document[str(step)]
            case list() if isinstance(step, int):
                position.append(step)
                document = document[step]
            case _:
                break
    return tuple(position)
