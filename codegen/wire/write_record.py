"""The writer of a record: each field under its wire name, left out or filled in as the encoding has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codegen.wire.as_it_is import as_it_is
from codegen.wire.empty import inner, is_default, left_out
from codegen.wire.encoding import ZEROED, Emptiness, Layout, Nesting, Presence
from codegen.wire.lossless import Json
from codegen.wire.shape import Field, Record, Shape, TypePath, Value
from codegen.wire.unencodable import Unencodable
from codegen.wire.writing import Writer, Writing, as_dict
from codegen.wire.zero import zero


def record_writer(writers: Writing, record: Record, path: TypePath) -> Writer:
    """The writer of a record at a path."""
    steps = tuple(_step(writers, field, (*path, field.name)) for field in record.fields)
    known = frozenset(field.name for field in record.fields)
    group = writers.encoding.group(path)
    plain = not record.open and group is None and not any(step.flat for step in steps)
    if plain and len({step.key for step in steps}) == len(steps):
        return _plain_writer(steps)
    extras = writers.encoding.at(path).extras is Emptiness.WRITTEN
    grouped = () if group is None else tuple(writers.encoding.key((*path, name)) for name in group.names)

    def write(value: Value) -> Json:
        members: dict[str, Json] = {}
        given = as_dict(value)
        for step in steps:
            step.add(members, given)
        if extras:
            for name, part in given.items():
                if name not in known:
                    put(members, name, part)  # type: ignore[arg-type]  # further members are plain JSON
        if group is not None:
            put(members, group.key, {key: members.pop(key) for key in grouped if key in members})
        return members

    return write


def absent_writer(
    writers: Writing, presence: Presence, shape: Shape, path: TypePath
) -> Callable[[], Json] | None:
    """What is written for a field that is not there; None where nothing is."""
    model, encoding = writers.model, writers.encoding
    flat = encoding.at(path).nesting is Nesting.FLATTENED and isinstance(inner(model, shape, path), Record)
    if presence is Presence.OMITTED or flat:
        return None
    if presence in ZEROED:
        return lambda: zero(model, encoding, shape, path, blank=presence is Presence.BLANK)
    return lambda: None


def put(members: dict[str, Json], key: str, part: Json) -> None:
    """Adds a member; two that meet under one name cannot be written by this encoding."""
    if key in members:
        raise Unencodable(f"two members would be written under the name `{key}`")
    members[key] = part


@dataclass(frozen=True, slots=True)
class _Step:
    """How one field is written."""

    name: str
    key: str
    write: Writer
    absent: Callable[[], Json] | None
    #: Whether a value is left out; None where none ever is.
    skips: Callable[[Value], bool] | None
    #: The members of a record stand among those around it.
    flat: bool

    def add(self, members: dict[str, Json], given: dict[str, Value]) -> None:
        """Writes the field into the members, where nothing stands under its name yet."""
        if self.name not in given:
            if self.absent is not None:
                put(members, self.key, self.absent())
            return
        value = given[self.name]
        if self.skips is not None and self.skips(value):
            return
        written = self.write(value)
        if self.flat and isinstance(written, dict):
            for key, part in written.items():
                put(members, key, part)
        elif not self.flat or value is None:  # an empty record has no members to write
            put(members, self.key, written)


def _plain_writer(steps: tuple[_Step, ...]) -> Writer:
    """The writer of a closed record whose members all have names of their own: the usual one, and fast."""
    fields = [
        (step.name, step.key, None if step.write is as_it_is else step.write, step.absent, step.skips)
        for step in steps
    ]

    def write(value: Value) -> Json:
        given = as_dict(value)
        members: dict[str, Json] = {}
        for name, key, part, absent, skips in fields:
            if name not in given:
                if absent is not None:
                    members[key] = absent()
            elif skips is None or not skips(given[name]):
                members[key] = given[name] if part is None else part(given[name])  # type: ignore[assignment]
        if len(given) > len(fields):
            known = {name for name, *_ in fields}
            for name, extra in given.items():
                if name not in known:
                    put(members, name, extra)  # type: ignore[arg-type]  # further members are plain JSON
        return members

    return write


def _step(writers: Writing, field: Field, path: TypePath) -> _Step:
    encoding, model = writers.encoding, writers.model
    layout = encoding.at(path)
    shape = inner(model, field.shape, path)
    write = writers.place(field.shape, path)
    if layout.nulls in ZEROED:
        blank = layout.nulls is Presence.BLANK
        write = _zero_for_null(write, lambda: zero(model, encoding, shape, path, blank=blank))
    return _Step(
        field.name,
        encoding.key(path),
        write,
        absent_writer(writers, layout.absence, field.shape, path),
        _skips(layout, field, shape),
        layout.nesting is Nesting.FLATTENED and isinstance(shape, Record),
    )


def _zero_for_null(write: Writer, zeroed: Callable[[], Json]) -> Writer:
    return lambda value: zeroed() if value is None else write(value)


def _skips(layout: Layout, field: Field, shape: Shape) -> Callable[[Value], bool] | None:
    """Whether a record does not write a field because of what is in it."""
    nulls = layout.nulls is Presence.OMITTED
    if not layout.omits_some:
        return (lambda value: value is None) if nulls else None
    empties = left_out(layout, shape)
    defaults = layout.defaults is Emptiness.OMITTED

    def skips(value: Value) -> bool:
        if value is None:
            return nulls
        return value in empties or (defaults and is_default(field, value))

    return skips
