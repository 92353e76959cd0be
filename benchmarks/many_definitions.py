"""A schema of 200 definitions, as a service of many records has: scalars, lists, references, choices."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

DEFINITIONS = 200


def schema() -> dict[str, Any]:
    """The schema; its root refers to every tenth definition, and each definition to the two before it."""
    defs = {_name(index): _definition(index) for index in range(DEFINITIONS)}
    members = {f"part_{index}": {"$ref": f"#/$defs/{_name(index)}"} for index in range(9, DEFINITIONS, 10)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Everything",
        **_closed({}, members),
        "$defs": defs,
    }


def project(folder: Path) -> Path:
    """A project with the schema as its one contract. Returns the schema's own file."""
    version = folder / "contracts" / "everything" / "1"
    (version / "accept").mkdir(parents=True)
    (version / "reject").mkdir()
    (version.parent / "contract.toml").write_text(
        'owner = "bench"\nsummary = "Everything."\ncompatibility = "NONE"\n'
    )
    (version / "schema.json").write_text(json.dumps(schema()))
    (version / "accept" / "one.json").write_text(json.dumps(_document()))
    (version / "reject" / "none.json").write_text("null")
    (folder / "wirelaw.toml").write_text('[wirelaw]\ncontracts = "contracts"\ntracker = "DECISIONS.md"\n')
    return version / "schema.json"


def _name(index: int) -> str:
    return f"Record{index}"


def _definition(index: int) -> dict[str, Any]:
    members: dict[str, Any] = {
        "id": {"type": "string"},
        "count": {"type": "integer", "minimum": 0},
        "ratio": {"type": "number"},
        "active": {"type": "boolean"},
        "state": {"enum": ["open", "closed", f"state_{index}"]},
        "tags": {"type": "array", "items": {"type": "string"}},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "note": {"type": ["string", "null"]},
    }
    before = {"before": {"$ref": f"#/$defs/{_name(index - 1)}"}} if index % 10 else {}
    return _closed(members, before)


def _closed(members: dict[str, Any], optional: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {**members, **optional},
        "required": list(members),
        "additionalProperties": False,
    }


def _document() -> dict[str, Any]:
    return {f"part_{index}": _value(index) for index in range(9, DEFINITIONS, 10)}


def _value(index: int) -> dict[str, Any]:
    value = {
        "id": "1",
        "count": 1,
        "ratio": 0.5,
        "active": True,
        "state": "open",
        "tags": [],
        "labels": {},
        "note": None,
    }
    return {**value, "before": _value(index - 1)} if index % 10 else value
