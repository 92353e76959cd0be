"""Records: member by member, those that stand a level higher or deeper among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from codegen.typescript.fix.bridge import Bridge, below, block, listed
from codegen.typescript.fix.held import Held, access, is_class, is_optional, members
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.presence import Absence
from codegen.typescript.fix.scalars import called
from codegen.typescript.types.text import entry, quote
from codegen.wire.encoding import Dimension, Grouped, Nesting
from codegen.wire.name import fold
from codegen.wire.shape import Field, Nullable, Record, TypePath


@dataclass(frozen=True, slots=True)
class Part:
    """One member of what is written."""

    key: str
    #: From the expression of the record to that of the member.
    write: Callable[[str], str]
    #: The lines of an object that holds it, out of what was read as `object`.
    read: tuple[str, ...]
    same: bool = False


def bridge(job: Job, shape: Record, path: TypePath, held: Held) -> Bridge:
    """The two ways of a record."""
    if job.departs(path, Dimension.RECORDS):
        raise job.unheld(path, f"{_hidden(job, held)}, and nothing of it is seen from outside")
    found = members(job.source, held)
    if found is None:
        raise job.unheld(path, f"is held as {called(held)}, which is no object")
    known = dict(found)
    parts = fields(job, shape, path, held, known)
    refuse_others(job, shape, path, known)
    function = reading(job, path, held, parts, shape)
    same = all(part.same for part in parts) and not held.among

    def write(value: str) -> str:
        return value if same else block("{", lines(value, parts, shape, found), "}")

    return Bridge(write, lambda wire, at: f"{function}({wire}, {at})", same=same)


def _hidden(job: Job, held: Held) -> str:
    if held.declared is not None and is_class(job.source, held.declared):
        return f"is held in the class `{held.declared.name}`, whose members are private"
    return f"is held as {called(held)}"


def lines(value: str, parts: Sequence[Part], shape: Record, known: dict[str, Held]) -> list[str]:
    """The members of an object that is written."""
    rest = f"...others({value}, [{', '.join(quote(name) for name in known)}])," if shape.open else ""
    own = [f"{entry(part.key)}: {part.write(value)}," for part in parts]
    return [*own, *([rest] if rest else [])]


def reading(job: Job, path: TypePath, held: Held, parts: Sequence[Part], shape: Record) -> str:
    """The name of a function that reads the record."""
    name = "decode" + job.name(path, "Members")
    known = "" if shape.open else f", {listed([quote(part.key) for part in parts])}"
    entries = [line for part in parts for line in part.read]
    if held.declared is not None and is_class(job.source, held.declared):
        made = block(f"return made({job.use(held.declared, as_value=True)}, {{", entries, "});")
    else:
        made = block("return {", entries, "};")
    body = [f"const object = members(wire, at{known});", made]
    job.functions.append(block(f"function {name}(wire: unknown, at: string): {held.spelled} {{", body, "}"))
    return name


def refuse_others(job: Job, shape: Record, path: TypePath, left: dict[str, Held]) -> None:
    """Members of the type that the contract does not name."""
    for name, held in left.items() if not shape.open else ():
        if not held.undefined:
            raise job.unheld(path, f"has a member `{name}`, which the contract does not name")
        job.notes[f"`{job.at(path)}.{name}` is not written: the contract does not name it."] = None


def fields(job: Job, shape: Record, path: TypePath, held: Held, left: dict[str, Held]) -> list[Part]:
    """The fields of a record; the members they are held in are taken out of `left`."""
    group = job.used(path, Dimension.GROUPS) if job.departs(path, Dimension.GROUPS) else None
    apart = group.names if isinstance(group, Grouped) else ()
    parts = _alone(job, [each for each in shape.fields if each.name not in apart], path, held, left)
    if isinstance(group, Grouped):
        parts += _grouped(job, shape, path, left, group)
    return parts


def _alone(job: Job, alone: Sequence[Field], path: TypePath, held: Held, left: dict[str, Held]) -> list[Part]:
    return [part for field in alone for part in _field(job, field, (*path, field.name), held, left)]


def _field(job: Job, field: Field, path: TypePath, held: Held, left: dict[str, Held]) -> list[Part]:
    key = job.request.wanted.key(path)
    if job.departs(path, Dimension.NESTING):
        own = _flattened(job, field, path, held, left)
        if own is not None:
            return [own]
    name = _partner(left, job.request.used.key(path), key, field.name)
    if name is None:
        if not field.required:
            return [Part(key, lambda _: "undefined", ())]
        raise job.unheld(path, f"has no member in `{held.spelled}`")
    inside = left.pop(name)
    omitted = is_optional(job.source, held, name)
    return [_member(job, field, path, name, inside, omitted=omitted)]


def _partner(left: dict[str, Held], used: str, wanted: str, name: str) -> str | None:
    exact = (each for each in (used, wanted, name) if each in left)
    alike = (each for each in left if fold(each) == fold(name))
    return next((each for group in (exact, alike) for each in group), None)


def _member(job: Job, field: Field, path: TypePath, name: str, inside: Held, *, omitted: bool) -> Part:
    key, at = job.request.wanted.key(path), quote(job.at(path))
    shape = field.shape.of if isinstance(field.shape, Nullable) else field.shape
    inner = job.node(job, shape, path, replace(inside, null=False, undefined=False))
    absence = Absence(job, field, path, inside)

    def write(value: str) -> str:
        return absence.write(access(value, name), inner, at)

    read = _reading_of(field, key, name, inner, absence, below(key), omitted=omitted)
    plain = (
        not inside.maybe or absence.wire == "undefined" or (absence.wire == "null" and not inside.undefined)
    )
    return Part(key, write, (read,), same=inner.same and key == name and plain and absence.zero is None)


def _reading_of(
    field: Field, key: str, name: str, inner: Bridge, absence: Absence, at: str, *, omitted: bool
) -> str:
    """The line that holds the member again."""
    there = f"object[{quote(key)}]"
    taken = f"member(object, {quote(key)}, at)" if field.required else there
    value = inner.read(taken, at)
    if absence.nullable and (absence.held.maybe or absence.zero is not None):
        value = f"{taken} === null ? {absence.value} : {inner.read(there, at)}"
    if field.required:
        return f"{entry(name)}: {value},"
    if omitted:
        return block(f"...(has(object, {quote(key)}) && {{", [f"{entry(name)}: {value},"], "}),")
    if absence.held.maybe or absence.zero is not None:
        return f"{entry(name)}: has(object, {quote(key)}) ? {value} : {absence.value},"
    return f"{entry(name)}: {inner.read(f'member(object, {quote(key)}, at)', at)},"


def _flattened(job: Job, field: Field, path: TypePath, held: Held, left: dict[str, Held]) -> Part | None:
    """A part whose members stand among those of the record around it."""
    nullable = isinstance(field.shape, Nullable)
    shape, inner_path = job.model.resolve(
        field.shape.of if isinstance(field.shape, Nullable) else field.shape, path
    )
    if not isinstance(shape, Record) or job.used(path, Dimension.NESTING) is not Nesting.FLATTENED:
        return None
    before = dict(left)
    parts = fields(job, shape, inner_path, held, left)
    names = [name for name in before if name not in left]
    own = replace(
        held, spelled=f"Pick<{held.spelled}, {' | '.join(map(quote, names))}>", declared=None, null=False
    )
    function = reading(job, inner_path, own, parts, shape)
    key = job.request.wanted.key(path)
    at = below(key)
    may_miss = nullable and any(before[name].undefined for name in names)
    if nullable and not may_miss:
        raise job.unheld(path, "may be null, and its members in the type are always there")

    def write(value: str) -> str:
        made = block("{", lines(value, parts, shape, {}), "}")
        if not may_miss:
            return made
        test = " && ".join(f"{access(value, name)} === undefined" for name in names)
        return f"{test} ? null : {made}"

    taken = f"member(object, {quote(key)}, at)"
    if may_miss:
        return Part(key, write, (f"...({taken} === null ? {{}} : {function}(object[{quote(key)}], {at})),",))
    return Part(key, write, (f"...{function}({taken}, {at}),",))


def _grouped(job: Job, shape: Record, path: TypePath, left: dict[str, Held], group: Grouped) -> list[Part]:
    """Fields that are held together in a member of their own."""
    inside = left.pop(group.key, None)
    found = None if inside is None or inside.maybe else members(job.source, inside)
    if inside is None or found is None:
        raise job.unheld(path, f"has no member `{group.key}` that is always there")
    own = Record(tuple(each for each in shape.fields if each.name in group.names))
    known = dict(found)
    parts = _alone(job, own.fields, path, inside, known)
    refuse_others(job, own, path, known)

    def moved(part: Part) -> Callable[[str], str]:
        return lambda value: part.write(access(value, group.key))

    entries = [line for part in parts for line in part.read]
    reads = [(block(f"{entry(group.key)}: {{", entries, "},"),), *(() for _ in parts[1:])]
    return [Part(part.key, moved(part), read) for part, read in zip(parts, reads, strict=True)]
