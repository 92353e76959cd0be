"""Which struct field holds which member: read off the encoding in use, checked against the types.

`used` names the key under which the struct writes a member today, so the field with that key holds it;
nothing is matched by likeness. Every reason why the struct cannot do it is collected.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.fix.request import FixRequest
from codegen.go.hold import GoType, Sort, go_type, misfit, narrower
from codegen.go.nested import first_drift
from codegen.go.plan import Blank, Slot
from codegen.go.presence import Untold, presence, slot
from codegen.go.text import quote
from codegen.source.go.literal import is_tag_name
from codegen.source.go.resolve import Spelled, import_path
from codegen.source.go.value import GoField, GoFile, GoImport, GoModule, GoStruct
from codegen.wire.encoding import Presence
from codegen.wire.shape import (
    Field,
    Flag,
    Integer,
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

    request: FixRequest
    module: GoModule
    struct: GoStruct
    file: GoFile
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    imports: list[GoImport] = field(default_factory=list)

    def record(self, record: Record, path: TypePath, owner: str) -> tuple[Slot, ...]:
        """The members of a record laid at the path, with the fields that hold them."""
        slots = [self.member(member, (*path, member.name), owner) for member in record.fields]
        return tuple(slot for slot in slots if slot is not None)

    def member(self, member: Field, path: TypePath, owner: str) -> Slot | None:
        """The field that holds one member."""
        key = self.request.wanted.key(path)
        held = self.field_of(self.request.used.key(path), f"for the member `{key}`{owner}")
        if held is None:
            return None
        kind = go_type(self.module, Spelled(held.type, self.file))
        before = len(self.faults)
        self.check_name(key, held)
        why = misfit(self.module, self.request.model, member.shape, kind)
        if why:
            self.fault(f"`{held.name}` should hold the member `{key}`{owner}, but {why}", held)
        drift = first_drift(self.request.model, self.request.wanted, self.request.used, member.shape, path)
        if drift is not None:
            self.fault(
                f"`{held.name}` holds a part whose own layout drifts too, at {'.'.join(drift)}, "
                "and only the outer type is fixed so far",
                held,
                "Bring the inner type in line first.",
            )
        shape, _ = self.request.model.resolve(member.shape, path)
        rule = presence(self.request.wanted.at(path), shape, kind, required=member.required)
        if isinstance(rule, Untold):
            self.fault(f"`{held.name}` ({held.type}) cannot tell {rule.what}", held, rule.hint)
        if narrow := narrower(shape, kind):
            self.note(f"`{held.name}`: {narrow}.")
        self.need_imports(held)
        if isinstance(rule, Untold) or len(self.faults) > before:
            return None
        return slot(held, key, shape, kind, rule, plain=self.is_plain(kind))

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
        elif "string" in held.options:
            self.fault(f"`{held.name}` has the tag option `string`, which puts its value in quotes", held)
        return held

    def is_plain(self, kind: GoType) -> bool:
        """Whether the type takes any value of the shape it holds, so that a sample can be made."""
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
                self.imports.append(GoImport(alias, path))

    def fault(self, what: str, held: GoField | None = None, hint: str = "") -> None:
        """Collects a reason, at the field it is about or at the struct."""
        line = held.line if held is not None else self.struct.line
        found = Fault(f"{what[:1].upper()}{what[1:]}.", self.module.place(self.struct.path, line), hint)
        if found not in self.faults:
            self.faults.append(found)

    def note(self, text: str) -> None:
        """Collects what a person should know."""
        if text not in self.notes:
            self.notes.append(text)
