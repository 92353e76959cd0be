"""`contract.toml`: who owns a contract, what it is for, what a new version owes to the old ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from registry.contract import Level
from registry.explain.sentence import value_text
from registry.fault import Fault, Refusal
from registry.near import near
from registry.toml_file import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.toml_file import TomlFile

_KEYS = ("owner", "summary", "compatibility", "statuses")


@dataclass(frozen=True, slots=True)
class Declaration:
    """What every version of a contract has in common."""

    owner: str
    summary: str
    level: Level
    statuses: tuple[int, ...]


def read_declaration(path: Path) -> Declaration:
    """Reads the file. Refuses it with every fault at once."""
    file = read_toml(path)
    faults = list(_faults(file))
    if faults:
        raise Refusal(*faults)
    values = file.values
    return Declaration(
        owner=values["owner"],
        summary=values["summary"],
        level=Level(values["compatibility"]),
        statuses=tuple(values.get("statuses", ())),
    )


def _faults(file: TomlFile) -> Iterator[Fault]:
    for key in file.values:
        if key not in _KEYS:
            known = f"Known keys: {', '.join(_KEYS)}."
            yield Fault(f'The key "{key}" is unknown.', file.where([key]), near(key, _KEYS) or known)
    for key in ("owner", "summary", "compatibility"):
        if key not in file.values:
            yield Fault(f'The key "{key}" is missing.', file.where())
    for key, value in file.values.items():
        expected = _expected(key, value)
        if expected:
            shown = value_text(value) if not hasattr(value, "isoformat") else value.isoformat()
            yield Fault(f'The key "{key}" expects {expected}, found {shown}.', file.where([key]))


def _expected(key: str, value: Any) -> str:
    """What the key expects where the value is not that; empty where it is."""
    match key:
        case "owner" | "summary" if not (isinstance(value, str) and value.strip() and "\n" not in value):
            return "one line of text"
        case "compatibility" if value not in [level.value for level in Level]:
            return f"one of {', '.join(level.value for level in Level)}"
        case "statuses" if not (isinstance(value, list) and all(map(_is_status, value))):
            return "a list of HTTP statuses from 100 to 599"
        case _:
            return ""


def _is_status(value: Any) -> bool:
    return type(value) is int and 100 <= value <= 599
