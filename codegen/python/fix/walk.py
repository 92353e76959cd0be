"""From a contract and the classes that write it to what must change, node by node.

Each node is looked at where the contract and what is written part; what nothing here can close is a fault,
so that a fix never stands for more than it does.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from codegen.fix.request import FixRequest
from codegen.python.fix.change import Change, Piece, Spelling
from codegen.python.fix.choose import Chosen
from codegen.python.fix.closed_list import closed_list
from codegen.python.fix.forms import formed, wrapped
from codegen.python.fix.members import record
from codegen.python.fix.samples import Samples
from codegen.python.fix.variants import merged_union, union_of, variants
from codegen.source.python.alias import wire_name
from codegen.source.python.annotation import type_of
from codegen.source.python.held import kind_of
from codegen.source.python.kind import (
    Instance,
    Items,
    Mapped,
    Maybe,
    OneOf,
    Opaque,
    Places,
    PyType,
    Scalar,
    Spelled,
    Unique,
)
from codegen.source.python.model import PyField, Sort, config_of, fields_of, root_of, serializers, sort_of
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass
from codegen.wire.coded.family import family_of, settings_of
from codegen.wire.place import form_dimension
from codegen.wire.scalar import notated, notation
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Choice,
    Coded,
    ListOf,
    MapOf,
    Nullable,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
)
from registry.fault import Fault


@dataclass
class Walk:
    """One request, walked along its classes."""

    tree: PyTree
    request: FixRequest
    samples: Samples
    changes: list[Change] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    #: Names that were computed from a style and seen nowhere.
    assumed: list[str] = field(default_factory=list)
    #: Every class that was met.
    visited: list[PyClass] = field(default_factory=list)
    _seen: set[tuple[TypePath, Spelled]] = field(default_factory=set)

    def root(self, chosen: Chosen) -> None:
        """Walks the whole contract."""
        shape, path = self.request.model.resolve(self.request.model.root, ())
        if chosen.whole is not None:
            at = Spelled(chosen.whole.path, chosen.whole.span)
            self.node(shape, path, Instance(chosen.whole, at), chosen.whole.name)
        elif isinstance(shape, Union):
            variants(self, shape, path, dict(chosen.variants))

    def node(self, shape: Shape, path: TypePath, kind: PyType, called: str) -> None:
        """One node and what is below it."""
        kind = kind.of if isinstance(kind, Maybe) else kind
        shape, path = self.plain(shape, path)
        if (path, kind.at) in self._seen:
            return
        self._seen.add((path, kind.at))
        if isinstance(kind, Opaque):
            self.opaque(shape, path, kind, called)
            return
        if self.is_class(kind) and isinstance(kind, Instance):
            self.visit(kind.of)
        if not wrapped(self, shape, path, kind, called) and not formed(self, shape, path, kind, called):
            self.structure(shape, path, kind, called)

    def opaque(self, shape: Shape, path: TypePath, kind: Opaque, called: str) -> None:
        """A node of a type that is not read: it stays as it is where it is right."""
        differs = self.samples.differ(shape, path)
        if self.request.used.at(path) != self.request.wanted.at(path) if differs is None else differs:
            self.fault(f"the form of `{called}` cannot be changed: {kind.why}", kind.at)

    def structure(self, shape: Shape, path: TypePath, kind: PyType, called: str) -> None:
        """The parts of a node, or the scalar it is."""
        match shape, kind:
            case Record(), Instance() if self.is_class(kind):
                record(self, shape, path, kind)
            case Union(), OneOf():
                union_of(self, shape, path, kind, called)
            case Union(), Instance():
                merged_union(self, shape, path, kind)
            case _, Instance() if sort_of(self.tree, kind.of) is Sort.ROOT:
                self.root_model(shape, path, kind, called)
            case ((ListOf() | SetOf() | TupleOf() | MapOf()), _):
                self.container(shape, path, kind, called)
            case Anything(), _:
                return
            case _:
                self.leaf(shape, path, kind, called)

    def container(self, shape: Shape, path: TypePath, kind: PyType, called: str) -> None:
        """The items of a list, a tuple or a map."""
        match shape, kind:
            case ((ListOf(item) | SetOf(item)), (Items(of) | Unique(of))):
                if self.request.used.at(path).set_order != self.request.wanted.at(path).set_order:
                    self.fault(
                        f"`{called}` is a set, which keeps no order; the order is gone before it is written",
                        kind.at,
                        "Hold the items in a list.",
                    )
                self.node(item, (*path, ITEM), of, called)
            case TupleOf(places), Places(parts):
                for index, (place, part) in enumerate(zip(places, parts, strict=False)):
                    self.node(place, (*path, f"[{index}]"), part, called)
            case MapOf(value), Mapped(_, of):
                self.node(value, (*path, MEMBER), of, called)
            case _:
                self.leaf(shape, path, kind, called)

    def root_model(self, shape: Shape, path: TypePath, kind: Instance, called: str) -> None:
        """What a root model stands for."""
        inner = root_of(self.tree, kind.of)
        if inner is not None:
            file = self.tree.file_of(inner[1].path)
            self.node(shape, path, type_of(self.tree, file, inner[0]), called)

    def leaf(self, shape: Shape, path: TypePath, kind: PyType, called: str) -> None:
        """A scalar, or a name out of a closed list."""
        if isinstance(shape, Choice):
            closed_list(self, shape, path, kind, called)
            return
        pairs = self.samples.pairs(shape, path)
        departs = self.departs(shape, path)
        addresses = is_addresses(kind)
        if isinstance(kind, Scalar) or addresses:
            python = "ipaddress" if addresses else getattr(kind, "name", "")
            self.changes.append(Spelling(kind.at, python, shape, departs, pairs, called=called))
        elif departs:
            self.fault(f"what `{called}` holds is of a type whose form cannot be changed", kind.at)

    def departs(self, shape: Shape, path: TypePath) -> bool:
        """Whether a scalar is written in another form than is wanted."""
        pairs = self.samples.pairs(shape, path)
        if any(wanted != used for wanted, used in pairs):
            return True
        wanted, used = self.request.wanted.at(path), self.request.used.at(path)
        if isinstance(shape, Coded):
            family = family_of(shape.kind)
            return settings_of(wanted, family) != settings_of(used, family)
        if pairs:
            return False
        notes = notated(shape)
        if notes is not None and notation(wanted, notes) is not notation(used, notes):
            return True
        dimension = form_dimension(shape)
        return dimension is not None and wanted.forms.get(dimension) != used.forms.get(dimension)

    def piece(self, at: Spelled, shape: Shape, piece: Piece, called: str) -> None:
        """Writes a node with a piece of code."""
        named = piece if piece.is_common else replace(piece, name=called)
        self.changes.append(Spelling(at, "", shape, departs=True, piece=named, called=called))

    def plain(self, shape: Shape, path: TypePath) -> tuple[Shape, TypePath]:
        """The shape behind a name and without null."""
        shape, path = self.request.model.resolve(shape, path)
        return self.request.model.resolve(shape.of, path) if isinstance(shape, Nullable) else (shape, path)

    def is_class(self, kind: PyType) -> bool:
        """Whether it is a class with members."""
        return isinstance(kind, Instance) and sort_of(self.tree, kind.of) is not Sort.ENUM

    def held(self, owner: PyClass) -> dict[str, PyField]:
        """Wire name -> field, as the class writes them today."""
        config = config_of(self.tree, owner)
        names = {each: wire_name(self.tree, each, config).name for each in fields_of(self.tree, owner)}
        return {name: each for each, name in names.items() if name is not None}

    def kind(self, each: PyField) -> PyType:
        """The type of a field."""
        return kind_of(self.tree, each)

    def visit(self, found: PyClass) -> None:
        """Remembers that a class belongs to the contract."""
        if found in self.visited:
            return
        self.visited.append(found)
        if any(serializers(self.tree, found, None)):
            self.fault(f"`{found.name}` has a model serializer of its own", found, "Change what it writes.")

    def fault(self, what: str, at: Spelled | PyClass, hint: str = "") -> None:
        """Collects a reason."""
        begun = what if what.startswith("`") else f"{what[:1].upper()}{what[1:]}"
        found = Fault(f"{begun}.", self.tree.where(at.path, at.span.line), hint)
        if found not in self.faults:
            self.faults.append(found)


def is_addresses(kind: PyType) -> bool:
    """Whether it is an IP address of either version."""
    return isinstance(kind, OneOf) and all(
        isinstance(part, Scalar) and part.name.startswith("ipaddress.") for part in kind.parts
    )
