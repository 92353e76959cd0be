"""What is refused, with which reason, and what a refusal leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from rust_plan import (
    CAMEL,
    CAMEL_STRUCT,
    CASING,
    DERIVE,
    KEYED,
    TWO,
    TWO_BODIES,
    USE,
    WAIT,
    WAITING,
    one,
    planned,
    reasons,
)
from rust_shop import INSTANT, TEXT, WHOLE, Asked, closed

from codegen.fix.planned import Planned
from codegen.rust.fix import plan_fixes
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.encoding import Dimension, Emptiness, Grouped, Presence, Untagged
from codegen.wire.forms.positional import Positional
from codegen.wire.name import Style


@pytest.mark.parametrize(
    ("text", "asked", "why"),
    [
        (
            "struct T { user_id: String, made_by: String }\nimpl Serialize for T {}\n",
            Asked("T", TWO, CAMEL, TWO_BODIES, type_name="T"),
            "`T` does not derive `Serialize`, so no attribute of serde changes what it writes",
        ),
        (
            CAMEL_STRUCT.replace("struct T", "struct T<X>").replace("made_by: String", "made_by: X"),
            Asked("T", TWO, CAMEL, TWO_BODIES),
            "`T<X>` has type parameters",
        ),
        (
            CAMEL_STRUCT + CAMEL_STRUCT.replace("struct T", "struct U"),
            Asked("T", TWO, CAMEL, TWO_BODIES),
            "2 types could have written what was seen: `T` (",
        ),
        (
            CAMEL_STRUCT.replace("#[serde(", '#[serde(try_from = "Raw", '),
            Asked("T", TWO, CAMEL, TWO_BODIES),
            "`T` is read as another type (`from`, `try_from`)",
        ),
        (
            "#[serde_as]\n" + CAMEL_STRUCT,
            Asked("T", TWO, CAMEL, TWO_BODIES, type_name="T"),
            "`T` has its attributes written anew by `serde_as`",
        ),
        (
            f"{DERIVE}#[serde(deny_unknown_fields)]\nstruct T {{\n    a: u8,\n    part: U,\n}}\n\n"
            f"{DERIVE}struct U {{\n    b: u8,\n}}\n",
            Asked(
                "T",
                closed({"a": WHOLE, "b": WHOLE}),
                (((), Dimension.GROUPS, Grouped("part", ("b",))),),
                ('{"a":1,"b":2}',),
            ),
            "`T` denies unknown fields, which serde cannot do with a flattened `part`",
        ),
        (
            f"{DERIVE}struct T {{\n    a: String,\n}}\n",
            Asked(
                "T",
                closed({"a": {"type": ["string", "null"]}}),
                (((), Dimension.NULLS, Presence.ZERO),),
                ('{"a":null}', '{"a":"x"}'),
            ),
            "`T.a` is no `Option`",
        ),
        (
            f"{DERIVE}struct T {{\n    a: Option<Vec<String>>,\n}}\n",
            Asked(
                "T",
                closed({"a": {"type": "array", "items": TEXT}}),
                (((), Dimension.EMPTY_LISTS, Emptiness.NULL),),
                ('{"a":[]}', '{"a":["x"]}'),
            ),
            "`a` is null where it is empty, which no attribute of serde makes it",
        ),
        (
            f"{DERIVE}struct T {{\n    a: String,\n}}\n",
            Asked(
                "T",
                {**closed({"a": TEXT}), "additionalProperties": True},
                (((), Dimension.EXTRAS, Emptiness.OMITTED),),
                ('{"a":"x","b":1}',),
            ),
            "`T` has no field for members that the contract does not name",
        ),
        (
            f"{DERIVE}struct T<'a> {{\n    key: &'a [u8],\n}}\n",
            KEYED,
            "`T.key` borrows what it reads",
        ),
        (
            "struct Other;\n",
            Asked("T", TWO, CAMEL, TWO_BODIES),
            "No struct or enum of this source could have",
        ),
        (
            CAMEL_STRUCT.replace("#[serde(", '#[cfg_attr(feature = "api", serde(').replace('")]\n', '"))]\n'),
            Asked("T", TWO, CAMEL, TWO_BODIES),
            "`rename_all` of `T` stands in a `cfg_attr`",
        ),
        (
            f"{DERIVE}struct T {{\n    a: String,\n}}\n",
            Asked("T", closed({}, a=TEXT), (((), Dimension.ABSENCE, Presence.ZERO),), ("{}", '{"a":"x"}')),
            "`T.a` is no `Option`, so it cannot be told when it is absent",
        ),
        (
            f"{DERIVE}#[serde(untagged)]\nenum T {{\n    A(u8),\n    B(String),\n}}\n",
            Asked(
                "T",
                {"oneOf": [closed({"A": WHOLE}), closed({"B": TEXT})]},
                (((), Dimension.TAGGING, Untagged()),),
                ('{"A":1}', '{"B":"x"}'),
            ),
            "Which variants of `T` stand for `A`, `B` cannot be told without a tag",
        ),
        (
            f"{DERIVE}enum T {{\n    A(u8, u8),\n    B {{ y: u8 }},\n}}\n",
            Asked(
                "T",
                {
                    "oneOf": [
                        closed({"A": closed({"x": WHOLE, "z": WHOLE})}),
                        closed({"B": closed({"y": WHOLE})}),
                    ]
                },
                ((("A",), Dimension.RECORDS, Positional()),),
                ('{"A":{"x":1,"z":2}}', '{"B":{"y":3}}'),
            ),
            "`T::A` holds its members in another structure than the contract",
        ),
        (
            f"{DERIVE}struct T {{\n    at: Given,\n}}\n\n{DERIVE}struct Given(foreign::Thing);\n",
            one("at", INSTANT, Dimension.INSTANTS, InstantForm.DATE, '{"at":"2024-01-02T00:00:00Z"}'),
            "stands a form that no function here reads",
        ),
        (
            f'{DERIVE}struct T {{\n    #[serde(with = "own")]\n    at: foreign::Thing,\n}}\n',
            one("at", INSTANT, Dimension.INSTANTS, InstantForm.MILLISECONDS, '{"at":"2024-01-02T00:00:00Z"}'),
            "stands a form that no function here reads",
        ),
    ],
)
def test_what_cannot_be_fixed_is_refused_with_its_reason(
    tmp_path: Path, text: str, asked: Asked, why: str
) -> None:
    assert why in reasons(planned(tmp_path, text, asked))


def test_a_crate_without_serde_json_gets_no_function(tmp_path: Path) -> None:
    struct = f"{DERIVE}{WAIT}"
    plan = planned(tmp_path, struct, WAITING, dependencies="")
    assert "The crate `shop` does not depend on `serde_json`" in reasons(plan)
    assert plan.refused[0].faults[0].hint == "Run `cargo add serde_json`."


def test_a_module_of_that_name_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    files = {
        "src/lib.rs": f"mod wirelaw_wire;\n{USE}{DERIVE}struct T {{\n    wait: std::time::Duration,\n}}\n",
        "src/wirelaw_wire.rs": "fn mine() {}\n",
    }
    assert "was not written by wirelaw" in reasons(planned(tmp_path, files, WAITING))


def test_two_contracts_that_want_one_type_otherwise_are_not_both_kept(tmp_path: Path) -> None:
    first = Asked("T", TWO, CAMEL, TWO_BODIES)
    other = Asked(
        "U",
        closed({"UserId": TEXT, "MadeBy": TEXT}),
        CAMEL,
        ('{"UserId":"1","MadeBy":"a"}',),
    )
    plan = planned(tmp_path, CAMEL_STRUCT, first, other)
    assert [fix.request for fix in plan.fixes] == ["T"]
    (refused,) = plan.refused
    assert "wanted otherwise by another contract" in refused.faults[0].what


def test_a_type_that_holds_a_changed_one_is_named(tmp_path: Path) -> None:
    holder = f"\n{DERIVE}struct Page {{\n    all: Vec<T>,\n    next: u8,\n}}\n"
    plan = planned(tmp_path, CAMEL_STRUCT + holder, Asked("T", TWO, CAMEL, TWO_BODIES, type_name="T"))
    (fix,) = plan.fixes
    assert fix.notes == ("`Page` (src/lib.rs:11) holds `T` and changes with it.",)


def test_a_source_that_declares_the_contract_already_says_so(tmp_path: Path) -> None:
    struct = CAMEL_STRUCT.replace(CASING, "")
    plan = planned(tmp_path, struct, Asked("T", TWO, CAMEL, TWO_BODIES, type_name="T"))
    assert plan.fixes == ()


def test_no_request_plans_nothing() -> None:
    assert plan_fixes([]) == Planned()


def test_a_request_that_is_refused_stops_no_other(tmp_path: Path) -> None:
    good = Asked("T", TWO, CAMEL, TWO_BODIES)
    bad = Asked("Nowhere", closed({"z": TEXT}), (((), Dimension.KEYS, Style.SCREAMING),), ('{"z":"1"}',))
    plan = planned(tmp_path, CAMEL_STRUCT, bad, good)
    assert [fix.request for fix in plan.fixes] == ["T"]
    assert [each.request for each in plan.refused] == ["Nowhere"]
