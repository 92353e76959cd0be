"""A contract of a schema that a test draws or writes: no file, no examples."""

from __future__ import annotations

from pathlib import Path

from registry.contract import Contract, Level, Schema


def contract_of(schema: Schema) -> Contract:
    """A contract without examples."""
    return Contract(
        "drawn",
        1,
        schema,
        owner="tests",
        summary="Drawn.",
        level=Level.NONE,
        statuses=(),
        accepts=(),
        rejects=(),
        path=Path("drawn"),
    )
