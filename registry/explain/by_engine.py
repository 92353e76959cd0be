"""Explains with `jsonschema-rs`, for documents too large for the reference library.

Only for schemas without recursion: there the engine's list of errors can grow without bound, while its
verdict never does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from registry.explain.problem import Violation

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jsonschema_rs

    from registry.strict_json import Json


def violations(engine: jsonschema_rs.Validator, document: Json) -> Iterator[Violation]:
    """What the engine finds, in its order."""
    for error in engine.iter_errors(document):
        yield from _told(error)


def _told(error: jsonschema_rs.ValidationError) -> Iterator[Violation]:
    path = tuple(error.instance_path)
    if error.kind.name == "propertyNames":
        inner = error.kind.as_dict()["error"]
        for violation in _told(inner):
            yield Violation(violation.keyword, violation.wanted, violation.found, path, is_name=True)
        return
    keyword = "false" if error.kind.name == "falseSchema" else error.kind.name
    wanted: Any = next(iter(error.kind.as_dict().values()), None)
    found = error.instance
    match keyword:
        case "additionalProperties" | "unevaluatedProperties":
            for name in wanted:
                yield Violation(keyword, name, found, (*path, name))
        case "oneOf" | "anyOf":
            groups = [[told for inner in group for told in _told(inner)] for group in wanted]
            # Where more than one alternative fits, those that fit have nothing to say.
            yield Violation(keyword, wanted, found, path, alternatives=groups if all(groups) else ())
        case "type" if len(wanted) == 1:
            yield Violation(keyword, wanted[0], found, path)
        case _:
            yield Violation(keyword, wanted, found, path, error.message)
