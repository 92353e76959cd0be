"""The vectors of the generated test: what must be read and come back, and what must be refused.

Every one is judged here first, by `codegen.wire`: a body that the contract's layout reads is never a reject,
one that it does not read is never an accept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from codegen.fix.request import FixRequest, Vector
from codegen.go.fix.old_form import is_refused
from codegen.go.fix.plan import Case, Plan
from codegen.go.fix.sample import kept, outer, sample, tagged
from codegen.go.fix.spoil import OTHER_TEXT, ascii_json, further_member, named, spoiled, spoiled_members
from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import Encoding
from codegen.wire.lossless import NotJson, Repeated, parse
from codegen.wire.shape import Union, Value
from codegen.wire.unencodable import Unencodable

#: Text that HTML and JavaScript care about, and that encoding/json therefore escapes.
HOSTILE = '<b>&"\u2028'


#: Readings of one body that are looked at.
_READINGS = 4


@dataclass(frozen=True, slots=True)
class Read:
    """A body that is read, and what is written for it."""

    name: str
    text: str
    written: str


@dataclass(frozen=True, slots=True)
class Vectors:
    """All vectors of one fix."""

    accepted: tuple[Read, ...]
    old: tuple[Read, ...]
    rejected: tuple[Vector, ...]
    #: One body of each variant whose fields take any value, by variant.
    samples: tuple[tuple[Case, str], ...]
    notes: tuple[str, ...]


def vectors(request: FixRequest, plan: Plan) -> Vectors:
    """The vectors for a plan: the request's own, and those made up from the shape."""
    samples = tuple(
        (case, encode(request.model, request.wanted, _value(request, plan, case, "text")))
        for case in _plain(plan)
    )
    notes: list[str] = []
    accepted = _accepted(request, plan, notes)
    old = _old(request, plan, notes)
    rejected: dict[str, Vector] = {}
    for vector in map(_compact, request.rejects):
        why_not = _why_read(request, plan, vector.text)
        if why_not:
            notes.append(f"The reject example {vector.name} {why_not}: not tested.")
        else:
            rejected.setdefault(vector.text, vector)
    for vector in (*spoiled(plan, samples), *_old_spoiled(plan, old)):
        if not _why_read(request, plan, vector.text):
            rejected.setdefault(vector.text, vector)
    texts = tuple((case, ascii_json(document)) for case, document in samples)
    return Vectors(accepted, old if plan.old else (), tuple(rejected.values()), texts, tuple(notes))


def _accepted(request: FixRequest, plan: Plan, notes: list[str]) -> tuple[Read, ...]:
    found: dict[str, Read] = {}
    for vector in (*map(_compact, request.accepts), *_made_up(request, plan)):
        written = _written(request, request.wanted, vector.text)
        if written is not None:
            found.setdefault(vector.text, Read(vector.name, vector.text, written))
    notes.extend(
        f"The accept example {vector.name} is not in the contract's own layout: not tested."
        for vector in map(_compact, request.accepts)
        if vector.text not in found
    )
    return tuple(found.values())


def _old(request: FixRequest, plan: Plan, notes: list[str]) -> tuple[Read, ...]:
    found: dict[str, Read] = {}
    wanted = {vector.name: vector.text for vector in request.canonical}
    for vector in map(_compact, request.legacy):
        # an old form may have lost what tells two values apart: what the case wants is the one that is meant
        from_wanted = (
            _written(request, request.wanted, wanted[vector.name]) if vector.name in wanted else None
        )
        written = _written(request, request.used, vector.text)
        if written is not None and not (plan.old and is_refused(plan, parse(vector.text))):
            found.setdefault(vector.text, Read(vector.name, vector.text, from_wanted or written))
    for read in _old_forms(request, plan):
        if not (plan.old and is_refused(plan, parse(read.text))):
            found.setdefault(read.text, read)
    notes.extend(
        f"The old body {vector.name} is not one that the struct writes: it is not read."
        for vector in map(_compact, request.legacy)
        if plan.old and vector.text not in found and not any(vector.name in note for note in notes)
    )
    return tuple(found.values())


def _plain(plan: Plan) -> Iterator[Case]:
    for case in plan.cases:
        slots = case.slots if case.held is None else (case.held,)
        if all(slot.plain for slot in slots) and _every_part_is_plain(plan):
            yield case


def _every_part_is_plain(plan: Plan) -> bool:
    return all(slot.plain for part in plan.parts for case in part.cases for slot in case.slots)


def _value(request: FixRequest, plan: Plan, case: Case, text: str) -> Value:
    root, _ = request.model.resolve(request.model.root, ())
    if isinstance(root, Union):
        return tagged(request.model, root, case.variant, text, examples=plan.examples)
    return sample(request.model, root, text, examples=plan.examples)


def _made_up(request: FixRequest, plan: Plan) -> Iterator[Vector]:
    for case in _plain(plan):
        document = encode(request.model, request.wanted, _value(request, plan, case, HOSTILE))
        yield Vector(named(case, "HTML and U+2028"), ascii_json(document))
        for name, text in further_member(plan, case, document):
            yield Vector(name, text)
        empty = encode(request.model, request.wanted, _value(request, plan, case, ""))
        yield Vector(named(case, "empty"), ascii_json(empty))


def _old_forms(request: FixRequest, plan: Plan) -> Iterator[Read]:
    for case in _plain(plan):
        value = _value(request, plan, case, "text")
        try:
            old = ascii_json(encode(request.model, request.used, value))
            yield Read(named(case, "old form"), old, ascii_json(encode(request.model, request.wanted, value)))
        except Unencodable:
            continue


def _old_spoiled(plan: Plan, old: Sequence[Read]) -> Iterator[Vector]:
    for index, each in enumerate(old):
        document = parse(each.text)
        if not plan.old:
            yield Vector(each.name, each.text)
        elif isinstance(document, dict):
            spoilt = spoiled_members(each.name, document)
            yield from (vector for vector in spoilt if not index or vector.name.endswith(OTHER_TEXT))


def _written(request: FixRequest, encoding: Encoding, text: str) -> str | None:
    """What is written for a body laid so; None where it cannot be read."""
    return next(iter(_forms(request, encoding, text)), None)


def _forms(request: FixRequest, encoding: Encoding, text: str) -> tuple[str, ...]:
    """What may be written for a body laid so: more than one form where what it stood for is not sure."""
    forms: dict[str, None] = {}
    try:
        for value in islice(decode(request.model, encoding, parse(text)), _READINGS):
            own = kept(request.model, request.model.root, value)
            forms[ascii_json(encode(request.model, request.wanted, own))] = None
    except (NotJson, Unencodable):
        return tuple(forms)
    return tuple(forms)


def _why_read(request: FixRequest, plan: Plan, text: str) -> str:
    """Why the generated code might read the body, as a clause; empty when it is sure to refuse it."""
    try:
        document = parse(text)
    except NotJson:
        return ""
    if isinstance(document, Repeated):
        return ""
    if next(decode(outer(request.model), request.wanted, document), None) is not None:
        return "breaks a rule that the code does not check, such as a length or an inner member"
    if plan.old and not is_refused(plan, document):
        return "is in the old form, which is still read"
    return ""


def _compact(vector: Vector) -> Vector:
    try:
        return Vector(vector.name, ascii_json(parse(vector.text)))
    except NotJson:
        return vector
