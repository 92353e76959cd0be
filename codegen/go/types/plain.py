"""How Go holds shapes that have no type of their own: scalars, lists and maps, with their bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.go.types.forms import form_part
from codegen.go.types.limits import HUGE, ROUNDED, SIGNED, UNSIGNED
from codegen.go.types.part import Part, method
from codegen.go.types.rules import INT64, UINT64, number_rule, object_rule, size, text_rule, whole_range
from codegen.types.bounds import Bounds
from codegen.types.vector import Probe
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Coded,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Null,
    Number,
    SetOf,
    Shape,
    Text,
    TypePath,
)

if TYPE_CHECKING:
    from codegen.go.types.scope import Scope

_TEXT = method("string", "text")
_BYTES = method("[]byte", "base64", nilable=True)
_NOTHING = method("struct{}", "nothing", nullable=True)
#: Any JSON, kept as it is.
RAW = method("json.RawMessage", "raw", nilable=True, nullable=True)


def is_nilable(shape: Shape) -> bool:
    """Whether the Go type of a shape has a nil that is no value of it."""
    octets = isinstance(shape, Coded) and shape.kind is Kind.BYTES and form_part(shape) is None
    return octets or isinstance(shape, ListOf | SetOf | MapOf | Anything)


def plain_part(scope: Scope, shape: Shape, path: TypePath, bounds: Bounds) -> Part:
    """How a shape is held; `allowed` is not kept here."""
    match shape:
        case Text():
            return _text(scope, _TEXT, path, bounds)
        case Integer():
            return _integer(scope, path, bounds)
        case Number():
            return _number(scope, path, bounds)
        case Flag():
            return method("bool", "flag")
        case Null():
            return _NOTHING
        case Coded():
            return _coded(scope, shape, path, bounds)
        case ListOf(item) | SetOf(item):
            unique = bounds.unique or isinstance(shape, SetOf)
            return _list(scope.declared(item, (*path, ITEM)), bounds, unique=unique)
        case MapOf():
            return _map(scope, shape, path, bounds)
    return RAW


def _text(scope: Scope, part: Part, path: TypePath, bounds: Bounds) -> Part:
    rule = text_rule(bounds, path, scope.limits)
    if not rule:
        return part
    if part is not _TEXT:
        return scope.judged(part, path, [f"text: {rule}"])
    name = scope.variable(path, rule)
    return Part("string", f"r.textOf({name})", part.write, write_name=part.write_name)


def _integer(scope: Scope, path: TypePath, bounds: Bounds) -> Part:
    least, most = whole_range(bounds)
    says_unsigned = bounds.minimum is not None or bounds.allowed
    unsigned = says_unsigned and least is not None and least >= 0 and (most is None or most > INT64[1])
    low, high = UINT64 if unsigned else INT64
    if least is None or least < low or most is None or most > high:
        scope.limits.add(Probe.BEYOND_64_BITS, UNSIGNED if unsigned else SIGNED, path)
    least = low if least is None else max(least, low)
    most = high if most is None else min(most, high)
    name = "unsigned" if unsigned else "integer"
    part = method("uint64" if unsigned else "int64", name)
    if (least, most) != (low, high) and not bounds.allowed:
        read = f"r.{name}In({_spelled(least, low, high)}, {_spelled(most, low, high)})"
        part = Part(part.type, read, part.write, write_name=part.write_name)
    return scope.judged(part, path, number_rule(bounds, ranged=False))


def _spelled(number: int, low: int, high: int) -> str:
    """A bound as Go spells it."""
    return {INT64[0]: "math.MinInt64", high: f"math.Max{'Uint64' if low == 0 else 'Int64'}"}.get(
        number, str(number)
    )


def _number(scope: Scope, path: TypePath, bounds: Bounds) -> Part:
    if not bounds.allowed:
        scope.limits.add(Probe.BEYOND_DOUBLE, ROUNDED, path)
        if not (bounds.minimum or bounds.above) or not (bounds.maximum or bounds.below):
            scope.limits.add(Probe.HUGE, HUGE, path)
    return scope.judged(method("float64", "float"), path, number_rule(bounds, ranged=True))


def _coded(scope: Scope, shape: Coded, path: TypePath, bounds: Bounds) -> Part:
    kind = scope.wire.at(path).type
    if kind == "integer":
        return _integer(scope, path, bounds)
    if kind == "number" and shape.kind is Kind.DECIMAL:
        return scope.judged(method("json.Number", "number"), path, number_rule(bounds, ranged=True))
    if kind == "number":
        return _number(scope, path, bounds)
    part = form_part(shape) or (_BYTES if shape.kind is Kind.BYTES else _TEXT)
    if kind == "string":
        return _text(scope, part, path, bounds)
    if kind or part is _TEXT:
        return RAW
    return Part(
        RAW.type,
        f"wireIfText(r, {part.reader})",
        RAW.write,
        write_name=RAW.write_name,
        nilable=True,
        nullable=True,
    )


def _list(item: Part, bounds: Bounds, *, unique: bool) -> Part:
    sized = size(bounds.min_items, bounds.max_items)
    read = f"wireListOf(r, {sized}, {item.reader})" if sized else f"wireList(r, {item.reader})"
    if unique:
        read = f"wireSetOf(r, {sized or 'wireSize{0, wireAny}'}, {item.reader})"
    return Part(
        f"[]{item.type}", read, lambda value: f"wireWriteList(w, {value}, {item.writer})", nilable=True
    )


def _map(scope: Scope, shape: MapOf, path: TypePath, bounds: Bounds) -> Part:
    value = scope.declared(shape.value, (*path, MEMBER))
    rule = object_rule(bounds, path, scope.limits)
    kind, listed = "string", ""
    if shape.key is not None:
        kind = scope.names.types[(*path, KEY)]
        listed = f", all{kind}"
    read = f"wireMap(r, {value.reader})"
    if rule or listed:
        name = scope.variable(path, f"wireObject{{{', '.join(rule)}}}")
        function = "wireMapNamed" if listed else "wireMapOf[string]"
        read = f"{function}(r, &{name}{listed}, {value.reader})"
    writer = "wireWriteNamed" if listed else "wireWriteMap"
    return Part(
        f"map[{kind}]{value.type}",
        read,
        lambda given: f"{writer}(w, {given}{listed}, {value.writer})",
        nilable=True,
    )
