"""Names of types, constants and files, made of the words a contract uses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import category

#: What every program in the language has, or every reader takes for it.
_GLOBAL = frozenset(
    re.findall(
        r"\w+",
        "Array ArrayBuffer BigInt Boolean Buffer DataView Date Error Exclude Extract Function Infinity Intl "
        "Iterator JSON Map Math NaN Number Object Omit Partial Pick Promise Proxy Readonly Record Reflect "
        "RegExp Required Set String Symbol Uint8Array WeakMap WeakRef WeakSet WireError",
    )
)
#: Files that stand beside those of the contracts.
_FILES = frozenset({"index", "json", "rules", "texts", "vectors", "wire"})
#: What may begin a name, and what may stand in it besides.
_BEGINS = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Nl"})
_CONTINUES = frozenset({"Mn", "Mc", "Nd", "Pc"})
_CHUNK = re.compile(r"[^\W_]+")


class Taken:
    """The names given so far: a name that is taken gets a number."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = set(names)

    def give(self, wanted: str) -> str:
        """The name, or the first with a number behind it that is free."""
        name, number = wanted, 2
        while name in self._names:
            name, number = f"{wanted}{number}", number + 1
        self._names.add(name)
        return name


def type_name(words: Iterable[str]) -> str:
    """The name of a type: its words together, each with a capital."""
    name = "".join(_capitalised(word) for word in words)
    if not name.isidentifier():
        name = f"Type{name}"
    return f"{name}Type" if name in _GLOBAL else name


def lower_first(name: str) -> str:
    """The name of a value after that of its type."""
    capitals = re.match(r"[A-Z]+(?![a-z])|[A-Z]", name)
    end = capitals.end() if capitals else 1
    return name[:end].lower() + name[end:]


def file_name(contract: str, version: int | None) -> str:
    """The name of a contract's file, without its suffix."""
    stem = contract.replace("/", "-")
    if version is not None:
        stem = f"{stem}-v{version}"
    return f"{stem}-contract" if stem in _FILES else stem


def is_plain(name: str) -> bool:
    """Whether a member of that name is written without quotes."""
    return bool(name) and _begins(name[0]) and all(map(_is_of_names, name))


def _begins(character: str) -> bool:
    return character in "$_" or (character <= "\uffff" and category(character) in _BEGINS)


def _is_of_names(character: str) -> bool:
    return _begins(character) or (character <= "\uffff" and category(character) in _CONTINUES)


def _capitalised(word: str) -> str:
    chunks = [_identifying(chunk) for chunk in _CHUNK.findall(word)]
    return "".join(_with_capital(chunk) for chunk in chunks if chunk) or "Unnamed"


def _identifying(chunk: str) -> str:
    return "".join(character for character in chunk if f"a{character}".isidentifier())


def _with_capital(chunk: str) -> str:
    if len(chunk) > 1 and chunk.isupper():
        return chunk.capitalize()
    return chunk[0].upper() + chunk[1:]
