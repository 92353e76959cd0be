"""What a person reviews: the call sites that change, and the files that are new."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from ts_shop import SHOP, asked

from codegen.output.tree import diff
from codegen.typescript.fix import plan_fixes

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"


def matches(name: str, text: str) -> None:
    """Holds a text against its golden file."""
    if os.environ.get("GOLDEN") == "write":
        (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / name).write_text(text)
    assert (GOLDEN / name).read_text() == text


def test_the_edits_of_what_is_there() -> None:
    source = HERE / "shop"
    planned = plan_fixes([asked(name, source) for name in SHOP])
    edits = [each for each in planned.files if each.was is not None]
    assert [each.path.as_posix() for each in edits] == ["src/order.ts", "src/server.ts"][-len(edits) :]
    matches("edits.diff", diff(edits, source))


@pytest.mark.parametrize("name", ["order", "shipment", "payment", "category"])
def test_the_new_files(name: str) -> None:
    planned = plan_fixes([asked(name, HERE / "shop")])
    (fix,) = planned.fixes
    for file in fix.files:
        matches(f"{file.path.name}.txt", file.text)
