"""Reads an edited source again: whether it declares what the contract wants, for everything that was seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from codegen.fix.request import FixRequest
from codegen.source.rust.declared import declared
from codegen.source.rust.declared_scope import Written
from codegen.source.rust.resolve import Resolver
from codegen.source.rust.value import Item
from codegen.wire.decode import NO_READING, decode, likeliest
from codegen.wire.encode import encode
from codegen.wire.lossless import Json, parse, write
from codegen.wire.unencodable import Unencodable
from registry.fault import Fault

#: So many bodies are held against the edited source, and so many readings of each.
_ENOUGH = 50
_FEW = 8


def unproven(
    resolver: Resolver, item: Item, request: FixRequest, writers: Mapping[str, Written], *, exact: bool
) -> Fault | None:
    """Why the edited source would not keep the contract; None where it is proven to.

    Every body that was seen has a form that the contract wants. The type as it is declared now must write
    that form, and the one that was seen no longer, where the attributes alone tell (`exact`).
    """
    told = declared(resolver, item, writers)
    for vector in islice(request.legacy, _ENOUGH):
        seen = parse(vector.text)
        wanted = list(_wanted(request, vector.name, seen))
        if not wanted:
            continue
        given = [each for each in wanted if likeliest(told.model, told.encoding, each) is not NO_READING]
        if not given:
            return Fault(
                f"With every change that attributes can make, `{item.spelled}` would still not write "
                f"`{_short(wanted[0])}` as the contract has it.",
                resolver.source.place(item.path, item.line),
                "Its page says how to change it by hand: `wirelaw explain`.",
            )
        still = likeliest(told.model, told.encoding, seen) is not NO_READING
        if still and exact and seen not in given and not told.unread:
            return Fault(
                f"With every change that attributes can make, `{item.spelled}` could still write "
                f"`{_short(seen)}`.",
                resolver.source.place(item.path, item.line),
            )
    return None


def _wanted(request: FixRequest, name: str, seen: Json) -> Iterator[Json]:
    """What the contract has in place of a body."""
    for vector in request.canonical:
        if vector.name == name:
            yield parse(vector.text)
            return
    for value in islice(decode(request.model, request.used, seen), _FEW):
        try:
            yield encode(request.model, request.wanted, value)
        except Unencodable:
            continue


def _short(document: Json) -> str:
    text = write(document)
    return text if len(text) <= 80 else f"{text[:77]}..."
