"""Names on the wire: the words of a name, and the styles that write the same words differently."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+|[^\W_A-Za-z0-9]+")


class Style(Enum):
    """How a runtime spells the words of a name. The value is the word people use for it."""

    AS_IS = "as declared"
    #: First, so that names of one word are told as what they are.
    FLAT = "lower case"
    SNAKE = "snake_case"
    CAMEL = "camelCase"
    PASCAL = "PascalCase"
    KEBAB = "kebab-case"
    SCREAMING = "SCREAMING_SNAKE_CASE"


@lru_cache(maxsize=4096)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, lower-case: `userID`, `user_id` and `UserId` all give (`user`, `id`)."""
    return tuple(word.lower() for word in _WORD.findall(name)) or (name,)


def fold(name: str) -> str:
    """What stays of a name when style is taken away; equal for all spellings of the same words."""
    return "".join(words(name))


@lru_cache(maxsize=8192)
def spell(name: str, style: Style) -> str:
    """The name written in a style."""
    parts = words(name)
    match style:
        case Style.AS_IS:
            return name
        case Style.SNAKE:
            return "_".join(parts)
        case Style.CAMEL:
            return parts[0] + "".join(part.capitalize() for part in parts[1:])
        case Style.PASCAL:
            return "".join(part.capitalize() for part in parts)
        case Style.KEBAB:
            return "-".join(parts)
        case Style.SCREAMING:
            return "_".join(parts).upper()
        case Style.FLAT:
            return "".join(parts)
