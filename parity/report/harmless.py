"""Text from the wire, made fit for a page or an XML file: nothing in it can act, only be read.

Invariant: what is returned has only characters that XML 1.0 allows and UTF-8 can write, and none that
moves a cursor or turns the direction of the text around it.
"""

from __future__ import annotations

import re

#: Control characters, halves of surrogate pairs, non-characters, and marks that reorder what follows.
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def harmless(text: str) -> str:
    """The text with a replacement character for each harmful one; line feeds and tabs stay."""
    return _HARMFUL.sub("\ufffd", text.replace("\r\n", "\n"))


def cut(text: str, most: int) -> str:
    """The text, or its beginning and how much is missing."""
    if len(text) <= most:
        return text
    return f"{text[:most]}... ({len(text) - most} characters more)"
