"""Sees a tagged union behind a contract that declares one flat record, and says how to declare it.

No cause is claimed: with a flat record the contract does not say that the variants are variants, so which
runtime is right is for a person to decide.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.name import fold
from codegen.wire.shape import Record
from parity.infer.sample import Sample
from parity.promise import Promise


def hidden_union(promise: Promise, samples: Sequence[Sample]) -> str | None:
    """What to tell about a runtime that wraps what the contract keeps flat; None where it is not so."""
    shape, _ = promise.model.resolve(promise.model.root, ())
    if not isinstance(shape, Record) or not samples:
        return None
    tags: set[str] | None = None
    names: dict[str, None] = {}
    for sample in samples:
        value, document = sample.value, sample.document
        if not isinstance(value, dict) or not isinstance(document, dict) or len(document) != 1:
            return None
        ((name, payload),) = document.items()
        own = {fold(field.name) for field in shape.fields}
        if not isinstance(payload, dict) or not {fold(key) for key in payload} <= own:
            return None
        holding = {key for key, part in value.items() if isinstance(part, str) and fold(part) == fold(name)}
        tags = holding if tags is None else tags & holding
        names.setdefault(name)
    if not tags or len(names) < 2:
        return None
    tag = min(tags)
    variants = ", ".join(f"`{name}`" for name in names)
    return (
        f"{promise.contract.ref} is one flat record, and it hides a union: other answers wrap the members "
        f"under {variants}, which is what the member `{tag}` holds. Declare the contract as a `oneOf` with "
        f"one branch per variant, each with a constant `{tag}`, or with the variant's name around its "
        "members; until then both forms are only different and no cause is claimed."
    )
