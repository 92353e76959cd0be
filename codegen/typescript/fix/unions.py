"""Unions: told apart as the type does it, and written as the contract wants it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegen.source.typescript.value import Literal, ObjectType, TsType
from codegen.typescript.fix.bridge import Bridge, below, block, indented
from codegen.typescript.fix.held import Held, access, alternatives, members
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.scalars import called
from codegen.typescript.types.text import entry, quote
from codegen.wire.encoding import Adjacent, Dimension, External, Internal, Presence, Unit, Untagged
from codegen.wire.shape import Record, TypePath, Union, Variant

_SHORT = 80
_UNITS = {Unit.NULL: "null", Unit.OBJECT: "{}", Unit.LIST: "[]"}


@dataclass(frozen=True, slots=True)
class Case:
    """One variant: how it is known in the type, and what is in it."""

    wanted: str
    #: Whether a value, called `value`, is of this variant.
    test: str
    #: The expression of the payload in `value`, and its two ways; None for a variant without one.
    payload: str
    bridge: Bridge | None
    #: The value around a payload that was read: lines of an object, or the value where it is none.
    around: tuple[str, ...] | str
    #: Whether the members of the payload stand among those around it.
    spread: bool = False
    #: Where its payload stands, as people call it.
    at: str = ""


def bridge(job: Job, shape: Union, path: TypePath, held: Held) -> Bridge:
    """The two ways of a union: a function for each."""
    if job.wanted(path, Dimension.FOREIGN) is not Presence.OMITTED:
        raise job.unheld(path, "is wanted with the members of the other variants")
    cases = [
        replace(_case(job, each, path, held), at=below(job.request.wanted.variant((*path, each.name))))
        for each in shape.variants
    ]
    cases.sort(key=lambda case: not case.test.startswith("value ==="))
    name = job.name(path, "Variant")
    job.functions.append(_encode(job, path, name, held, cases))
    job.functions.append(_decode(job, path, name, held, cases))
    return Bridge(lambda value: f"encode{name}({value})", lambda wire, at: f"decode{name}({wire}, {at})")


def _case(job: Job, variant: Variant, path: TypePath, held: Held) -> Case:
    own = (*path, variant.name)
    used, wanted = job.request.used.variant(own), job.request.wanted.variant(own)
    match job.request.used.at(path).tagging:
        case Internal(tag):
            return _tagged(job, variant, own, held, (used, wanted), tag, None)
        case Adjacent(tag, content):
            return _tagged(job, variant, own, held, (used, wanted), tag, content)
        case External():
            return _external(job, variant, own, held, used, wanted)
    return _untagged(job, variant, own, held, wanted)


def _tagged(
    job: Job,
    variant: Variant,
    path: TypePath,
    held: Held,
    names: tuple[str, str],
    tag: str,
    content: str | None,
) -> Case:
    used, wanted = names
    found = next((each for each in alternatives(job.source, held) if _says(job, each, tag, used)), None)
    if found is None:
        raise job.unheld(path, f"has no object in {called(held)} whose `{tag}` is {quote(used)}")
    extracted = f"Extract<{held.spelled}, {{ {entry(tag)}: {quote(used)} }}>"
    known = members(job.source, found) or {}
    test = f"{access('value', tag)} === {quote(used)}"
    line = f"{entry(tag)}: {quote(used)},"
    if variant.payload is None:
        return Case(wanted, test, "", None, (line,))
    if content is not None:
        if content not in known:
            raise job.unheld(path, f"has no member `{content}`")
        inside = replace(known[content], spelled=f"{extracted}[{quote(content)}]")
        inner = job.node(job, variant.payload, path, inside)
        return Case(wanted, test, access("value", content), inner, (line, f"{entry(content)}: "))
    if not isinstance(job.model.resolve(variant.payload, path)[0], Record) and not job.departs(
        path, Dimension.WRAPPED
    ):
        raise job.unheld(path, f"is no object, and stands beside `{tag}`")
    rest = _without(found, tag, f"Omit<{extracted}, {quote(tag)}>")
    return Case(wanted, test, "value", job.node(job, variant.payload, path, rest), (line,), spread=True)


def _without(held: Held, tag: str, spelled: str) -> Held:
    """The object without its tag."""
    if isinstance(held.type, ObjectType):
        kind: TsType = replace(held.type, members=tuple(one for one in held.type.members if one.name != tag))
        return replace(held, type=kind, spelled=spelled, among=True)
    return replace(held, spelled=spelled, among=True)


def _says(job: Job, held: Held, tag: str, name: str) -> bool:
    found = (members(job.source, held) or {}).get(tag)
    return found is not None and any(
        isinstance(each, Literal) and json.loads(each.json) == name for each in found.parts
    )


def _external(job: Job, variant: Variant, path: TypePath, held: Held, used: str, wanted: str) -> Case:
    if Literal(json.dumps(used, ensure_ascii=False)) in held.parts and variant.payload is None:
        return Case(wanted, f"value === {quote(used)}", "", None, quote(used))
    for each in alternatives(job.source, held):
        known = members(job.source, each) or {}
        if used in known and not known[used].undefined:
            test = f"{quote(used)} in value"
            extracted = f"Extract<{held.spelled}, {{ {entry(used)}: unknown }}>[{quote(used)}]"
            if variant.payload is None:
                unit = job.used(path[:-1], Dimension.UNITS)
                empty = _UNITS.get(unit, "null") if isinstance(unit, Unit) else "null"
                return Case(wanted, test, "", None, (f"{entry(used)}: {empty},",))
            inside = known[used] if each.type == held.type else replace(known[used], spelled=extracted)
            inner = job.node(job, variant.payload, path, inside)
            return Case(wanted, test, access("value", used), inner, (f"{entry(used)}: ",))
    raise job.unheld(path, f"has no object in {called(held)} whose one member is `{used}`")


def _untagged(job: Job, variant: Variant, path: TypePath, held: Held, wanted: str) -> Case:
    """A variant that is known by a member no other has."""
    if not isinstance(variant.payload, Record):
        raise job.unheld(path, "is told from the others by nothing that is an object")
    every = list(alternatives(job.source, held))
    keys = {job.request.used.key((*path, each.name)) for each in variant.payload.fields}
    for each in every:
        known = members(job.source, each) or {}
        others = {name for other in every if other is not each for name in members(job.source, other) or {}}
        apart = [name for name, one in known.items() if name not in others and not one.undefined]
        if set(known) == keys and apart:
            extracted = f"Extract<{held.spelled}, {{ {entry(apart[0])}: unknown }}>"
            inner = job.node(job, variant.payload, path, replace(each, spelled=extracted))
            return Case(wanted, f"{quote(apart[0])} in value", "value", inner, (), spread=True)
    raise job.unheld(path, f"is told from the others by nothing in {called(held)}")


def _encode(job: Job, path: TypePath, name: str, held: Held, cases: Sequence[Case]) -> str:
    body = [block(f"if ({case.test}) {{", [f"return {_written(job, path, case)};"], "}") for case in cases]
    failing = f'throw wrong({quote(job.at(path))}, "no variant of the contract");'
    return block(f"function encode{name}(value: {held.spelled}): unknown {{", [*body, failing], "}")


def _written(job: Job, path: TypePath, case: Case) -> str:
    payload = "" if case.bridge is None else case.bridge.write(case.payload)
    match job.request.wanted.at(path).tagging:
        case Internal(tag):
            own = [f"{entry(tag)}: {quote(case.wanted)},"]
            return block("{", [*own, *_spread(payload)], "}")
        case Adjacent(tag, content):
            own = [f"{entry(tag)}: {quote(case.wanted)},"]
            return block("{", [*own, *([f"{entry(content)}: {payload},"] if payload else [])], "}")
        case External():
            unit = job.wanted(path, Dimension.UNITS)
            if not payload and isinstance(unit, Unit) and unit not in _UNITS:
                return quote(case.wanted)
            empty = _UNITS.get(unit, "null") if isinstance(unit, Unit) else "null"
            return _object([f"{entry(case.wanted)}: {payload or empty}"])
    return payload or "null"


def _spread(payload: str) -> list[str]:
    """The members of a payload among others."""
    if payload.startswith("{\n"):
        return [line[2:] for line in payload.split("\n")[1:-1]]
    return [f"...{payload},"] if payload else []


def _decode(job: Job, path: TypePath, name: str, held: Held, cases: Sequence[Case]) -> str:
    tagging = job.request.wanted.at(path).tagging
    body = _tried(cases) if isinstance(tagging, Untagged) else _switched(job, path, tagging, cases)
    return block(f"function decode{name}(wire: unknown, at: string): {held.spelled} {{", body, "}")


def _switched(
    job: Job, path: TypePath, tagging: External | Internal | Adjacent, cases: Sequence[Case]
) -> list[str]:
    body, switched, payload, nothing_more = _opened(job, path, tagging)
    bare = isinstance(tagging, External) and job.wanted(path, Dimension.UNITS) is Unit.BARE
    branches = []
    for case in cases:
        if case.bridge is not None:
            read = case.bridge.read(payload, case.at)
            branches.append(_branch(case, [f"return {_around(case, read)};"]))
        elif bare:
            body.insert(
                0, block(f"if (wire === {quote(case.wanted)}) {{", [f"return {_around(case, '')};"], "}")
            )
        else:
            branches.append(_branch(case, [nothing_more, f"return {_around(case, '')};"]))
    switch = block(f"switch ({switched}) {{", branches, "}")
    return [*body, switch, 'throw wrong(at, "no variant of the contract");']


def _branch(case: Case, lines: Sequence[str]) -> str:
    return "\n".join([f"case {quote(case.wanted)}:", *(indented(line) for line in lines)])


def _opened(
    job: Job, path: TypePath, tagging: External | Internal | Adjacent
) -> tuple[list[str], str, str, str]:
    """First lines, what names the variant, its payload, and what holds that there is none."""
    if isinstance(tagging, External):
        unit = job.wanted(path, Dimension.UNITS)
        held = {Unit.OBJECT: "members(payload, at, []);", Unit.LIST: "places(payload, 0, at);"}
        alone = held.get(unit, "nothing(payload, at);") if isinstance(unit, Unit) else ""
        return ["const [name, payload] = only(wire, at);"], "name", "payload", alone
    tag = quote(tagging.tag)
    switched, alone = f"member(object, {tag}, at)", f"members(wire, at, [{tag}]);"
    if isinstance(tagging, Internal):
        return ["const object = members(wire, at);"], switched, f"others(object, [{tag}])", alone
    content = quote(tagging.content)
    body = [f"const object = members(wire, at, [{tag}, {content}]);"]
    return body, switched, f"member(object, {content}, at)", alone


def _tried(cases: Sequence[Case]) -> list[str]:
    """Each variant in turn: the first that can be read."""
    body = []
    for case in cases:
        read = "" if case.bridge is None else case.bridge.read("wire", case.at)
        lines = [f"return {_around(case, read)};"]
        body.append(block("try {", lines, block("} catch {", ["// It is another variant."], "}")))
    return [*body, 'throw wrong(at, "no variant of the contract");']


def _around(case: Case, read: str) -> str:
    """The value of a variant, with what was read of its payload."""
    if isinstance(case.around, str):
        return case.around
    if case.spread:
        return block("{", [*case.around, f"...{read},"], "}") if case.around else read
    return _object([f"{line}{read}" if line.endswith(": ") else line.rstrip(",") for line in case.around])


def _object(entries: Sequence[str]) -> str:
    """An object, on one line where it fits there."""
    if len(entries) == 1 and "\n" not in entries[0] and len(entries[0]) < _SHORT:
        return f"{{ {entries[0]} }}"
    return block("{", [f"{each}," for each in entries], "}")
