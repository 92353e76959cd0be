"""The methods by which callers, and encoding/json for them, find the codec of a type."""

from __future__ import annotations

from codegen.go.types.scope import Scope


def methods(scope: Scope, name: str) -> list[str]:
    """The methods of a type."""
    told = ("the value as its contract lays it down", "takes only what the contract allows")
    decode = f"wireDecode(data, v, read{name})"
    return _methods(scope, name, f"v, write{name}", decode, *told, "; on an error the value stays as it was")


def variant_methods(scope: Scope, name: str, whole: str) -> list[str]:
    """The methods of a variant: its JSON is that of the whole union."""
    told = (f"the {whole} that is this variant", f"reads a {whole} that must be this variant")
    decode = f"wireVariant(data, read{whole}, func(u {whole}) any {{ return u.Variant }}, v)"
    return _methods(scope, name, f"{whole}{{v}}, write{whole}", decode, *told)


def _methods(
    scope: Scope, name: str, written: str, decode: str, writes: str, reads: str, further: str = ""
) -> list[str]:
    scope.written[name] = written
    append = [
        f"// AppendJSON writes {writes}, behind what is in to.",
        f"func (v {name}) AppendJSON(to []byte) ([]byte, error) {{",
        f"\treturn wireAppend(to, {written})",
        "}",
        "",
    ]
    return [
        f"// MarshalJSON writes {writes}.",
        f"func (v {name}) MarshalJSON() ([]byte, error) {{",
        f"\treturn wireEncode({written})",
        "}",
        "",
        *(append if scope.fast else []),
        f"// UnmarshalJSON {reads}{further}.",
        f"func (v *{name}) UnmarshalJSON(data []byte) error {{",
        f"\treturn {decode}",
        "}",
    ]
