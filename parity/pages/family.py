"""The families drifts belong to, by the words their ids begin with."""

from __future__ import annotations

#: Family -> how the ids of its drifts begin. The longest beginning that fits decides.
FAMILIES: dict[str, tuple[str, ...]] = {
    "enumerations": ("enum-", "result-"),
    "names": ("key-",),
    "absence": (
        "none-",
        "nil-",
        "absent-",
        "omitempty-",
        "exclude-",
        "zero-time-",
        "undefined-",
        "sql-null-",
        "empty-string-",
    ),
    "structure": ("struct-",),
    "collections": ("map-", "set-", "tuple-", "scalar-vs-"),
    "numbers": ("float-", "int-", "bool-", "decimal-", "number-"),
    "texts": ("string-",),
    "bytes": ("bytes-",),
    "time": ("time-", "duration-", "calendar-", "fastapi-dual-"),
    "identifiers": ("uuid-", "ip-", "url-"),
    "errors": ("error-",),
    "exchange": ("http-", "query-", "path-", "payload-", "toplevel-"),
}


def family_of(drift: str) -> str:
    """The family of a drift id."""
    fits = [
        (len(beginning), family)
        for family, beginnings in FAMILIES.items()
        for beginning in beginnings
        if drift.startswith(beginning)
    ]
    if not fits:
        raise LookupError(f"no family of drifts has ids that begin like `{drift}`")
    return max(fits)[1]
