"""Lists, sets, tuples and maps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from codegen.source.typescript.value import ArrayOf, TsType, TupleType
from codegen.typescript.fix.bridge import Bridge, arrow, block
from codegen.typescript.fix.held import Held, access, hold, item, members, part, values
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.scalars import called
from codegen.typescript.types.text import entry, quote
from codegen.wire.encoding import Dimension
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.keyed import Indexed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.octets import NumbersAs
from codegen.wire.forms.single import Single
from codegen.wire.shape import ITEM, KEY, MEMBER, ListOf, MapOf, SetOf, TupleOf, TypePath

_Items: TypeAlias = ListOf | SetOf


def of_items(job: Job, shape: _Items, path: TypePath, held: Held) -> Bridge:
    """The two ways of a list or a set."""
    dimension = Dimension.SETS if isinstance(shape, SetOf) else Dimension.LISTS
    form = job.used(path, dimension) if job.departs(path, dimension) else None
    if job.departs(path, Dimension.SET_ORDER):
        raise job.unheld(path, "has lost the order in which its items came in")
    if form == Single():
        return _single(job, shape, path, held)
    inside = item(job.source, held)
    if inside is None or not isinstance(form, Erased | Indexed | NumbersAs | None):
        raise job.unheld(path, f"is held as {called(held)}, of which no list can be made here")
    bridge = job.node(job, shape.item, (*path, ITEM), inside)
    is_list = isinstance(held.type, ArrayOf)

    def write(value: str) -> str:
        if bridge.same:
            return value if is_list else f"[...{value}]"
        mapped = arrow("item", bridge.write("item"))
        return f"{value}.map({mapped})" if is_list else f"Array.from({value}, {mapped})"

    def read(wire: str, at: str) -> str:
        return _held_in(held, _read(shape, bridge, wire, at))

    return Bridge(write, read, same=bridge.same and is_list)


def _read(shape: _Items, bridge: Bridge, wire: str, at: str) -> str:
    taken = "distinct" if isinstance(shape, SetOf) else "list"
    return f"{taken}({wire}, {at}).map({arrow('item', bridge.read('item', at))})"


def _held_in(held: Held, read: str) -> str:
    if held.is_named("Set", "ReadonlySet"):
        return f"new Set({read})"
    if held.is_named("Uint8Array"):
        return f"Uint8Array.from({read})"
    return f"Buffer.from({read})" if held.is_named("Buffer") else read


def _single(job: Job, shape: _Items, path: TypePath, held: Held) -> Bridge:
    """A list that is only one where it has more than one item."""
    several = next((each for each in held.parts if isinstance(each, ArrayOf)), None)
    alone: Sequence[TsType] = [each for each in held.parts if each != several]
    if several is None or list(alone) != [several.item]:
        raise job.unheld(path, f"is held as {called(held)}, of which no list can be made here")
    inside = hold(job.source, several.item, held.file, f"{held.spelled}[number]")
    bridge = job.node(job, shape.item, (*path, ITEM), inside)
    if not bridge.same:
        raise job.unheld(path, "has items that are written otherwise, and is a list only sometimes")
    return Bridge(lambda value: f"[{value}].flat()", lambda wire, at: _read(shape, bridge, wire, at))


def of_places(job: Job, shape: TupleOf, path: TypePath, held: Held) -> Bridge:
    """The two ways of a list of fixed length."""
    form = job.used(path, Dimension.TUPLES) if job.departs(path, Dimension.TUPLES) else None
    held_places = _places(job, held, form, len(shape.places))
    if held_places is None:
        raise job.unheld(path, f"is held as {called(held)}, which has not {len(shape.places)} places")
    labelled = isinstance(form, Labelled)
    bridges = [
        (name, job.node(job, place, (*path, f"[{index}]"), inside))
        for index, (place, (name, inside)) in enumerate(zip(shape.places, held_places, strict=True))
    ]

    def write(value: str) -> str:
        def one(name: str) -> str:
            return access(value, name) if labelled else f"{value}[{name}]"

        return f"[{', '.join(bridge.write(one(name)) for name, bridge in bridges)}]"

    function = _places_function(job, path, held, bridges, labelled=labelled)
    same = not labelled and all(bridge.same for _, bridge in bridges)
    return Bridge(
        (lambda value: value) if same else write, lambda wire, at: f"{function}({wire}, {at})", same=same
    )


def _places(job: Job, held: Held, form: object, count: int) -> list[tuple[str, Held]] | None:
    """The places by the names, or the numbers, under which they are held."""
    match held.type, form:
        case TupleType(kinds), None if len(kinds) == count:
            return [
                (str(index), part(job.source, held, kind, f"{held.spelled}[{index}]"))
                for index, kind in enumerate(kinds)
            ]
        case _, Labelled(names) if len(names) == count:
            found = members(job.source, held) or {}
            return [(name, found[name]) for name in names] if set(found) == set(names) else None
        case ArrayOf(), None:
            inside = item(job.source, held)
            return None if inside is None else [(str(index), inside) for index in range(count)]
    return None


def _places_function(
    job: Job, path: TypePath, held: Held, bridges: Sequence[tuple[str, Bridge]], *, labelled: bool
) -> str:
    name = f"decode{job.name(path)}"
    found = [
        (each, bridge.read(f"found[{index}]", f"`${{at}}[{index}]`"))
        for index, (each, bridge) in enumerate(bridges)
    ]
    if labelled:
        made = block("return {", [f"{entry(each)}: {read}," for each, read in found], "};")
    else:
        made = f"return [{', '.join(read for _, read in found)}];"
    lines = [f"const found = places(wire, {len(bridges)}, at);", made]
    job.functions.append(block(f"function {name}(wire: unknown, at: string): {held.spelled} {{", lines, "}"))
    return name


def of_names(job: Job, shape: MapOf, path: TypePath, held: Held) -> Bridge:
    """The two ways of a map."""
    form = job.used(path, Dimension.MAPS) if job.departs(path, Dimension.MAPS) else None
    inside = values(job.source, held)
    if inside is None or not isinstance(form, Erased | None):
        raise job.unheld(path, f"is held as {called(held)}, of which no map can be made here")
    if shape.key is not None and job.departs((*path, KEY), Dimension.CHOICES, Dimension.VARIANTS):
        raise job.unheld(path, "has names that are written otherwise")
    bridge = job.node(job, shape.value, (*path, MEMBER), inside)
    is_map = held.is_named("Map", "ReadonlyMap")

    def write(value: str) -> str:
        if bridge.same:
            return f"Object.fromEntries({value})" if is_map else value
        entries = value if is_map else f"Object.entries({value})"
        mapped = arrow("[name, item]", f"[name, {bridge.write('item')}]")
        return f"Object.fromEntries(Array.from({entries}, {mapped}))"

    def read(wire: str, at: str) -> str:
        known = f", [{', '.join(map(quote, shape.key.members))}]" if shape.key is not None else ""
        mapped = arrow("[name, item]", f"[name, {bridge.read('item', at)}] as const")
        entries = f"Object.entries(members({wire}, {at}{known})).map({mapped})"
        return f"new Map({entries})" if is_map else f"Object.fromEntries({entries}) as {held.spelled}"

    return Bridge(write, read, same=bridge.same and not is_map)
