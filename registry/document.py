"""What can be said of a document without a schema: how deep, how large, in what order, in what text."""

from __future__ import annotations

import marshal
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.strict_json import Json

#: Documents nested deeper than this fit no contract.
MAX_DEPTH = 2000
#: A document with more values than this takes the reference library seconds.
_LARGE = 5000


def is_shallow(document: Json) -> bool:
    """Whether the document is nested at most `MAX_DEPTH` levels."""
    if not isinstance(document, (dict, list)):
        return True
    try:
        # The cheapest walk in the standard library that stops by itself, at 2,000 levels; recursion over
        # more of them, in an engine, would end the process.
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


def is_large(document: Json) -> bool:
    """Whether the document has more values than the reference library is asked to explain."""
    waiting, count = [document], 0
    while waiting and count <= _LARGE:
        waiting.extend(_items(waiting.pop()))
        count += 1
    return count > _LARGE


def whole_text(document: Json) -> Json:
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


def position(document: Json, path: tuple[str | int, ...]) -> tuple[int, ...]:
    """The path as positions, so that violations sort as a reader meets them."""
    places: list[int] = []
    for step in path:
        match document:
            case dict() if step in document:
                places.append(list(document).index(str(step)))
                document = document[str(step)]
            case list() if isinstance(step, int):
                places.append(step)
                document = document[step]
            case _:
                break
    return tuple(places)
