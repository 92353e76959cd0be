"""What is emitted for contracts: files, names, limitations, refusals, and whole texts to be read."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen.types.emitted import Asked, Emitted
from codegen.types.vector import Probe
from codegen.types.wire_type import read_type
from codegen.typescript.types.emit import emit
from codegen.wire.encoding import ChoiceMade, Dimension, Untagged
from registry.contract import Contract, Level
from registry.declare import read_catalogue
from registry.fault import Refusal

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
REPOSITORY = HERE.parents[3]
Generate = Callable[..., Emitted]
#: The files that are read from top to bottom when they change.
_READ = (
    *("validation-error.ts", "validation-error.test.ts", "index.ts"),
    *("shape.ts", "device.ts", "prose.ts", "expression.ts"),
)
_SAFE = 2**53 - 1
_INTEGER = [Probe.BEYOND_53_BITS, Probe.BEYOND_64_BITS]
_NUMBER = [Probe.BEYOND_DOUBLE, Probe.HUGE]
_NAMES = {"type": "object", "propertyNames": {"pattern": r"\Aa"}, "additionalProperties": {"type": "null"}}


def _asked(*names: str) -> list[Asked]:
    folders = (REPOSITORY / "contracts", REPOSITORY / "tests" / "corpus" / "contracts")
    known = {each.name: each for folder in folders for each in read_catalogue(folder)}
    return [Asked(read_type(known[name]), ()) for name in names]


def _files(emitted: Emitted) -> dict[str, str]:
    return {file.path.as_posix(): file.text for file in emitted.files}


def _contract(name: str, version: int, schema: Any) -> Contract:
    return Contract(name, version, schema, "team", "", Level.NONE, (), (), (), Path(name))


def test_whole_texts() -> None:
    files = _files(emit(_asked("validation-error", "shape", "device", "prose", "expression")))
    for name in _READ:
        path = GOLDEN / name
        if os.environ.get("GOLDEN") == "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8", newline="\n")
        known = path.read_text(encoding="utf-8")
        assert files[name] == known, "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen"


def test_the_same_is_emitted_again_and_in_any_order() -> None:
    names = ("shape", "prose", "own/report", "reserved-names", "org-chart")
    assert emit(_asked(*names)).files == emit(_asked(*reversed(names))).files
    alone = _files(emit(_asked("shape")))
    assert alone["shape.ts"] == _files(emit(_asked(*names)))["shape.ts"]


def test_a_folder_has_what_its_contracts_need() -> None:
    assert sorted(_files(emit(_asked("shape")))) == [
        *("index.ts", "json.ts", "rules.ts", "shape.test.ts", "shape.ts", "shape.vectors.json"),
        *("vectors.ts", "wire.ts"),
    ]
    assert "texts.ts" in _files(emit(_asked("appointment")))
    assert sorted(_files(emit([]))) == ["index.ts", "json.ts", "rules.ts", "vectors.ts", "wire.ts"]


def test_versions_are_part_of_names_only_where_there_are_several() -> None:
    first, second = (_contract("order", version, {"type": "string"}) for version in (1, 2))
    alone = _files(emit([Asked(read_type(second), ())]))
    assert "export type Order = string;" in alone["order.ts"]
    both = _files(emit([Asked(read_type(each), ()) for each in (second, first)]))
    assert "export type OrderV1 = string;" in both["order-v1.ts"]
    assert "export type OrderV2 = string;" in both["order-v2.ts"]


def test_files_that_would_be_the_same_are_told_apart(generated_from: Generate) -> None:
    schema = {"type": "null"}
    files = _files(generated_from(**{"own/report": schema, "own-report": schema, "wire": schema}))
    assert {"own-report.ts", "own-report2.ts", "wire-contract.ts"} <= files.keys()
    assert "export type OwnReport = null;" in files["own-report.ts"]
    assert "export type OwnReport2 = null;" in files["own-report2.ts"]


def test_a_union_that_nothing_tells_apart_is_refused_with_all_faults() -> None:
    asked = []
    for each in _asked("shape", "command"):
        choice = ChoiceMade((), Dimension.TAGGING, Untagged())
        asked.append(replace(each, type=replace(each.type, encoding=each.type.encoding.with_choices(choice))))
    with pytest.raises(Refusal) as refusal:
        emit(asked)
    assert [fault.where for fault in refusal.value.faults] == ["command@1", "shape@1"]
    assert all("apart" in fault.what for fault in refusal.value.faults)


@pytest.mark.parametrize(
    ("schema", "probes"),
    [
        ({"type": "string"}, []),
        ({"type": "integer"}, _INTEGER),
        ({"type": "integer", "minimum": 0}, _INTEGER),
        ({"type": "integer", "minimum": 0, "maximum": _SAFE}, []),
        ({"type": "integer", "minimum": 0, "exclusiveMaximum": _SAFE + 2}, _INTEGER),
        ({"enum": [1, _SAFE]}, []),
        ({"enum": [1, _SAFE + 2]}, _INTEGER),
        ({"type": "number"}, _NUMBER),
        ({"type": "number", "minimum": -1, "maximum": 1}, [Probe.BEYOND_DOUBLE]),
        ({"enum": [0.5, 1]}, []),
        ({}, _NUMBER),
        ({"type": "string", "pattern": "(?P<a>b)"}, [Probe.PATTERN]),
        (_NAMES, [Probe.PATTERN]),
        ({"type": ["string", "boolean"]}, [*_NUMBER, Probe.CONDITION]),
        ({"x-wire": {"is": "bytes", "form": "hex"}}, [Probe.FORM, *_NUMBER]),
    ],
)
def test_limitations(schema: Any, probes: list[Probe], generated_from: Generate) -> None:
    emitted = generated_from(one=schema)
    found = emitted.limitations["one"]
    assert [each.probe for each in found] == probes
    text = " ".join(line.removeprefix("//").strip() for line in _files(emitted)["one.ts"].splitlines())
    assert all(each.why in text for each in found)
    assert ("What is not kept" in text) == bool(probes)


def test_no_pattern_ends_the_comment_that_names_it(generated_from: Generate) -> None:
    schema = {"type": "string", "pattern": "(?P<a>*/\n\u2028\rexport const x = 1;)"}
    text = _files(generated_from(one=schema))["one.ts"]
    head, _, _ = text.partition("\n\nimport ")
    assert "export const x" in head
    assert all(line.startswith("//") for line in head.splitlines())
