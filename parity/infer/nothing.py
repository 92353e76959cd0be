"""What it may mean that a runtime wrote nothing at a place, or something that is empty."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.wire.empty import default_of, zeros
from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Json
from codegen.wire.shape import (
    Field,
    ListOf,
    MapOf,
    Model,
    Record,
    SetOf,
    Shape,
    Tagged,
    TypePath,
    Union,
    Value,
)
from codegen.wire.zero import is_zero
from parity.infer.apart import is_blank
from parity.infer.patch import MISSING, Missing
from parity.infer.told import Told, told_by

Written = Mapping[str, Json | Missing]


def is_nothing(part: Json | Missing) -> bool:
    """Whether a member is not there, or null."""
    return part is None or isinstance(part, Missing)


def nothing(field: Field, documents: Written, *, nullable: bool) -> Value | Missing:
    """What the contract writes for nothing at a field: leaves it out, or null; where both, as most do."""
    if not nullable:
        return MISSING
    if field.required:
        return None
    said = [part for part in documents.values() if is_nothing(part)]
    nulls = sum(part is None for part in said)
    if 2 * nulls == len(said):
        return None if said[0] is None else MISSING
    return None if 2 * nulls > len(said) else MISSING


def empty_of(shape: Shape, documents: Written) -> Told[Value] | None:
    """The empty list or map that several runtimes write as null, some of them perhaps not at all."""
    if not isinstance(shape, ListOf | SetOf | MapOf) or None not in documents.values() or len(documents) < 2:
        return None
    return told_by(frozenset(documents), {} if isinstance(shape, MapOf) else [])


def leaving_out(field: Field, shape: Shape, value: Value, documents: Written) -> frozenset[str]:
    """The runtimes that wrote nothing and may mean this value by it: it is empty, or the default."""
    if isinstance(value, Tagged):
        return frozenset()
    missing = frozenset(runtime for runtime, part in documents.items() if isinstance(part, Missing))
    if value in zeros(shape) or (field.default and value == default_of(field.default)):
        return missing
    if value in ([], {}) and isinstance(shape, ListOf | SetOf | MapOf | Record):
        return frozenset(runtime for runtime, part in documents.items() if is_nothing(part))
    return frozenset()


def is_unset(model: Model, wanted: Encoding, shape: Shape, path: TypePath, part: Json) -> bool:
    """Whether what a runtime wrote may as well stand for something that was never set."""
    if isinstance(part, dict):
        return isinstance(shape, Record | Union) and is_blank(part)
    if isinstance(part, list):
        return False
    return part == "NaN" or any(
        is_zero(model, wanted, shape, path, part, blank=blank) for blank in (False, True)
    )
