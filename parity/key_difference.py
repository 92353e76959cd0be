"""In what way the two names of one member differ, for the drifts that are about single names."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from parity.drift import Departure
from parity.name_difference import NameDifference, name_difference


def key_difference(departure: Departure) -> NameDifference | None:
    """How a member's name in use differs from the wanted one; None for a departure of another sort."""
    wanted, used = departure.wanted, departure.used
    if departure.dimension is not Dimension.KEY_NAME or wanted == used:
        return None
    return name_difference(wanted, used) if isinstance(wanted, str) and isinstance(used, str) else None
