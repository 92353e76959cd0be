"""Which struct field holds which member: read off the encoding in use, checked against the types.

`used` names the key under which the struct writes a member today, so the field with that key holds it;
nothing is matched by likeness. Every reason why the struct cannot do it is collected.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from codegen.fix.request import FixRequest
from codegen.go.fix.bridge.walk import walk
from codegen.go.fix.bridge.wires import Node, Unheld, Wires
from codegen.go.fix.hold import GoType, Sort, go_type, narrower
from codegen.go.fix.plan import Blank, Slot
from codegen.go.fix.presence import Held, Rule, Untold, literal_of, presence, slot, zero_is_free
from codegen.go.text import quote
from codegen.source.go.literal import is_tag_name
from codegen.source.go.resolve import Spelled, import_path
from codegen.source.go.value import GoField, GoFile, GoImport, GoModule, GoStruct
from codegen.types.bounds import NOTHING
from codegen.wire.encoding import Presence
from codegen.wire.name import fold
from codegen.wire.shape import (
    Field,
    Flag,
    Integer,
    Nullable,
    Number,
    Record,
    Shape,
    Text,
    TypePath,
)
from registry.fault import Fault

#: The zero values of the shapes that have one, as Go types and literals; null for the others.
_EMPTY: dict[type, tuple[str, str]] = {
    Text: ("string", '""'),
    Integer: ("int", "0"),
    Number: ("int", "0"),
    Flag: ("bool", "false"),
}

#: What the generated file imports under these names itself.
_OWN_IMPORTS = {
    "bytes": "bytes",
    "errors": "errors",
    "fmt": "fmt",
    "json": "encoding/json",
    "reflect": "reflect",
}


@dataclass(slots=True)
class Mapper:
    """Maps members to fields of one struct; `faults` and `notes` say what was met on the way."""

    wires: Wires
    struct: GoStruct
    file: GoFile
    #: Whether fields are found by the names of members, since nothing of them is on the wire yet.
    by_name: bool = False
    #: The member that an embedded field stands for, where its methods hide all others.
    embedded: str = ""
    faults: list[Fault] = field(default_factory=list)

    @property
    def request(self) -> FixRequest:
        """What is asked for."""
        return self.wires.request

    @property
    def module(self) -> GoModule:
        """The module of the struct."""
        return self.wires.module

    def record(self, record: Record, path: TypePath, owner: str) -> tuple[Slot, ...]:
        """The members of a record laid at the path, with the fields that hold them."""
        slots = [self.member(member, (*path, member.name), owner) for member in record.fields]
        found = tuple(slot for slot in slots if slot is not None)
        if len(found) == len(slots):
            self.left_over(found)
        return found

    def member(self, member: Field, path: TypePath, owner: str) -> Slot | None:
        """The field that holds one member."""
        key = self.request.wanted.key(path)
        found = self.holder(member, path, f"for the member `{key}`{owner}")
        if found is None:
            return None
        held, file = found
        before = len(self.faults)
        self.check_name(key, held)
        shape, at = self.request.model.resolve(member.shape, path)
        node = Node(self.wires, shape, at, Spelled(held.type, file), "string" in held.options)
        try:
            bridge = walk(node)
        except Unheld as unheld:
            self.fault(
                f"`{held.name}` should hold the member `{key}`{owner}, but {unheld.why}", held, unheld.hint
            )
            return None
        bounds = self.request.bounds.get(path, NOTHING)
        known = Held(
            node.go,
            bridge,
            member.required,
            zero_is_free(node.go, shape, bounds),
            literal_of(member.default, node.go),
        )
        rule = presence(self.request.wanted.at(path), shape, known)
        if isinstance(rule, Untold) and self._is_kept(held, member, path, node):
            self.note(
                f"`{held.name}` ({held.type}) cannot tell an empty `{key}` from none, and is left out where "
                "it is empty, as before."
            )
            rule = Rule(optional=True, nullable=False, zero=True)
        if isinstance(rule, Untold):
            self.fault(f"`{held.name}` ({held.type}) cannot tell {rule.what}", held, rule.hint)
        if narrow := narrower(shape, node.go):
            self.note(f"`{held.name}`: {narrow}.")
        held = self.spelled_here(held, file)
        if isinstance(rule, Untold) or len(self.faults) > before:
            return None
        if bridge.example is not None:
            self.wires.examples[path] = bridge.example
        elif rule.zero and isinstance(shape, Text):
            self.wires.examples[path] = "text"
        plain = bridge.plain if bridge.wire else self.is_plain(node.go)
        return slot(held, key, shape, known, rule, plain=plain)

    def _is_kept(self, held: GoField, member: Field, path: TypePath, node: Node) -> bool:
        """Whether an optional member is left out where it is empty, by its tag, and that is no drift."""
        alike = self.request.used.at(path).absence is self.request.wanted.at(path).absence
        omits = {"omitempty", "omitzero"} & set(held.options) and node.go.sort is not Sort.STRUCT
        return alike and bool(omits) and not member.required and not isinstance(node.shape, Nullable)

    def holder(self, member: Field, path: TypePath, purpose: str) -> tuple[GoField, GoFile] | None:
        """The field that holds a member, with its file: by its key in use, by its name, or embedded."""
        used, wanted = self.request.used.at(path), self.request.wanted.at(path)
        shape, at = self.request.model.resolve(member.shape, path)
        inner = shape.of if isinstance(shape, Nullable) else shape
        if isinstance(inner, Record) and used.nesting is not wanted.nesting:
            found = self._spread(inner, at)
            if found is None:
                self.fault(f"{self.struct.name} embeds no struct {purpose}, whose own members were expected")
            return None if found is None else (found, self.file)
        if self.by_name:
            named = self._named(member.name)
            if named is None:
                self.fault(f"{self.struct.name} has no field {purpose} that is called so")
            return None if named is None else (named, self.file)
        key = self.request.used.key(path)
        group = self.request.used.group(path[:-1])
        if group is not None and member.name in group.names:
            outer = self.field_of(group.key, f"with the members {', '.join(group.names)}")
            return None if outer is None else self._within(outer, key, purpose)
        if key not in self.struct.on_the_wire():
            for outer in self.struct.fields:
                if outer.embedded and not outer.tagged and key in self._members(outer):
                    return self._within(outer, key, purpose)
        own = self.field_of(key, purpose)
        return None if own is None else (own, self.file)

    def left_over(self, slots: Sequence[Slot]) -> None:
        """Refuses members of an inner struct that nothing in the contract is held by."""
        held = {each.field.name for each in slots}
        for name in dict.fromkeys(each.outer for each in slots if each.outer != each.field.name):
            (outer,) = (each for each in self.struct.fields if each.name == name)
            for inner in self._members(outer).values():
                if f"{name}.{inner.name}" not in held:
                    self.fault(f"`{name}.{inner.name}` has no place in the contract", outer)

    def _members(self, outer: GoField) -> dict[str, GoField]:
        struct = go_type(self.module, Spelled(outer.type, self.file)).struct
        return {} if struct is None else struct.on_the_wire()

    def _within(self, outer: GoField, key: str, purpose: str) -> tuple[GoField, GoFile] | None:
        """A field of a struct that is a field, named with both."""
        inner = self._members(outer).get(key)
        struct = go_type(self.module, Spelled(outer.type, self.file)).struct
        if inner is None or struct is None:
            self.fault(
                f"`{outer.name}` ({outer.type}) has no field {purpose} with the JSON key `{key}`", outer
            )
            return None
        if outer.type.startswith("*"):
            self.fault(f"`{outer.name}` is a pointer, and its members are required without it", outer)
            return None
        return replace(inner, name=f"{outer.name}.{inner.name}"), self.module.file_of(struct.path)

    def field_of(self, key: str, purpose: str) -> GoField | None:
        """The field that is written under a key today."""
        on_the_wire = self.struct.on_the_wire()
        held = on_the_wire.get(key)
        if held is None:
            keys = ", ".join(on_the_wire) or "none"
            self.fault(
                f"{self.struct.name} has no field {purpose}: one with the JSON key `{key}` was expected, "
                f"and its keys are {keys}",
                hint="Add the field; a fix cannot make up what the struct does not hold.",
            )
        return held

    def _spread(self, record: Record, path: TypePath) -> GoField | None:
        keys = {self.request.used.key((*path, member.name)) for member in record.fields}
        for held in self.struct.fields:
            kind = go_type(self.module, Spelled(held.type, self.file))
            spread = held.embedded and not held.tagged and kind.struct is not None
            if spread and kind.struct is not None and set(kind.struct.on_the_wire()) == keys:
                return held
        return None

    def _named(self, name: str) -> GoField | None:
        if name == self.embedded:
            found = [held for held in self.struct.fields if held.embedded]
        else:
            found = [
                held for held in self.struct.fields if not held.embedded and fold(held.name) == fold(name)
            ]
        return found[0] if len(found) == 1 else None

    def is_plain(self, kind: GoType) -> bool:
        """Whether the type takes any value of the shape it holds, so that a sample can be made."""
        if kind.foreign in ("time.Time", "net.IP"):
            return True
        if kind.sort in (Sort.LIST, Sort.MAP) and kind.element is not None:
            return self.is_plain(go_type(self.module, kind.element))
        return kind.sort in (Sort.TEXT, Sort.INTEGER, Sort.FLOAT, Sort.BOOL, Sort.ANY, Sort.RAW)

    def blank(self, path: TypePath, shape: Shape, presence: Presence) -> Blank | None:
        """A member of another variant that the contract wants written empty."""
        key = self.request.wanted.key(path)
        held = self.struct.on_the_wire().get(self.request.used.key(path))
        if held is None:
            return None  # said already, where the member is at home
        self.check_name(key, held)
        resolved, _ = self.request.model.resolve(shape, path)
        empty = ("any", "nil") if presence is Presence.NULL else _EMPTY.get(type(resolved), ("any", "nil"))
        if presence is Presence.ZERO and isinstance(resolved, Record):
            self.fault(f"the empty form of the object `{key}` beside other variants is not supported", held)
        if empty[0] != "any" and go_type(self.module, Spelled(held.type, self.file)).can_be_nil:
            self.fault(
                f"`{held.name}` ({held.type}) cannot be told from one that is set where the contract wants "
                f"`{key}` written as {empty[1]} beside other variants",
                held,
            )
        return Blank(held, key, *empty)

    def check_name(self, key: str, held: GoField) -> None:
        """Refuses a key that no struct tag can give."""
        if not is_tag_name(key):
            self.fault(f"no struct tag can name a member {quote(key)}", held)

    def spelled_here(self, held: GoField, file: GoFile) -> GoField:
        """The field with its type as the fix's own package spells it."""
        if self.wires.is_own(file) and file.path == self.file.path:
            self.need_imports(held)
            return held
        try:
            return replace(held, type=self.wires.spelled(Spelled(held.type, file)))
        except Unheld as unheld:
            self.fault(f"`{held.name}` is {held.type}, and {unheld.why}", held)
            return held

    def need_imports(self, held: GoField) -> None:
        """Remembers the imports that a field's type is spelled with."""
        for qualifier in re.findall(r"\b(\w+)\.", held.type):
            path = import_path(self.module, self.file, qualifier)
            if path is None or _OWN_IMPORTS.get(qualifier, path) != path:
                self.fault(
                    f"`{held.name}` is of type {held.type}, and what `{qualifier}` is cannot be used here",
                    held,
                )
            elif qualifier not in _OWN_IMPORTS:
                alias = next(each.alias for each in self.file.imports if each.path == path)
                self.wires.imports.append(GoImport(alias, path))

    def fault(self, what: str, held: GoField | None = None, hint: str = "") -> None:
        """Collects a reason, at the field it is about or at the struct."""
        line = held.line if held is not None else self.struct.line
        found = Fault(f"{what[:1].upper()}{what[1:]}.", self.module.place(self.struct.path, line), hint)
        if found not in self.faults:
            self.faults.append(found)

    def note(self, text: str) -> None:
        """Collects what a person should know."""
        if text not in self.wires.notes:
            self.wires.notes.append(text)
