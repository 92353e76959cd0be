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
        evidence.unshown.append((shape, path, value, document, fits))  # type: ignore[arg-type]  # it is JSON


def count_unshown(evidence: Evidence) -> None:
    """Counts scalars that show nothing of a dimension, where others do: a choice must not change them."""
    seen: dict[Dimension, dict[Enum, None]] = {}
    for (_, dimension), counts in evidence.settings.items():
        for setting in counts:
            if isinstance(setting, Enum) and setting is not Own.OWN and counts[setting]:
                seen.setdefault(dimension, {})[setting] = None
    for shape, path, value, document, fits in evidence.unshown:
        family = family_of(shape.kind)
        others = {dimension: usual(settings) for dimension, settings in fits.items() if settings}
        for dimension in family.dimensions:
            if dimension in fits or dimension not in seen:
                continue
            counts = evidence.settings[path, dimension]
            counts[Own.OWN] += _writes(family, shape.detail, value, document, others)
            for setting in seen[dimension]:
                chosen = {**others, dimension: setting}
                counts[setting] += _writes(family, shape.detail, value, document, chosen)


def _writes(family: Family, detail: str, value: Json, document: Json, chosen: Settings) -> bool:
    try:
        return same_worth(family.write(detail, value, chosen), document)
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
    return _writes(family, detail, value, document, others)
