"""What each node of a contract is called, and what stands in it because of the union around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from codegen.types.declaration import Declaration
from codegen.types.strict_union import foreign_members
from codegen.types.wire_type import WireType
from codegen.typescript.types.identifier import Taken, lower_first, type_name
from codegen.wire.encoding import Internal
from codegen.wire.lossless import Json
from codegen.wire.shape import (
    Choice,
    Named,
    Nullable,
    Shape,
    TypePath,
    Union,
    Variant,
    nodes,
)

#: The whole document, where it refers to itself.
_AGAIN = "##"


@dataclass(frozen=True, slots=True)
class Declared:
    """A node with a type of its own."""

    path: TypePath
    shape: Shape
    type: str
    #: The constant that checks it.
    codec: str


@dataclass(frozen=True)
class Plan:
    """One contract, with everything in it named."""

    wire: WireType
    #: The file without its suffix.
    file: str
    root: str
    declared: tuple[Declared, ...]
    _by_node: Mapping[tuple[TypePath, bool], Declared] = field(repr=False)
    _pinned: Mapping[TypePath, tuple[tuple[str, Json], ...]] = field(repr=False)

    def type_at(self, path: TypePath, shape: Shape) -> Declared | None:
        """The type of its own that a node has, or the node that it names."""
        if isinstance(shape, Named):
            path, shape = (f"#{shape.name}",), dict(self.wire.model.definitions)[shape.name]
        return self._by_node.get(_node(_once(self.wire, path), shape))

    def pinned(self, path: TypePath) -> tuple[tuple[str, Json], ...]:
        """The members of a record that the union around it adds, with their one value: the tag, and
        members of other variants."""
        return self._pinned.get(path, ())


def root_name(wire: WireType, version: int | None) -> str:
    """What the type of the whole document is called, before it is made unique."""
    words = [wire.contract.name, *(["v", str(version)] if version is not None else [])]
    return type_name(words)


def plan(wire: WireType, root: str, file: str) -> Plan:
    """Names everything in a contract."""
    pinned = dict(_pins(wire))
    own = [each for each in wire.declarations if _has_own_type(wire, each)]
    taken = Taken([root])
    named: dict[tuple[TypePath, bool], str] = {}
    for each in sorted(own, key=lambda each: (len(each.path) > 0, not _is_whole(each))):
        node = _node(each.path, each.shape)
        named[node] = root if _is_root(wire, each, root) else taken.give(_wanted(each, root, named))
    codecs = Taken(f"{verb}{root}" for verb in ("decode", "encode", "parse"))
    declared = {
        node: Declared(each.path, each.shape, named[node], codecs.give(f"{lower_first(named[node])}Codec"))
        for each in own
        if (node := _node(each.path, each.shape)) in named
    }
    return Plan(wire, file, root, tuple(declared.values()), declared, pinned)


def _wanted(each: Declaration, root: str, named: Mapping[tuple[TypePath, bool], str]) -> str:
    """The name a node gets if it is free: of a definition its own, of a part that of the whole before it."""
    if _is_whole(each) and each.path:
        return type_name(each.words)
    start = each.path[:1] if each.path and each.path[0].startswith("#") else ()
    whole = next((name for (path, _), name in named.items() if path == start), root)
    return type_name([whole, *(each.words[len(start) :] or ("value",))])


def _is_root(wire: WireType, each: Declaration, root: str) -> bool:
    """Whether it is the whole document: by itself, or because that is only a reference to it."""
    behind = wire.model.root
    if isinstance(behind, Named) and each.path == (f"#{behind.name}",):
        return type_name(each.words) == root
    return _node(each.path, each.shape) == _node((), behind)


def _is_whole(each: Declaration) -> bool:
    return not each.path or (len(each.path) == 1 and each.path[0].startswith("#"))


def _has_own_type(wire: WireType, each: Declaration) -> bool:
    """Whether a node is worth a name: not the document again, not a single text."""
    if _once(wire, each.path) != each.path or _is_renamed(wire, each):
        return False
    return _is_whole(each) or not (isinstance(each.shape, Choice) and len(each.shape.members) == 1)


def _is_renamed(wire: WireType, each: Declaration) -> bool:
    """Whether the whole document is a reference to a definition of the same name."""
    if each.path or not isinstance(each.shape, Named):
        return False
    words = next(other.words for other in wire.declarations if other.path == (f"#{each.shape.name}",))
    return type_name(words) == type_name([wire.contract.name])


def _once(wire: WireType, path: TypePath) -> TypePath:
    """The path, where a document that refers to itself stands only once."""
    if path[:1] == (_AGAIN,) and dict(wire.model.definitions).get("#") == wire.model.root:
        return path[1:]
    return path


def _node(path: TypePath, shape: Shape) -> tuple[TypePath, bool]:
    # a type that may be null stands at the path of the type itself
    return path, isinstance(shape, Nullable)


def _pins(wire: WireType) -> Iterator[tuple[TypePath, tuple[tuple[str, Json], ...]]]:
    for path, shape in nodes(wire.model):
        tagging = wire.encoding.at(path).tagging
        if isinstance(shape, Union) and isinstance(tagging, Internal):
            for variant in shape.variants:
                yield (*path, variant.name), tuple(_pins_of(wire, shape, path, variant, tagging.tag))


def _pins_of(
    wire: WireType, union: Union, path: TypePath, variant: Variant, tag: str
) -> Iterator[tuple[str, Json]]:
    yield tag, wire.encoding.variant((*path, variant.name))
    yield from foreign_members(wire.model, wire.encoding, union, variant, path).items()
