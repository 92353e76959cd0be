"""What a plan edits and what it leaves alone. Nothing is built here."""

from __future__ import annotations

from pathlib import Path

from rust_plan import (
    CAMEL,
    CAMEL_STRUCT,
    CASING,
    DERIVE,
    KEYED,
    SECS,
    TWO,
    TWO_BODIES,
    USE,
    WAIT,
    WAITING,
    edited,
    planned,
    reasons,
)
from rust_shop import SPAN, TEXT, WHOLE, Asked, closed, request_for
from rust_source import crate

from codegen.output.tree import write
from codegen.rust.fix import plan_fixes
from codegen.source.rust.value import HEADER
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.encoding import Dimension, Emptiness, External, Unit
from codegen.wire.forms.calendar import NamedCalendar
from codegen.wire.name import Style


def test_a_casing_is_taken_off_with_its_line(tmp_path: Path) -> None:
    text = edited(planned(tmp_path, CAMEL_STRUCT, Asked("T", TWO, CAMEL, TWO_BODIES)))
    assert text == USE + CAMEL_STRUCT.replace(CASING, "")


def test_one_other_name_is_one_attribute(tmp_path: Path) -> None:
    used = ((("made_by",), Dimension.KEY_NAME, "by"),)
    struct = f"{DERIVE}struct T {{\n    user_id: String,\n    by: String,\n}}\n"
    text = edited(planned(tmp_path, struct, Asked("T", TWO, used, TWO_BODIES)))
    assert '    #[serde(rename = "made_by")]\n    by: String,\n' in text


def test_what_stands_in_an_attribute_stays(tmp_path: Path) -> None:
    struct = CAMEL_STRUCT.replace(
        '(rename_all = "camelCase")', '(deny_unknown_fields, rename_all = "camelCase", default)'
    )
    text = edited(planned(tmp_path, struct, Asked("T", TWO, CAMEL, TWO_BODIES)))
    assert "#[serde(deny_unknown_fields, default)]\nstruct T" in text


def test_comments_and_other_attributes_are_left_alone(tmp_path: Path) -> None:
    struct = "/// Doc.\n" + CAMEL_STRUCT.replace("struct T", "#[allow(dead_code)] // why\nstruct T")
    text = edited(planned(tmp_path, struct, Asked("T", TWO, CAMEL, TWO_BODIES)))
    assert text == USE + struct.replace(CASING, "")


def test_an_attribute_that_grows_too_wide_is_another_one(tmp_path: Path) -> None:
    schema = closed({"at": SPAN})
    attribute = f'    #[serde(rename = "a{"t" * 40}", default)]\n'
    struct = f"{DERIVE}struct T {{\n{attribute}    at: std::time::Duration,\n}}\n"
    used = (
        (("at",), Dimension.KEY_NAME, f"a{'t' * 40}"),
        ((), Dimension.DURATIONS, DurationForm.SECS_AND_NANOS),
    )
    text = edited(planned(tmp_path, struct, Asked("T", schema, used, ('{"at":"PT1S"}',))))
    assert '    #[serde(default, with = "crate::wirelaw_wire::iso_from_secs_and_nanos")]\n' in text


def test_the_module_is_declared_in_its_place(tmp_path: Path) -> None:
    files = {
        "src/main.rs": "//! Doc.\n\nmod alpha;\nmod zebra;\n\nmod later;\n\nfn main() {}\n",
        "src/alpha.rs": f"{USE}{DERIVE}struct T {{\n    key: Vec<u8>,\n}}\n",
    }
    plan = planned(tmp_path, files, KEYED)
    assert edited(plan, "src/main.rs").startswith(
        "//! Doc.\n\nmod alpha;\nmod wirelaw_wire;\nmod zebra;\n\nmod later;"
    )
    assert edited(plan, "src/wirelaw_wire.rs").startswith(HEADER)
    write(plan.files, tmp_path)
    assert plan_fixes([request_for(KEYED, tmp_path)]).fixes == ()


def test_a_root_without_modules_begins_with_the_one(tmp_path: Path) -> None:
    struct = f"//! Doc.\n\n// Words.\n{USE}{DERIVE}struct T {{\n    key: Vec<u8>,\n}}\n"
    plan = planned(tmp_path, {"src/lib.rs": struct}, KEYED)
    assert edited(plan).startswith("//! Doc.\n\nmod wirelaw_wire;\n\n// Words.\nuse serde")


