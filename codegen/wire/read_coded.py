"""Reads from a schema what a scalar stands for.

| schema                                             | stands for                         |
|----------------------------------------------------|------------------------------------|
| `format: date-time`, `date`, `time`, `duration`    | an instant, date, time, duration   |
| `format: uuid`                                     | a UUID                             |
| `format: ipv4`, `ipv6`                             | an address                         |
| `format: uri`, `iri`, `uri-reference`              | a URL                              |
| `contentEncoding: base64`, `base64url`, `base16`   | bytes                              |
| `format: byte`                                     | bytes, in base64 (OpenAPI)         |
| either with `minLength` equal to `maxLength`       | bytes of a fixed number            |
| `format: decimal` on a string                      | a decimal                          |
| `x-wire: {"is": KIND, "form": ...}`                | that kind, in the form it names    |

What JSON Schema cannot say, `x-wire` does: `{"is": "duration", "form": "ms"}` on an integer. Validators
ignore it. Forms: instants `s`, `ms`, `us`, `ns`; durations those and `iso`, `go`, `protobuf`; bytes `base64`,
`base64url`, `hex`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

from codegen.wire.shape import Coded, Kind

_FORMATS = {
    "date-time": Kind.INSTANT,
    "date": Kind.DATE,
    "time": Kind.TIME_OF_DAY,
    "duration": Kind.DURATION,
    "uuid": Kind.UUID,
    "ipv4": Kind.IP,
    "ipv6": Kind.IP,
    "uri": Kind.URL,
    "iri": Kind.URL,
    "uri-reference": Kind.URL,
    "decimal": Kind.DECIMAL,
}
_ENCODINGS = {"base64": "base64", "base64url": "base64url", "base16": "hex"}
_KINDS = {kind.value.replace("_", "-"): kind for kind in Kind}


def read_coded(schema: Mapping[str, Any]) -> Coded | None:
    """What a scalar stands for; None where it is only what it is."""
    wire = schema.get("x-wire")
    if says_kind(wire):
        return Coded(_KINDS[wire["is"]], str(wire.get("form", "")))
    if schema.get("type") != "string":
        return None
    encoding = schema.get("contentEncoding")
    form = "base64" if schema.get("format") == "byte" else _ENCODINGS.get(str(encoding))
    if form is not None:
        return Coded(Kind.BYTES, f"{form} fixed" if _is_of_one_length(schema) else form)
    kind = _FORMATS.get(str(schema.get("format")))
    return None if kind is None else Coded(kind)


def says_kind(wire: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether an `x-wire` names a kind there is."""
    return isinstance(wire, Mapping) and isinstance(wire.get("is"), str) and wire["is"] in _KINDS


def _is_of_one_length(schema: Mapping[str, Any]) -> bool:
    return "maxLength" in schema and schema.get("minLength") == schema["maxLength"]
