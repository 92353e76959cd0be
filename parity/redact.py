"""Header values that no report may show."""

from __future__ import annotations

#: Lower-case names of headers that carry credentials or sessions.
SECRET_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-auth-token"}
)
HIDDEN = "***"


def redacted(name: str, value: str) -> str:
    """The value as a report may show it."""
    return HIDDEN if name in SECRET_HEADERS else value
