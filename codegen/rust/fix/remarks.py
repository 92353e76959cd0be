"""What a person should know of a fix beyond its diff."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.rust.fix.change import Cut, Say
from codegen.rust.fix.walk import Walk
from codegen.source.rust.look import Either, Fixed, Keyed, Many, Maybe, Own, Spelling, look
from codegen.source.rust.resolve import Resolver
from codegen.source.rust.value import Item, RustEnum, RustField


def remarks(resolver: Resolver, walk: Walk, item: Item) -> Iterator[str]:
    """Types outside of the contract that hold a changed type, and so write another thing too."""
    places = {(change.target.path, change.target.start) for change in walk.changes if isinstance(change, Say)}
    places |= {(change.path, change.span.start) for change in walk.changes if isinstance(change, Cut)}
    source = resolver.source
    touched = {each for each in source.items() if any(_holds(each, *place) for place in places)}
    reached = {name for name, _ in walk.seen} | {item.spelled}
    for other in source.items():
        if other.spelled not in reached:
            for name in sorted({each.spelled for each in _held(resolver, other) if each in touched}):
                yield f"`{other.spelled}` ({other.path}:{other.line}) holds `{name}` and changes with it."


def _holds(item: Item, path: str, at: int) -> bool:
    return item.path == path and item.span.start <= at < item.span.end


def _held(resolver: Resolver, item: Item) -> Iterator[Item]:
    scope = resolver.scope(item)
    for field in _fields(item):
        pending = [Spelling(field.type, scope)]
        while pending:
            match look(resolver, pending.pop()):
                case Maybe(of):
                    pending.append(of)
                case Many(each):
                    pending.append(each)
                case Keyed(key, value):
                    pending += [key, value]
                case Fixed(items):
                    pending += items
                case Either(good, bad):
                    pending += [good, bad]
                case Own(held):
                    yield held


def _fields(item: Item) -> Iterator[RustField]:
    if isinstance(item, RustEnum):
        for variant in item.variants:
            yield from variant.fields
    else:
        yield from item.fields
