"""Pairs the names of alternatives, and notes those that are spelled otherwise on the wire."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.source.align.walk import Walk
from codegen.wire.encoding import Dimension
from codegen.wire.name import fold
from codegen.wire.shape import TypePath


def pair_names(
    walk: Walk, ours: Sequence[str], path: TypePath, theirs: Sequence[str], at: TypePath
) -> list[tuple[str, str]]:
    """The pairs: by the name on the wire, by the words of the own name, by the words on the wire."""
    pairs: list[tuple[str, str]] = []
    left = {other: walk.declared.encoding.variant((*at, other)) for other in theirs}
    for mine in ours:
        name = walk.wanted.variant((*path, mine))
        found = _found(mine, name, left)
        if found is None:
            walk.misfit((*path, mine), at, f"the type has no `{mine}`", certain=False)
            continue
        pairs.append((mine, found))
        spelled = left.pop(found)
        if spelled != name:
            walk.choose((*path, mine), Dimension.VARIANT_NAME, spelled)
    for other, spelled in left.items():
        what = f"it may write `{spelled}`, which the contract does not know"
        walk.misfit(path, (*at, other), what, certain=True)
    return pairs


def _found(mine: str, name: str, left: dict[str, str]) -> str | None:
    same = (other for other, spelled in left.items() if spelled == name)
    alike = (other for other in left if fold(other) == fold(mine))
    spelled_alike = (other for other, spelled in left.items() if fold(spelled) == fold(name))
    return next((other for group in (same, alike, spelled_alike) for other in group), None)
