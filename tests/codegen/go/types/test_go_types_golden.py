"""The whole text of generated types, to be read and agreed to when it changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from corpus import corpus, own
from go_package import asked_of

from codegen.go.types.emit import emit
from codegen.source.go.value import HEADER

GOLDEN = Path(__file__).parent / "golden"


def _same_as(path: Path, text: str) -> None:
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    known = path.read_text(encoding="utf-8")
    assert text == known, "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen/go/types"


@pytest.mark.parametrize("name", ["validation-error", "shape", "contact", "content-block"])
def test_the_types_of_a_contract(name: str) -> None:
    catalogue = own() if name in own().names else corpus()
    asked = asked_of(catalogue.latest(name))
    emitted = emit(asked, package="wire")
    stem = name.replace("-", "_")
    assert [file.path.as_posix() for file in emitted.files] == [
        f"{stem}.go",
        f"{stem}_test.go",
        f"{stem}.vectors.json",
        "wire.go",
        "wire_test.go",
    ]
    assert all(file.text.startswith(HEADER) for file in emitted.files if file.path.suffix == ".go")
    for file in emitted.files:
        if file.path.suffix == ".go" and (
            name == "validation-error" or not file.path.name.startswith("wire")
        ):
            # not named .go: these are no packages
            _same_as(GOLDEN / name / f"{file.path.name}.txt", file.text)


def test_the_same_contracts_give_the_same_files() -> None:
    asked = asked_of(corpus().latest("shape"), own().latest("validation-error"))
    assert emit(asked) == emit(asked)


def test_a_contract_alone_and_among_others_has_the_same_types() -> None:
    alone = emit(asked_of(own().latest("validation-error"))).files[0]
    among = emit(asked_of(corpus().latest("shape"), own().latest("validation-error")))
    assert alone in among.files
