"""What an enumeration writes: the values of its members."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.source.python.model import enum_base, enum_members
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass
from codegen.wire.shape import Choice, Integer, Shape


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The shape of an enumeration."""

    shape: Shape
    #: Member -> the text it is written as; empty where it is written as a number.
    names: Mapping[str, str]
    #: Member -> the number it is written as.
    numbers: Mapping[str, int]


def enumeration(tree: PyTree, found: PyClass) -> Enumeration | str:
    """The enumeration; a clause where it cannot be read."""
    members = enum_members(tree, found)
    texts = {name: value for name, (value, _) in members.items() if isinstance(value, str)}
    numbers = {name: value for name, (value, _) in members.items() if isinstance(value, int)}
    if members and len(texts) == len(members):
        return Enumeration(Choice(tuple(texts)), texts, {})
    if members and len(numbers) == len(members):
        return Enumeration(Integer(), {}, numbers)
    if enum_base(tree, found) and not members:
        return f"`{found.name}` has no members"
    return f"the values of `{found.name}` are not all written down as texts or numbers"
