"""Chooses the bridge of a node: the type itself, or the wire type that writes it as the contract has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.go.fix.bridge import address, choice, clock, instant, lists, number, octets, sets, texts
from codegen.go.fix.bridge.around import in_member, with_valid
from codegen.go.fix.bridge.duration import duration
from codegen.go.fix.bridge.own import usual_spelling
from codegen.go.fix.bridge.wires import AS_IT_IS, Bridge, Node, Unheld
from codegen.go.fix.hold import misfit
from codegen.go.fix.nested import first_drift
from codegen.wire.encoding import Dimension
from codegen.wire.forms.around import InList, InMember, WithValid
from codegen.wire.shape import (
    Choice,
    Coded,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Number,
    Record,
    SetOf,
    Text,
    TupleOf,
    Union,
)

_CODED: dict[Kind, Callable[[Node, str], Bridge | None]] = {
    Kind.INSTANT: instant.instant,
    Kind.DATE: clock.date,
    Kind.TIME_OF_DAY: clock.time_of_day,
    Kind.DURATION: duration,
    Kind.BYTES: octets.octets,
    Kind.UUID: address.uuid,
    Kind.IP: address.ip,
    Kind.NETWORK: address.network,
    Kind.MAC: address.mac,
    Kind.URL: address.url,
    Kind.DECIMAL: number.decimal,
}


def walk(node: Node) -> Bridge:
    """The bridge of a node. Raises `Unheld` where the type cannot be written as the contract has it."""
    found = _around(node) or _chosen(node)
    if found is not None:
        return found
    request = node.wires.request
    shape = node.shape.of if isinstance(node.shape, Nullable) else node.shape  # null is another matter
    why = misfit(node.wires.module, request.model, shape, node.go)
    if why:
        raise Unheld(why)
    if node.quoted:
        raise Unheld("its tag has the option `string`, which puts its value in quotes")
    drift = first_drift(request.model, request.wanted, request.used, node.shape, node.path)
    if drift is not None:
        raise Unheld(
            f"it holds a part whose own layout drifts too, at {'.'.join(drift)}, and {node.go.text} is not "
            "a type whose parts can be reached",
            "Bring the inner type in line first.",
        )
    return AS_IT_IS


def _around(node: Node) -> Bridge | None:
    used = None if node.unwrapped else node.setting(Dimension.WRAPPED)
    match used:
        case InMember():
            return in_member(node, used, walk, node.shape)
        case WithValid():
            return with_valid(node, used, node.shape)
        case InList():
            return lists.in_list(node, used)
        case None:
            return None
    raise Unheld(f"{node.go.text} does not hold {used}")


def _chosen(node: Node) -> Bridge | None:
    shape: Any = node.shape.of if isinstance(node.shape, Nullable) else node.shape
    shape, path = node.wires.request.model.resolve(shape, node.path)
    node = node.at(shape, path)
    match shape:
        case Text():
            return texts.text(node)
        case Choice():
            return choice.choice(node, shape)
        case Flag():
            return number.flag(node)
        case Integer():
            return number.number(node, Dimension.INTEGERS, whole=True)
        case Number():
            return number.number(node, Dimension.NUMBERS, whole=False)
        case Coded():
            return _coded(node, shape)
        case ListOf(item):
            return octets.numbers(node, item) or choice.flags(node, item) or lists.list_of(node, item, walk)
        case SetOf(item):
            return choice.flags(node, item) or sets.set_of(node, item, walk)
        case MapOf(value):
            return lists.map_of(node, value, walk)
        case TupleOf():
            return sets.tuple_of(node, shape, walk)
        case Record() | Union():
            return node.wires.part(node) if node.wires.part is not None else None
    return None


def _coded(node: Node, shape: Coded) -> Bridge | None:
    found = _CODED[shape.kind](node, shape.detail)
    if found is not None:
        usual_spelling(node, shape)
    return found
