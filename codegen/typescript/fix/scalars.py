"""Texts, numbers, and true or false."""

from __future__ import annotations

from collections.abc import Callable

from codegen.source.typescript.value import Basic, Intersection, Literal
from codegen.typescript.fix.bridge import Bridge
from codegen.typescript.fix.held import Held
from codegen.typescript.fix.job import Job
from codegen.wire.coded.octets import NUMBERS
from codegen.wire.encoding import Dimension, Notation
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.number import Single
from codegen.wire.forms.octets import TextAs
from codegen.wire.forms.text import Composition, Normalised
from codegen.wire.lossless import Numeral
from codegen.wire.shape import Flag, Integer, Number, Shape, Text, TypePath

_SAFE = 2**53


def bridge(job: Job, shape: Shape, path: TypePath, held: Held) -> Bridge:
    """The two ways of a scalar."""
    match shape:
        case Text():
            return _text(job, path, held)
        case Integer():
            return _numeric(job, path, held, Dimension.INTEGERS, "whole")
        case Number():
            return _numeric(job, path, held, Dimension.NUMBERS, "number")
        case Flag():
            return _flag(job, path, held)
    raise job.unheld(path, "is of a kind that no code is known for")


def plain(reader: str) -> Bridge:
    """A value that is written as it is."""
    return Bridge(lambda value: value, lambda wire, at: f"{reader}({wire}, {at})", same=True)


def _text(job: Job, path: TypePath, held: Held) -> Bridge:
    form = job.used(path, Dimension.TEXTS) if job.departs(path, Dimension.TEXTS) else None
    if held.is_basic("string"):
        if form is None:
            return plain("text")
        if form == Normalised(Composition.DECOMPOSED):
            return Bridge(lambda value: f'{value}.normalize("NFC")', lambda wire, at: f"text({wire}, {at})")
    elif held.is_named("Error") and isinstance(form, Erased | None):
        return Bridge(lambda value: f"{value}.message", lambda wire, at: f"new Error(text({wire}, {at}))")
    elif held.is_named("Buffer", "Uint8Array") and isinstance(form, TextAs) and form.spelling in NUMBERS:
        return Bridge(
            lambda value: f'Buffer.from({value}).toString("utf8")',
            lambda wire, at: f'Buffer.from(text({wire}, {at}), "utf8")',
        )
    elif form is None and _is_some_text(held):
        return Bridge(
            lambda value: value, lambda wire, at: f"text({wire}, {at}) as {held.spelled}", same=True
        )
    raise job.unheld(path, f"is held as {called(held)}, of which no text can be made here")


def _is_some_text(held: Held) -> bool:
    """Whether only some texts are of a type: the members of a union, or texts with a mark of their own."""
    if isinstance(held.type, Intersection):
        return Basic("string") in held.type.parts
    return all(isinstance(each, Literal) and each.json.startswith('"') for each in held.parts)


def _numeric(job: Job, path: TypePath, held: Held, dimension: Dimension, reader: str) -> Bridge:
    notation, wanted = job.used(path, dimension), job.wanted(path, dimension)
    widened = False
    if job.departs(path, Dimension.PRECISION):
        widened = job.used(path, Dimension.PRECISION) == Single(widened=True)
        if not widened:
            raise job.unheld(path, "has lost digits before it got its type: a number holds no more than 2^53")
    if held.is_basic("number") and wanted is Notation.PLAIN:
        if widened:
            return Bridge(lambda value: f"shortest({value})", lambda wire, at: f"{reader}({wire}, {at})")
        return plain(reader)
    if held.is_basic("number"):
        return _spelled("String", reader, lambda found: found)
    if held.is_basic("string") and wanted is Notation.TEXT:
        return plain("text")
    if held.is_basic("string") and notation is Notation.TEXT:
        _refuse_beyond(job, path)
        turned = f"spelled{reader.capitalize()}"
        return Bridge(
            lambda value: f'{turned}({value}, "{job.at(path)}")',
            lambda wire, at: f"String({reader}({wire}, {at}))",
        )
    raise job.unheld(path, f"is held as {called(held)}, of which no number can be made here")


def _spelled(turned: str, reader: str, back: Callable[[str], str]) -> Bridge:
    return Bridge(
        lambda value: f"{turned}({value})",
        lambda wire, at: back(f"spelled{reader.capitalize()}(text({wire}, {at}), {at})"),
    )


def _refuse_beyond(job: Job, path: TypePath) -> None:
    """A text may spell a number that `JSON.stringify` cannot write."""
    for value in job.values.get(path, ()):
        if isinstance(value, Numeral) and value.text.lstrip("-").isdecimal() and abs(int(value.text)) > _SAFE:
            raise job.unheld(
                path,
                f"is {value.text} in an example, which JSON.stringify cannot write as a number: "
                "it is beyond 2^53",
            )


def _flag(job: Job, path: TypePath, held: Held) -> Bridge:
    notation, wanted = job.used(path, Dimension.FLAGS), job.wanted(path, Dimension.FLAGS)
    if held.is_basic("boolean") and wanted is Notation.PLAIN:
        return plain("flag")
    if wanted is Notation.PLAIN and notation is Notation.TEXT and held.is_basic("string"):
        return Bridge(lambda value: f'{value} === "true"', lambda wire, at: f"String(flag({wire}, {at}))")
    if wanted is Notation.PLAIN and notation is Notation.NUMBER and held.is_basic("number"):
        return Bridge(lambda value: f"{value} === 1", lambda wire, at: f"Number(flag({wire}, {at}))")
    if held.is_basic("boolean") and wanted is Notation.TEXT:
        return Bridge(
            lambda value: f"String({value})",
            lambda wire, at: f'oneOf({wire}, ["true", "false"], {at}) === "true"',
        )
    raise job.unheld(path, f"is held as {called(held)}, which is not true or false")


def called(held: Held) -> str:
    """A type as a sentence names it."""
    name = held.declared.name if held.declared is not None else getattr(held.type, "name", "")
    return f"`{name}`" if name else f"`{held.spelled}`"
