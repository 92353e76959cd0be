"""What is to be said differently in a source: one serde item at one place, or a part taken away."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from codegen.source.rust.value import Attributes, Item, RustField, RustVariant, Span


class Kind(Enum):
    """What stands under an attribute."""

    TYPE = "type"
    VARIANT = "variant"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that attributes stand above."""

    path: str
    #: Where it begins, behind its attributes.
    start: int
    kind: Kind
    #: How people call it: `Shape::Circle.radius`.
    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Say:
    """Serde is told `name = "value"`, or `name` alone where the value is empty; None takes it away."""

    target: Target
    name: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Cut:
    """Bytes that are taken away: the braces of a variant without members."""

    path: str
    span: Span


Change: TypeAlias = Say | Cut


@dataclass(frozen=True, slots=True)
class Held:
    """A target with what stands above it now."""

    target: Target
    attributes: Attributes
    #: Whether a function that reads it is to borrow.
    borrows: bool = False


def of_type(item: Item) -> Held:
    """A struct or an enum as a place for attributes."""
    return Held(Target(item.path, item.span.start, Kind.TYPE, item.name, item.line), item.attributes)


def of_variant(item: Item, variant: RustVariant) -> Held:
    """A variant as a place for attributes."""
    name = f"{item.name}::{variant.name}"
    return Held(Target(item.path, variant.span.start, Kind.VARIANT, name, variant.line), variant.attributes)


def of_field(item: Item, field: RustField, variant: RustVariant | None = None) -> Held:
    """A field of a struct or of a variant as a place for attributes."""
    inside = item.name if variant is None else f"{item.name}::{variant.name}"
    target = Target(item.path, field.span.start, Kind.FIELD, f"{inside}.{field.name}", field.line)
    return Held(target, field.attributes, field.borrows and "Deserialize" in item.attributes.derives)
