"""Names on the wire: the words of a name, and the styles that write the same words differently."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+|[^\W_A-Za-z0-9]+")
_UNDERSCORES = re.compile(r"(_*).*?(_*)", re.DOTALL)

#: The words that Go code writes in capitals throughout, as its linters want it.
INITIALISMS = frozenset(
    re.findall(
        r"\w+",
        "acl amqp api ascii cpu css db dns eof gid guid html http https id ip json qps ram rpc rtp sip sla "
        "smtp sql ssh tcp tls ts ttl udp ui uid uri url utf8 uuid vm xml xmpp xsrf xss",
    )
)


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
    #: Go's own spelling of an exported name (`UserID`), and of one that is not (`userID`).
    GO_PASCAL = "PascalCase with acronyms in capitals"
    GO_CAMEL = "camelCase with acronyms in capitals"


@lru_cache(maxsize=4096)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, lower-case: `userID`, `user_id` and `UserId` all give (`user`, `id`)."""
    if name.isascii() and name == name.lower():  # no capital says where a word begins: `argon2id` is one
        return tuple(re.findall(r"[a-z0-9]+", name)) or (name,)
    return tuple(map(str.lower, chunks(name))) or (name,)


def chunks(name: str) -> list[str]:
    """The words of a name as they are spelled in it."""
    return _WORD.findall(name)


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """What stays of a name when style is taken away; equal for all spellings of the same words."""
    return "".join(words(name))


def underscores(name: str) -> tuple[str, str]:
    """The underscores before and behind a name; none where it has no words that they could stand around."""
    found = _UNDERSCORES.fullmatch(name)
    return (found[1], found[2]) if found and chunks(name) else ("", "")


@lru_cache(maxsize=8192)
def spell(name: str, style: Style) -> str:
    """The name written in a style. Underscores before and behind it are no matter of style: they stay."""
    if style is Style.AS_IS or not chunks(name):
        return name
    before, behind = underscores(name)
    return f"{before}{_joined(words(name), style)}{behind}"


def _joined(parts: tuple[str, ...], style: Style) -> str:
    match style:
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
        case Style.GO_PASCAL:
            return "".join(map(_go, parts))
        case Style.GO_CAMEL:
            return parts[0] + "".join(map(_go, parts[1:]))
        case Style.FLAT | Style.AS_IS:
            return "".join(parts)


def _go(word: str) -> str:
    return word.upper() if word in INITIALISMS else word.capitalize()
