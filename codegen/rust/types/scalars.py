"""The Rust types of scalars, and what of the support they stand on."""

from __future__ import annotations

from codegen.rust.types.part import Part, Reader
from codegen.types.bounds import Bounds
from codegen.types.text_form import text_form
from codegen.types.wire_type import Said
from codegen.wire.shape import Anything, Coded, Flag, Integer, Kind, Null, Number, Shape

#: Kind of text -> its type in the support.
TEXTS = {
    Kind.INSTANT: "Instant",
    Kind.DATE: "Date",
    Kind.TIME_OF_DAY: "Time",
    Kind.DURATION: "Duration",
    Kind.UUID: "Uuid",
    Kind.IP: "Ip",
    Kind.NETWORK: "Network",
    Kind.MAC: "Mac",
    Kind.URL: "Url",
    Kind.DECIMAL: "DecimalText",
}
#: Form of bytes -> its type in the support.
OCTETS = {"base64": "Base64", "base64url": "Base64Url", "hex": "Hex"}


def scalar(shape: Shape, said: Said) -> Part:
    """The type of a scalar and what reads it; bounds are no matter of it."""
    match shape:
        case Integer():
            name = "u64" if is_unsigned(said.bounds) else "i64"
            return Part(name, Reader(f"support::{name}"))
        case Number():
            return Part("f64", Reader("support::f64"))
        case Flag():
            return Part("bool", Reader("support::flag"))
        case Null():
            return Part("support::Null", Reader("support::Null::read"))
        case Anything():
            return _own("Json")
        case Coded():
            return _coded(shape, said)
    return Part("String", Reader("support::text"))


def is_unsigned(bounds: Bounds) -> bool:
    """Whether a least number is said that is not below zero."""
    least = bounds.minimum.value() if bounds.minimum is not None else None
    return least is not None and least >= 0


def supported(coded: Coded, said: Said) -> str:
    """The type of the support that a text of this kind has; empty where it is a plain text or a number."""
    if said.type not in ("", "string"):
        return ""
    if coded.kind is Kind.BYTES:
        return OCTETS[coded.detail.partition(" ")[0] or "base64"]
    return TEXTS[coded.kind] if text_form(coded, said.type) else ""


def _coded(shape: Coded, said: Said) -> Part:
    match said.type:
        case "integer":
            return scalar(Integer(), said)
        case "number" if shape.kind is Kind.DECIMAL:
            return _own("Numeral")
        case "number":
            return scalar(Number(), said)
        case "string":
            own = supported(shape, said)
            return _own(own) if own else Part("String", Reader("support::text"))
    return _own("Json")  # no type is said: a number may stand there as well


def _own(name: str) -> Part:
    return Part(f"support::{name}", Reader(f"support::{name}::read"))
