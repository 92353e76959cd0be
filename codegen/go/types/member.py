"""One field of a struct: its type, and how its member is read and written."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.go.types.names import Taken, exported
from codegen.go.types.part import Part, or_null
from codegen.go.types.scope import Scope
from codegen.wire.shape import Field, Nullable, TypePath


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a struct and the member it stands for."""

    field: str
    key: str
    part: Part
    declared: Field
    path: TypePath
    #: What it is beside null, where it may be null.
    inner: Part

    @property
    def is_three_state(self) -> bool:
        """Whether absent, null and a value are told apart."""
        return (
            not self.declared.required
            and self.part.nullable
            and self.part.type not in ("json.RawMessage", "struct{}")
        )

    @property
    def type(self) -> str:
        """The Go type of the field."""
        if self.is_three_state:
            return f"Optional[{self.inner.type}]"
        if not self.declared.required and not self.part.nilable:
            return f"*{self.part.type}"
        return self.part.type

    def read(self) -> str:
        """The expression that reads the field."""
        if self.is_three_state:
            return f"wireOptional(r, {self.inner.reader})"
        if not self.declared.required and not self.part.nilable:
            return f"wirePointer({self.part.read})"
        return self.part.read

    @property
    def present(self) -> str:
        """The condition on which the member is written; empty where it always is."""
        if self.declared.required:
            return ""
        return f"v.{self.field}.present" if self.is_three_state else f"v.{self.field} != nil"

    def write(self) -> str:
        """The statement that writes the value of a member that is there."""
        value = f"v.{self.field}"
        if self.is_three_state:
            return f"wireWriteOrNil(w, {value}.value, {self.inner.writer})"
        pointed = not self.declared.required and not self.part.nilable
        return self.part.write(f"*{value}" if pointed else value)


def member_of(scope: Scope, field: Field, path: TypePath, taken: Taken) -> Member:
    """The field of a struct for a member."""
    place = (*path, field.name)
    key = scope.wire.encoding.key(place)
    shape, at = scope.wire.model.resolve(field.shape, place)
    inner = scope.declared(shape.of if isinstance(shape, Nullable) else shape, at)
    part = or_null(inner) if isinstance(shape, Nullable) else inner
    return Member(taken.claim(exported(key)), key, part, field, place, inner)
