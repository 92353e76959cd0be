"""What is generated for one contract, before any of it is printed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.python.types.modules import Module

#: What stands for a type in what the generator is given: `A` for any, `T` for a class.
TOKEN = re.compile(r"\b[AT][0-9]+\b")


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an object: its name on the wire, its attribute, and what is said of it."""

    key: str
    attribute: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Class:
    """A class of named members. The generator prints it from the schema under its token."""

    name: str
    #: `Closed` or `Open`.
    base: str
    members: tuple[Member, ...]
    doc: str = ""
    #: What its whole object must keep, as arguments of `wire.members`.
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type."""

    name: str
    expression: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Rooted:
    """A class around a value that is no object of named members."""

    name: str
    expression: str
    doc: str = ""
    #: Whether it leads back to itself, so that its value is only named inside the class.
    recursive: bool = False


@dataclass
class Plan:
    """Everything of one contract, as it is found."""

    module: Module
    #: Token -> the class, in the order in which they were met.
    classes: dict[str, Class] = field(default_factory=dict)
    #: Token -> the schema that the generator gets for it.
    schemas: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    #: Token -> what stands in its place in the output.
    texts: dict[str, str] = field(default_factory=dict)
    others: list[Alias | Rooted] = field(default_factory=list)