def test_functions_that_are_still_named_stay_in_the_module(tmp_path: Path) -> None:
    struct = f"{DERIVE}struct T {{\n    key: Vec<u8>,\n}}\n\n{DERIVE}{WAIT.replace('T', 'U')}"
    write(planned(tmp_path, struct, KEYED).files, tmp_path)
    plan = plan_fixes([request_for(WAITING, tmp_path)])
    text = edited(plan, "src/wirelaw_wire.rs")
    assert "pub mod base64_from_list {" in text
    assert "pub mod iso_from_secs_and_nanos {" in text
    assert text.count("\nfn write_as<") == 1


def test_only_what_is_read_gets_a_reader(tmp_path: Path) -> None:
    struct = "#[derive(Serialize)]\nstruct T {\n    wait: std::time::Duration,\n}\n"
    assert "deserialize" not in edited(planned(tmp_path, struct, WAITING), "src/wirelaw_wire.rs")


def test_a_module_of_the_type_s_own_crate_is_taken_where_there_is_one(tmp_path: Path) -> None:
    count = {"type": "integer", "x-wire": {"is": "instant", "form": "ms"}}
    struct = f"{DERIVE}struct T {{\n    at: Option<chrono::DateTime<chrono::Utc>>,\n}}\n"
    asked = Asked(
        "T",
        closed({"at": {"oneOf": [count, {"type": "null"}]}}),
        ((("at",), Dimension.INSTANTS, InstantForm.RFC_3339),),
        ('{"at":1704164645123}', '{"at":null}'),
    )
    plan = planned(tmp_path, struct, asked)
    assert '#[serde(with = "chrono::serde::ts_milliseconds_option")]' in edited(plan)
    assert len(plan.files) == 1


def test_an_enum_s_empty_braces_go(tmp_path: Path) -> None:
    schema = {"oneOf": [{"const": "Off"}, closed({"On": closed({"by": TEXT})})]}
    asked = Asked("T", schema, (((), Dimension.UNITS, Unit.OBJECT),), ('"Off"', '{"On":{"by":"a"}}'))
    text = edited(
        planned(tmp_path, f"{DERIVE}enum T {{\n    Off {{}},\n    On {{ by: String }},\n}}\n", asked)
    )
    assert "enum T {\n    Off,\n    On { by: String },\n}" in text


def test_the_old_names_are_read_too(tmp_path: Path) -> None:
    plan = planned(tmp_path, CAMEL_STRUCT, Asked("T", TWO, CAMEL, TWO_BODIES), accept_legacy=True)
    assert '    #[serde(alias = "userId")]\n    user_id: String,\n' in edited(plan)


def test_the_old_form_of_a_scalar_is_read_too(tmp_path: Path) -> None:
    struct = f"{DERIVE}{WAIT}"
    plan = planned(tmp_path, struct, WAITING, accept_legacy=True, until="2026-12-31")
    text = edited(plan, "src/wirelaw_wire.rs")
    assert "/// Reads the old form too until 2026-12-31.\n    pub fn deserialize" in text
    assert "read_either(deserializer" in text


UNION = {
    "oneOf": [
        closed({"kind": {"const": "a"}, "x": WHOLE}),
        closed({"kind": {"const": "b"}, "y": WHOLE}),
    ]
}
UNION_BODIES = ('{"kind":"a","x":1}', '{"kind":"b","y":2}')


def test_a_tagging_that_changes_has_one_form_only(tmp_path: Path) -> None:
    asked = Asked("T", UNION, (((), Dimension.TAGGING, External()),), UNION_BODIES)
    enum = (
        f'{DERIVE}#[serde(rename_all = "lowercase")]\nenum T {{\n    A {{ x: u8 }},\n    B {{ y: u8 }},\n}}\n'
    )
    plan = planned(tmp_path, enum, asked)
    assert '#[serde(rename_all = "lowercase", tag = "kind")]\nenum T' in edited(plan)
    why = reasons(planned(tmp_path, enum, asked, accept_legacy=True))
    assert "The old form cannot be read too: `tag` of `T` changes" in why


