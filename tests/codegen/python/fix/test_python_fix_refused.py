"""What has no fix: each refusal with its reason, and no edit made for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from python_fixing import HEAD, Fixing, record

from codegen.fix.request import FixRequest

IMPORTS = (
    "import datetime as dt\nfrom dataclasses import dataclass\nfrom typing import TypedDict\n\n"
    "from pydantic import AnyUrl, BaseModel, Field, model_serializer\n\n\n"
)
INSTANT = {"type": "string", "format": "date-time"}
PAIRS = [
    ({"v": "2024-01-02T03:04:05.5Z"}, {"v": "2024-01-02T03:04:05.500000Z"}),
    ({"v": "2024-01-02T03:04:06.25Z"}, {"v": "2024-01-02T03:04:06.250000Z"}),
]


def instant(fixing: Fixing, **more: Any) -> FixRequest:
    return fixing.request(record({"v": INSTANT}), *PAIRS, **more)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("@dataclass\nclass T:\n    v: dt.datetime\n", "`T` is a dataclass"),
        ("class T(TypedDict):\n    v: dt.datetime\n", "`T` is a typed dict"),
        ('class T(BaseModel):\n    v: "dt.datetime | None"\n', "is in quotes"),
        ("When = dt.datetime | None\n\n\nclass T(BaseModel):\n    v: When\n", "a name of its own"),
        ("class T(BaseModel):\n    v: str\n", "whose text is made before"),
        ("class T(BaseModel):\n    w: dt.datetime\n", "no field that is written `v`"),
        (
            "class T(BaseModel):\n    v: dt.datetime\n\n"
            "    @model_serializer\n    def f(self):\n        return {}\n",
            "a model serializer of its own",
        ),
        ("class T(BaseModel):\n    v: = 3\n", "There is a syntax error here"),
    ],
)
def test_where_a_value_cannot_be_written_otherwise(text: str, why: str, fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}{text}")
    request = instant(fixing, type_name="T")
    assert why in fixing.refused(request)
    assert fixing.plan(request).files == ()


def test_an_annotation_of_its_own_name_is_followed_where_it_is_used(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}When = dt.datetime\n\n\nclass T(BaseModel):\n    v: When\n    \n")
    module = fixing.fixed(instant(fixing))
    assert "v: Annotated[When, INSTANT_TEXT]\n" in fixing.text()
    fixing.holds(module.T, *(wanted for wanted, _ in PAIRS))


def test_what_no_class_declares_is_said_so(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}class T(BaseModel):\n    other: int\n")
    assert "No model of the source declares the answers" in fixing.refused(instant(fixing))


def test_of_several_classes_that_fit_none_is_taken(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}class A(BaseModel):\n    v: dt.datetime\n\n\nclass B(A):\n    pass\n")
    said = fixing.refused(instant(fixing))
    assert f"`{fixing.package}.models.A`, `{fixing.package}.models.B`" in said
    assert "Name the right one in `types`" in said


def test_a_field_of_a_base_that_others_inherit_too_is_not_changed(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}{IMPORTS}class Base(BaseModel):\n    v: dt.datetime\n\n\nclass A(Base):\n    pass\n\n\n"
        "class B(Base):\n    pass\n"
    )
    assert "in `B` as well" in fixing.refused(instant(fixing, type_name="A"))


def test_digits_that_are_lost_before_the_model_are_lost(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}class T(BaseModel):\n    v: dt.datetime\n")
    pairs = [
        ({"v": "2024-01-02T03:04:05.123456789Z"}, {"v": "2024-01-02T03:04:05.123456Z"}),
        ({"v": "2024-01-02T03:04:06.987654321Z"}, {"v": "2024-01-02T03:04:06.987654Z"}),
    ]
    assert "holds microseconds" in fixing.refused(fixing.request(record({"v": INSTANT}), *pairs))


def test_a_url_keeps_no_text_but_its_own(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}class T(BaseModel):\n    v: AnyUrl\n")
    pairs = [
        ({"v": "HTTPS://Example.com"}, {"v": "https://example.com/"}),
        ({"v": "HTTP://Example.org/a"}, {"v": "http://example.org/a"}),
    ]
    request = fixing.request(record({"v": {"type": "string", "format": "uri"}}), *pairs)
    assert "keeps a text of its own" in fixing.refused(request)


def test_the_order_of_a_set_is_gone(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}class T(BaseModel):\n    v: set[int]\n")
    schema = record({"v": {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}})
    request = fixing.request(schema, ({"v": [3, 1, 2]}, {"v": [1, 2, 3]}), ({"v": [9, 4]}, {"v": [4, 9]}))
    assert "keeps no order" in fixing.refused(request)


def test_a_name_that_would_not_be_read_any_more_is_refused_where_both_forms_are_wanted(
    fixing: Fixing,
) -> None:
    fixing.source(f'{HEAD}{IMPORTS}class T(BaseModel):\n    v: str = Field(alias="old")\n')
    schema = record({"new": {"type": "string"}})
    request = fixing.request(schema, ({"new": "x"}, {"old": "x"}), ({"new": "y"}, {"old": "y"}))
    assert fixing.plan(request).fixes
    assert "under its old alias `old`" in fixing.refused(replace(request, accept_legacy=True))
