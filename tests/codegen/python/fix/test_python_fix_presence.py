"""What is not there, what is the default, and members that stand a level higher or deeper."""

from __future__ import annotations

from python_fixing import HEAD, Fixing, record

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
BASE = f"{HEAD}from pydantic import BaseModel, Field\n\n\n"


def test_none_is_left_out_where_the_contract_leaves_it_out(fixing: Fixing) -> None:
    fixing.source(f"{BASE}class T(BaseModel):\n    name: str\n    nick: str | None = None\n")
    request = fixing.request(
        record({"name": TEXT}, nick=TEXT),
        ({"name": "a"}, {"name": "a", "nick": None}),
        ({"name": "b", "nick": "c"}, {"name": "b", "nick": "c"}),
        ({"name": "d"}, {"name": "d", "nick": None}),
    )
    module = fixing.fixed(request)
    assert "nick: str | None = Field(default=None, exclude_if=lambda value: value is None)\n" in fixing.text()
    fixing.holds(module.T, {"name": "a"}, {"name": "b", "nick": "c"})


def test_a_line_that_grows_too_long_is_broken_as_formatters_do(fixing: Fixing) -> None:
    name = "a_name_that_is_really_long"
    fixing.source(
        f"{BASE}class T(BaseModel):\n    {name}: str | None = Field(None, title='x')\n    id: str\n"
    )
    request = fixing.request(
        record({"id": TEXT}, **{name: TEXT}),
        ({"id": "1"}, {"id": "1", name: None}),
        ({"id": "2", name: "c"}, {"id": "2", name: "c"}),
        ({"id": "3"}, {"id": "3", name: None}),
    )
    module = fixing.fixed(request)
    assert (
        f"    {name}: str | None = Field(\n"
        "        None, title='x', exclude_if=lambda value: value is None\n    )\n" in fixing.text()
    )
    fixing.holds(module.T, {"id": "1"})


def test_a_zero_that_stands_for_nothing_is_left_out_unless_it_is_a_value_too(fixing: Fixing) -> None:
    fixing.source(f"{BASE}class T(BaseModel):\n    street: str\n    floor: int = 0\n")
    schema = record({"street": TEXT}, floor=WHOLE)
    answers = [
        ({"street": "s"}, {"street": "s", "floor": 0}),
        ({"street": "t", "floor": 2}, {"street": "t", "floor": 2}),
        ({"street": "u"}, {"street": "u", "floor": 0}),
    ]
    both = fixing.request(schema, *answers, ({"street": "v", "floor": 0}, {"street": "v", "floor": 0}))
    assert "when it is absent and when that is its value" in fixing.refused(both)
    module = fixing.fixed(fixing.request(schema, *answers))
    fixing.holds(module.T, {"street": "s"}, {"street": "t", "floor": 2})


def test_absent_and_null_cannot_be_told_apart_by_none(fixing: Fixing) -> None:
    fixing.source(f"{BASE}class T(BaseModel):\n    name: str\n    nick: str | None = None\n")
    request = fixing.request(
        record({"name": TEXT}, nick={"type": ["string", "null"]}),
        ({"name": "a"}, {"name": "a", "nick": None}),
        ({"name": "b", "nick": "c"}, {"name": "b", "nick": "c"}),
        ({"name": "d"}, {"name": "d", "nick": None}),
    )
    assert "cannot tell an absent value from null" in fixing.refused(request)


def test_options_of_a_route_that_leave_defaults_out_are_taken_out(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from fastapi import APIRouter\nfrom pydantic import BaseModel\n\nrouter = APIRouter()\n\n\n"
        'class T(BaseModel):\n    id: str\n    mode: str = "fast"\n\n\n'
        '@router.get("/a", response_model_exclude_unset=True, tags=["x"])\ndef a() -> T:\n'
        '    return T(id="1")\n\n\n'
        '@router.get(\n    "/b",\n    response_model=list[T],\n)\ndef b() -> list[T]:\n    return []\n'
    )
    schema = record({"id": TEXT}, mode={**TEXT, "default": "fast"})
    request = fixing.request(
        schema,
        ({"id": "1", "mode": "fast"}, {"id": "1"}),
        ({"id": "2", "mode": "slow"}, {"id": "2", "mode": "slow"}),
        ({"id": "3", "mode": "fast"}, {"id": "3"}),
    )
    planned = fixing.plan(request)
    assert planned.refused == ()
    (file,) = planned.files
    assert '@router.get("/a", tags=["x"])\n' in file.text


def test_members_of_a_part_are_raised_among_those_around_it(fixing: Fixing) -> None:
    fixing.source(
        f"{BASE}class Place(BaseModel):\n    street: str\n    city: str\n\n\n"
        "class T(BaseModel):\n    id: str\n    address: Place\n"
    )
    schema = record({"id": TEXT, "street": TEXT, "city": TEXT})
    answers = [
        (
            {"id": number, "street": street, "city": city},
            {"id": number, "address": {"street": street, "city": city}},
        )
        for number, street, city in (("1", "Elm", "Bern"), ("2", "Oak", "Rome"), ("3", "Ash", "Oslo"))
    ]
    module = fixing.fixed(fixing.request(schema, *answers))
    fixing.holds(module.T, *(wanted for wanted, _ in answers))
    assert module.T(id="1", address=module.Place(street="a", city="b")).address.city == "b"
