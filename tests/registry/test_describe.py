"""What `wirelaw contract show` prints, held against files that a person has read."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.declare import read_catalogue
from registry.describe import describe

HERE = Path(__file__).parent
GOLDEN = {"refusal@1": "refusal-1.txt", "team/order@1": "order-1.txt", "team/anything@1": "anything-1.txt"}


@pytest.mark.parametrize("ref", GOLDEN)
def test_the_golden_text(ref: str) -> None:
    lines = describe(read_catalogue(HERE / "contracts").get(ref))
    assert "\n".join(lines) + "\n" == (HERE / "golden" / GOLDEN[ref]).read_text(encoding="utf-8")


def test_no_control_character_reaches_the_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "c" / "1"
    folder.mkdir(parents=True)
    (tmp_path / "c" / "contract.toml").write_text(
        'owner = "me"\nsummary = "A shape."\ncompatibility = "NONE"\n', encoding="utf-8"
    )
    (folder / "schema.json").write_text(
        r'{"description": "red \u001b[31m\u009b2J", "properties": {"a\u001bb": {"const": "\u001b"}, "": {}},'
        r' "$defs": {"d\n": {}}, "pattern": "\u001b", "required": ["\u001b"]}',
        encoding="utf-8",
    )
    text = "\n".join(describe(read_catalogue(tmp_path).get("c")))
    assert all(character.isprintable() or character == "\n" for character in text)
    assert r'"a\u001bb"' in text
