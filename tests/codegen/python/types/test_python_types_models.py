"""What the generator of models prints is held against what it was given."""

from __future__ import annotations

import pytest

from codegen.python.types.models import printed_models
from codegen.python.types.modules import Module
from codegen.python.types.plan import Class, Member, Plan
from registry.fault import Refusal


def plan(attribute: str) -> Plan:
    """A class with one member under an attribute."""
    found = Plan(Module("order", "Order"))
    found.classes["T0"] = Class("Order", "Closed", (Member("order-id", attribute),))
    found.schemas["T0"] = {
        "type": "object",
        "customBasePath": "wire.Closed",
        "properties": {"order-id": {"type": "integer"}},
        "required": ["order-id"],
    }
    return found


def test_it_prints_what_it_is_given() -> None:
    (printed,) = printed_models([plan("order_id")])
    (member,) = printed.members
    assert (member.attribute, member.annotation, member.key) == ("order_id", "int", "order-id")
    assert member.required


def test_another_attribute_than_was_given_is_refused() -> None:
    with pytest.raises(Refusal, match="something else than it was given"):
        printed_models([plan("class")])


def test_nothing_is_generated_from_nothing() -> None:
    assert printed_models([]) == ()
