"""Counts how coded scalars were spelled: every setting that fits, and where none is needed, that too."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from codegen.wire.coded.family import Family, Fits, Settings, family_of, usual
from codegen.wire.encoding import Dimension, Own
from codegen.wire.lossless import Json
from codegen.wire.shape import Coded, Tagged, TypePath, Value
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth
from parity.infer.evidence import Evidence


def count_coded(
    evidence: Evidence, shape: Coded, path: TypePath, items: Sequence[tuple[Value, Json]]
) -> None:
    """Adds what each document shows about the spelling of what its value means."""
    family = family_of(shape.kind)
    for value, document in items:
        if isinstance(value, Tagged):
            continue
        fits = family.fits(shape.detail, value, document)  # type: ignore[arg-type]  # a coded value is JSON
        if fits is None:
            continue
        for dimension, settings in fits.items():
            seen = evidence.settings[path, dimension]
            for setting in settings:
                seen[setting] += 1
            if _as_it_is(family, shape.detail, value, document, fits, dimension):  # type: ignore[arg-type]
                seen[Own.OWN] += 1
        if same_worth(value, document):  # type: ignore[arg-type]
            _count_unchanged(evidence, family, shape.detail, path, document, fits)


def _count_unchanged(
    evidence: Evidence, family: Family, detail: str, path: TypePath, document: Json, fits: Fits
) -> None:
    """Counts, where a text shows no setting of a dimension, those that would leave it as it is."""
    for dimension, settings in family.dimensions.items():
        if dimension not in fits:
            seen = evidence.settings[path, dimension]
            seen[Own.OWN] += 1
            for setting in settings:
                seen[setting] += _leaves(family, detail, document, {dimension: setting})


def _leaves(family: Family, detail: str, document: Json, chosen: Settings) -> bool:
    try:
        return same_worth(family.write(detail, document, chosen), document)
    except Unencodable:
        return False


def _as_it_is(
    family: Family, detail: str, value: Json, document: Json, fits: Fits, dimension: Dimension
) -> bool:
    """Whether nothing need be chosen in this dimension when the others are."""
    if same_worth(value, document):
        return True
    others: dict[Dimension, Enum] = {
        other: usual(settings) for other, settings in fits.items() if other is not dimension
    }
    try:
        return same_worth(family.write(detail, value, others), document)
    except Unencodable:
        return False
