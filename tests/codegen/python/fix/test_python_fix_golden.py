"""The whole text of a fix, to be read and agreed to when it changes."""

from __future__ import annotations

import os
from pathlib import Path

from python_fixing import HEAD, Fixing, record

from codegen.output.tree import diff

GOLDEN = Path(__file__).parent / "golden"
TEXT = {"type": "string"}
SOURCE = f"""{HEAD}import datetime as dt
from enum import StrEnum, auto
from typing import Literal

from pydantic import BaseModel, ConfigDict


class Severity(StrEnum):
    NOT_SET = auto()
    HIGH = auto()


class Schema(BaseModel):
    \"\"\"A member that is not as it should be.\"\"\"

    kind: Literal["schema"] = "schema"
    field_name: str
    severity: Severity


class Policy(BaseModel):
    model_config = ConfigDict(frozen=True)

    kind: Literal["policy"] = "policy"
    at: dt.datetime
    detail: str | None = None


ValidationError = Schema | Policy
"""


def _same_as(path: Path, text: str) -> None:
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    known = path.read_text(encoding="utf-8")
    assert text == known, "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen/python/fix"


def test_the_fix_of_a_union_with_everything_in_it(fixing: Fixing) -> None:
    fixing.package = "app"
    fixing.source(SOURCE)
    severity = {"enum": ["NotSet", "High"]}
    schema = {
        "oneOf": [
            record({"Schema": record({"fieldName": TEXT, "severity": severity})}),
            record({"Policy": record({"at": {"type": "string", "format": "date-time"}}, detail=TEXT)}),
        ]
    }
    wanted = [
        {"Schema": {"fieldName": "x", "severity": "NotSet"}},
        {"Schema": {"fieldName": "y", "severity": "High"}},
        {"Policy": {"at": "2024-01-02T03:04:05.5Z"}},
        {"Policy": {"at": "2024-01-02T03:04:05Z", "detail": "d"}},
    ]
    used = [
        {"kind": "schema", "field_name": "x", "severity": "not_set"},
        {"kind": "schema", "field_name": "y", "severity": "high"},
        {"kind": "policy", "at": "2024-01-02T03:04:05.500000Z", "detail": None},
        {"kind": "policy", "at": "2024-01-02T03:04:05Z", "detail": "d"},
    ]
    request = fixing.request(
        schema, *zip(wanted, used, strict=True), type_name="ValidationError", contract="validation-error@1"
    )
    planned = fixing.plan(request)
    assert planned.refused == ()
    _same_as(GOLDEN / "union.diff", diff(planned.files, fixing.root))
