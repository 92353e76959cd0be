"""One contract on its way to Rust: the names of its types, the parts they are made of, and what they need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from codegen.rust.types.cycles import Cycles
from codegen.rust.types.demands import demanded
from codegen.rust.types.foreign import pinned_members
from codegen.rust.types.names import function_name, is_name_of, type_names
from codegen.rust.types.part import Part, Reader
from codegen.rust.types.pattern import translated
from codegen.rust.types.scalars import is_unsigned, scalar, supported
from codegen.rust.types.text import ARGUMENTS, LINE, call, function, literal
from codegen.types.bounds import Bounds
from codegen.types.wire_type import WireType
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Coded,
    Integer,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Record,
    SetOf,
    Shape,
    TypePath,
)

#: The name of the whole document, where it refers to itself.
_ROOT = "#"


@dataclass(frozen=True, slots=True)
class Declared:
    """A type of its own, with its name."""

    name: str
    path: TypePath
    shape: Shape


class Source:
    """What the file of one contract is made of; parts are asked for in the order of the file."""

    def __init__(self, wire: WireType) -> None:
        self.wire = wire = _rooted(wire)
        #: Path of a variant's record -> the members of other variants in it: key, and their type.
        self.pinned = pinned_members(wire)
        self.declared = _declared(wire, self.pinned)
        #: Path -> the type that is there, null aside.
        self._types = {
            each.path: each.name for each in self.declared if not isinstance(each.shape, Nullable | Named)
        }
        self._cycles = Cycles(wire.model)
        self._functions: list[list[str]] = []
        self._used: set[str] = set()
        self._patterns: dict[str, str] = {}

    @property
    def functions(self) -> list[list[str]]:
        """The readers of parts that have no type of their own."""
        return self._functions

    @property
    def patterns(self) -> list[list[str]]:
        """The expressions, each once."""
        return [_static(name, expression) for expression, name in self._patterns.items()]

    def peel(self, shape: Shape, path: TypePath) -> tuple[bool, Shape, TypePath]:
        """Whether null may stand there, and what else; names that are only another's are followed."""
        nullable = False
        while True:
            if isinstance(shape, Nullable):
                nullable, shape = True, shape.of
                continue
            behind, behind_path = self.wire.model.resolve(shape, path)
            if not isinstance(shape, Named) or not isinstance(behind, Nullable):
                return nullable, shape, path
            shape, path = behind, behind_path

    def part(self, shape: Shape, path: TypePath, owner: TypePath | None = None) -> Part:
        """The type and the reader of a node. `owner` is the declared type that holds it by value."""
        nullable, shape, path = self.peel(shape, path)
        found = self._present(shape, path, owner)
        return found.or_null() if nullable else found

    def inline(self, shape: Shape, path: TypePath) -> Part:
        """The type and the reader of a node without its bounds, as if it had no type of its own."""
        match shape:
            case ListOf(item) | SetOf(item):
                inner = self._short(self.part(item, (*path, ITEM)), (*path, ITEM))
                return Part(f"Vec<{inner.type}>", Reader("support::list", (inner.reader,)))
            case MapOf(value, key):
                inner = self._short(self.part(value, (*path, MEMBER)), (*path, MEMBER))
                if key is None:
                    held = f"BTreeMap<String, {inner.type}>"
                    return Part(held, Reader("support::map", (inner.reader,)))
                name = self.part(key, (*path, "{key}"))
                held = f"BTreeMap<{name.type}, {inner.type}>"
                return Part(held, Reader("support::map_by", (name.reader, inner.reader)))
        return scalar(shape, self.wire.at(path))

    def demands(self, shape: Shape, path: TypePath, indent: int) -> list[str]:
        """The statements for the bounds of a node."""
        if isinstance(shape, Anything):
            return []
        said = self.wire.at(path)
        bounds = said.bounds
        unsigned = is_unsigned(bounds) and (isinstance(shape, Integer) or said.type == "integer")
        lines = list(demanded(bounds, unsigned=unsigned, indent=indent))
        lines += self._matches(bounds, indent)
        if isinstance(shape, SetOf) and not bounds.unique:
            lines.append(f"{' ' * indent}node.unique()?;")
        if bounds.names:
            lines += call("node.names", [self._names(bounds.names, path)], "?;", indent)
        if isinstance(shape, Coded) and said.type == "" and supported(shape, said):
            lines.append(f"{' ' * indent}support::{supported(shape, said)}::demand(node)?;")
        return lines

    def plain(self, part: Part, path: TypePath) -> Part:
        """The same part read by a function that has a name."""
        if not part.reader.of:
            return part
        return self._function(path, part, [], "read")

    def variant(self, path: TypePath) -> Part | None:
        """The type of a variant that has no payload, and yet members of other variants beside its tag."""
        name = self._types.get(path)
        return None if name is None else Part(name, Reader(f"{name}::read"))

    def _present(self, shape: Shape, path: TypePath, owner: TypePath | None) -> Part:
        """A node where null is no matter."""
        behind, target = self.wire.model.resolve(shape, path)
        name = self._types.get(target)
        if name is not None:
            found = Part(name, Reader(f"{name}::read"))
            is_held = owner is not None and isinstance(shape, Named)
            return found.in_box() if is_held and owner and self._cycles.holds(target, owner) else found
        found = self.inline(behind, target)
        lines = self.demands(behind, target, 4)
        return self._function(target, found, lines, "") if lines else found

    def _short(self, part: Part, path: TypePath) -> Part:
        """A part whose reader leaves room for one around it."""
        return part if len(str(part.reader)) <= ARGUMENTS - 20 else self.plain(part, path)

    def _function(self, path: TypePath, part: Part, demands: Sequence[str], ending: str) -> Part:
        name = function_name([*_words(path), ending], self._used)
        body = [*demands, f"    {part.reader.applied('node')}"]
        written = function(f"fn {name}", "node: support::Node<'_>", f"support::Result<{part.type}>", body)
        self._functions.append(written)
        return Part(part.type, Reader(name))

    def _names(self, bounds: Bounds, path: TypePath) -> str:
        lines = list(demanded(bounds, unsigned=False, indent=4)) + self._matches(bounds, 4)
        return self._function(path, Part("String", Reader("support::text")), lines, "name").reader.name

    def _matches(self, bounds: Bounds, indent: int) -> list[str]:
        lines = []
        for pattern in bounds.patterns:
            expression = translated(pattern)
            if expression is not None:
                name = self._patterns.setdefault(expression, f"PATTERN_{len(self._patterns) + 1}")
                lines.append(f"{' ' * indent}node.matches(&{name})?;")
        return lines


