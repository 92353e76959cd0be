"""The tokens of a JSON text as they were written, found by one regular expression in linear time.

The text must be JSON already (`codegen.wire.lossless.parse` took it): nothing is checked here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

#: White space as JSON knows it.
WHITE = " \t\r\n"

_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_TOKEN = re.compile(_STRING + r"|[-0-9][-+.0-9eE]*+|[{}\[\]:,]|true|false|null")


def tokens(text: str) -> list[str]:
    """Every token, in order."""
    return _TOKEN.findall(text)


def gaps(text: str, found: Iterable[str]) -> Iterator[str]:
    """What stands before each of a text's tokens: white space, mostly none."""
    at = 0
    for token in found:
        start = text.index(token, at)
        yield text[at:start]
        at = start + len(token)


def string_value(token: str) -> str:
    """The value of a string token."""
    if "\\" not in token:
        return token[1:-1]
    value: str = json.loads(token)
    return value


def is_number(token: str) -> bool:
    """Whether a token is a number."""
    return token[0] in "-0123456789"


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands where; layouts made with the same `Places` share the numbers of their places."""

    numbers: dict[int, str]
    #: The names of each object in order; an object that repeats a name has it repeatedly.
    members: dict[int, tuple[str, ...]]


#: The place of a member or item, by the place of what holds it and its name or index.
Places = dict[tuple[int, str | int], int]


def lay_out(found: Sequence[str], places: Places) -> Layout:
    """The layout of a text's tokens; new places are added to `places`."""
    numbers: dict[int, str] = {}
    members: dict[int, tuple[str, ...]] = {}
    #: What surrounds the node at hand: its place, and its names so far or its index.
    around: list[tuple[int, list[str] | int]] = []
    names: list[str] | int = 0
    parent, here, awaits_name = -1, 0, False
    for token in found:
        first = token[0]
        if first == '"':
            if awaits_name and isinstance(names, list):
                name = string_value(token)
                names.append(name)
                here = places.setdefault((parent, name), len(places) + 1)
                awaits_name = False
        elif first == ",":
            if isinstance(names, list):
                awaits_name = True
            else:
                names += 1
                here = places.setdefault((parent, names), len(places) + 1)
        elif first == "{":
            around.append((parent, names))
            parent, names, awaits_name = here, [], True
        elif first == "[":
            around.append((parent, names))
            parent, names, awaits_name = here, 0, False
            here = places.setdefault((parent, 0), len(places) + 1)
        elif first in "}]":
            if isinstance(names, list):
                members[parent] = tuple(names)
            parent, names = around.pop()
            awaits_name = False
        elif first in "-0123456789":
            numbers[here] = token
    return Layout(numbers, members)
