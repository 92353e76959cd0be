"""Bodies made wrong on purpose: a member missing, null, repeated, misspelt or too many, a variant unknown."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from codegen.fix.request import Vector
from codegen.go.fix.plan import Case, Plan
from codegen.wire.encoding import Adjacent, External
from codegen.wire.lossless import Json, Repeated, write

UNKNOWN = "wirelawUnknown"
OTHER_TEXT = "of another text"

_NO_VARIANTS = (
    ("an empty object", "{}"),
    ("null itself", "null"),
    ("a list", "[]"),
    ("a text", '""'),
    ("a number", "7"),
)

Pairs = list[tuple[str, Json]]


def spoiled(plan: Plan, samples: Sequence[tuple[Case, Json]]) -> Iterator[Vector]:
    """Candidates for refusal; whether the contract's layout really refuses each is for the caller to ask."""
    for name, text in _NO_VARIANTS:
        yield Vector(name, text)
    if not samples:
        return
    fullest, document = max(samples, key=lambda each: len(each[0].slots))
    if isinstance(document, dict):
        yield from spoiled_members(named(fullest, "envelope"), document)
    for case, each in samples:
        payload = _payload(plan, case, each)
        if payload is None:
            continue
        for what, pairs in _spoilt(payload) if case is fullest else [_too_many(payload)]:
            yield Vector(named(case, what), _with_payload(plan, case, pairs))
    objects = [list(each.items()) for _, each in samples if isinstance(each, dict)]
    if len(objects) > 1:
        yield Vector("two variants", _text(objects[0] + objects[1]))
    if plan.tag is not None:
        yield Vector("unknown unit variant", f'"{UNKNOWN}"')


def spoiled_members(name: str, document: dict[str, Json]) -> Iterator[Vector]:
    """The ways to spoil the members of one object."""
    for what, pairs in _spoilt(list(document.items())):
        yield Vector(f"{name}, {what}", _text(pairs))


def further_member(plan: Plan, case: Case, document: Json) -> Iterator[tuple[str, str]]:
    """The body with a member that the contract does not name, where its variant has members."""
    payload = _payload(plan, case, document)
    if payload is not None:
        what, pairs = _too_many(payload)
        yield named(case, what), _with_payload(plan, case, pairs)


def named(case: Case, what: str) -> str:
    """The name of a vector of one variant."""
    return f"{case.variant}, {what}" if case.variant else what


def _spoilt(pairs: Pairs) -> Iterator[tuple[str, Pairs]]:
    yield _too_many(pairs)
    for index, (key, value) in enumerate(pairs):
        before, after = pairs[:index], pairs[index + 1 :]
        yield f"{key} missing", before + after
        yield f"{key} null", [*before, (key, None), *after]
        yield f"{key} twice", [*pairs, (key, value)]
        yield f"{key} in another case", [*before, (key.swapcase(), value), *after]
        yield f"{key} {OTHER_TEXT}", [*before, (key, UNKNOWN), *after]


def _too_many(pairs: Pairs) -> tuple[str, Pairs]:
    return "unknown member", [*pairs, (UNKNOWN, True)]


def _payload(plan: Plan, case: Case, document: Json) -> Pairs | None:
    """The members that are the variant's own, beside an internal tag too."""
    if not isinstance(document, dict):
        return None
    match plan.tagging:
        case External():
            inner = document[case.token]
        case Adjacent(_, content):
            inner = document.get(content)
        case _:
            inner = document
    return list(inner.items()) if isinstance(inner, dict) else None


def _with_payload(plan: Plan, case: Case, pairs: Pairs) -> str:
    match plan.tagging:
        case External():
            return _text([(case.token, Repeated(pairs))])
        case Adjacent(tag, content):
            return _text([(tag, case.token), (content, Repeated(pairs))])
        case _:
            return _text(pairs)


def _text(pairs: Pairs) -> str:
    return ascii_json(Repeated(pairs))


def ascii_json(document: Json) -> str:
    """The compact JSON text with all but ASCII escaped, so that people can read it in source."""
    return "".join(char if char.isascii() else json.dumps(char)[1:-1] for char in write(document))
