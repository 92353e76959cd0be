"""`wirelaw contract add`: a first contract out of what exists, shown before it is written, and proven."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command_line import Ran, wirelaw
from scratch_project import make_project

ORDER = """
package shop

import "time"

type State string

const (
	StateOpen State = "open"
	StatePaid State = "paid"
)

type Line struct {
	SKU   string `json:"sku"`
	Count int    `json:"count"`
}

type Order struct {
	ID    string    `json:"id"`
	State State     `json:"state"`
	At    time.Time `json:"at"`
	Lines []Line    `json:"lines"`
	Note  *string   `json:"note,omitempty"`
}
"""
OPENAPI = """
openapi: 3.0.3
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: string}
        note: {type: string, nullable: true}
        lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
    Line:
      type: object
      required: [sku]
      properties: {sku: {type: string}}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = make_project(tmp_path, runtimes={"only": "http://127.0.0.1:1"})
    (folder / "shop").mkdir()
    (folder / "shop" / "go.mod").write_text("module example.test/shop\n\ngo 1.21\n")
    (folder / "shop" / "order.go").write_text(ORDER)
    (folder / "api.yaml").write_text(OPENAPI)
    return folder


def add(project: Path, *arguments: str) -> Ran:
    return wirelaw("contract", "add", *arguments, cwd=project)


def schema(project: Path, name: str) -> Any:
    return json.loads((project / "contracts" / name / "1" / "schema.json").read_text())


def test_it_is_shown_first_and_written_only_when_asked(project: Path) -> None:
    shown = add(project, "order", "--from-go", "shop/order.go::Order")
    assert shown.code == 0, shown.err
    assert "+++ b/contracts/order/1/schema.json" in shown.out
    assert "Nothing is written yet" in shown.err
    assert not (project / "contracts" / "order").exists()
    wrote = add(project, "order", "--from-go", "shop/order.go::Order", "--write", "--owner", "shop")
    assert "wrote  contracts/order/1/schema.json" in wrote.out
    assert wirelaw("contract", "lint", cwd=project).code == 0
    assert (project / "contracts" / "order" / "contract.toml").read_text().splitlines()[:2] == [
        'owner = "shop"',
        'summary = "Made from the Go type Order."',
    ]


def test_a_go_type_gives_its_wire_form(project: Path) -> None:
    assert add(project, "order", "--from-go", "shop/order.go::Order", "--write").code == 0
    assert schema(project, "order")["properties"] == {
        "id": {"type": "string"},
        "state": {"enum": ["open", "paid"]},
        "at": {"type": "string", "format": "date-time"},
        "lines": {
            "type": ["array", "null"],
            "items": {
                "type": "object",
                "properties": {"sku": {"type": "string"}, "count": {"type": "integer"}},
                "required": ["sku", "count"],
                "additionalProperties": False,
            },
        },
        "note": {"type": "string"},
    }
    assert schema(project, "order")["required"] == ["id", "state", "at", "lines"]


def test_a_schema_of_openapi_is_made_self_contained(project: Path) -> None:
    assert add(project, "order", "--from-openapi", "api.yaml#/components/schemas/Order", "--write").code == 0
    assert schema(project, "order")["properties"]["lines"]["items"] == {"$ref": "#/$defs/Line"}
    assert schema(project, "order")["properties"]["note"] == {"type": ["string", "null"]}
    assert wirelaw("contract", "lint", cwd=project).code == 0


def test_samples_become_its_accepted_examples(project: Path) -> None:
    for name, text in {"a": '{"id":"1"}', "b": '{"id":"2","note":null}'}.items():
        (project / f"{name}.json").write_text(text)
    added = add(project, "order", "--from-sample", "a.json", "b.json", "--write")
    assert added.code == 0, added.err
    accepted = project / "contracts" / "order" / "1" / "accept"
    assert sorted(path.name for path in accepted.iterdir()) == ["a.json", "b.json"]
    assert wirelaw("contract", "lint", cwd=project).code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["order"], "Give one of the --from options"),
        (["order", "--from-go", "a", "--from-rust", "b"], "Give one of the --from options"),
        (["order", "--from-go", "Order"], "write FILE::TYPE"),
        (["order", "--from-go", "shop/none.go::Order"], "There is no such file"),
        (["order", "--from-go", "shop/order.go::Orders"], "no struct"),
        (["order", "--from-openapi", "api.yaml"], "Name the schema too"),
        (["order", "--from-openapi", "api.yaml#/components/schemas/Ordr"], 'Did you mean "Order"?'),
        (["order", "--from-sample", "wirelaw.toml"], "not a JSON document"),
        (["order", "--from-answer", "a@b"], "report"),
        (["validation-error", "--from-go", "shop/order.go::Order"], "There is a contract `validation-error`"),
        (["Order", "--from-go", "shop/order.go::Order"], "named in lower case"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(
    project: Path, arguments: list[str], said: str
) -> None:
    ran = add(project, *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert not (project / "contracts" / "order").exists()
