"""What is chosen in one dimension, with its type."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from codegen.wire.coded.family import Settings
from codegen.wire.encoding import Dimension

E = TypeVar("E", bound=Enum)


def chosen(settings: Settings, dimension: Dimension, kind: type[E]) -> E | None:
    """The setting of a dimension; None where nothing of that kind is chosen."""
    found = settings.get(dimension)
    return found if isinstance(found, kind) else None
