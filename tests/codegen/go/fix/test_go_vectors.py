"""The vectors of the generated test: judged by the wire core first, and what cannot be tested is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.fix.request import Vector
from codegen.go.fix import plan_fix
from codegen.wire.read import read_schema


def test_examples_stand_in_the_test_under_their_names_and_compact(
    flat_module: Path, flat_request: Any
) -> None:
    request = flat_request(
        "external",
        flat_module,
        accepts=(Vector("an example", '{ "Policy": {\n "reason": "größe \U0001f600" } }'),),
        rejects=(
            Vector("repeated", '{"Policy":{"reason":"a"},"Policy":{"reason":"b"}}'),
            Vector("torn", '{"a'),
        ),
    )
    test = plan_fix(request).files[1].text
    assert '{"an example", `{"Policy":{"reason":"gr\\u00f6\\u00dfe \\ud83d\\ude00"}}`},' in test
    assert '{"repeated", `{"Policy":{"reason":"a"},"Policy":{"reason":"b"}}`},' in test
    assert '{"torn", `{"a`},' in test


def test_examples_that_the_code_does_not_decide_are_named_and_left_out(
    flat_module: Path, flat_request: Any
) -> None:
    request = flat_request(
        "external",
        flat_module,
        accepts=(Vector("too old", '{"Kind":"policy"}'),),
        rejects=(
            Vector("too short", '{"Policy":{"reason":""}}'),
            Vector("old", '{"Kind":"policy","Field":"","Reason":""}'),
        ),
        legacy=(Vector("half", '{"Kind":"policy","Reason":"r"}'),),
        accept_legacy=True,
    )
    fix = plan_fix(request)
    assert fix.notes == (
        "The accept example too old is not in the contract's own layout: not tested.",
        "The old body half is not one that the struct writes: it is not read.",
        "The reject example too short breaks a rule that the code does not check, such as a length or an "
        "inner member: not tested.",
        "The reject example old is in the old form, which is still read: not tested.",
    )
    for name in ("too old", "too short", "half"):
        assert f'"{name}"' not in fix.files[1].text


def test_the_old_form_is_read_or_refused_as_asked(flat_module: Path, flat_request: Any) -> None:
    row = '{"seen", `{"Kind":"policy","Field":"","Reason":"seen"}`'
    refusing = plan_fix(flat_request("external", flat_module)).files[1].text
    assert row + "}," in refusing.partition("WireRefuses(")[2].partition("\n}\n")[0]
    assert "ReadsOldForm" not in refusing
    reading = plan_fix(flat_request("external", flat_module, accept_legacy=True)).files[1].text
    assert row not in reading.partition("WireRefuses(")[2].partition("\n}\n")[0]
    assert row + ', `{"Policy":{"reason":"seen"}}`},' in reading.partition("ReadsOldForm(")[2]


def test_what_a_struct_cannot_keep_is_read_and_not_written_back(flat_module: Path, flat_request: Any) -> None:
    members = {"reason": {"type": "string"}}
    payload = {"type": "object", "properties": members, "required": ["reason"]}
    names = ("Schema", "Completeness", "Consistency", "Policy")
    branches = [
        {"type": "object", "properties": {name: payload}, "required": [name], "additionalProperties": False}
        for name in names
    ]
    reading = read_schema({"oneOf": branches})
    request = flat_request(
        "external",
        flat_module,
        model=reading.model,
        wanted=reading.encoding,
        type_name="validation.ValidationError",
    )
    fix = plan_fix(request)
    assert (
        '{"Policy, unknown member", `{"Policy":{"reason":"<b>&\\"\\u2028","wirelawUnknown":true}}`, '
        '`{"Policy":{"reason":"<b>&\\"\\u2028"}}`},' in fix.files[1].text
    )
    assert "`Field` has no place in the contract: a value in it is an error when written." in fix.notes
    assert "Members that the contract allows without naming them are skipped." in fix.files[0].text.replace(
        "\n// ", " "
    )