def test_a_name_that_does_something_else_already_is_not_taken_again(tmp_path: Path) -> None:
    weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    days = Asked(
        "T",
        closed({"day": {"enum": weekdays}}),
        ((("day",), Dimension.CHOICES, NamedCalendar(short=True, style=Style.AS_IS)),),
        ('{"day":"Monday"}', '{"day":"Sunday"}'),
    )
    lower = Asked(
        "U",
        closed({"day": {"enum": [day.lower() for day in weekdays]}, "at": TEXT}),
        tuple((("day", day.lower()), Dimension.VARIANT_NAME, day[:3]) for day in weekdays),
        ('{"day":"monday","at":"a"}', '{"day":"sunday","at":"b"}'),
    )
    struct = f"{DERIVE}struct T {{\n    day: chrono::Weekday,\n}}\n"
    other = "#[derive(Serialize)]\nstruct U {\n    day: chrono::Weekday,\n    at: String,\n}\n"
    together = planned(tmp_path / "one", f"{struct}\n{other}", days, lower)
    text = edited(together, "src/wirelaw_wire.rs")
    assert "pub mod day_names {" in text
    assert "pub mod day_names_2 {" in text
    source = tmp_path / "two"
    write(planned(source, f"{struct}\n{other}", days).files, source)
    write(plan_fixes([request_for(lower, source)]).files, source)
    assert (source / "src/wirelaw_wire.rs").read_text() == text


def test_a_reader_stays_where_another_fix_only_writes(tmp_path: Path) -> None:
    both = (
        f"{DERIVE}{WAIT}\n#[derive(Serialize)]\nstruct U {{\n    wait: std::time::Duration,\n    a: u8,\n}}\n"
    )
    write(planned(tmp_path, both, WAITING).files, tmp_path)
    bodies = ('{"wait":"PT1S","a":1}',)
    other = Asked("U", closed({"wait": SPAN, "a": WHOLE}), ((("wait",), Dimension.DURATIONS, SECS),), bodies)
    assert "fn deserialize" in edited(plan_fixes([request_for(other, tmp_path)]), "src/wirelaw_wire.rs")


def test_each_crate_of_a_workspace_has_a_module_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "Cargo.toml").write_text('[workspace]\nmembers = ["shop", "types"]\n')
    crate(tmp_path / "shop", f"{USE}use types::Part;\n\n{DERIVE}struct T {{\n    part: Part,\n}}\n")
    part = "pub struct Part {\n    wait: std::time::Duration,\n}\n"
    crate(tmp_path / "types", f"{USE}{DERIVE}{part}", name="types")
    asked = Asked(
        "T",
        closed({"part": closed({"wait": SPAN})}),
        ((("part", "wait"), Dimension.DURATIONS, SECS),),
        ('{"part":{"wait":"PT1S"}}',),
    )
    plan = plan_fixes([request_for(asked, tmp_path)])
    assert plan.refused == ()
    assert [file.path.as_posix() for file in plan.files] == ["types/src/lib.rs", "types/src/wirelaw_wire.rs"]


def test_what_the_contract_leaves_open_is_left_alone(tmp_path: Path) -> None:
    asked = Asked(
        "T",
        closed({"user_id": TEXT, "part": {}}),
        CAMEL,
        ('{"user_id":"1","part":{"a_b":1}}',),
    )
    struct = f"{CAMEL_STRUCT.replace('made_by: String', 'part: U')}\n{DERIVE}struct U {{\n    a_b: u8,\n}}\n"
    assert "struct U {\n    a_b: u8,\n}" in edited(planned(tmp_path, struct, asked))


def test_only_the_fields_that_are_left_out_wrongly_are_always_written(tmp_path: Path) -> None:
    asked = Asked(
        "T",
        closed({"id": TEXT}, count={"type": "integer", "default": 5}, note=TEXT),
        (((), Dimension.DEFAULTS, Emptiness.OMITTED),),
        ('{"id":"1","count":5}', '{"id":"2","count":7,"note":"x"}'),
    )
    skip = "    #[serde(skip_serializing_if = "
    struct = (
        f"{DERIVE}struct T {{\n    id: String,\n"
        f'{skip}"usual", default = "five")]\n    count: u32,\n'
        f'{skip}"Option::is_none")]\n    note: Option<String>,\n}}\n'
    )
    text = edited(planned(tmp_path, struct, asked))
    assert '    #[serde(default = "five")]\n    count: u32,\n' in text
    assert f'{skip}"Option::is_none")]\n    note' in text
