"""The methods by which encoding/json finds the codec of a type."""

from __future__ import annotations


def methods(name: str) -> list[str]:
    """The methods of encoding/json."""
    return [
        "// MarshalJSON writes the value as its contract lays it down.",
        f"func (v {name}) MarshalJSON() ([]byte, error) {{",
        f"\treturn wireEncode(v, write{name})",
        "}",
        "",
        "// UnmarshalJSON takes only what the contract allows; on an error the value stays as it was.",
        f"func (v *{name}) UnmarshalJSON(data []byte) error {{",
        f"\treturn wireDecode(data, v, read{name})",
        "}",
    ]
