"""Names out of a closed list: the values of an enumeration, or a table beside the models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from codegen.python.fix.change import Member, Piece
from codegen.python.fix.quoted import quoted
from codegen.source.python.enumeration import Enumeration, enumeration
from codegen.source.python.holders import holders
from codegen.source.python.kind import Instance, PyType
from codegen.wire.encode import encode_part
from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import fold
from codegen.wire.shape import Choice, TypePath
from codegen.wire.unencodable import Unencodable

if TYPE_CHECKING:
    from codegen.python.fix.walk import Walk


def closed_list(walk: Walk, shape: Choice, path: TypePath, kind: PyType, called: str) -> None:
    """A name out of a closed list."""
    names: dict[Json, str] = {}
    for member in shape.members:
        try:
            written = encode_part(walk.request.model, walk.request.used, shape, path, member)
        except Unencodable:
            walk.fault(f"how `{member}` of `{called}` is written was not found", kind.at)
            return
        if isinstance(written, dict | list):
            walk.fault(f"`{called}` is written as no scalar", kind.at)
            return
        names[written] = walk.request.wanted.variant((*path, member))
    read = enumeration(walk.tree, kind.of) if isinstance(kind, Instance) else None
    if isinstance(read, Enumeration) and read.names and isinstance(kind, Instance):
        _values(walk, kind, read, names, called)
    elif any(written != wanted for written, wanted in names.items()):
        if isinstance(read, Enumeration):
            _numbers(walk, kind, read, names)
        _assume(walk, names)
        _table(walk, kind, names, called)


def _numbers(walk: Walk, kind: PyType, read: Enumeration, names: Mapping[Json, str]) -> None:
    """Holds that the numbers of an enumeration are those that were worked out for its names."""
    wanted = {fold(name): written for written, name in names.items()}
    for member, number in read.numbers.items():
        written = wanted.get(fold(member))
        if isinstance(written, Numeral) and written.text != str(number):
            walk.fault(f"`{member}` is {number}, and its name in the contract was read as {written}", kind.at)


def _assume(walk: Walk, names: Mapping[Json, str]) -> None:
    """Texts of a style that were neither seen in an answer nor found in the source are assumed."""
    for written in names:
        if isinstance(written, str) and written not in walk.request.observed:
            literal = quoted(written).encode()
            if not any(literal in file.data for file in walk.tree.files):
                walk.assumed.append(written)


def _values(walk: Walk, kind: Instance, read: Enumeration, names: Mapping[Json, str], called: str) -> None:
    """An enumeration whose members are texts: its values are what is written."""
    missing = next((written for written in names if written not in read.names.values()), None)
    if missing is not None:
        walk.fault(
            f"`{kind.of.name}` has no member that is written `{missing}`, so the names of `{called}` are "
            "made elsewhere",
            kind.at,
        )
        return
    outside = [each for each in holders(walk.tree).get(kind.of, ()) if each not in walk.visited]
    kept = bool(outside) or walk.request.accept_legacy  # a value that changes is not read any more
    if kept and any(written != wanted for written, wanted in names.items()):
        _table(walk, kind, names, called)
        return
    walk.visit(kind.of)
    for member, text in read.names.items():
        if text in names:
            walk.changes.append(Member(kind.of, member, names[text]))


def _table(walk: Walk, kind: PyType, names: Mapping[Json, str], called: str) -> None:
    """A table of what is written, and what is wanted for it."""
    lines = "".join(f"        {_literal(key)}: {quoted(name)},\n" for key, name in names.items())
    walk.piece(kind.at, Choice(()), Piece("Names", f"\n    {{\n{lines}    }}\n"), called)


def _literal(written: Json) -> str:
    if isinstance(written, Numeral):
        return written.text
    return quoted(written) if isinstance(written, str) else repr(written)
