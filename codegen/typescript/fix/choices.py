"""One of a list of names: texts, the members of an `enum`, or numbers that stand for them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from codegen.source.typescript.value import Literal
from codegen.typescript.fix.bridge import Bridge, block
from codegen.typescript.fix.held import Held, access
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.scalars import called
from codegen.typescript.types.identifier import lower_first, type_name
from codegen.typescript.types.text import quote
from codegen.wire.encoding import Dimension
from codegen.wire.form import Place
from codegen.wire.lossless import Json, Numeral, write
from codegen.wire.name import fold, words
from codegen.wire.shape import Choice, TypePath
from codegen.wire.unencodable import Unencodable


def bridge(job: Job, shape: Choice, path: TypePath, held: Held) -> Bridge:
    """The two ways of a name."""
    if job.departs(path, Dimension.CHOICES) and job.request.wanted.at(path).form(Dimension.CHOICES):
        raise job.unheld(path, "is wanted in a form that no code is known for")
    pairs = _pairs(job, shape, path, held)
    if all(value == quote(name) for name, value in pairs):
        known = f"[{', '.join(quote(name) for name, _ in pairs)}]"
        return Bridge(lambda value: value, lambda wire, at: f"oneOf({wire}, {known}, {at})", same=True)
    table = _table(job, path, held, pairs)
    return Bridge(
        lambda value: f'nameOf({table}, {value}, "{job.at(path)}")',
        lambda wire, at: f"valueOf({table}, {wire}, {at})",
    )


def _pairs(job: Job, shape: Choice, path: TypePath, held: Held) -> Sequence[tuple[str, str]]:
    """The name on the wire and the expression of the value, for each."""
    used = job.request.used
    names = tuple(used.variant((*path, name)) for name in shape.members)
    form = used.at(path).form(Dimension.CHOICES)
    found = []
    for name, spelled in zip(shape.members, names, strict=True):
        value: Json = spelled
        if form is not None:
            try:
                value = form.write(spelled, Place(shape, names))
            except Unencodable:
                raise job.unheld(path, f"has no value for `{name}`") from None
        wanted = job.request.wanted.variant((*path, name))
        found.append((wanted, _expression(job, path, held, wanted, value)))
    return found


def _expression(job: Job, path: TypePath, held: Held, wanted: str, value: Json) -> str:
    if held.declared is not None and held.declared.members:
        for name, text in held.declared.members:
            if text == write(value):
                return access(job.use(held.declared, as_value=True), name)
        raise job.unheld(path, f"has no member for `{wanted}` in {called(held)}")
    if isinstance(value, Numeral) and (held.is_basic("number") or Literal(value.text) in held.parts):
        return value.text
    if isinstance(value, str) and held.is_basic("string"):
        if value not in job.request.observed and value != wanted:
            job.assumed[value] = None
        return quote(value)
    if isinstance(value, str):
        own = [json.loads(each.json) for each in held.parts if isinstance(each, Literal)]
        texts = [each for each in own if isinstance(each, str)]
        for each in (
            *(one for one in texts if one == value),
            *(one for one in texts if fold(one) == fold(value)),
        ):
            return quote(each)
    raise job.unheld(path, f"has nothing for `{wanted}` in {called(held)}")


def _table(job: Job, path: TypePath, held: Held, pairs: Sequence[tuple[str, str]]) -> str:
    steps = [step for step in path if step.isidentifier()]
    name = job.taken.give(lower_first(type_name([*words(steps[-1] if steps else job.target.name), "names"])))
    rows = [f"[{quote(each)}, {value}]," for each, value in pairs]
    kind = f"readonly (readonly [string, {held.spelled}])[]"
    if held.declared is not None and held.declared.members:
        # The enum may not be there yet while this file is loaded: the two import each other.
        job.tables.append(block(f"const {name} = (): {kind} => [", rows, "];"))
        return f"{name}()"
    job.tables.append(block(f"const {name}: {kind} = [", rows, "];"))
    return name
