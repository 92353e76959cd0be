"""Unions: one model for all variants, a model for each, at the root and at a field."""

from __future__ import annotations

from typing import Any

import pytest
from python_fixing import HEAD, Fixing, record

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
EXTERNAL = {
    "oneOf": [
        {"const": "Gone"},
        record({"Schema": record({"field": TEXT, "reason": TEXT})}),
        record({"Policy": record({"reason": TEXT}, detail=TEXT)}),
    ]
}
FLAT = f"""{HEAD}from pydantic import BaseModel


class ValidationError(BaseModel):
    kind: str
    field: str = ""
    reason: str = ""
    detail: str | None = None


KINDS = ["gone"]
"""
DOCUMENTS = ("Gone", {"Schema": {"field": "x", "reason": "y"}}, {"Policy": {"reason": "p"}})


def flat(kind: str, field: str = "", reason: str = "", detail: str | None = None) -> Any:
    return {"kind": kind, "field": field, "reason": reason, "detail": detail}


def test_a_flat_model_for_all_variants_becomes_a_tagged_union(fixing: Fixing) -> None:
    fixing.source(FLAT)
    request = fixing.request(
        EXTERNAL,
        (DOCUMENTS[0], flat("gone")),
        (DOCUMENTS[1], flat("schema", "x", "y")),
        (DOCUMENTS[2], flat("policy", reason="p")),
        ({"Policy": {"reason": "p", "detail": "d"}}, flat("policy", reason="p", detail="d")),
        type_name="ValidationError",
    )
    module = fixing.fixed(request)
    fixing.holds(module.ValidationError, *DOCUMENTS, {"Policy": {"reason": "p", "detail": "d"}})
    made = module.ValidationError(kind="schema", field="x", reason="y")
    assert made.model_dump_json() == '{"Schema":{"field":"x","reason":"y"}}'
    assert made.model_dump()["kind"] == "schema"


MODELS = f"""{HEAD}from typing import Literal

from pydantic import BaseModel


class Circle(BaseModel):
    kind: Literal["circle"] = "circle"
    radius: int


class Square(BaseModel):
    kind: Literal["square"] = "square"
    side: int


class T(BaseModel):
    shapes: list[Circle | Square]
"""
FORMS: dict[str, tuple[Any, Any]] = {
    "around": (
        {
            "oneOf": [
                record({"Circle": record({"radius": WHOLE})}),
                record({"Square": record({"side": WHOLE})}),
            ]
        },
        [{"Circle": {"radius": 2}}, {"Square": {"side": 3}}],
    ),
    "beside": (
        {
            "oneOf": [
                record({"t": {"const": name}, "c": record({member: WHOLE})})
                for name, member in (("Circle", "radius"), ("Square", "side"))
            ]
        },
        [{"t": "Circle", "c": {"radius": 2}}, {"t": "Square", "c": {"side": 3}}],
    ),
    "within": (
        {
            "oneOf": [
                record({"type": {"const": name}, member: WHOLE})
                for name, member in (("circle", "radius"), ("square", "side"))
            ]
        },
        [{"type": "circle", "radius": 2}, {"type": "square", "side": 3}],
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_models_that_name_themselves_are_named_as_the_contract_wants(form: str, fixing: Fixing) -> None:
    fixing.source(MODELS)
    schema, items = FORMS[form]
    used = [{"kind": "circle", "radius": 2}, {"kind": "square", "side": 3}]
    request = fixing.request(
        record({"shapes": {"type": "array", "items": schema}}),
        ({"shapes": items}, {"shapes": used}),
        ({"shapes": items[::-1]}, {"shapes": used[::-1]}),
    )
    module = fixing.fixed(request)
    fixing.holds(module.T, {"shapes": items}, {"shapes": []}, {"shapes": items[::-1]})
    assert module.T(shapes=[module.Circle(radius=5)]).model_dump()["shapes"][0]["radius"] == 5


def test_models_without_a_name_are_given_one_at_the_root(fixing: Fixing) -> None:
    fixing.source(
        f"{HEAD}from pydantic import BaseModel\n\n\nclass Round(BaseModel):\n  radius: int\n\n\n"
        "class Straight(BaseModel):\n  side: int\n\n\nShape = Round | Straight\n"
    )
    schema, documents = FORMS["around"]
    pairs = [({"Circle": {"radius": n}}, {"radius": n}) for n in (2, 3)] + [
        ({"Square": {"side": n}}, {"side": n}) for n in (4, 5)
    ]
    module = fixing.fixed(fixing.request(schema, *pairs))
    fixing.holds(module.Shape, *documents)
    assert "  @model_validator" in fixing.text()  # in the indentation that is there


def test_a_discriminator_that_looks_before_the_models_is_taken_out(fixing: Fixing) -> None:
    text = MODELS.replace(
        "list[Circle | Square]", 'list[Annotated[Circle | Square, Field(discriminator="kind")]]'
    )
    text = text.replace("import Literal", "import Annotated, Literal").replace(
        "BaseModel\n\n", "BaseModel, Field\n\n", 1
    )
    fixing.source(text)
    schema, items = FORMS["around"]
    used = [{"kind": "circle", "radius": 2}, {"kind": "square", "side": 3}]
    request = fixing.request(
        record({"shapes": {"type": "array", "items": schema}}),
        ({"shapes": items}, {"shapes": used}),
        ({"shapes": items[::-1]}, {"shapes": used[::-1]}),
    )
    module = fixing.fixed(request)
    assert "shapes: list[Annotated[Circle | Square, Field()]]\n" in fixing.text()
    fixing.holds(module.T, {"shapes": items}, {"shapes": items[::-1]})


def test_a_model_that_something_else_holds_is_not_changed(fixing: Fixing) -> None:
    fixing.source(f"{MODELS}\n\nclass Other(BaseModel):\n    circle: Circle\n")
    schema, items = FORMS["around"]
    used = [{"kind": "circle", "radius": 2}, {"kind": "square", "side": 3}]
    request = fixing.request(
        record({"shapes": {"type": "array", "items": schema}}),
        ({"shapes": items}, {"shapes": used}),
        ({"shapes": items[::-1]}, {"shapes": used[::-1]}),
    )
    assert "`Circle` would be written otherwise in `Other` as well" in fixing.refused(request)


def test_variants_that_no_answer_showed_are_a_reason(fixing: Fixing) -> None:
    fixing.source(MODELS)
    schema, _ = FORMS["around"]
    pairs = [({"Circle": {"radius": n}}, {"kind": "circle", "radius": n}) for n in (2, 3, 4)]
    assert "No answer shows the variant `Square`" in fixing.refused(fixing.request(schema, *pairs))
