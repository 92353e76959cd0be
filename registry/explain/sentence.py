"""From violations to problems: one sentence per keyword, the nearest alternative of a union first."""

from __future__ import annotations

import json
import math
from collections.abc import Sized
from typing import TYPE_CHECKING

from registry.explain.problem import Problem, Violation
from registry.near import near
from registry.place import pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MESSAGE_LIMIT = 300
_VALUE_LIMIT = 80

#: What `minLength`, `maxItems` and their kin count.
_UNITS = {"Length": "characters", "Items": "items", "Properties": "members"}


def problems_of(violation: Violation) -> Iterator[Problem]:
    """What a person reads about one violation; about a union, what its nearest alternative misses first."""
    if violation.alternatives:
        for inner in nearest(violation.path, violation.alternatives):
            yield from problems_of(inner)
    sentence, keyword = _sentence(violation), violation.keyword
    if violation.is_name:
        sentence, keyword = f"In the name of a member: {sentence}", "propertyNames"
    hint = near(str(violation.wanted), violation.known)
    yield Problem(pointer(violation.path), _bounded(sentence), keyword, hint)


def nearest(path: tuple[str | int, ...], alternatives: Sequence[Sequence[Violation]]) -> Sequence[Violation]:
    """The violations of the alternative that needs the least change; none where two are as near."""
    costs = [sum(_cost(len(path), violation) for violation in each) for each in alternatives]
    least = min(costs)
    return alternatives[costs.index(least)] if costs.count(least) == 1 else ()


def _cost(depth: int, violation: Violation) -> int:
    """How much says that this alternative was not meant: another type, another tag, other members."""
    below = len(violation.path) - depth
    match violation.keyword:
        case "type" | "false" if below == 0:
            return 1000
        case "const" | "enum" if below <= 1:
            return 100
        case "required" if below == 0:
            return 10
        case "additionalProperties" | "unevaluatedProperties" if below <= 1:
            return 10
        case _:
            return 1


def _sentence(violation: Violation) -> str:  # noqa: C901  # a table, one line per keyword
    wanted, found = violation.wanted, violation.found
    match violation.keyword:
        case "type":
            return f"Expected {_types(wanted)}, found {_kind(found)}."
        case "const":
            return f"Expected {value_text(wanted)}, found {value_text(found)}."
        case "enum" if isinstance(wanted, list):
            return f"Expected one of {', '.join(map(value_text, wanted))}; found {value_text(found)}."
        case "required" | "dependentRequired" if isinstance(wanted, str):
            return f"The required member {value_text(wanted)} is missing."
        case "additionalProperties" | "unevaluatedProperties" if isinstance(wanted, str):
            return f"The member {value_text(wanted)} is not allowed here."
        case "pattern":
            return f"{value_text(found)} does not match the pattern {value_text(wanted)}."
        case str() as keyword if keyword[:3] in ("min", "max") and keyword[3:] in _UNITS:
            return _count(keyword, wanted, found)
        case "minimum":
            return f"{value_text(found)} is less than the minimum {value_text(wanted)}."
        case "maximum":
            return f"{value_text(found)} is more than the maximum {value_text(wanted)}."
        case "exclusiveMinimum":
            return f"{value_text(found)} is not more than {value_text(wanted)}."
        case "exclusiveMaximum":
            return f"{value_text(found)} is not less than {value_text(wanted)}."
        case "multipleOf":
            return f"{value_text(found)} is not a multiple of {value_text(wanted)}."
        case "uniqueItems":
            return "Two items are the same."
        case "oneOf" | "anyOf" if violation.alternatives:
            return f"It matches none of the {len(violation.alternatives)} alternatives."
        case "oneOf":
            return "It matches more than one alternative, where exactly one must match."
        case "not":
            return "It matches what is forbidden here."
        case "false":
            return "Nothing is allowed here."
        case _:
            return f"{violation.note.strip().rstrip('.')}."


def value_text(value: object) -> str:
    """The value as short JSON."""
    match value:
        case dict():
            return f"an object with {len(value)} members"
        case list() if len(value) > 4 or any(isinstance(item, (dict, list)) for item in value):
            return f"an array of {len(value)} items"
        case float() if not math.isfinite(value):
            return str(value)
        case str() if len(value) > _VALUE_LIMIT:
            return f"{json.dumps(value[:_VALUE_LIMIT], ensure_ascii=False)[:-1]}..."
        case None | bool() | float() | str() | list():
            return json.dumps(value, ensure_ascii=False, default=str)
        case int() if abs(value) >= 10**_VALUE_LIMIT:
            return f"a number of more than {_VALUE_LIMIT} digits"
        case _:
            return str(value)


def _kind(value: object) -> str:
    """The value with its type, where the value alone would not show it."""
    match value:
        case None | bool():
            return value_text(value)
        case dict():
            return "an object"
        case list():
            return "an array"
        case str():
            return f"the string {value_text(value)}"
        case _:
            return f"the number {value_text(value)}"


def _types(wanted: object) -> str:
    names = wanted if isinstance(wanted, list) else [wanted]
    return " or ".join(sorted(map(str, names), key=lambda name: (name == "null", name)))


def _count(keyword: str, wanted: object, found: object) -> str:
    bound = "at least" if keyword.startswith("min") else "at most"
    there = len(found) if isinstance(found, Sized) else 0
    unit = _UNITS[keyword[3:]]
    return f"Expected {bound} {value_text(wanted)} {unit if wanted != 1 else unit[:-1]}, found {there}."


def _bounded(sentence: str) -> str:
    """The sentence in printable Unicode, cut to the limit."""
    text = sentence.encode("utf-8", "backslashreplace").decode("utf-8")
    return text if len(text) <= _MESSAGE_LIMIT else f"{text[: _MESSAGE_LIMIT - 4]} ..."
