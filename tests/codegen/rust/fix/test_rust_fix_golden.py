"""The whole text of fixes, to be read and agreed to when it changes."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from rust_shop import SHOP, request_for

from codegen.fix.planned import Planned
from codegen.output.tree import diff, write
from codegen.rust.fix import plan_fixes

HERE = Path(__file__).parent


@pytest.fixture(name="shop")
def shop_fixture(tmp_path: Path) -> Path:
    """The shop as it is."""
    return Path(shutil.copytree(HERE / "shop", tmp_path / "shop"))


def fixed(shop: Path, *types: str) -> Planned:
    """The plan for some types of the shop; for all where none is named."""
    return plan_fixes([request_for(asked, shop) for asked in SHOP if not types or asked.type in types])


def same_as(name: str, text: str) -> None:
    """The text is the golden one."""
    path = HERE / "golden" / name
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    known = path.read_text(encoding="utf-8")
    assert text == known, "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen/rust/fix"


def test_the_edits_of_the_shop(shop: Path) -> None:
    edits = [file for file in fixed(shop).files if file.was is not None]
    same_as("shop.diff", diff(edits, shop))


def test_the_generated_module_of_one_fix(shop: Path) -> None:
    (module,) = [file for file in fixed(shop, "Event").files if file.was is None]
    assert module.path.as_posix() == "src/wirelaw_wire.rs"
    same_as("event_wirelaw_wire.rs", module.text)


def test_the_order_of_requests_does_not_matter(shop: Path) -> None:
    requests = [request_for(asked, shop) for asked in SHOP]
    assert plan_fixes(requests).files == plan_fixes(requests[::-1]).files


def test_fixes_one_after_the_other_give_the_same_source(shop: Path, tmp_path: Path) -> None:
    together = fixed(shop)
    other = Path(shutil.copytree(shop, tmp_path / "other"))
    for asked in SHOP:
        write(plan_fixes([request_for(asked, other)]).files, other)
    assert {file.path: file.text for file in together.files} == {
        file.path: (other / file.path).read_text() for file in together.files
    }
