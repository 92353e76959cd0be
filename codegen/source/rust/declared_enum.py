"""What an enum declares: the names of its variants, how each is told, and what is in it."""

from __future__ import annotations

from codegen.source.declared import Place
from codegen.source.rust.casing import STYLES
from codegen.source.rust.declared_scope import Building
from codegen.source.rust.declared_struct import places_shape, record_shape, value_shape
from codegen.source.rust.resolve import Scope
from codegen.source.rust.says import VariantSays, container_says, field_says, variant_says
from codegen.source.rust.spelled import Path
from codegen.source.rust.value import Body, RustEnum, RustVariant
from codegen.wire.encoding import Dimension, External, Unit, Untagged
from codegen.wire.name import Style, spell
from codegen.wire.shape import Choice, Null, Shape, TypePath, Union, Variant


def enum_shape(building: Building, enum: RustEnum, scope: Scope, path: TypePath) -> Shape:
    """The shape of an enum."""
    says = container_says(enum)
    if says.into:
        return building.type(Path(tuple(says.into.split("::"))), scope, path)
    told = [(variant, variant_says(variant, says)) for variant in enum.variants]
    told = [(variant, its) for variant, its in told if not its.skipped]
    if any(its.untagged for _, its in told):
        return building.unknown(path, f"some variants of `{enum.name}` are untagged")
    style = STYLES.get(says.variants, Style.AS_IS) if says.variants is not None else Style.AS_IS
    building.choose(path, Dimension.VARIANTS, style)
    for variant, its in told:
        at = (*path, variant.name)
        building.places[at] = Place(enum.path, variant.line)
        if spell(variant.name, style) != its.token:
            building.choose(at, Dimension.VARIANT_NAME, its.token)
    if isinstance(says.tagging, External) and all(each.body is Body.UNIT for each, _ in told):
        return Choice(tuple(variant.name for variant, _ in told))
    building.choose(path, Dimension.TAGGING, says.tagging)
    building.choose(path, Dimension.UNITS, Unit.BARE)
    untagged = isinstance(says.tagging, Untagged)
    return Union(
        tuple(
            Variant(
                variant.name,
                _payload(building, enum, variant, its, scope, (*path, variant.name), untagged=untagged),
            )
            for variant, its in told
        )
    )


def _payload(
    building: Building,
    enum: RustEnum,
    variant: RustVariant,
    says: VariantSays,
    scope: Scope,
    path: TypePath,
    *,
    untagged: bool,
) -> Shape | None:
    if says.writer:
        return building.unknown(path, f"it is written by `{says.writer}`")
    shown = [field for field in variant.fields if not field_says(field, None).skipped]
    match variant.body:
        case Body.UNIT:
            return Null() if untagged else None
        case Body.NAMED:
            return record_shape(building, shown, says.fields, enum.path, scope, path)
    if len(variant.fields) == 1 and shown:
        return value_shape(building, shown[0], field_says(shown[0], None), enum.path, scope, path)
    return places_shape(building, shown, enum.path, scope, path)
