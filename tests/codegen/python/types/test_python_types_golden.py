"""The whole text of generated types, to be read and agreed to when it changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from corpus import corpus, own
from python_package import asked_of

from codegen.python.types.emit import emit
from codegen.types.wire_type import read_type

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", ["validation-error", "shape", "contact", "payment-method"])
def test_the_types_of_a_contract(name: str) -> None:
    catalogue = own() if name in own().names else corpus()
    emitted = emit(asked_of([read_type(catalogue.latest(name))]))
    stem = name.replace("-", "_")
    texts = {file.path.as_posix(): file.text for file in emitted.files}
    assert sorted(texts) == [
        *("__init__.py", "_demands.py", "_forms.py", "_numbers.py", "_patterns.py", "_texts.py"),
        *("_values.py", *sorted([f"{stem}.py", f"{stem}.vectors.json", f"test_{stem}.py"]), "wire.py"),
    ]
    for file in ("__init__.py", f"{stem}.py", f"test_{stem}.py"):
        path = GOLDEN / name / f"{file}.txt"
        if os.environ.get("GOLDEN") == "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(texts[file], encoding="utf-8", newline="\n")
        known = path.read_text(encoding="utf-8")
        assert texts[file] == known, "If the change is meant: GOLDEN=write pytest tests/codegen/python/types"


def test_the_same_contracts_give_the_same_files() -> None:
    asked = asked_of([read_type(corpus().latest(name)) for name in ("shape", "expression", "checkout")])
    assert emit(asked) == emit(asked)
