"""What the walk saw, counted: wire names, tags, and how absent things were written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from codegen.wire.encoding import ChoiceMade, Dimension, Setting, Tagging
from codegen.wire.lossless import Json
from codegen.wire.shape import Shape, TypePath, Value


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
    #: Nodes that need no form in a dimension, with their values and documents.
    standing: list[tuple[Dimension, Shape, TypePath, Sequence[tuple[Value, Json]]]] = field(
        default_factory=list
    )


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
