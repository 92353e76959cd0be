"""The member by which a model says which variant of a union it is."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.python.alias import wire_name
from codegen.source.python.annotation import type_of
from codegen.source.python.enumeration import enumeration
from codegen.source.python.expression import Name
from codegen.source.python.kind import Constants, Instance
from codegen.source.python.model import PyField, config_of, fields_of
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass


@dataclass(frozen=True, slots=True)
class Tag:
    """A member with one possible value."""

    field: str
    #: Its name and value on the wire.
    key: str
    value: str


def tag_of(tree: PyTree, found: PyClass, named: str | None = None) -> Tag | None:
    """The first field with one possible text, or the one of that name."""
    config = config_of(tree, found)
    for field in fields_of(tree, found):
        if named is not None and field.name != named:
            continue
        value = _only_value(tree, field)
        key = wire_name(tree, field, config).name
        if value is not None and key is not None:
            return Tag(field.name, key, value)
    return None


def _only_value(tree: PyTree, field: PyField) -> str | None:
    kind = type_of(tree, tree.file_of(field.owner.path), field.annotation)
    if isinstance(kind, Constants) and len(kind.values) == 1 and isinstance(kind.values[0], str):
        return kind.values[0]
    if isinstance(kind, Instance) and isinstance(field.default, Name):
        member = field.default.text.rpartition(".")[2]
        read = enumeration(tree, kind.of)
        return None if isinstance(read, str) else read.names.get(member)
    return None
