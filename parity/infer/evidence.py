"""What the walk saw, counted: wire names, tags, and how absent things were written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from codegen.wire.encoding import ChoiceMade, Dimension, Setting, Tagging
from codegen.wire.lossless import Json
from codegen.wire.shape import Coded, Shape, TypePath, Value


@dataclass(slots=True)
class Evidence:
    """Counts by place in the shape; filled by one walk and then only read."""

    #: Field -> the keys it was written under.
    keys: dict[TypePath, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    #: Variant -> the names it was written with.
    variants: dict[TypePath, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    #: Union -> how it is tagged.
    taggings: dict[TypePath, Tagging] = field(default_factory=dict)
    #: Place and dimension -> how what stands there was written, for every other dimension.
    settings: dict[tuple[TypePath, Dimension], Counter[Setting]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    #: Places at which a full value was written as if it were none, in these ways.
    lost: set[tuple[TypePath, Dimension, Setting]] = field(default_factory=set)
    #: Places at which a full value was written.
    held: set[TypePath] = field(default_factory=set)
    #: Nodes that need no form in a dimension, with their values and documents.
    standing: list[tuple[Dimension, Shape, TypePath, Sequence[tuple[Value, Json]]]] = field(
        default_factory=list
    )
    #: Coded scalars with their documents, and what these show; of other dimensions they show nothing.
    unshown: list[tuple[Coded, TypePath, Json, Json, Mapping[Dimension, frozenset[Enum]]]] = field(
        default_factory=list
    )


def without_lost(evidence: Evidence) -> None:
    """Takes back what was counted for absence where no full value is ever written: there, a value is lost.

    Something that is never written shows no habit of empty values, absent ones or null.
    """
    for path, dimension, setting in evidence.lost:
        if path not in evidence.held:
            evidence.settings[path, dimension].pop(setting, None)


def places_of(evidence: Evidence, departure: ChoiceMade) -> tuple[TypePath, ...]:
    """The places that show a departure: the fields, variants, unions or nodes it was seen at."""
    scope, dimension = departure.scope, departure.dimension
    match dimension:
        case Dimension.TAGGING:
            seen = list(evidence.taggings)
        case Dimension.KEYS | Dimension.KEY_NAME:
            seen = list(evidence.keys)
        case Dimension.VARIANTS | Dimension.VARIANT_NAME:
            seen = list(evidence.variants)
        case _:
            seen = [
                path
                for (path, of), counts in evidence.settings.items()
                if of is dimension and counts[departure.setting]
            ]
    return tuple(path for path in seen if path[: len(scope)] == scope)
