"""Whether two documents are the same values: numbers by what they are worth, not by how they are spelled."""

from __future__ import annotations

from codegen.wire.lossless import Json, Numeral


def same_worth(first: Json, second: Json) -> bool:
    """Whether the documents differ in nothing but the spelling of their numbers."""
    if first == second:
        return True
    match first, second:
        case Numeral(), Numeral():
            worth = first.value()
            return worth is not None and worth == second.value()
        case list(), list():
            return len(first) == len(second) and all(map(same_worth, first, second))
    if type(first) is dict and type(second) is dict:
        return first.keys() == second.keys() and all(
            same_worth(part, second[name]) for name, part in first.items()
        )
    return False
