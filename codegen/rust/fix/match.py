"""Finds the type behind a request: the one that is named, or the only one that could have written it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from codegen.fix.request import FixRequest
from codegen.source.declared import Declared
from codegen.source.rust.declared import declared
from codegen.source.rust.find import find_type, places, require_whole
from codegen.source.rust.resolve import Resolver
from codegen.source.rust.value import Item
from codegen.wire.decode import NO_READING, likeliest
from codegen.wire.encoding import Nesting
from codegen.wire.lossless import Json, parse
from codegen.wire.shape import Anything, Record, Union
from registry.fault import Fault, Refusal

#: So many bodies tell a type.
_ENOUGH = 20


class Candidates:
    """The types of a source with what each declares; read once for all requests."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self._declared: list[tuple[Item, Declared]] | None = None

    def match(self, request: FixRequest) -> Item:
        """The type behind a request. Raises `Refusal` where there is none, or more than one."""
        source = self.resolver.source
        if request.type_name is not None:
            return find_type(source, request.type_name)
        bodies = [parse(vector.text) for vector in islice(request.legacy, _ENOUGH)]
        fitting = [item for item, told in self._all() if _fits(request, told, bodies)]
        if len(fitting) == 1:
            require_whole(source, fitting[0])
            return fitting[0]
        if fitting:
            raise Refusal(
                Fault(
                    f"{len(fitting)} types could have written what was seen: {places(source, fitting)}.",
                    str(source.root),
                    "Name the right one in wirelaw.toml, under `types` of the runtime.",
                )
            )
        raise Refusal(_no_type(self.resolver, request))

    def _all(self) -> list[tuple[Item, Declared]]:
        if self._declared is None:
            whole = (item for item in self.resolver.source.items() if item.broken is None)
            told = ((item, declared(self.resolver, replace(item, generics=()))) for item in whole)
            self._declared = [each for each in told if not isinstance(each[1].model.root, Anything)]
        return self._declared


def _fits(request: FixRequest, told: Declared, bodies: list[Json]) -> bool:
    """Whether a type could have written everything that was seen."""
    if not _knows(request, told):
        return False
    return all(likeliest(told.model, told.encoding, body) is not NO_READING for body in bodies)


def _knows(request: FixRequest, told: Declared) -> bool:
    """Whether the contract has every member that the type writes at its root."""
    root, path = request.model.resolve(request.model.root, ())
    if not (isinstance(root, Record) and isinstance(told.model.root, Record)) or root.open:
        return True
    group = request.used.group(path)
    keys = {request.used.key((*path, field.name)) for field in root.fields}
    keys |= {group.key} if group is not None else set()
    own = (
        told.encoding.key((field.name,))
        for field in told.model.root.fields
        if told.encoding.at((field.name,)).nesting is Nesting.NESTED
    )
    return keys.issuperset(own)


def _no_type(resolver: Resolver, request: FixRequest) -> Fault:
    root, path = request.model.resolve(request.model.root, ())
    if isinstance(root, Union):
        tokens = {request.used.variant((*path, variant.name)) for variant in root.variants}
        if tokens == {"Ok", "Err"}:
            return Fault(
                "The answers are a `Result` of the standard library, "
                "whose names and layout no attribute changes.",
                str(resolver.source.root),
                "Return an enum of your own instead.",
            )
    unread = list(_unread(resolver))
    hint = f"Not read in full: {', '.join(unread)}. " if unread else ""
    return Fault(
        "No struct or enum of this source could have written what was seen: it may be built by hand, as with "
        "`serde_json::json!`.",
        str(resolver.source.root),
        f"{hint}Name the type in wirelaw.toml, under `types` of the runtime.",
    )


def _unread(resolver: Resolver) -> Iterator[str]:
    source = resolver.source
    for file in source.files:
        if file.broken is not None:
            yield source.place(file.path, file.broken)
