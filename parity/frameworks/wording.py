"""What standard libraries say of a text they cannot read: a message that ends up in error documents."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from parity.case import Request

#: Library -> its messages; the group, where there is one, is the text that was sent.
_MESSAGES = (
    (
        "Rust",
        r"invalid digit found in string|cannot parse integer from empty string|"
        r"number too (?:large|small) to fit in target type|invalid float literal|"
        r"provided string was not `true` or `false`",
    ),
    ("Go", r'strconv\.\w+: parsing "(.*)": (?:invalid syntax|value out of range)'),
    ("Go", r"invalid character '.+' (?:looking for|after|in) .+|unexpected end of JSON input"),
    ("Python", r"invalid literal for int\(\) with base 10: '(.*)'|could not convert string to float: '(.*)'"),
    ("Node", r"Unexpected token '.+', \"(.*)\" is not valid JSON|Cannot convert (.*) to a BigInt"),
    ("Node", r"Unexpected end of JSON input"),
)

#: Longer texts are no such message: they only repeat what was sent, and cost time.
_LONGEST = 300


def library_of(message: str, request: Request) -> str | None:
    """The library whose message about this request it is, in full; None where it is nobody's."""
    if len(message) > _LONGEST:
        return None
    sent = unquote_plus(request.path) + (request.body or b"").decode("utf-8", "replace")
    for library, pattern in _MESSAGES:
        found = re.fullmatch(pattern, message)
        if found is not None and all(part in sent for part in found.groups() if part):
            return library
    return None
