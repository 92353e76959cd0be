"""Names in Python: of classes and attributes, unique, and none that Python or pydantic has taken."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable

from codegen.wire.name import words

#: What a generated module uses under these names.
_USED = frozenset(
    {
        *("Annotated", "Any", "Discriminator", "Field", "Literal", "MISSING", "Tag", "TypeAlias"),
        *("annotations", "classmethod", "model_validator", "object", "wire"),
        *("bool", "dict", "float", "int", "list", "str", "tuple"),
    }
)
#: What pydantic's base class has, beside all that begins with `model_`.
_PYDANTIC = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    ]
)


#: A longer name is cut, so that it leaves room in its line.
_LONGEST = 56


class Names:
    """The names of one scope: each is given once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {*_USED, *taken}

    def take(self, wanted: str) -> str:
        """The name, or the nearest one that is free."""
        name = wanted = wanted[:_LONGEST]
        count = 1
        while name in self._taken or keyword.iskeyword(name):
            count += 1
            name = f"{wanted}{count}"
        self._taken.add(name)
        return name


def class_name(parts: Iterable[str]) -> str:
    """The words of some names as the name of a class."""
    found = [word for part in parts for word in _words(unicodedata.normalize("NFKC", part))]
    name = "".join(word[:1].upper() + word[1:] for word in found)
    return name if name[:1].isalpha() else f"Type{name}"


def _words(name: str) -> list[str]:
    """The words of a name; of one in other letters than ours, the parts between its signs."""
    found = words(name) if name.isascii() else re.findall(r"[^\W_]+", name)
    return [_identifier(word) for word in found]


def module_name(contract: str) -> str:
    """The name of a contract as the name of a module."""
    name = re.sub("[^a-z0-9]+", "_", contract)
    return (
        f"contract_{name}" if not name[:1].isalpha() or name in _MODULES or keyword.iskeyword(name) else name
    )


#: Modules that stand beside those of contracts.
_MODULES = frozenset({"wire"})


def attribute_names(keys: Iterable[str]) -> dict[str, str]:
    """The name of the attribute for each member of an object, as far as possible the member's own."""
    names: dict[str, str] = {}
    keys = list(keys)
    own = {key for key in keys if attribute_name(key) == key}
    taken = set(own)
    for key in keys:
        name = wanted = attribute_name(key)
        count = 1
        while key not in own and name in taken:
            count += 1
            name = f"{wanted.rstrip('_')}_{count}"
        taken.add(name)
        names[key] = name
    return names


def attribute_name(key: str) -> str:
    """The name in the style of Python; a name that is taken ends with an underscore."""
    if key.isascii():
        name = "_".join(words(key)) if key != key.lower() or not key.isidentifier() else key.strip("_")
        name = _identifier(name)
    else:
        name = _identifier(key)
    name = re.sub("_+", "_", name).strip("_")
    if not name[:1].isalpha():
        name = f"field_{name}".rstrip("_")
    is_taken = name in _USED or name in _PYDANTIC or keyword.iskeyword(name) or name.startswith("model_")
    return f"{name}_" if is_taken else name


def _identifier(word: str) -> str:
    """The word with only what an identifier may hold."""
    text = unicodedata.normalize("NFKC", word)
    return "".join(character if f"a{character}".isidentifier() else "_" for character in text)
