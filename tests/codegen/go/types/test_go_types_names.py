"""Names of generated Go: reserved words, names that collide, files that Go would leave out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from go_package import asked_of, contract_of, go_package

from codegen.go.types.names import Taken, exported, file_stem


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("user_id", "UserID"),
        ("userId", "UserID"),
        ("$ref", "Ref"),
        ("", "Empty"),
        ("type", "Type"),
        ("GET", "Get"),
        ("ünïcode", "Ünïcode"),
        ("名前", "X名前"),
        ("a-b", "AB"),
        ("-", "Minus"),
        (" ", "X0020"),
    ],
)
def test_any_text_gives_an_exported_name(text: str, name: str) -> None:
    assert exported(text) == name


def test_a_taken_name_gets_a_number_that_nobody_has() -> None:
    taken = Taken(["ID2"])
    assert [taken.claim("ID"), taken.claim("ID"), taken.claim("ID2")] == ["ID", "ID3", "ID2_2"]


@pytest.mark.parametrize(
    ("contract", "stem"),
    [
        ("own/report", "own_report"),
        ("load-test", "load_test_types"),
        ("build-linux", "build_linux_types"),
        ("linux", "linux"),
        ("wire", "wire_types"),
    ],
)
def test_no_file_is_left_out_of_the_package(contract: str, stem: str) -> None:
    assert file_stem(contract) == stem


def _object(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members, "additionalProperties": False}


@pytest.mark.live
def test_contracts_whose_names_collide_compile(default_toolchain: Any, tmp_path: Path) -> None:
    text: dict[str, Any] = {"type": "string", "minLength": 1}
    lists = {"type": "array", "items": {"type": "array", "items": {"type": "array", "items": text}}}
    names = (
        "MarshalJSON",
        "marshal_json",
        "Extra",
        "extra",
        "value",
        "r",
        "w",
        "v",
        "type",
        "func",
        "Value2",
    )
    schemas = {
        "list": {"type": "array", "items": {"type": "string"}},
        "instant": {"type": "string", "format": "date-time"},
        "optional": {**_object(**dict.fromkeys(names, text)), "additionalProperties": True},
        "map": {"type": "object", "additionalProperties": _object(list=lists)},
        "reader": _object(kind={"enum": ["", "a", "A", "-", "--", "type", "1"]}),
        "test-reader": _object(a=text),
        "shape": {"oneOf": [_tagged("a", _object(x=text)), _tagged("A", text), _tagged("variant", text)]},
        "shape-variant": _object(a=lists, A=lists),
        "rule": _object(shape=text),
        "load-test": _object(a=text),
        "wire": _object(b=text),
    }
    contracts = [contract_of(schema, name) for name, schema in schemas.items()]
    go_package(tmp_path, asked_of(*contracts, contract_of(schemas["map"], "map", 2)))
    assert default_toolchain.gofmt(tmp_path) == ""
    ran = default_toolchain.run(tmp_path, "test", "./...")
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr
    assert default_toolchain.run(tmp_path, "vet", "./...").returncode == 0


def _tagged(name: str, payload: Any) -> dict[str, Any]:
    return {**_object(**{name: payload}), "required": [name]}
