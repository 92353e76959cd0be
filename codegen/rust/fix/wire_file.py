"""The generated module: the functions that fixes name in `with`, what these stand on, and nothing more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from codegen.rust.fix.step import Step, expression, turn_of
from codegen.source.rust.value import HEADER

_FOLDER = Path(__file__).parent / "wire"
_NAME = re.compile(r"^(?:pub )?(?:fn|const|type|mod) (\w+)", re.MULTILINE)
_MARK = "pub mod "


@dataclass(frozen=True, slots=True)
class Function:
    """A step under the name of its module, and whether it is used for reading too."""

    name: str
    step: Step
    reads: bool
    #: Whether the old form is read as well, and until which day.
    legacy: bool = False
    until: str | None = None


def wire_text(functions: Iterable[Function], before: Mapping[str, str]) -> str:
    """The text of the module; what stood in it before and is named still, stays."""
    modules = {**before, **{each.name: module_text(each) for each in functions}}
    body = [modules[name] for name in sorted(modules)]
    needed = _needed("\n".join(body))
    traits = ", ".join(
        trait
        for trait in ("Deserialize", "Deserializer", "Serialize", "Serializer")
        if any(re.search(rf"\b{trait}\b", part) for part in (*body, *needed))
        or (trait == "Deserialize" and any("Value::deserialize" in part for part in needed))
    )
    values = "{Map, Value}" if any(re.search(r"\bMap\b", part) for part in needed) else "Value"
    top = f"{HEADER}\n//! Members that the types beside it do not write as the contracts have them.\n"
    uses = f"{_LEFT_ALONE}\nuse serde::{{{traits}}};\nuse serde_json::{values};\n"
    return "\n".join([top + uses, *(f"{part}\n" for part in (*body, *needed))])


#: Neither formatters nor linters need to look at it.
_LEFT_ALONE = "#![cfg_attr(rustfmt, rustfmt_skip)]\n#![allow(clippy::all, clippy::pedantic)]\n"


def module_text(function: Function) -> str:
    """The text of one function's module."""
    turn = turn_of(function.step)
    lines = [f"/// {turn.says}", f"{_MARK}{function.name} {{", "    use super::*;", ""]
    for constant in turn.constants:
        lines += [*(f"    {line}" for line in constant.splitlines()), ""]
    lines += _function(_WRITE, expression(function.step, "own", reads=False))
    if function.reads:
        lines += ["", *_reader(function)]
    return "\n".join([*lines, "}"])


def _reader(function: Function) -> list[str]:
    done = expression(function.step, "wire", reads=True)
    if not function.legacy:
        return _function(_READ, done)
    until = f" until {function.until}" if function.until else ""
    told = [f"    /// Reads the old form too{until}."]
    return told + _function(_READ.replace("read_as(", "read_either("), done)


def _function(shape: str, done: str) -> list[str]:
    return [f"    {line}".rstrip() for line in shape.replace("DONE", done).splitlines()]


_WRITE = """\
pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Serialize + ?Sized,
    S: Serializer,
{
    write_as(value, serializer, |own| DONE)
}"""
_READ = """\
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: serde::de::DeserializeOwned,
    D: Deserializer<'de>,
{
    read_as(deserializer, |wire| DONE)
}"""


@cache
def _library() -> Mapping[str, str]:
    """Everything a step may stand on, by name."""
    found: dict[str, str] = {}
    for path in sorted(_FOLDER.glob("*.rs")):
        for block in re.split(r"\n\n(?=[^\s}])", path.read_text(encoding="utf-8").strip()):
            name = _NAME.search(block)
            if name:
                found[name[1]] = block
    return found


def _needed(body: str) -> list[str]:
    """The parts of the library that a text stands on, and what these stand on, in the library's order."""
    library = _library()
    found: set[str] = set()
    pending = [body]
    while pending:
        words = set(re.findall(r"\w+", re.sub(r'//[^\n]*|"[^"\n]*"', "", pending.pop())))
        more = words & (library.keys() - found)
        found |= more
        pending += [library[name] for name in more]
    return [library[name] for name in library if name in found]


def modules_of(text: str) -> dict[str, str]:
    """The modules of a text that was written before, by name."""
    if not text.startswith(HEADER):
        return {}
    blocks = re.findall(rf"^(?:///[^\n]*\n)+{_MARK}\w+ {{\n.*?^}}$", text, re.MULTILINE | re.DOTALL)
    return {name[1]: block for block in blocks if (name := re.search(rf"{_MARK}(\w+)", block))}
