"""Explains with `jsonschema`, the reference library, with bounds on the work it does.

Three keywords are answered by the fast engine, because the document decides how long they take here: a
pattern that backtracks, a list compared item by item, references that branch without end.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

import jsonschema
import jsonschema_rs
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from referencing import Registry

from registry.draft import Draft
from registry.explain.narrow import schema_at
from registry.explain.problem import Violation
from registry.references import REFERENCE_KEYWORDS
from registry.walk import KEYWORDS_WITH_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema.protocols import Validator

    from registry.contract import Schema
    from registry.explain.narrow import Part

    _Errors: TypeAlias = Iterator[ValidationError]
    _Rule: TypeAlias = Callable[[Validator, Any, Any, Any], _Errors]

_REFERENCES = 10_000

_left: ContextVar[int] = ContextVar("references left to follow in this explanation")


class TooMuchWorkError(Exception):
    """The document makes this schema branch more often than an explanation is worth."""


def violations(schema: Schema, draft: Draft, part: Part) -> Iterator[Violation]:
    """What the reference library finds, in its order. Raises `TooMuchWorkError` or `RecursionError`."""
    _left.set(_REFERENCES)
    # `$schema` is left out because at it the library would leave our class for its own.
    if isinstance(schema, dict):
        schema = {keyword: value for keyword, value in schema.items() if keyword != "$schema"}
    # An empty registry: nothing outside the schema is ever fetched.
    validator = _class(draft)(schema, registry=Registry()).evolve(schema=schema_at(schema, part.schema))
    document: Any = part.document
    for error in validator.iter_errors(document):
        yield from _told(error, part.path)


def _told(error: ValidationError, above: tuple[str | int, ...]) -> Iterator[Violation]:
    keyword = error.validator if isinstance(error.validator, str) else "false"
    path = (*above, *error.path)
    # The library types these loosely; which keyword it was says what they are.
    wanted: Any = error.validator_value
    found: Any = error.instance
    schema: Any = error.schema
    match keyword:
        case "required":
            # One error per missing member, which only the message names.
            for name in (name for name in wanted if error.message.startswith(f"{name!r} is a ")):
                yield Violation(keyword, name, found, path)
        case "dependentRequired":
            names = (name for needed in wanted.values() for name in needed)
            for name in dict.fromkeys(name for name in names if error.message.startswith(f"{name!r} is a ")):
                yield Violation(keyword, name, found, path)
        case "additionalProperties":
            known = tuple(schema.get("properties", ()))
            for name in (name for name in found if name not in known):
                yield Violation(keyword, name, found, (*path, name), known=known)
        case "oneOf" | "anyOf":
            yield Violation(keyword, wanted, found, path, alternatives=_alternatives(error, path))
        case _:
            is_name = _is_name(list(error.relative_schema_path))
            yield Violation(keyword, wanted, found, path, error.message, is_name=is_name)


def _alternatives(error: ValidationError, path: tuple[str | int, ...]) -> list[list[Violation]]:
    groups: dict[str | int, list[Violation]] = {}
    for position, inner in enumerate(error.context or ()):
        # An alternative that is `false` has no path of its own.
        alternative = inner.schema_path[0] if inner.schema_path else f"false {position}"
        groups.setdefault(alternative, []).extend(_told(inner, path))
    return list(groups.values())


def _is_name(steps: list[str | int]) -> bool:
    """Whether these steps through the schema pass the keyword `propertyNames`, not a member called so."""
    return any(
        step == "propertyNames" and before not in KEYWORDS_WITH_NAMES
        for before, step in zip(["", *steps], steps, strict=False)
    )


@cache
def _class(draft: Draft) -> type[Validator]:
    match draft:
        case Draft.D2020_12:
            plain: type[Validator] = jsonschema.Draft202012Validator
        case Draft.D2019_09:
            plain = jsonschema.Draft201909Validator
        case Draft.D7:
            plain = jsonschema.Draft7Validator
        case _:
            assert_never(draft)
    rules = {"pattern": _pattern, "uniqueItems": _unique_items}
    rules |= {name: _counted(rule) for name, rule in plain.VALIDATORS.items() if name in REFERENCE_KEYWORDS}
    extended: type[Validator] = extend(plain, rules)  # type: ignore[no-untyped-call]  # the stubs leave it bare
    return extended


def _counted(rule: _Rule) -> _Rule:
    def follow(validator: Validator, value: Any, instance: Any, schema: Any) -> _Errors:
        left = _left.get()
        if left == 0:
            raise TooMuchWorkError
        _left.set(left - 1)
        yield from rule(validator, value, instance, schema)

    return follow


def _pattern(_: Validator, pattern: str, instance: Any, __: Any) -> _Errors:
    if isinstance(instance, str) and not _matcher(pattern).is_valid(instance):
        yield ValidationError("It does not match the pattern.")


@lru_cache(maxsize=512)
def _matcher(pattern: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.Draft202012Validator({"pattern": pattern})


def _unique_items(_: Validator, wanted: Any, instance: Any, __: Any) -> _Errors:
    if wanted and isinstance(instance, list) and not _UNIQUE.is_valid(instance):
        yield ValidationError("Two items are the same.")


_UNIQUE = jsonschema_rs.Draft202012Validator({"uniqueItems": True})
