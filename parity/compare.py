"""Answers side by side: raw bytes first, then values. A difference is a fact, not a cause.

Byte-equal bodies are never parsed. Bodies that are equal as values and not as bytes differ only in what a
parser cannot see (key order, escapes, number spelling, white space); that is told once, as cosmetic.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice

from codegen.wire.lossless import Json, NotJson, parse, write
from parity.answer import Replied, media_type
from parity.infer.patch import MISSING, Missing, patches
from registry.place import steps

#: Differences listed for one case, at most; the report holds the bodies themselves.
MOST = 50
#: Characters shown of one side.
_SHOWN = 400


class Aspect(Enum):
    """Which part of the answers differs."""

    STATUS = "status"
    MEDIA_TYPE = "media-type"
    #: Only where a case asserts something about them.
    HEADERS = "headers"
    BODY = "body"
    #: The bodies are the same value in other bytes.
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Difference:
    """At this place the answers are not the same."""

    aspect: Aspect
    #: JSON Pointer into the body; empty for the whole of it and for other aspects.
    pointer: str
    #: Runtime -> what it has there, as text; None where it has nothing.
    sides: tuple[tuple[str, str | None], ...]


@lru_cache(maxsize=32)
def read_body(body: bytes) -> Json | NotJson:
    """The body as lossless JSON, or what keeps it from being JSON. The last few stay parsed."""
    try:
        return parse(body)
    except NotJson as error:
        return error


def compare(
    answers: Sequence[tuple[str, Replied]], volatile: Mapping[str, frozenset[str]] | None = None
) -> tuple[Difference, ...]:
    """The differences between two or more answers, the first one taken as the point of comparison.

    `volatile` gives per runtime the pointers at which it disagrees with itself; there, shapes are compared.
    """
    found: list[Difference] = []
    for aspect, sides in (
        (Aspect.STATUS, [(name, str(answer.status)) for name, answer in answers]),
        (Aspect.MEDIA_TYPE, [(name, media_type(answer)) for name, answer in answers]),
    ):
        if len({text for _, text in sides}) > 1:
            found.append(Difference(aspect, "", tuple(sides)))
    if len({answer.body for _, answer in answers}) > 1:
        found += _bodies([(name, read_body(answer.body), answer.body) for name, answer in answers], volatile)
    return tuple(found)


def _bodies(
    bodies: Sequence[tuple[str, Json | NotJson, bytes]], volatile: Mapping[str, frozenset[str]] | None
) -> list[Difference]:
    if any(isinstance(document, NotJson) for _, document, _ in bodies):
        whole = tuple((name, raw[:_SHOWN].decode("utf-8", "replace")) for name, _, raw in bodies)
        return [Difference(Aspect.BODY, "", whole)]
    documents = [(name, document) for name, document, _ in bodies if not isinstance(document, NotJson)]
    (first_name, first), *others = documents
    ignored = frozenset().union(*volatile.values()) if volatile else frozenset()
    found: dict[str, dict[str, Json | Missing]] = {}
    for name, document in others:
        for patch in patches(first, document):
            if patch.pointer not in ignored or not same_kind(patch.expected, patch.observed):
                sides = found.setdefault(patch.pointer, {first_name: patch.expected})
                sides[name] = patch.observed
    if not found:
        spelled = tuple((name, raw[:_SHOWN].decode("utf-8", "replace")) for name, _, raw in bodies)
        return [] if ignored else [Difference(Aspect.SPELLING, "", spelled)]
    return [
        Difference(
            Aspect.BODY,
            pointer,
            tuple(
                (name, _text(sides[name] if name in sides else at(document, pointer)))
                for name, document in documents
            ),
        )
        for pointer, sides in islice(found.items(), MOST)
    ]


def same_kind(first: Json | Missing, second: Json | Missing) -> bool:
    """Whether two volatile values have the same shape: type, and for texts uuid, instant, token or prose."""
    if isinstance(first, str) and isinstance(second, str):
        return _kind(first) == _kind(second)
    return type(first) is type(second)


def at(document: Json, pointer: str) -> Json | Missing:
    """What stands at a JSON Pointer; MISSING where nothing does."""
    node = document
    for step in steps(pointer):
        if isinstance(node, dict) and step in node:
            node = node[step]
        elif isinstance(node, list) and step.isdecimal() and int(step) < len(node):
            node = node[int(step)]
        else:
            return MISSING
    return node


def shown(text: str) -> str:
    """A text cut to what is shown of one side."""
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def _text(part: Json | Missing) -> str | None:
    return None if isinstance(part, Missing) else shown(write(part))


_KINDS = (
    ("uuid", re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
    ("instant", re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d.*")),
    ("number", re.compile(r"-?\d+(\.\d+)?")),
    ("token", re.compile(r"[\w+/=.-]+")),
)


def _kind(text: str) -> tuple[str, str]:
    """What a volatile text is, and what of it must stay: an instant's form, a token's length."""
    for name, pattern in _KINDS:
        if pattern.fullmatch(text):
            detail = {"instant": re.sub(r"\d+", "9", text), "token": str(len(text))}
            return name, detail.get(name, "")
    return "prose", ""
