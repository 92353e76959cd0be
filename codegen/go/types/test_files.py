"""The tests beside generated Go: every vector of a contract through its types."""

from __future__ import annotations

from pathlib import Path

from codegen.go.text import quote
from codegen.go.types.names import Names
from codegen.source.go.value import HEADER
from registry.contract import Contract


def contract_test(package: str, contract: Contract, names: Names, vectors: str) -> str:
    """The test of one contract's types."""
    lines = [
        HEADER,
        f"// Contract {contract.ref}, fingerprint {contract.fingerprint}.",
        "",
        f"package {package}",
        "",
        'import "testing"',
        "",
        f"func {names.test}(t *testing.T) {{",
        f"\twireVectors[{names.root}](t, {quote(vectors)})",
        "}",
    ]
    return "\n".join(lines) + "\n"


def support_test(package: str) -> str:
    """What all those tests share."""
    text = (Path(__file__).parent / "support" / "wire_test.go").read_text(encoding="utf-8")
    return f"{HEADER}\n\n{text.replace('package wire', f'package {package}', 1)}"