def _rooted(wire: WireType) -> WireType:
    """The contract with a root that is referred to read once, as the definition that it is then."""
    if not any(name == _ROOT for name, _ in wire.model.definitions):
        return wire
    return replace(wire, model=replace(wire.model, root=Named(_ROOT)))


def _declared(wire: WireType, pinned: Iterable[TypePath]) -> list[Declared]:
    """The declared types with their names, the whole first."""
    kept = {(each.path, each.shape): each.words for each in wire.declarations}
    known = {path for path, _ in kept}
    kept |= {(path, Record(())): tuple(_words(path)) for path in pinned if path not in known}
    whole = _whole(wire)
    if whole:
        del kept[(), wire.model.root]
        kept = dict(sorted(kept.items(), key=lambda each: each[0][0][:1] != whole))
    seen: set[TypePath] = set()
    words = []
    for (path, _), own in kept.items():
        is_root = path == whole or (whole == (f"#{_ROOT}",) == path[:1])
        beside_null = ("value",) if path in seen else ()
        words.append((*(own[1:] if is_root else own), *beside_null))
        seen.add(path)
    names = type_names(wire.contract.name, words)
    return [Declared(name, path, shape) for (path, shape), name in zip(kept, names, strict=True)]


def _whole(wire: WireType) -> TypePath:
    """The definition that is the whole contract and has its name; empty where there is none."""
    root = wire.model.root
    if not isinstance(root, Named):
        return ()
    behind = dict(wire.model.definitions)[root.name]
    own = root.name.rpartition("/")[2]
    is_whole = root.name == _ROOT or is_name_of(own, wire.contract.name)
    return (f"#{root.name}",) if is_whole and not isinstance(behind, Nullable | Named) else ()


def _words(path: TypePath) -> Iterator[str]:
    for step in path:
        match step:
            case "[]":
                yield "item"
            case "{}":
                yield "value"
            case "{key}":
                yield "key"
            case _:
                yield step.rpartition("/")[2] if step.startswith("#") else step


def _static(name: str, expression: str) -> list[str]:
    """A pattern, laid out as rustfmt does."""
    text = literal(expression)
    if "\\" in expression and all(each.isprintable() for each in expression):
        text = f'r"{expression}"' if '"' not in expression else f'r#"{expression}"#'
    head = f"static {name}: support::Pattern ="
    value = f"support::Pattern::new({text});"
    if len(f"{head} {value}") > LINE and len(value) + 4 <= LINE:
        return [head, f"    {value}"]
    return call(f"{head} support::Pattern::new", [text], ";", 0)
