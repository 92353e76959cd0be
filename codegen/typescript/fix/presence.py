"""Members that may be missing: undefined or null in the type, left out or null in the contract."""

from __future__ import annotations

from codegen.source.typescript.value import Basic
from codegen.typescript.fix.bridge import Bridge
from codegen.typescript.fix.held import Held
from codegen.typescript.fix.job import Job
from codegen.wire.encoding import ZEROED, Dimension, Emptiness, Presence
from codegen.wire.shape import Field, ListOf, MapOf, Nullable, SetOf, TypePath

_ZEROS = {"string": '""', "number": "0", "boolean": "false"}


class Absence:
    """What stands for a missing value on both sides of one field."""

    def __init__(self, job: Job, field: Field, path: TypePath, held: Held) -> None:
        self.nullable = isinstance(field.shape, Nullable)
        self.required = field.required
        self.held = held
        self.zero = _zero(job, path, held) if not field.required or self.nullable else None
        self.wire = self._on_the_wire(job, field, path)

    def _on_the_wire(self, job: Job, field: Field, path: TypePath) -> str:
        """What is written where there is no value; empty for nothing known."""
        shape = field.shape.of if isinstance(field.shape, Nullable) else field.shape
        if field.default and job.used(path, Dimension.DEFAULTS) is Emptiness.OMITTED:
            return field.default
        if self.nullable and (self.required or self.held.null):
            return "null"
        if not self.required:
            return "undefined"
        if isinstance(shape, ListOf | SetOf):
            return "[]"
        return "{}" if isinstance(shape, MapOf) else ""

    def write(self, value: str, inner: Bridge, at: str) -> str:
        """The member of what is written."""
        test = self._test(value)
        if not test:
            return inner.write(value)
        if not self.wire:
            return inner.write(f"given({value}, {at})")
        if self.zero is None and inner.same:
            if self.wire == "undefined" and not self.held.null:
                return value
            if self.wire == "null" and not self.held.undefined:
                return value
            return f"{value} ?? {self.wire}"
        return f"{test} ? {self.wire} : {inner.write(value)}"

    def _test(self, value: str) -> str:
        if self.zero is not None:
            return f"Number.isNaN({value})" if self.zero == "NaN" else f"{value} === {self.zero}"
        if self.held.null and self.held.undefined:
            return f"{value} === undefined || {value} === null"
        if self.held.maybe:
            return f"{value} === {'null' if self.held.null else 'undefined'}"
        return ""

    @property
    def value(self) -> str:
        """What is held where there is no value."""
        if self.zero is not None:
            return self.zero
        return "undefined" if self.held.undefined and not (self.held.null and self.nullable) else "null"


def _zero(job: Job, path: TypePath, held: Held) -> str | None:
    """The value that stands for none, where the type has no other."""
    used = {job.used(path, Dimension.ABSENCE), job.used(path, Dimension.NULLS)}
    if held.maybe or not used & (ZEROED | {Presence.NOT_A_NUMBER}):
        return None
    if Presence.NOT_A_NUMBER in used and held.type == Basic("number"):
        return "NaN"
    name = held.type.name if isinstance(held.type, Basic) else ""
    if name not in _ZEROS:
        raise job.unheld(
            path, "says by a value of its own that there is none, and which one is not known here"
        )
    return _ZEROS[name]
