"""The checks of scalars, and of exactly one value."""

from __future__ import annotations

from dataclasses import replace

from codegen.types.bounds import Bounds
from codegen.types.wire_type import WireType
from codegen.typescript.types.coded import coded_check, is_checked_as_text
from codegen.typescript.types.printed import Expression, Items, Members, call
from codegen.typescript.types.rules import integer_rules, is_held, number, number_rules, rules, text_rules
from codegen.typescript.types.text import quote
from codegen.typescript.types.type_inline import literal_type
from codegen.wire.lossless import Json, Numeral, parse, write
from codegen.wire.shape import Choice, Coded, Flag, Integer, Null, Number, Shape, Text, TypePath


def scalar(wire: WireType, path: TypePath, shape: Shape) -> Expression:
    """The check of a scalar; of anything else, that it is JSON."""
    bounds = wire.at(path).bounds
    match shape:
        case Text():
            return call("wire.text", *rules(text_rules(bounds)))
        case Integer():
            return _limited(bounds) or call("wire.integer", *rules(integer_rules(bounds)))
        case Number():
            return _limited(bounds) or call("wire.number", *rules(number_rules(bounds)))
        case Flag():
            return _limited(bounds) or "wire.flag"
        case Null():
            return "wire.nothing"
        case Choice(members):
            chosen = call("wire.oneOf", *map(quote, members))
            kept = rules(text_rules(replace(bounds, allowed=())))
            return call("wire.within", chosen, *kept) if kept else chosen
        case Coded():
            return _coded(wire, path, shape)
    return "wire.anything"


def exactly(value: Json) -> Expression:
    """The check that a value is this one."""
    match value:
        case None:
            return "wire.nothing"
        case str() | bool() | Numeral():
            return call("wire.oneOf", literal_type(value))
    return call("wire.within", "wire.anything", Members((("allowed", Items((quote(write(value)),))),)))


def _coded(wire: WireType, path: TypePath, coded: Coded) -> Expression:
    bounds, kind = wire.at(path).bounds, wire.at(path).type
    match kind:
        case "integer":
            return scalar(wire, path, Integer())
        case "number":
            return scalar(wire, path, Number())
        case "string":
            return call(coded_check(coded, kind), *rules(text_rules(bounds)))
    loose: Expression = "wire.anything"  # the contract says nothing of what is no text
    if is_checked_as_text(coded, kind):
        loose = call("wire.textOr", call(coded_check(coded, kind)), loose)
    kept = rules(bounds)
    return call("wire.within", loose, *kept) if kept else loose


def _limited(bounds: Bounds) -> Expression | None:
    """The check of a number or flag that is one of a few."""
    given = [parse(text) for text in bounds.allowed]
    held = [each for each in given if not isinstance(each, Numeral) or is_held(each)]
    if not held:
        return None
    chosen = call(
        "wire.oneOf", *(number(each) if isinstance(each, Numeral) else literal_type(each) for each in held)
    )
    kept = rules(number_rules(bounds))
    return call("wire.within", chosen, *kept) if kept else chosen
