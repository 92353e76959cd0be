"""Fixes for structs whose fields stand for something else than text: times, bytes, identifiers, sets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.fix.request import FixRequest, Vector
from codegen.go.fix import plan_fix
from codegen.output.tree import write
from codegen.wire.coded.fraction import Fraction
from codegen.wire.encoding import ChoiceMade, Dimension, Setting
from codegen.wire.forms.around import InMember
from codegen.wire.name import Style
from codegen.wire.read import read_schema
from registry.fault import Refusal

pytestmark = pytest.mark.live

SOURCE = """\
package event

import "time"

// Event is what happened.
type Event struct {
	ID   string
	At   time.Time
	Body []byte
	Took int64
	Tags []string
}
"""
TEXT = {"type": "string"}
SCHEMA = {
    "type": "object",
    "properties": {
        "id": {**TEXT, "format": "uuid"},
        "at": {**TEXT, "format": "date-time"},
        "body": {**TEXT, "contentEncoding": "base64"},
        "took": {"type": "integer", "x-wire": {"is": "duration", "form": "ms"}},
        "tags": {"type": "array", "items": TEXT, "uniqueItems": True},
    },
    "required": ["id", "at", "body", "took", "tags"],
    "additionalProperties": False,
}
BODY = (
    '{"id":"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4","at":"2024-01-02T03:04:05Z","body":"AQL/","took":7,'
    '"tags":["a","b"]}'
)


def request(folder: Path, *choices: tuple[tuple[str, ...], Dimension, Setting]) -> FixRequest:
    """The fix of the struct for answers with its own names, and these choices beside."""
    (folder / "go.mod").write_text("module example.com/event\n\ngo 1.24\n")
    (folder / "event.go").write_text(SOURCE)
    reading: Any = read_schema(SCHEMA)
    used = reading.encoding.with_choices(
        ChoiceMade((), Dimension.KEYS, Style.PASCAL),
        ChoiceMade(("id",), Dimension.KEY_NAME, "ID"),
        *(ChoiceMade(*choice) for choice in choices),
    )
    return FixRequest(
        "event@1",
        "b5bb9d8014a0f9b1d61e21e796d78dcc",
        reading.model,
        reading.encoding,
        used,
        frozenset({"ID", "At", "Body", "Took", "Tags"}),
        (Vector("an example", BODY),),
        (),
        (),
        folder,
    )


def test_the_fix_keeps_what_the_types_of_the_fields_write(tmp_path: Path, toolchain: Any) -> None:
    fix = plan_fix(request(tmp_path, (("at",), Dimension.FRACTIONS, Fraction.TRIMMED)))
    assert [note for note in fix.notes if "fraction of a second at `at`" in note]
    write(fix.files, tmp_path)
    ran = toolchain.run(tmp_path, "test", "./...")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert toolchain.gofmt(tmp_path) == ""


def test_a_part_in_another_structure_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        plan_fix(request(tmp_path, (("took",), Dimension.WRAPPED, InMember("value"))))
    (fault,) = refused.value.faults
    assert fault.what == (
        "`Took` should hold the member `took`, but int64 is not an object with the value as its one member "
        "`value`."
    )


def test_what_the_fields_write_as_the_contract_wants_needs_no_note(tmp_path: Path) -> None:
    assert plan_fix(request(tmp_path)).notes == ()
