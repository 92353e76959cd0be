"""The lint proves contracts by their examples, and advises where a contract says less than it could."""

from __future__ import annotations

from pathlib import Path

from registry.declare import read_catalogue
from registry.lint import lint

CONTRACTS = Path(__file__).parent / "contracts"
TOML = 'owner = "me"\nsummary = "A shape."\ncompatibility = "NONE"\n'


def told(folder: Path, files: dict[str, str]) -> tuple[list[str], list[str]]:
    for name, content in files.items():
        path = folder / "c" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    (folder / "c" / "contract.toml").write_text(TOML, encoding="utf-8")
    result = lint(read_catalogue(folder))
    start = f"{folder.as_posix()}/"
    return (
        [str(fault).replace(start, "") for fault in result.faults],
        [str(remark).replace(start, "") for remark in result.remarks],
    )


def test_the_fixture_folder_is_proven() -> None:
    result = lint(read_catalogue(CONTRACTS))
    assert (result.faults, result.remarks) == ((), ())


def test_examples_on_the_wrong_side(tmp_path: Path) -> None:
    schema = """{"type": "object", "properties": {"name": {"type": "string"}, "size": {"minimum": 0}},
                 "required": ["name"], "additionalProperties": false}"""
    faults, remarks = told(
        tmp_path,
        {
            "1/schema.json": schema,
            "1/accept/bad.json": '{"nme": "x", "size": -1}',
            "1/accept/good.json": '{"name": "x"}',
            "1/reject/bad.json": '{"name": "x", "size": 1}',
        },
    )
    assert faults == [
        "c/1/accept/bad.json#: The example must be accepted, but c@1 rejects it: The required member "
        '"name" is missing.',
        'c/1/accept/bad.json#/nme: The example must be accepted, but c@1 rejects it: The member "nme" is not '
        'allowed here. Did you mean "name"?',
        "c/1/accept/bad.json#/size: The example must be accepted, but c@1 rejects it: -1 is less than the "
        "minimum 0.",
        "c/1/reject/bad.json: The example must be rejected, but c@1 accepts it. Tighten the schema, or move "
        "the example to accept/.",
    ]
    assert remarks == []


def test_a_contract_without_examples(tmp_path: Path) -> None:
    faults, _ = told(tmp_path, {"1/schema.json": '{"type": "integer"}'})
    assert faults == [
        "c/1: The contract has no example that it accepts. Put one into accept/.",
        "c/1: The contract has no example that it rejects. Put one into reject/.",
    ]


def test_a_schema_that_accepts_everything_needs_no_rejected_example(tmp_path: Path) -> None:
    schema = '{"title": "Anything", "description": "x", "$defs": {"a": {"type": "string"}}, "format": "uuid"}'
    assert told(tmp_path, {"1/schema.json": schema, "1/accept/a.json": "1"}) == ([], [])


def test_remarks(tmp_path: Path) -> None:
    schema = """{
      "type": "object",
      "requierd": ["a"],
      "x-wire": {"is": "duration"},
      "properties": {
        "a": {"properties": {"b": {"type": "string", "zzzzzz": 1}}, "additionalProperties": true},
        "items": {"type": "object", "unevaluatedProperties": false},
        "c": {"allOf": [{"type": "object"}], "if": {"properties": {}}}
      }
    }"""
    faults, remarks = told(
        tmp_path, {"1/schema.json": schema, "1/accept/a.json": "{}", "1/reject/a.json": "1"}
    )
    assert faults == []
    assert remarks == [
        'c/1/schema.json#/requierd: The keyword "requierd" is unknown to JSON Schema, so nothing comes '
        'of it. Did you mean "required"?',
        "c/1/schema.json#: The object is open: members that nobody declared are accepted. "
        "Say additionalProperties, true or false.",
        'c/1/schema.json#/properties/a/properties/b/zzzzzz: The keyword "zzzzzz" is unknown to JSON Schema, '
        "so nothing comes of it.",
    ]
