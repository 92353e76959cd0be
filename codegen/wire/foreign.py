"""Members of other variants: what a struct that holds all variants of a union has beside its own."""

from __future__ import annotations

from codegen.wire.shape import Model, Record, Shape, TypePath, Union


def foreign_fields(
    model: Model, union: Union, path: TypePath, own: Record
) -> dict[str, tuple[TypePath, Shape]]:
    """Fields of the other variants' records that `own` lacks: name to where it is declared, and its shape."""
    found: dict[str, tuple[TypePath, Shape]] = {}
    own_names = {field.name for field in own.fields}
    for variant in union.variants:
        if variant.payload is None:
            continue
        payload, payload_path = model.resolve(variant.payload, (*path, variant.name))
        if isinstance(payload, Record):
            for field in payload.fields:
                if field.name not in own_names:
                    found.setdefault(field.name, ((*payload_path, field.name), field.shape))
    return found
