"""Missing, null and empty: what the contract tells apart, and whether the Go type can."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.go.hold import GoType, Sort
from codegen.go.plan import Nil, Slot
from codegen.source.go.value import GoField
from codegen.wire.encoding import Layout
from codegen.wire.encoding import Presence as Form
from codegen.wire.shape import Anything, Choice, Nullable, Shape


@dataclass(frozen=True, slots=True)
class Rule:
    """Whether a member may be missing, and whether it may be null."""

    optional: bool
    nullable: bool


@dataclass(frozen=True, slots=True)
class Untold:
    """What the type cannot tell apart though the contract does, and what would."""

    what: str
    hint: str = ""


def presence(layout: Layout, shape: Shape, kind: GoType, *, required: bool) -> Rule | Untold:
    """The rule for a member laid so, or why the type that holds it cannot keep to it."""
    null_is_value = isinstance(shape, Nullable | Anything)
    forms = [] if required else [layout.absence]
    if forms == [Form.ZERO]:
        return Untold("a missing member from one that has the zero value, nor does the contract's layout")
    if null_is_value:
        forms.append(Form.OMITTED if layout.nulls is Form.OMITTED else Form.NULL)
    rule = Rule(Form.OMITTED in forms, Form.NULL in forms)
    if rule.optional and rule.nullable and kind.sort is not Sort.RAW:
        return Untold(
            "a missing member from a null one, as the contract does",
            "Declare it as json.RawMessage, or as a type of three states with its own MarshalJSON.",
        )
    if (rule.optional or rule.nullable) and not kind.can_be_nil:
        state = "missing" if rule.optional else "null"
        return Untold(
            f"a {state} member from an empty one, as the contract does", f"Declare it as *{kind.text}."
        )
    return rule


def slot(held: GoField, key: str, shape: Shape, kind: GoType, rule: Rule, *, plain: bool) -> Slot:
    """The member and the field that holds it, once all is known to be well."""
    nil = Nil.AS_IT_IS
    if not kind.pointer and kind.sort in (Sort.LIST, Sort.MAP, Sort.BYTES) and not rule.nullable:
        nil = Nil.LEFT_OUT if rule.optional else Nil.EMPTY
    elif kind.can_be_nil and not rule.optional and not rule.nullable:
        nil = Nil.ERROR
    # a method of the type may have a pointer receiver, which only an address reaches
    by_address = not kind.pointer and kind.sort in (Sort.OPAQUE, Sort.STRUCT)
    wire_type = f"*{held.type}" if by_address or nil is Nil.LEFT_OUT else held.type
    inner = shape.of if isinstance(shape, Nullable) else shape
    return Slot(
        held,
        key,
        shape,
        wire_type,
        by_address,
        rule.optional,
        rule.nullable,
        nil,
        plain,
        choices=inner.members if isinstance(inner, Choice) else (),
        pointer=kind.pointer,
    )
