"""What values of one build share, so that a few of each stand for all in a search."""

from __future__ import annotations

#: Samples, or items of a long list, of one skeleton that a search looks at; all are replayed.
PER_SKELETON = 4


def skeleton(value: object) -> object:
    """What two values or documents of one build share: names, variants and types, not texts and counts."""
    variant = getattr(value, "variant", None)
    if variant is not None:
        return (variant, skeleton(getattr(value, "payload", None)))
    if isinstance(value, dict):
        return tuple(sorted((name, skeleton(part)) for name, part in value.items()))
    if isinstance(value, list):
        return ("list", frozenset(map(skeleton, value)))
    return "null" if value is None else type(value).__name__
