"""What the walk saw, counted: wire names, tags, and how absent things were written."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from codegen.wire.encoding import Dimension, Emptiness, Notation, Presence, Tagging
from codegen.wire.shape import TypePath


@dataclass(slots=True)
class Evidence:
    """Counts by place in the shape; filled by one walk and then only read."""

    #: Field -> the keys it was written under.
    keys: dict[TypePath, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    #: Variant -> the names it was written with.
    variants: dict[TypePath, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    #: Union -> how it is tagged.
    taggings: dict[TypePath, Tagging] = field(default_factory=dict)
    #: Place and dimension -> how something that is not there or is empty, or a scalar, was written.
    presences: dict[tuple[TypePath, Dimension], Counter[Presence | Emptiness | Notation]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
