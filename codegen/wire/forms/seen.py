"""The forms a document may be in: proposals, each checked by whoever asks."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json
from codegen.wire.shape import Value


def candidates(dimension: Dimension, place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The forms in which a document could stand for a value at a place, likeliest first."""
    yield from ()
