"""What the variants of a union show beside their payloads: units, members of others, names held in common."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.encoding import Dimension, Presence, Unit
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import write
from codegen.wire.name import fold
from codegen.wire.shape import Model, Record, TypePath, Union
from parity.infer.evidence import Evidence
from parity.infer.pair import members_of, pair
from parity.infer.tag import Split

_UNITS = {"null": Unit.NULL, "{}": Unit.OBJECT, "[]": Unit.LIST}


def known_names(model: Model, union: Union, path: TypePath, splits: Sequence[Split]) -> dict[str, str]:
    """Irregular names of members, as the variants that own them show them: one struct holds them all."""
    known: dict[str, str] = {}
    for variant in union.variants:
        if variant.payload is None:
            continue
        shape, _ = model.resolve(variant.payload, (*path, variant.name))
        if not isinstance(shape, Record):
            continue
        own = [
            (split.value.payload, split.payload) for split in splits if split.value.variant == variant.name
        ]
        names = [field.name for field in shape.fields]
        others = list(foreign_fields(model, union, path, shape))
        for name, keys in pair([*names, *others], members_of(own)).keys.items():
            if fold(keys[0]) != fold(name):
                known.setdefault(name, keys[0])
    return known


def count_external(evidence: Evidence, union: Union, path: TypePath, own: Sequence[Split]) -> None:
    """Counts how units are written, and whether the other variants stand beside the one that is set."""
    for split in own:
        variant = union.variant(split.value.variant)
        if variant is not None and variant.payload is None:
            form = _UNITS.get(write(split.payload)) if isinstance(split.document, dict) else Unit.BARE
            if form is not None:
                evidence.settings[path, Dimension.UNITS][form] += 1
            continue
        if isinstance(split.document, dict) and len(union.variants) > 1:
            presence = Presence.OMITTED if len(split.document) == 1 else Presence.NULL
            evidence.settings[path, Dimension.FOREIGN][presence] += 1
