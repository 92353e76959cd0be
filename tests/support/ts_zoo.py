"""The TypeScript type behind each endpoint of the zoo, as its routes name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_ENTRY = re.compile(r'^  "([a-z0-9-]+)": (.*?)(?=^  "|^};)', re.MULTILINE | re.DOTALL)


def types_of(source: Path) -> dict[str, str]:
    """Endpoint -> file and type of its samples: `families/layout.ts::Cart`."""
    return {
        name: f"families/{path.name}::{kind}"
        for path in sorted((source / "families").glob("*.ts"))
        for name, kind in _types(path.read_text())
    }


def _types(text: str) -> Iterator[tuple[str, str]]:
    kinds = {found[1]: found[2] for found in re.finditer(r"^const (\w+): (\w+)\[\] =", text, re.MULTILINE)}
    kinds |= {
        found[1]: found[2] for found in re.finditer(r"^function (\w+)\(.*\): (\w+) \{", text, re.MULTILINE)
    }
    routes = text.partition("export const routes")[2]
    for entry in _ENTRY.finditer(routes):
        used = re.search(r"(\w+)(?:\[number\]|\(number\))", entry[2])
        if used is not None:
            yield entry[1], kinds[used[1]]
