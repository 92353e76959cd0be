"""The names of the modules and of their whole types: no two contracts of a package share one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.python.types.names import Names, class_name, module_name
from registry.contract import Contract


@dataclass(frozen=True, slots=True)
class Module:
    """Where the types of a contract stand, and the type of the whole document."""

    name: str
    root: str


def modules(contracts: Sequence[Contract]) -> tuple[Module, ...]:
    """A module for each contract; the version is in its name where the contract is there in several."""
    versions = Counter(each.name for each in contracts)
    named, rooted = Names(), Names(("decode", "encode"))
    found = []
    for each in contracts:
        behind = f"-v{each.version}" if versions[each.name] > 1 else ""
        name = named.take(module_name(each.name + behind))
        found.append(Module(name, rooted.take(class_name([each.name + behind]))))
    return tuple(found)


def natural(name: str) -> tuple[object, ...]:
    """What puts names in the order of people: numbers in them by what they count."""
    parts = re.split("([0-9]+)", name)
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts if part)
