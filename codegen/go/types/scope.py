"""Gives for every shape of one contract how Go holds it, and collects the rules that reading it needs."""

from __future__ import annotations

from dataclasses import replace

from codegen.go.types.limits import Limits
from codegen.go.types.names import Names, Taken, exported
from codegen.go.types.part import Part, declared, or_null
from codegen.go.types.plain import is_nilable, plain_part
from codegen.go.types.rules import allowed_rule, size, text_rule
from codegen.go.types.support_file import words_of
from codegen.types.wire_type import WireType
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Nullable,
    Record,
    Shape,
    TupleOf,
    TypePath,
    Union,
)


class Scope:
    """One contract while its Go is written."""

    def __init__(self, wire: WireType, names: Names, taken: Taken, *, fast: bool = False) -> None:
        self.wire = wire
        #: Whether types can be written behind what is in a buffer, and without a copy.
        self.fast = fast
        #: The types that have the methods of a codec, each with what its writing is called with.
        self.written: dict[str, str] = {}
        self.names = names
        self.limits = Limits()
        #: The variables that stand before the next function: name, literal.
        self.variables: list[tuple[str, str]] = []
        #: Functions that were written out and may be used, by name.
        self._functions: dict[str, list[str]] = {}
        #: The names of the package; every type has its own already.
        self._taken = taken
        self._parts: dict[tuple[TypePath, Shape], Part] = {}

    def claimed(self, name: str) -> str:
        """The name for a function, unique in the package."""
        return self._taken.claim(name)

    def variable(self, path: TypePath, text: str) -> str:
        """A package variable for a rule, and its name."""
        owner = self._owner(path)
        rest = "".join(map(_word, path[self._depth(path) :]))
        name = self._taken.claim(f"rule{owner}{rest}")
        self.variables.append((name, text))
        return name

    def with_needed(self, made: list[str]) -> list[str]:
        """What was written, behind the variables and functions it needs; each of these is given once."""
        lines = [line for name, text in self.variables for line in ("", f"var {name} = {text}")]
        self.variables.clear()
        pending = words_of("\n".join(made))
        while found := [name for name in self._functions if name in pending]:
            for name in found:
                function = self._functions.pop(name)
                pending |= words_of("\n".join(function))
                lines += ["", *function]
        return [*lines, "", *made]

    def declared(self, shape: Shape, path: TypePath) -> Part:
        """How a shape is held where it is used: by its own type, where it has one."""
        if (path, shape) not in self._parts:
            self._parts[path, shape] = self._fitted(self._declared(shape, path), path)
        return self._parts[path, shape]

    def _fitted(self, part: Part, path: TypePath) -> Part:
        """The part, its functions written out where they would be long on one line."""
        for_reading = not part.read_name and _is_long(part.reader)
        for_writing = not part.write_name and _is_long(part.writer)
        if not for_reading and not for_writing:
            return part
        stem = self._taken.claim(self._owner(path) + "".join(map(_word, path[self._depth(path) :])))
        if for_reading:
            name = f"read{stem}"
            self._functions[name] = [
                f"func {name}(r *wireReader) {part.type} {{",
                f"\treturn {part.read}",
                "}",
            ]
            part = replace(part, read_name=name)
        if for_writing:
            name = f"write{stem}"
            head = f"func {name}(w *wireWriter, v {part.type}) {{"
            self._functions[name] = [head, f"\t{part.write('v')}", "}"]
            part = replace(part, write_name=name)
        return part

    def _declared(self, shape: Shape, path: TypePath) -> Part:
        shape, path = self.wire.model.resolve(shape, path)
        if isinstance(shape, Nullable):
            return or_null(self.declared(shape.of, path))
        # the type of the whole stands for `T or null`, if that is what the document is
        if path in self.names.types and (path or isinstance(shape, Record | Union | Choice | TupleOf)):
            return declared(self.names.types[path], nilable=is_nilable(shape))
        return self.plain(shape, path)

    def plain(self, shape: Shape, path: TypePath) -> Part:
        """How a shape without a type of its own is held, its bounds kept."""
        bounds = self.wire.at(path).bounds
        part = plain_part(self, shape, path, bounds)
        rule = allowed_rule(bounds) if not isinstance(shape, Anything) else []
        return self.judged(part, path, rule)

    def ruled(self, part: Part, path: TypePath) -> Part:
        """A choice, a tuple or a union with what its bounds add."""
        bounds = self.wire.at(path).bounds
        text = text_rule(bounds, path, self.limits)
        rule = [f"text: {text}"] if text else []
        unique = ["unique: true"] if bounds.unique else []
        sized = size(bounds.min_members, bounds.max_members)
        members = [f"members: &{sized}"] if sized else []
        return self.judged(part, path, [*rule, *members, *unique, *allowed_rule(bounds)])

    def judged(self, part: Part, path: TypePath, rule: list[str]) -> Part:
        """The part, held against a rule as well."""
        if not rule:
            return part
        part = self._fitted(part, path)
        name = self.variable(path, f"wireRule{{{', '.join(rule)}}}")
        return Part(
            part.type,
            f"wireJudged(r, &{name}, {part.reader})",
            part.write,
            write_name=part.write_name,
            nilable=part.nilable,
            nullable=part.nullable,
        )

    def _owner(self, path: TypePath) -> str:
        """The type that a place is in."""
        return self.names.types.get(path[: self._depth(path)], self.names.root)

    def _depth(self, path: TypePath) -> int:
        return max((cut for cut in range(len(path) + 1) if path[:cut] in self.names.types), default=0)


#: What gofmt leaves on one line.
LONGEST = 96


def _is_long(function: str) -> bool:
    return len(function) > LONGEST or function.count("func(") > 1


def _word(step: str) -> str:
    return {ITEM: "Item", MEMBER: "Value", KEY: "Key"}.get(step) or exported(step)
