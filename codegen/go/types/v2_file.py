"""The methods that encoding/json/v2 prefers, in files that only toolchains with that package read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen.source.go.value import HEADER
from registry.contract import Contract

_SUPPORT = Path(__file__).parent / "support" / "wire_v2.go"


def v2_file(contract: Contract, package: str, written: Mapping[str, str]) -> str:
    """The methods of all types of a contract, each given with what its writing is called with."""
    lines = [
        HEADER,
        f"// Contract {contract.ref}, fingerprint {contract.fingerprint}.",
        "",
        "//go:build go1.27 && goexperiment.jsonv2",
        "",
        f"package {package}",
        "",
        'import "encoding/json/jsontext"',
    ]
    for name, arguments in written.items():
        lines += [
            "",
            "// MarshalJSONTo writes what MarshalJSON gives.",
            f"func (v {name}) MarshalJSONTo(to *jsontext.Encoder) error {{",
            f"\treturn wireWriteTo(to, {arguments})",
            "}",
            "",
            "// UnmarshalJSONFrom gives the next value to UnmarshalJSON.",
            f"func (v *{name}) UnmarshalJSONFrom(from *jsontext.Decoder) error {{",
            "\treturn wireReadFrom(from, v)",
            "}",
        ]
    return "\n".join(lines) + "\n"


def v2_support_file(package: str) -> str:
    """What those methods share."""
    text = _SUPPORT.read_text(encoding="utf-8")
    return f"{HEADER}\n\n{text.replace('package wire', f'package {package}', 1)}"
