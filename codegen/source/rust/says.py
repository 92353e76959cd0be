"""What serde's attributes say of the wire: of a type, of a variant, of a field. Only writing is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.rust.casing import Casing, case_field, case_variant, casing_of
from codegen.source.rust.value import Attributes, RustEnum, RustField, RustStruct, RustVariant
from codegen.wire.encoding import Adjacent, External, Internal, Tagging, Untagged

#: Attributes of the crate serde_with, which write serde's attributes anew.
REWRITERS = frozenset({"apply", "serde_as", "serde_conv", "skip_serializing_none"})


@dataclass(frozen=True, slots=True)
class ContainerSays:
    """What stands above a struct or an enum."""

    fields: Casing | None = None
    variants: Casing | None = None
    tagging: Tagging = External()
    #: A struct may have a tag too: its own name under this key.
    tag: str = ""
    transparent: bool = False
    #: The type that is written in its place, as it is spelled.
    into: str = ""
    #: What it is called, where a tag writes its name.
    name: str = ""


def container_says(declared: RustStruct | RustEnum) -> ContainerSays:
    """What is said of a type."""
    attributes = declared.attributes
    all_casing = _casing(attributes, "rename_all")
    is_enum = isinstance(declared, RustEnum)
    tag, content = _said(attributes, "tag"), _said(attributes, "content")
    tagging: Tagging = External()
    if attributes.item("untagged"):
        tagging = Untagged()
    elif tag:
        tagging = Adjacent(tag, content) if content else Internal(tag)
    return ContainerSays(
        _casing(attributes, "rename_all_fields") if is_enum else all_casing,
        all_casing if is_enum else None,
        tagging if is_enum else External(),
        "" if is_enum else tag,
        attributes.item("transparent") is not None,
        _said(attributes, "into"),
        _said(attributes, "rename") or declared.name,
    )


@dataclass(frozen=True, slots=True)
class FieldSays:
    """What stands above a field."""

    #: Its name on the wire.
    key: str
    skipped: bool = False
    #: The function that says when it is left out.
    skipped_if: str = ""
    flat: bool = False
    #: The function that writes it, where serde does not: a path.
    writer: str = ""
    #: The attribute that names it: `with` or `serialize_with`.
    writer_from: str = ""


def field_says(field: RustField, casing: Casing | None) -> FieldSays:
    """What is said of a field, under the casing of what it stands in."""
    attributes = field.attributes
    module, function = attributes.item("with"), attributes.item("serialize_with")
    writer = function.writes if function else f"{module.writes}::serialize" if module else ""
    return FieldSays(
        _said(attributes, "rename") or case_field(field.name, casing),
        attributes.item("skip") is not None or attributes.item("skip_serializing") is not None,
        _said(attributes, "skip_serializing_if"),
        attributes.item("flatten") is not None,
        writer,
        "serialize_with" if function else "with" if module else "",
    )


@dataclass(frozen=True, slots=True)
class VariantSays:
    """What stands above a variant."""

    token: str
    #: The casing of the fields in it.
    fields: Casing | None = None
    skipped: bool = False
    untagged: bool = False
    writer: str = ""


def variant_says(variant: RustVariant, container: ContainerSays) -> VariantSays:
    """What is said of a variant."""
    attributes = variant.attributes
    module, function = attributes.item("with"), attributes.item("serialize_with")
    return VariantSays(
        _said(attributes, "rename") or case_variant(variant.name, container.variants),
        _casing(attributes, "rename_all") or container.fields,
        attributes.item("skip") is not None or attributes.item("skip_serializing") is not None,
        attributes.item("untagged") is not None,
        function.writes if function else f"{module.writes}::serialize" if module else "",
    )


def _said(attributes: Attributes, name: str) -> str:
    item = attributes.item(name)
    return item.writes if item is not None else ""


def _casing(attributes: Attributes, name: str) -> Casing | None:
    return casing_of(_said(attributes, name))
