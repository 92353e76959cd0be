"""Doc comments from what a contract says, in the form that gofmt leaves alone."""

from __future__ import annotations

import re

from codegen.go.text import comment
from codegen.types.wire_type import Said

#: Beginnings of a line that Go's doc comments take for a heading or the target of a link.
_MARKUP = re.compile(r"^// (#+ |\[[^]]*\]:)")


def doc(said: Said, *paragraphs: str) -> list[str]:
    """A doc comment of paragraphs, with what the contract says of deprecation at its end."""
    deprecated = ("Deprecated: the contract says so.",) if said.deprecated else ()
    lines = comment(*(each for each in (*paragraphs, *deprecated) if each))
    return [_MARKUP.sub(r"// · \1", line) for line in lines]


def prose(text: str) -> str:
    """A description as one paragraph: quotes as gofmt writes them, and nothing that is no text."""
    plain = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(plain.replace("``", "\u201c").replace("''", "\u201d").split())


def about(name: str, said: Said, otherwise: str) -> str:
    """The first paragraph about a type: what the contract says, or else what it is."""
    told = prose(said.description)
    return f"{name}: {told}" if told else f"{name} {otherwise}"
