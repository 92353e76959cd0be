"""One class for all variants of a union, with a member that says which it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.python.fix.change import Piece, Reshaped
from codegen.python.fix.members import members
from codegen.python.fix.quoted import listed, quoted
from codegen.source.python.value import PyClass
from codegen.wire.encoding import Adjacent, External, Internal
from codegen.wire.shape import Nullable, Record, TypePath, Union, Variant

if TYPE_CHECKING:
    from codegen.python.fix.walk import Walk


def merged(walk: Walk, shape: Union, path: TypePath, owner: PyClass, tag: str) -> None:
    """A class whose member `tag` names the variant, and whose other members are those of all variants."""
    lines: list[str] = []
    everywhere: list[set[str]] = []
    for variant in shape.variants:
        used = walk.request.used.variant((*path, variant.name))
        name = walk.request.wanted.variant((*path, variant.name))
        found = _members(walk, variant, path, owner)
        if found is None:
            return
        always, maybe = found
        everywhere.append({*always, *maybe})
        lines.append(f"        {quoted(used)}: ({quoted(name)}, {listed(always)}, {listed(maybe)}),\n")
        _observe(walk, used)
    common = set.intersection(*everywhere) if everywhere else set()
    for key, each in walk.held(owner).items():
        if key != tag and each.required and key not in common:
            walk.fault(f"`{owner.name}.{each.name}` has no default, and not every variant has it", owner)
    if not _departs(walk, shape, path):
        walk.changes.append(Reshaped(owner, None))
        return
    table = f"{{\n{''.join(lines)}    }}"
    wanted = walk.request.wanted.at(path).tagging
    arguments = f"\n    {quoted(tag)},\n    {table},\n"
    match wanted:
        case External():
            piece = Piece("Merged", arguments, owner.name)
        case Internal(key):
            piece = Piece("Merged", f"{arguments}    tag={quoted(key)},\n", owner.name)
        case Adjacent(key, content):
            more = f"    tag={quoted(key)},\n    content={quoted(content)},\n"
            piece = Piece("Merged", f"{arguments}{more}", owner.name)
        case _:
            walk.fault(f"`{owner.name}` holds every variant at once, and the contract names none", owner)
            return
    walk.changes.append(Reshaped(owner, piece))


def _members(
    walk: Walk, variant: Variant, path: TypePath, owner: PyClass
) -> tuple[list[str], list[str]] | None:
    """The members of a variant: those that are always there, and those that may be absent."""
    if variant.payload is None:
        return [], []
    payload, at = walk.plain(variant.payload, (*path, variant.name))
    if not isinstance(payload, Record):
        walk.fault(f"the variant `{variant.name}` holds no record, and `{owner.name}` nothing else", owner)
        return None
    members(walk, payload, at, owner, {})
    keys = {each.name: walk.request.wanted.key((*at, each.name)) for each in payload.fields}
    always = [keys[each.name] for each in payload.fields if each.required]
    maybe = [keys[each.name] for each in payload.fields if not each.required]
    lossy = [each for each in payload.fields if not each.required and isinstance(each.shape, Nullable)]
    if lossy:
        walk.notes.append(f"`{owner.name}`: `{keys[lossy[0].name]}` is left out when it is None.")
    return always, maybe


def _departs(walk: Walk, shape: Union, path: TypePath) -> bool:
    """Whether variants are told apart, named or filled up in another way than is wanted."""
    used, wanted = walk.request.used, walk.request.wanted
    if used.at(path).tagging != wanted.at(path).tagging or used.at(path).foreign != wanted.at(path).foreign:
        return True
    paths = [(*path, variant.name) for variant in shape.variants]
    return any(used.variant(each) != wanted.variant(each) for each in paths)


def _observe(walk: Walk, name: str) -> None:
    """A name of a variant that was neither seen nor found in the source is assumed."""
    literal = quoted(name).encode()
    if name not in walk.request.observed and not any(literal in file.data for file in walk.tree.files):
        walk.assumed.append(name)
