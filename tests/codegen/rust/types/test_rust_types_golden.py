"""The whole text of the Rust types of some contracts, to be read and agreed to when it changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from corpus import corpus_type, own

from codegen.rust.types.emit import emit
from codegen.types.emitted import Asked
from codegen.types.wire_type import WireType, read_type

GOLDEN = Path(__file__).parent / "golden"
WIRES = {
    "validation-error": lambda: read_type(own().latest("validation-error")),
    "shipment": lambda: corpus_type("shipment"),
    "merged-event": lambda: corpus_type("merged-event"),
    "profile-patch": lambda: corpus_type("profile-patch"),
    "prose": lambda: corpus_type("prose"),
}


def files_of(*wires: WireType) -> dict[str, str]:
    """The text of each file that is generated for these contracts."""
    return {file.path.as_posix(): file.text for file in emit([Asked(wire, ()) for wire in wires]).files}


def _same_as(path: Path, text: str) -> None:
    if os.environ.get("GOLDEN") == "write":
        path.write_text(text, encoding="utf-8", newline="\n")
    known = path.read_text(encoding="utf-8")
    assert text == known, "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen/rust"


@pytest.mark.parametrize("name", WIRES)
def test_the_types_of_a_contract(name: str) -> None:
    module = f"{name.replace('-', '_')}.rs"
    _same_as(GOLDEN / module, files_of(WIRES[name]())[module])


def test_the_module_names_its_contracts_and_the_crates_it_needs() -> None:
    files = files_of(*(WIRES[name]() for name in ("shipment", "validation-error")))
    _same_as(GOLDEN / "mod.rs", files["mod.rs"])
    assert list(files) == [
        *("shipment.rs", "shipment.vectors.json"),
        *("validation_error.rs", "validation_error.vectors.json"),
        *("support.rs", "mod.rs"),
    ]


def test_the_support_holds_what_is_asked_for_and_no_more() -> None:
    plain, patterned = (files_of(corpus_type(name)) for name in ("ping", "texts"))
    assert "regex" not in plain["support.rs"] + plain["mod.rs"]
    assert "regex::Regex" in patterned["support.rs"]
    assert '//! regex = "1"' in patterned["mod.rs"]
    device = files_of(corpus_type("device"))["support.rs"]
    assert "Uuid, " in device
    assert "Duration" not in device


def test_a_second_run_gives_the_same() -> None:
    every = [each() for each in WIRES.values()]
    assert files_of(*every) == files_of(*every)
