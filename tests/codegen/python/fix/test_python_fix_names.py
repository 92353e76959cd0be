"""Names of members and variants: aliases, generators, the values of enumerations."""

from __future__ import annotations

from dataclasses import replace

from python_fixing import HEAD, Fixing, record

TEXT = {"type": "string"}
STATES = {"enum": ["InReview", "Closed"]}


def test_one_irregular_name_is_an_alias_and_the_models_own_name_is_still_taken(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from pydantic import BaseModel\n\n\nclass T(BaseModel):\n    type_: str\n    id: str\n"
    )
    request = fixing.request(
        record({"type": TEXT, "id": TEXT}), ({"type": "a", "id": "1"}, {"type_": "a", "id": "1"})
    )
    module = fixing.fixed(request)
    assert fixing.text() == (
        f"{HEAD}from pydantic import BaseModel, ConfigDict, Field\n\n\nclass T(BaseModel):\n"
        "    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)\n\n"
        '    type_: str = Field(validation_alias="type", serialization_alias="type")\n    id: str\n'
    )
    assert module.T(type_="a", id="1").model_dump_json() == '{"type":"a","id":"1"}'
    fixing.holds(module.T, {"type": "a", "id": "1"})


def test_names_that_all_follow_a_style_are_made_by_a_generator(fixing: Fixing) -> None:
    fixing.source(
        f'{HEAD}import pydantic\n\n\nclass T(pydantic.BaseModel):\n    """What it is."""\n\n'
        "    user_id: str\n    first_name: str\n    age: int\n"
    )
    schema = record({"userId": TEXT, "firstName": TEXT, "age": {"type": "integer"}})
    wanted = {"userId": "1", "firstName": "ann", "age": 3}
    module = fixing.fixed(fixing.request(schema, (wanted, {"user_id": "1", "first_name": "ann", "age": 3})))
    assert (
        '    """What it is."""\n\n    model_config = pydantic.ConfigDict(\n'
        "        alias_generator=to_camel, populate_by_name=True, serialize_by_alias=True\n    )\n\n"
        "    user_id: str\n" in fixing.text()
    )
    assert "import pydantic\nfrom pydantic.alias_generators import to_camel\n" in fixing.text()
    fixing.holds(module.T, wanted)


def test_an_alias_that_is_there_is_changed_and_a_configuration_added_to(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from pydantic import BaseModel, ConfigDict, Field\n\n\nclass T(BaseModel):\n"
        '    model_config = ConfigDict(frozen=True)\n\n    a: str = Field(alias="old", min_length=1)\n'
        "    b: str = Field(\n        min_length=1,\n        max_length=9,\n    )\n"
    )
    request = fixing.request(
        record({"new": TEXT, "B": TEXT}), ({"new": "x", "B": "y"}, {"old": "x", "b": "y"})
    )
    module = fixing.fixed(request)
    assert 'a: str = Field(alias="new", min_length=1)\n' in fixing.text()
    both = '        validation_alias="B",\n        serialization_alias="B",\n'
    assert f"        max_length=9,\n{both}    )\n" in fixing.text()
    assert "ConfigDict(frozen=True, populate_by_name=True" in fixing.text()
    fixing.holds(module.T, {"new": "x", "B": "y"})


def test_the_values_of_an_enumeration_change_where_nothing_else_holds_it(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from enum import StrEnum, auto\n\nfrom pydantic import BaseModel\n\n\n"
        'class State(StrEnum):\n    IN_REVIEW = auto()\n    CLOSED = "closed"\n\n\n'
        "class T(BaseModel):\n    state: State\n"
    )
    request = fixing.request(
        record({"state": STATES}),
        ({"state": "InReview"}, {"state": "in_review"}),
        ({"state": "Closed"}, {"state": "closed"}),
    )
    module = fixing.fixed(request)
    assert 'IN_REVIEW = "InReview"\n    CLOSED = "Closed"\n' in fixing.text()
    assert "auto" not in fixing.text()  # nothing is imported that nothing uses
    fixing.holds(module.T, {"state": "InReview"}, {"state": "Closed"})


def test_an_enumeration_that_others_hold_keeps_its_values(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from enum import StrEnum, auto\n\nfrom pydantic import BaseModel\n\n\n"
        "class State(StrEnum):\n    IN_REVIEW = auto()\n    CLOSED = auto()\n\n\n"
        "class T(BaseModel):\n    state: State | None\n\n\nclass Other(BaseModel):\n    was: State\n"
    )
    schema = record({"state": {"oneOf": [STATES, {"type": "null"}]}})
    request = fixing.request(
        schema, ({"state": "InReview"}, {"state": "in_review"}), ({"state": "Closed"}, {"state": "closed"})
    )
    module = fixing.fixed(request)
    assert "state: Annotated[State, T_STATE] | None\n" in fixing.text()
    assert f"from {fixing.package}.wirelaw_wire import T_STATE\n" in fixing.text()
    fixing.holds(module.T, {"state": "InReview"}, {"state": "Closed"}, {"state": None})
    assert module.Other(was="closed").model_dump_json() == '{"was":"closed"}'


def test_numbers_become_names_by_a_table(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from enum import IntEnum\n\nfrom pydantic import BaseModel\n\n\n"
        "class Level(IntEnum):\n    low = 0\n    mid = 1\n    high = 2\n\n\n"
        "class T(BaseModel):\n    levels: list[Level]\n"
    )
    schema = record({"levels": {"type": "array", "items": {"enum": ["low", "mid", "high"]}}})
    request = fixing.request(schema, ({"levels": ["low", "high", "mid"]}, {"levels": [0, 2, 1]}))
    module = fixing.fixed(request)
    assert "levels: list[Annotated[Level, T_LEVELS]]\n" in fixing.text()
    fixing.holds(module.T, {"levels": ["high", "mid", "low"]}, {"levels": []})


def test_names_that_were_seen_nowhere_are_refused_unless_a_guess_is_allowed(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}from pydantic import BaseModel\n\n\nclass T(BaseModel):\n    state: str\n")
    schema = record({"state": {"enum": ["InReview", "Closed", "SentBack"]}})
    answers = (
        ({"state": "InReview"}, {"state": "in_review"}),
        ({"state": "Closed"}, {"state": "closed"}),
    )
    assert "1 names were neither seen" in fixing.refused(fixing.request(schema, *answers))
    request = fixing.request(schema, *answers, assume=True)
    (fix,) = fixing.plan(request).fixes
    assert fix.assumed == ("sent_back",)
    fixing.holds(fixing.fixed(request).T, {"state": "SentBack"})


def test_an_enumeration_keeps_its_values_where_the_old_form_is_still_read(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from enum import StrEnum, auto\n\nfrom pydantic import BaseModel\n\n\n"
        "class State(StrEnum):\n    IN_REVIEW = auto()\n    CLOSED = auto()\n\n\n"
        "class T(BaseModel):\n    state: State\n"
    )
    request = fixing.request(
        record({"state": STATES}),
        ({"state": "InReview"}, {"state": "in_review"}),
        ({"state": "Closed"}, {"state": "closed"}),
    )
    module = fixing.fixed(replace(request, accept_legacy=True))
    fixing.holds(module.T, {"state": "InReview"})
    assert module.T.model_validate_json('{"state":"in_review"}').model_dump_json() == '{"state":"InReview"}'
