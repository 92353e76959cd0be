"""Explains with `jsonschema-rs` what the reference library is not up to.

Only for schemas without recursion: there the engine's list of errors can grow without bound, while its
verdict never does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from registry.explain.problem import Violation

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jsonschema_rs

    from registry.explain.narrow import Part


def violations(engine: jsonschema_rs.Validator, part: Part) -> Iterator[Violation]:
    """What the engine finds, in its order."""
    for error in engine.iter_errors(part.document):
        yield from _told(error, part.path)


def _told(error: jsonschema_rs.ValidationError, above: tuple[str | int, ...]) -> Iterator[Violation]:
    # The engine counts from the root of the part, also inside an alternative.
    path = (*above, *error.instance_path)
    if error.kind.name == "propertyNames":
        for violation in _told(error.kind.as_dict()["error"], above):
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
            groups = [[told for inner in group for told in _told(inner, above)] for group in wanted]
            # Where more than one alternative fits, those that fit have nothing to say.
            yield Violation(keyword, wanted, found, path, alternatives=groups if all(groups) else ())
        case "type" if len(wanted) == 1:
            yield Violation(keyword, wanted[0], found, path)
        case _:
            yield Violation(keyword, wanted, found, path, error.message)
