"""The Python type of a scalar that stands for something."""

from __future__ import annotations

from codegen.types.text_form import text_form
from codegen.wire.coded.bytes import form
from codegen.wire.shape import Coded, Kind

_TYPES = {
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
_BYTES = {"base64": "Base64", "base64url": "Base64Url", "hex": "Hex"}


def coded_type(coded: Coded, json_type: str) -> str:
    """The type, by the JSON type that the contract names for it; any JSON where it names none."""
    if json_type == "integer":
        return "int"
    if json_type == "number":
        return "wire.Decimal" if coded.kind is Kind.DECIMAL else "float"
    if coded.kind is Kind.BYTES:
        name = _BYTES.get(form(coded.detail), "Base64")
    else:
        name = _TYPES[coded.kind] if text_form(coded, json_type) is not None else ""
    if json_type == "string":
        return f"wire.{name}" if name else "str"
    return f"Annotated[Any, wire.IfText(wire.{name})]" if name else "Any"
