"""Names in Python: unique, in its style, and none that is taken."""

from __future__ import annotations

import keyword

import pytest
from pydantic import BaseModel
from python_package import contract_of

from codegen.python.types.emit import emit
from codegen.python.types.modules import modules, natural
from codegen.python.types.names import attribute_name, attribute_names, class_name, module_name
from codegen.types.emitted import Asked
from codegen.types.wire_type import read_type
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Untagged
from registry.fault import Refusal


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("userId", "user_id"),
        ("user_id", "user_id"),
        ("UserID", "user_id"),
        ("a-b", "a_b"),
        ("1st", "field_1st"),
        ("", "field"),
        ("_", "field"),
        ("$ref", "ref"),
        ("größe", "größe"),
        ("日本", "日本"),
        ("class", "class_"),
        ("None", "none"),
        ("str", "str_"),
        ("copy", "copy_"),
        ("model_config", "model_config_"),
        ("__proto__", "proto"),
        ("\U0001f600", "field"),
        ("ﬁ", "fi"),
    ],
)
def test_attributes(key: str, name: str) -> None:
    assert attribute_name(key) == name
    assert name.isidentifier()


def test_attributes_are_unique_and_the_own_names_stay() -> None:
    names = attribute_names(["userId", "user_id", "UserId", "user_id_2"])
    assert names["user_id"] == "user_id"
    assert len(set(names.values())) == 4


def test_no_attribute_is_one_of_pydantic() -> None:
    for name in dir(BaseModel):
        assert not hasattr(BaseModel, attribute_name(name)), name
    for name in keyword.kwlist:
        assert not keyword.iskeyword(attribute_name(name))


def test_classes() -> None:
    assert class_name(["field-fault"]) == "FieldFault"
    assert class_name(["1st", "item"]) == "Type1stItem"
    assert class_name([""]) == "Type"
    assert class_name(["ﬁeld", "größe"]) == class_name(["field", "größe"])


def test_modules() -> None:
    assert module_name("own/report") == "own_report"
    assert module_name("wire") == "contract_wire"
    assert module_name("class") == "contract_class"
    assert module_name("2fa") == "contract_2fa"
    found = modules(
        [contract_of({}, name) for name in ("a/b", "a-b", "order")] + [contract_of({}, "order", 2)]
    )
    assert [each.name for each in found] == ["a_b", "a_b2", "order_v1", "order_v2"]
    assert [each.root for each in found] == ["AB", "AB2", "OrderV1", "OrderV2"]
    assert sorted(["a10", "a9", "b"], key=natural) == ["a9", "a10", "b"]


def test_a_union_that_nothing_tells_apart_is_refused() -> None:
    branch = {"type": "object", "required": ["kind"], "additionalProperties": False}
    schema = {"oneOf": [{**branch, "properties": {"kind": {"const": name}}} for name in "ab"]}
    wire = read_type(contract_of(schema))
    untagged = Encoding((ChoiceMade((), Dimension.TAGGING, Untagged()),))
    with pytest.raises(Refusal, match="nothing tells apart"):
        emit([Asked(type(wire)(wire.contract, wire.model, untagged, wire.notes, wire.said), ())])


def test_a_tag_beside_a_map_is_refused() -> None:
    branch = {"type": "object", "required": ["kind"], "additionalProperties": {"type": "integer"}}
    schema = {"oneOf": [{**branch, "properties": {"kind": {"const": name}}} for name in "ab"]}
    wire = read_type(contract_of(schema))
    with pytest.raises(Refusal, match="beside its tag"):
        emit([Asked(wire, ())])
