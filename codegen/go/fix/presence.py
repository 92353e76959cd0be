"""Missing, null and empty: what the contract tells apart, and whether the Go type can."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.go.fix.bridge.wires import Bridge
from codegen.go.fix.hold import SLICES, GoType, Sort
from codegen.go.fix.plan import Nil, Slot
from codegen.go.text import quote
from codegen.source.go.value import GoField
from codegen.types.bounds import Bounds
from codegen.wire.encoding import Layout
from codegen.wire.encoding import Presence as Form
from codegen.wire.lossless import NotJson, Numeral, parse
from codegen.wire.shape import Anything, Choice, Coded, Integer, Nullable, Number, Shape, Text


@dataclass(frozen=True, slots=True)
class Rule:
    """Whether a member may be missing, and whether it may be null."""

    optional: bool
    nullable: bool
    #: Whether the zero value of the type stands for what is missing or null, since it is no value.
    zero: bool = False
    #: The Go literal that a missing member stands for.
    default: str = ""


@dataclass(frozen=True, slots=True)
class Untold:
    """What the type cannot tell apart though the contract does, and what would."""

    what: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of the member and the type that holds it."""

    kind: GoType
    bridge: Bridge
    required: bool
    #: Whether the contract refuses the zero value of the type.
    zero_is_free: bool
    #: The Go literal of the contract's default.
    default: str = ""


def presence(layout: Layout, shape: Shape, held: Held) -> Rule | Untold:
    """The rule for a member laid so, or why the type that holds it cannot keep to it."""
    kind, required = held.kind, held.required
    null_is_value = isinstance(shape, Nullable | Anything)
    forms = [] if required else [layout.absence]
    if forms == [Form.ZERO]:
        return Untold("a missing member from one that has the zero value, nor does the contract's layout")
    if null_is_value:
        forms.append(Form.OMITTED if layout.nulls is Form.OMITTED else Form.NULL)
    rule = Rule(Form.OMITTED in forms, Form.NULL in forms)
    if rule.nullable and not rule.optional and held.bridge.takes_null:
        return rule
    if rule.optional and rule.nullable and kind.sort is not Sort.RAW:
        return Untold(
            "a missing member from a null one, as the contract does",
            "Declare it as json.RawMessage, or as a type of three states with its own MarshalJSON.",
        )
    if (rule.optional or rule.nullable) and held.bridge.written:
        return Untold("a missing or null member from an empty one")
    if (rule.optional or rule.nullable) and not kind.can_be_nil:
        if held.zero_is_free:
            return replace(rule, zero=True)
        if rule.optional and not rule.nullable and held.default:
            return replace(rule, default=held.default)
        state = "missing" if rule.optional else "null"
        return Untold(
            f"a {state} member from an empty one, as the contract does", f"Declare it as *{kind.text}."
        )
    return rule


def slot(held: GoField, key: str, shape: Shape, known: Held, rule: Rule, *, plain: bool) -> Slot:
    """The member and the field that holds it, once all is known to be well."""
    kind, bridge = known.kind, known.bridge
    nil = _nil(kind, rule)
    # a method of the type may have a pointer receiver, which only an address reaches
    by_address = not (kind.pointer or bridge.wire) and kind.sort in (Sort.OPAQUE, Sort.STRUCT)
    base = bridge.wire or held.type.removeprefix("*")
    behind = not bridge.written and (kind.pointer or by_address or nil is Nil.LEFT_OUT)
    inner = shape.of if isinstance(shape, Nullable) else shape
    return Slot(
        held,
        key,
        shape,
        f"*{base}" if behind else base,
        by_address,
        rule.optional,
        rule.nullable,
        nil,
        plain,
        choices=inner.members if isinstance(inner, Choice) and not bridge.wire else (),
        pointer=kind.pointer,
        bridge=bridge,
        is_set=kind.is_set("{}"),
        default=rule.default,
    )


def _nil(kind: GoType, rule: Rule) -> Nil:
    if kind.pointer:
        return Nil.AS_IT_IS if rule.optional or rule.nullable else Nil.ERROR
    if rule.zero or (kind.foreign in SLICES and (rule.optional or rule.nullable)):
        return Nil.LEFT_OUT
    if kind.sort in (Sort.LIST, Sort.MAP, Sort.BYTES) and not rule.nullable:
        return Nil.LEFT_OUT if rule.optional else Nil.EMPTY
    required = kind.can_be_nil and not rule.optional and not rule.nullable
    return Nil.ERROR if required else Nil.AS_IT_IS


def zero_is_free(kind: GoType, shape: Shape, bounds: Bounds) -> bool:
    """Whether the zero value of the type is no value of the shape."""
    inner = shape.of if isinstance(shape, Nullable) else shape
    if kind.pointer:
        return False
    if kind.foreign == "time.Time" or (kind.sort is Sort.TEXT and isinstance(inner, Coded)):
        return True
    match inner:
        case Choice(members):
            return kind.sort is Sort.TEXT and "" not in members
        case Text():
            return kind.sort is Sort.TEXT and (bounds.min_length or 0) > 0
        case Integer() | Number() if kind.sort in (Sort.INTEGER, Sort.FLOAT):
            return _refuses_zero(bounds)
    return False


def _refuses_zero(bounds: Bounds) -> bool:
    least, above, most = (
        None if each is None else each.value() for each in (bounds.minimum, bounds.above, bounds.maximum)
    )
    return (
        (least is not None and least > 0)
        or (above is not None and above >= 0)
        or (most is not None and most < 0)
    )


def literal_of(default: str, kind: GoType) -> str:
    """The Go literal for the JSON text of a default; empty where the type has none that is so plain."""
    if not default:
        return ""
    try:
        read = parse(default)
    except NotJson:
        return ""
    match read:
        case str() if kind.sort is Sort.TEXT:
            return quote(read)
        case bool() if kind.sort is Sort.BOOL:
            return "true" if read else "false"
        case Numeral() if kind.sort is Sort.FLOAT or (kind.sort is Sort.INTEGER and _is_whole(read.text)):
            return read.text
    return ""


def _is_whole(text: str) -> bool:
    return text.removeprefix("-").isdigit()
