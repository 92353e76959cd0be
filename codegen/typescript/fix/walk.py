"""Bridges a node of a contract: each kind of shape has a room of its own."""

from __future__ import annotations

from codegen.source.typescript.value import Reference
from codegen.typescript.fix import (
    bytes_form,
    choices,
    instants,
    lists,
    records,
    scalars,
    spelled_texts,
    unions,
)
from codegen.typescript.fix.bridge import Bridge, block
from codegen.typescript.fix.held import Held, access, is_class, members
from codegen.typescript.fix.job import Job
from codegen.wire.encoding import Dimension
from codegen.wire.forms.around import InMember
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Kind,
    ListOf,
    MapOf,
    Named,
    Null,
    Nullable,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
)


def node(job: Job, shape: Shape, path: TypePath, held: Held) -> Bridge:
    """The two ways of a node."""
    if isinstance(shape, Named):
        return _recursive(job, shape, held)
    if job.departs(path, Dimension.WRAPPED):
        return _wrapped(job, shape, path, held)
    if held.declared is not None and held.declared.writes_itself:
        raise job.unheld(path, f"is held in `{held.declared.name}`, which has a toJSON of its own")
    return _plain(job, shape, path, held)


def _plain(job: Job, shape: Shape, path: TypePath, held: Held) -> Bridge:
    match shape:
        case Nullable(of):
            return _nullable(job, of, path, held)
        case Record():
            return records.bridge(job, shape, path, held)
        case Union():
            return unions.bridge(job, shape, path, held)
        case ListOf() | SetOf():
            return lists.of_items(job, shape, path, held)
        case TupleOf():
            return lists.of_places(job, shape, path, held)
        case MapOf():
            return lists.of_names(job, shape, path, held)
        case Choice():
            return choices.bridge(job, shape, path, held)
        case Coded():
            return _coded(job, shape, path, held)
        case Anything():
            return Bridge(lambda value: value, lambda wire, _: f"{wire} as {held.spelled}", same=True)
        case Null():
            return Bridge(lambda _: "null", lambda wire, at: f"nothing({wire}, {at})", same=held.null)
    return scalars.bridge(job, shape, path, held)


def _coded(job: Job, shape: Coded, path: TypePath, held: Held) -> Bridge:
    if shape.kind in (Kind.INSTANT, Kind.DATE):
        return instants.bridge(job, shape, path, held)
    if shape.kind is Kind.BYTES:
        return bytes_form.bridge(job, shape, path, held)
    return spelled_texts.bridge(job, shape, path, held)


def _nullable(job: Job, of: Shape, path: TypePath, held: Held) -> Bridge:
    inner = job.node(job, of, path, held)
    if not held.maybe:
        return inner
    absent = "null" if held.null else "undefined"

    def write(value: str) -> str:
        if inner.same and not held.undefined:
            return value
        if inner.same:
            return f"{value} ?? null"
        return f"{value} === {absent} ? null : {inner.write(value)}"

    def read(wire: str, at: str) -> str:
        return f"{wire} === null ? {absent} : {inner.read(wire, at)}"

    return Bridge(write, read, same=inner.same and not held.undefined)


def _wrapped(job: Job, shape: Shape, path: TypePath, held: Held) -> Bridge:
    around = job.used(path, Dimension.WRAPPED)
    if not isinstance(around, InMember):
        raise job.unheld(path, "stands in something that cannot be taken off here")
    found = members(job.source, held) or {}
    if set(found) != {around.name}:
        raise job.unheld(path, f"is not held in an object of one member, `{around.name}`")
    inner = _plain(job, shape, path, found[around.name])

    def read(wire: str, at: str) -> str:
        return built(job, held, [f"{around.name}: {inner.read(wire, at)},"])

    return Bridge(lambda value: inner.write(access(value, around.name)), read)


def built(job: Job, held: Held, entries: list[str]) -> str:
    """An object of a type, with these members."""
    if held.declared is None or not is_class(job.source, held.declared):
        return block("{", entries, "}")
    return block(f"made({job.use(held.declared, as_value=True)}, {{", entries, "})")


def _recursive(job: Job, shape: Named, held: Held) -> Bridge:
    inner, path = job.model.resolve(shape, ())
    if path not in job.recursive:
        name = job.name(path)
        job.recursive[path] = (f"encode{name}", f"decode{name}")
        bridge = node(job, inner, path, held)
        kind = held.spelled
        if held.declared is not None and not isinstance(held.type, Reference):
            kind = job.use(held.declared)
        written, read = job.recursive[path]
        job.functions.append(
            block(f"function {written}(value: {kind}): unknown {{", [f"return {bridge.write('value')};"], "}")
        )
        job.functions.append(
            block(
                f"function {read}(wire: unknown, at: string): {kind} {{",
                [f"return {bridge.read('wire', 'at')};"],
                "}",
            )
        )
    written, read = job.recursive[path]
    return Bridge(lambda value: f"{written}({value})", lambda wire, at: f"{read}({wire}, {at})")
