"""The writer of what is its own JSON."""

from __future__ import annotations

from codegen.wire.lossless import Json
from codegen.wire.shape import Value


def as_it_is(value: Value) -> Json:
    """The value itself; one object, so that whoever writes many can leave out the call."""
    return value  # type: ignore[return-value]  # only what is JSON is written so
