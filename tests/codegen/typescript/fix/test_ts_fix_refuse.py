"""What has no fix is refused with a sentence, and what a person should know is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from ts_shop import TEXT, WHOLE, asked, record, request

from codegen.fix.request import Vector
from codegen.output.tree import write
from codegen.typescript.fix import plan_fixes
from codegen.wire.encoding import ChoiceMade, Dimension, Grouped
from codegen.wire.name import Style
from registry.fault import Refusal

SHOP = Path(__file__).parent / "shop"
NOTE = record({"note_id": TEXT})


def source(folder: Path, text: str, **others: str) -> Path:
    """A source folder with these files."""
    for name, content in {"note": text, **others}.items():
        (folder / f"{name}.ts").write_text(content)
    return folder


def why(folder: Path, schema: Any, text: str, *choices: ChoiceMade, **changed: Any) -> str:
    """Why the type `Note` of a text has no fix."""
    planned = plan_fixes(
        [request("note", schema, source(folder, text), "note.Note", (), (), *choices, **changed)]
    )
    (refused,) = planned.refused
    assert planned.files == ()
    return " ".join(fault.what for fault in refused.faults)


def styled(style: Style = Style.CAMEL) -> ChoiceMade:
    return ChoiceMade((), Dimension.KEYS, style)


def test_a_type_that_nobody_is_seen_to_write(tmp_path: Path) -> None:
    text = "export interface Note { noteId: string }\nexport const notes: Note[] = [];\n"
    assert why(tmp_path, NOTE, text, styled()).startswith("No place is seen at which a `Note` is written")


@pytest.mark.parametrize(
    ("call", "seen"),
    [
        ("JSON.stringify(note)", True),
        ("JSON.stringify(note, null, 2)", True),
        ("reply.json(note as Note)", True),
        ("reply.status(200).send(note)", True),
        ("[note].map((each: Note) => JSON.stringify(each))", True),
        ("console.log(JSON.stringify(note))", False),
        ("JSON.parse(JSON.stringify(note))", False),
        ("reply.json({ note })", False),
        ("reply.json(other)", False),
        ("((note: string) => JSON.stringify(note))('')", False),
    ],
)
def test_where_a_value_is_seen_to_be_written(tmp_path: Path, call: str, seen: bool) -> None:
    text = (
        f"interface Note {{ noteId: string }}\nfunction f(note: Note, reply: any, other: any) {{ {call}; }}\n"
    )
    asked_for = request("note", NOTE, source(tmp_path, text), "note.Note", (), (), styled())
    assert bool(plan_fixes([asked_for]).fixes) is seen


def test_a_value_that_may_be_none_is_left_alone_where_it_is_none(tmp_path: Path) -> None:
    text = "interface Note { noteId: string }\nfunction f(note: Note | undefined) { JSON.stringify(note); }\n"
    planned = plan_fixes([request("note", NOTE, source(tmp_path, text), "note.Note", (), (), styled())])
    assert "JSON.stringify(note && encodeNote(note));" in planned.files[0].text


@pytest.mark.parametrize(
    ("members", "schema", "words"),
    [
        ("noteId: string; extra: string", NOTE, "`extra`, which the contract does not name"),
        ("other: string", NOTE, "`Note.note_id` has no member"),
        ("noteId: number", NOTE, "held as `number`, of which no text can be made"),
        ("noteId: Blob", NOTE, "held as `Blob`"),
        ("noteId: string", record({"note_id": {"type": "array", "items": TEXT}}), "no list can be made"),
        ("noteId: bigint", record({"note_id": WHOLE}), "no number can be made"),
    ],
)
def test_a_type_that_cannot_hold_the_contract(tmp_path: Path, members: str, schema: Any, words: str) -> None:
    text = f"interface Note {{ {members} }}\nfunction f(note: Note) {{ JSON.stringify(note); }}\n"
    assert words in why(tmp_path, schema, text, styled())


def test_a_class_that_writes_itself(tmp_path: Path) -> None:
    text = "class Note { noteId = ''; toJSON() { return 1; } }\nJSON.stringify(new Note());\n"
    assert "has a toJSON of its own" in why(tmp_path, NOTE, text)


def test_a_type_with_parameters(tmp_path: Path) -> None:
    text = "interface Note<T> { noteId: T }\nfunction f(note: Note<string>) { JSON.stringify(note); }\n"
    assert "has type parameters" in why(tmp_path, NOTE, text)


def test_a_second_contract_of_one_type() -> None:
    first = asked("account", SHOP)
    second = asked("account", SHOP, id="again")
    planned = plan_fixes([first, second])
    assert [each.request for each in planned.fixes] == ["account"]
    assert "the type of another contract too" in planned.refused[0].faults[0].what


def test_a_file_of_that_name_that_people_wrote(tmp_path: Path) -> None:
    text = "interface Note { noteId: string }\nfunction f(note: Note) { JSON.stringify(note); }\n"
    (tmp_path / "note-wire.ts").write_text("export const ours = 1;\n")
    assert "was not written by wirelaw" in why(tmp_path, NOTE, text, styled())


def test_a_name_that_only_a_style_tells(tmp_path: Path) -> None:
    schema = record({"state": {"enum": ["InReview", "Closed"]}})
    text = "interface Note { state: string }\nfunction f(note: Note) { JSON.stringify(note); }\n"
    choice = ChoiceMade((), Dimension.VARIANTS, Style.CAMEL)
    assert "seen nowhere: `closed`" in why(tmp_path, schema, text, choice, observed=frozenset({"inReview"}))
    allowed = request("note", schema, tmp_path, "note.Note", (), (), choice, assume=True)
    assert plan_fixes([allowed]).fixes[0].assumed == ("inReview", "closed")


def test_a_group_that_is_not_in_the_type(tmp_path: Path) -> None:
    schema = record({"street": TEXT, "city": TEXT})
    text = (
        "interface Note { street: string; city: string }\nfunction f(note: Note) { JSON.stringify(note); }\n"
    )
    grouped = ChoiceMade((), Dimension.GROUPS, Grouped("address", ("street", "city")))
    assert "no member `address`" in why(tmp_path, schema, text, grouped)


def test_an_example_that_is_rejected_for_its_value_is_told(tmp_path: Path) -> None:
    schema = record({"note_id": {"type": "string", "minLength": 2}})
    text = "interface Note { noteId: string }\nfunction f(note: Note) { JSON.stringify(note); }\n"
    asked_for = request("note", schema, source(tmp_path, text), "note.Note", (), (), styled())
    with_reject = request("note", schema, tmp_path, "note.Note", (), ('{"note_id":"a"}',), styled())
    assert plan_fixes([asked_for]).fixes[0].notes == ()
    assert "reject-0 is not in the test" in plan_fixes([with_reject]).fixes[0].notes[0]


def test_the_only_type_that_fits_is_found(tmp_path: Path) -> None:
    value = Vector("one", '{"note_id":"a"}')
    text = (
        "interface Note { noteId: string }\ninterface Other { other: string }\n"
        "function f(note: Note, other: Other) { JSON.stringify(note); JSON.stringify(other); }\n"
    )
    known = request("note", NOTE, source(tmp_path, text), "note.Note", (), ())
    found = request("note", NOTE, tmp_path, "note.Note", type_name=None, canonical=(value,), used=known.used)
    assert plan_fixes([found]).fixes[0].type == "note.Note"
    unknown = request(
        "note", NOTE, tmp_path, "note.Note", type_name=None, canonical=(value,), used=known.wanted
    )
    assert "No type of this source is seen" in plan_fixes([unknown]).refused[0].faults[0].what


def test_what_is_written_is_read_again_and_nothing_is_left(tmp_path: Path) -> None:
    text = "interface Note { noteId: string }\nfunction f(note: Note) { JSON.stringify(note); }\n"
    asked_for = request("note", NOTE, source(tmp_path, text), "note.Note", (), (), styled())
    write(plan_fixes([asked_for]).files, tmp_path)
    assert "No place is seen" in plan_fixes([asked_for]).refused[0].faults[0].what


def test_no_typescript_at_all(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no TypeScript file"):
        plan_fixes([replace(asked("account", SHOP), source=tmp_path)])


@pytest.mark.parametrize(
    ("neighbour", "file"),
    [("note", "my-note-wire.ts"), ("old_note", "my_note_wire.ts"), ("oldNote", "myNoteWire.ts")],
)
def test_the_file_is_called_as_its_neighbours_are(tmp_path: Path, neighbour: str, file: str) -> None:
    text = "interface MyNote { noteId: string }\nfunction f(note: MyNote) { JSON.stringify(note); }\n"
    folder = source(tmp_path, text, **{neighbour: text if neighbour == "note" else ""})
    asked_for = request("note", NOTE, folder, "note.MyNote", (), (), styled())
    assert plan_fixes([asked_for]).fixes[0].files[0].path.name == file
