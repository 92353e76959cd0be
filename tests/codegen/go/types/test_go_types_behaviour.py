"""What generated Go does beyond the vectors: errors, writing, depth, and Go's own types."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from go_package import asked_of, contract_of, go_package

from codegen.go.types.emit import emit
from codegen.types.emitted import Asked
from codegen.types.wire_type import read_type
from codegen.wire.encoding import ChoiceMade, Dimension, Internal, Tagging, Untagged
from registry.fault import Refusal

CODE = Path(__file__).parent / "code"
TEXT = {"type": "string"}


def _object(*required: str, **members: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(required),
        "additionalProperties": False,
    }


ORDER = _object(
    *("id", "lines", "paid", "state"),
    id={"type": "integer"},
    note=TEXT,
    weight={"type": "number"},
    lines={"type": "array", "items": _object("sku", "count", sku=TEXT, count={"type": "integer"})},
    paid={"oneOf": [{"const": "Cash"}, _object("Card", Card=_object("number", number=TEXT))]},
    state={"enum": ["open", "closed"]},
    rest={},
    tags={
        **_object(
            first=TEXT,
            memo={"type": ["string", "null"]},
            at={"type": "string", "format": "date-time"},
            uuid={"type": "string", "format": "uuid"},
            data={"type": "string", "contentEncoding": "base64"},
            hex={"type": "string", "contentEncoding": "base16"},
        ),
        "additionalProperties": True,
    },
)
TERM = {
    "oneOf": [
        _object("kind", kind={"const": "leaf"}),
        _object("kind", "of", kind={"const": "not"}, of={"$ref": "#"}),
    ]
}


_BRANCHES = [
    {"type": "object", "properties": {"kind": {"const": kind}, member: TEXT}, "required": ["kind"]}
    for kind, member in (("a", "x"), ("b", "y"))
]
RULES = _object(
    u={"oneOf": _BRANCHES, "minProperties": 2, "maxProperties": 3},
    t={"type": "array", "prefixItems": [TEXT, TEXT], "items": False, "minItems": 2, "uniqueItems": True},
    t_items=_object(a=TEXT),
    c={"enum": ["ab", "abc"], "maxLength": 2},
    x={"x-wire": {"is": "instant"}},
    d={"type": "number", "x-wire": {"is": "decimal"}, "maximum": 0.1},
)


@pytest.mark.live
@pytest.mark.parametrize("default_toolchain", ["machine"], indirect=True)
def test_more_members_than_a_word_has_bits(default_toolchain: Any, tmp_path: Path) -> None:
    names = [f"m{index}" for index in range(130)]
    # the optional ones come first: those that are required still have the first bits
    many = _object(*names[50:], **dict.fromkeys(names, TEXT))
    go_package(
        tmp_path, asked_of(contract_of(many, "many")), {"many_test.go": (CODE / "many_test.go").read_text()}
    )
    assert default_toolchain.gofmt(tmp_path) == ""
    ran = default_toolchain.run(tmp_path, "test", "./...")
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr


@pytest.mark.live
@pytest.mark.parametrize("default_toolchain", ["machine"], indirect=True)
def test_rules_beside_a_shape(default_toolchain: Any, tmp_path: Path) -> None:
    code = (CODE / "rules_test.go").read_text()
    go_package(tmp_path, asked_of(contract_of(RULES, "rules")), {"rules_beside_test.go": code})
    assert default_toolchain.gofmt(tmp_path) == ""
    ran = default_toolchain.run(tmp_path, "test", "./...")
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr


@pytest.mark.live
def test_behaviour(toolchain: Any, tmp_path: Path) -> None:
    asked = asked_of(contract_of(ORDER, "order"), contract_of(TERM, "term"))
    go_package(tmp_path, asked, {"behaviour_test.go": (CODE / "behaviour_test.go").read_text()})
    ran = toolchain.run(tmp_path, "test", "./...")
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr


@pytest.mark.live
def test_behaviour_with_fast(toolchain: Any, tmp_path: Path) -> None:
    asked = asked_of(contract_of(ORDER, "order"), contract_of(TERM, "term"))
    tests = {name: (CODE / name).read_text() for name in ("behaviour_test.go", "fast_test.go", "v2_test.go")}
    go_package(tmp_path, asked, tests, fast=True)
    ran = toolchain.run(tmp_path, "test", "-v", "-run", "^Test[A-Z]", "./...")
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr
    assert "--- PASS: TestAppendJSONWritesBehindWhatIsThere" in ran.stdout
    has_v2 = toolchain.run(tmp_path, "list", "-f", "{{.GoFiles}}").stdout
    assert ("--- PASS: TestV1CallsTheMethodsOfV2" in ran.stdout) == ("order_v2.go" in has_v2)
    assert toolchain.gofmt(tmp_path) == ""


def test_what_no_document_can_be_is_refused_with_all_faults() -> None:
    definitions = {
        "A": _object("b", b={"$ref": "#/$defs/B"}),
        "B": {"type": "array", "prefixItems": [{"$ref": "#/$defs/A"}], "items": False},
    }
    schema = {**_object("a", a={"$ref": "#/$defs/A"}), "$defs": definitions}
    with pytest.raises(Refusal) as refused:
        emit(asked_of(contract_of(schema)))
    assert [(fault.what, fault.where) for fault in refused.value.faults] == [
        (
            "The definition must stand inside itself again and again, so no document is one.",
            f"order@1, #/$defs/{name}",
        )
        for name in ("A", "B")
    ]


@pytest.mark.parametrize(
    ("tagging", "what"),
    [
        (Untagged(), "Nothing on the wire tells the alternatives apart, so no type is made of them."),
        (Internal("kind"), "The variant `Card` is no object, so its tag `kind` cannot stand inside it."),
    ],
)
def test_a_layout_that_go_cannot_read_is_refused(tagging: Tagging, what: str) -> None:
    union = {"oneOf": [_object("Card", Card=TEXT), _object("Cash", Cash=_object(sum=TEXT))]}
    wire = read_type(contract_of(_object(paid=union)))
    laid = wire.encoding.with_choices(ChoiceMade((), Dimension.TAGGING, tagging))
    with pytest.raises(Refusal) as refused:
        emit([Asked(replace(wire, encoding=laid), ())])
    assert [fault.what for fault in refused.value.faults] == [what]
