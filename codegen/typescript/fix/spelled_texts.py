"""Identifiers, addresses, URLs, durations, decimals and times of day."""

from __future__ import annotations

import re

from codegen.typescript.fix.bridge import Bridge
from codegen.typescript.fix.held import Held
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.scalars import called
from codegen.wire.coded.address import V6
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.ip import Mapped
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded, Kind, TypePath

_DIMENSIONS = {
    Kind.UUID: (Dimension.UUIDS,),
    Kind.IP: (Dimension.IPS, Dimension.MAPPED_IPS),
    Kind.NETWORK: (Dimension.NETWORKS,),
    Kind.MAC: (Dimension.MACS,),
    Kind.URL: (Dimension.URLS,),
    Kind.DURATION: (Dimension.DURATIONS,),
    Kind.DECIMAL: (Dimension.DECIMALS,),
    Kind.TIME_OF_DAY: (Dimension.TIMES_OF_DAY, Dimension.FRACTIONS, Dimension.DESIGNATORS),
}
#: How a text that keeps the contract is read.
_READERS = {
    Kind.UUID: "text",
    Kind.IP: "address",
    Kind.NETWORK: "network",
    Kind.MAC: "text",
    Kind.URL: "url",
    Kind.DECIMAL: "decimal",
}
_UUIDS = {
    Uuid.UPPER: "{}.toUpperCase()",
    Uuid.SIMPLE: '{}.replace(/-/g, "")',
    Uuid.SIMPLE_UPPER: '{}.replace(/-/g, "").toUpperCase()',
    Uuid.URN: "`urn:uuid:${{{}}}`",
    Uuid.BRACED: "`{{${{{}}}}}`",
}
_MACS = {
    Mac.BARE: ('{}.replace(/(..)(?=.)/g, "$1:")', '{}.replace(/:/g, "")'),
    Mac.BARE_UPPER: (
        '{}.toLowerCase().replace(/(..)(?=.)/g, "$1:")',
        '{}.replace(/:/g, "").toUpperCase()',
    ),
    Mac.HYPHENS: ('{}.replace(/-/g, ":")', '{}.replace(/:/g, "-")'),
    Mac.HYPHENS_UPPER: ('{}.toLowerCase().replace(/-/g, ":")', '{}.toUpperCase().replace(/:/g, "-")'),
    Mac.COLONS_UPPER: ("{}.toLowerCase()", "{}.toUpperCase()"),
}
_DAYLESS = re.compile(r"-?PT(\d+H)?(\d+M)?([\d.]+S)?")
_DECIMAL = re.compile(r"-?\d+(?:\.(\d+))?")


def bridge(job: Job, shape: Coded, path: TypePath, held: Held) -> Bridge:
    """The two ways of such a text."""
    departs = job.departs(path, *_DIMENSIONS[shape.kind])
    if held.is_named("URL") and shape.kind is Kind.URL:
        if departs:
            raise job.unheld(path, "is a URL, which has put its text in another form before it is written")
        return Bridge(lambda value: f"{value}.href", lambda wire, at: f"new URL(url({wire}, {at}))")
    if shape.kind is Kind.DECIMAL and departs:
        return _decimal(job, path, held)
    if shape.kind is Kind.DURATION and departs:
        return _duration(job, path, held)
    if held.is_basic("number") and not departs:
        return Bridge(lambda value: value, lambda wire, at: f"number({wire}, {at})", same=True)
    if not held.is_basic("string"):
        raise job.unheld(path, f"is held as {called(held)}, of which no text can be made here")
    if not departs:
        reader = _READERS.get(shape.kind, "text")
        return Bridge(lambda value: value, lambda wire, at: f"{reader}({wire}, {at})", same=True)
    return _respelled(job, shape, path)


def _respelled(job: Job, shape: Coded, path: TypePath) -> Bridge:
    match shape.kind:
        case Kind.UUID:
            used = job.used(path, Dimension.UUIDS)
            if isinstance(used, Uuid) and used in _UUIDS:
                back = _UUIDS[used]
                return Bridge(
                    lambda value: f'plainUuid({value}, "{job.at(path)}")',
                    lambda wire, at: back.format(f"uuid({wire}, {at})"),
                )
        case Kind.MAC:
            used = job.used(path, Dimension.MACS)
            if isinstance(used, Mac) and used in _MACS:
                there, again = _MACS[used]
                return Bridge(there.format, lambda wire, at: again.format(f"mac({wire}, {at})"))
        case Kind.IP:
            return _address(job, path)
    raise job.unheld(path, "is a text in a form that no code is known for")


def _address(job: Job, path: TypePath) -> Bridge:
    mapped = job.used(path, Dimension.MAPPED_IPS) if job.departs(path, Dimension.MAPPED_IPS) else None
    groups = job.used(path, Dimension.IPS) if job.departs(path, Dimension.IPS) else None
    if mapped is Mapped.EVERY and groups is None:
        return Bridge(
            lambda value: f'{value}.replace(/^::ffff:(?=\\d+\\.)/i, "")',
            lambda wire, at: f"`::ffff:${{address({wire}, {at})}}`",
        )
    if groups is V6.GROUPS and mapped is None:
        return Bridge(
            lambda value: f"shortAddress({value})", lambda wire, at: f"groupsOf(address({wire}, {at}))"
        )
    raise job.unheld(path, "is an address in a form that no code is known for")


def _duration(job: Job, path: TypePath, held: Held) -> Bridge:
    used = job.used(path, Dimension.DURATIONS)
    scale = {DurationForm.MILLISECONDS: "", DurationForm.SECONDS: " * 1000"}.get(used)  # type: ignore[call-overload]
    if scale is None or not held.is_basic("number"):
        raise job.unheld(path, "is a duration in a form that no code is known for")
    texts = job.texts(path)
    if any(_DAYLESS.fullmatch(each) is None for each in texts):
        raise job.unheld(path, "is not in hours, minutes and seconds in the examples of the contract")
    back = scale.replace("*", "/")
    return Bridge(
        lambda value: f"isoDuration({value}{scale})", lambda wire, at: f"milliseconds({wire}, {at}){back}"
    )


def _decimal(job: Job, path: TypePath, held: Held) -> Bridge:
    if job.used(path, Dimension.DECIMALS) is not DecimalForm.NUMBER or not held.is_basic("number"):
        raise job.unheld(path, "has lost the zeros at its end before it got its type")
    found = [_DECIMAL.fullmatch(each) for each in job.texts(path)]
    scales = {len(each[1] or "") if each is not None else 0 for each in found}
    if len(scales) != 1 or 0 in scales:
        raise job.unheld(path, "is a number, which does not say how many digits are behind the point")
    digits = scales.pop()
    job.notes[
        f"`{job.at(path)}` is written with {digits} digits behind the point, as every example of the contract"
        " has it: a number does not say how many there were."
    ] = None
    return Bridge(
        lambda value: f'decimalText({value}, {digits}, "{job.at(path)}")',
        lambda wire, at: f"Number(decimal({wire}, {at}))",
    )
