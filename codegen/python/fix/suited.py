"""What no edit is made in: classes of another kind, annotations in quotes, classes on one line."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.python.fix.change import Change, LeftOut, Member, Named, Reshaped, Spelling, Styled
from codegen.source.python.expression import Literal
from codegen.source.python.model import Sort, own_config, sort_of
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass
from registry.fault import Fault


def unsuited(tree: PyTree, change: Change, owner: PyClass | None) -> Iterator[Fault]:
    """Why a change cannot be made where it is wanted."""
    if owner is None:
        if isinstance(change, Spelling):
            yield Fault(
                f"`{change.called}` is of a type with a name of its own, which others may use.",
                tree.where(change.at.path, change.at.span.line),
                "Spell the type out in the field.",
            )
        return
    where = tree.where(owner.path, owner.span.line)
    sort = sort_of(tree, owner)
    if not isinstance(change, Member) and sort not in (Sort.MODEL, Sort.ROOT):
        yield Fault(
            f"`{owner.name}` is {sort.value}, whose form on the wire cannot be changed in its class.",
            where,
            "Make it a model.",
        )
    if isinstance(change, Spelling) and change.at.quoted:
        yield Fault(
            f"The annotation of `{change.called}` is in quotes, inside which nothing is edited.",
            tree.where(change.at.path, change.at.span.line),
            "Take the quotes away; `from __future__ import annotations` makes that safe.",
        )
    if isinstance(change, Named | LeftOut | Reshaped | Styled):
        yield from _one_line(tree, owner, where)
    if isinstance(change, Named | LeftOut):
        yield from _field(tree, change)


def _one_line(tree: PyTree, owner: PyClass, where: str) -> Iterator[Fault]:
    data = tree.file_of(owner.path).data
    start = owner.body[0].start if owner.body else owner.span.start
    if data[data.rfind(b"\n", 0, start) + 1 : start].strip():
        yield Fault(f"`{owner.name}` stands on one line.", where, "Put its body on lines of its own.")


def _field(tree: PyTree, change: Named | LeftOut) -> Iterator[Fault]:
    found = change.field
    where = tree.where(found.owner.path, found.span.line)
    validation = found.told("validation_alias")
    if isinstance(change, Named) and validation is not None and not isinstance(validation, Literal):
        yield Fault(f"The `validation_alias` of `{found.name}` is not written down as a text.", where)
    if isinstance(change, LeftOut) and found.told("exclude_if") is not None:
        yield Fault(f"`{found.name}` has an `exclude_if` of its own.", where)
    own = own_config(found.owner)
    if isinstance(change, Named) and own is not None and own.arguments:
        yield Fault(f"The configuration of `{found.owner.name}` is made of another one.", where)
