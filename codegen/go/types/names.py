"""The names of generated Go: exported, unique in their package, the same in every run."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from codegen.types.wire_type import WireType
from codegen.wire.name import INITIALISMS, chunks
from codegen.wire.shape import Choice, Nullable, Record, Shape, TypePath, Union, nodes

#: What a file name may not end on: Go reads it as a test, or as a condition on the machine.
_BUILDS = frozenset(
    re.findall(
        r"\w+",
        "test aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 "
        "solaris unix wasip1 windows zos 386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle "
        "mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm",
    )
)
_SIGNS = {"-": "Minus", "+": "Plus", "*": "Star", "<": "Less", ">": "Greater", "=": "Equal", "!": "Not"}


class Taken:
    """The names that are taken in one scope."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = set(names)

    def claim(self, name: str) -> str:
        """The name, with the first number behind it that makes it unique where it is taken."""
        number = 1
        claimed = name
        while claimed in self._names:
            number += 1
            claimed = f"{name}{'_' if name[-1].isdigit() else ''}{number}"
        self._names.add(claimed)
        return claimed


def exported(text: str) -> str:
    """An exported Go name for any text: `user_id` is `UserID`."""
    pieces = re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text))
    name = "".join(
        _word(word) for piece in pieces for word in (chunks(piece) if piece.isascii() else [piece])
    )
    name = "".join(char for char in name if unicodedata.category(char) in _LETTERS)
    if not name:
        signs = "".join(_SIGNS.get(char, "") for char in text)
        return signs or ("Empty" if not text else "X" + "".join(f"{ord(char):04X}" for char in text[:8]))
    return name if name[0].isupper() else f"X{name}"


def file_stem(contract: str) -> str:
    """The name of a contract's file, without its ending."""
    stem = re.sub(r"[^a-z0-9]+", "_", contract.lower()).strip("_")
    ends_on_build = "_" in stem and stem.rpartition("_")[2] in _BUILDS
    return f"{stem}_types" if ends_on_build or stem == "wire" else stem


_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Nd"})


def _word(word: str) -> str:
    if word.lower() in INITIALISMS:
        return word.upper()
    return word[0].upper() + word[1:].lower() if word.isupper() else word[0].upper() + word[1:]


@dataclass(frozen=True)
class Names:
    """The names of one contract's types; those of members are made where they are written."""

    #: The type of the whole document.
    root: str
    #: A declared node -> its type.
    types: dict[TypePath, str] = field(default_factory=dict)
    #: A union -> the interface of its variants.
    interfaces: dict[TypePath, str] = field(default_factory=dict)
    #: A variant of a union -> its type.
    variants: dict[TypePath, str] = field(default_factory=dict)
    #: A member of a choice -> its constant.
    constants: dict[TypePath, str] = field(default_factory=dict)
    #: The function of its test.
    test: str = ""


def names_of(wire: WireType, prefix: str, taken: Taken) -> Names:
    """The names of a contract's types, all beginning with the contract's own."""
    root = taken.claim(prefix)
    names = Names(root, test=taken.claim(f"Test{root}"))
    variants = dict(_variants(wire))
    whole, at = wire.model.resolve(wire.model.root, ())
    if not isinstance(whole, Nullable):
        names.types[at] = root  # a document that is a definition has one name
    for each in wire.declarations:
        if each.path in names.types:
            continue  # of `T or null` the second is T
        words = "".join(map(exported, each.words))
        wanted = words if words.startswith(root) else root + words
        if each.path in variants and not isinstance(each.shape, Record):
            wanted += "Value"
        names.types[each.path] = taken.claim(wanted) if each.path else _value(root, at, taken)
    for path, (owner, payload) in variants.items():
        if path in names.types and isinstance(payload, Record):
            names.variants[path] = names.types[path]
        else:
            names.variants[path] = taken.claim(names.types[owner] + exported(path[-1]))
    for path, shape in nodes(wire.model):
        if isinstance(shape, Union):
            names.interfaces[path] = taken.claim(f"{names.types[path]}Variant")
        for member in shape.members if isinstance(shape, Choice) else ():
            names.constants[(*path, member)] = taken.claim(names.types[path] + exported(member))
    return names


def _value(root: str, at: TypePath, taken: Taken) -> str:
    """The name of what the whole is beside null, or of what it refers to."""
    return root if at else taken.claim(f"{root}Value")


def _variants(wire: WireType) -> Iterator[tuple[TypePath, tuple[TypePath, Shape | None]]]:
    for path, shape in nodes(wire.model):
        for variant in shape.variants if isinstance(shape, Union) else ():
            yield (*path, variant.name), (path, variant.payload)
