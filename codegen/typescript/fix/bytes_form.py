"""Bytes: a Buffer, a typed array, a list of numbers, or a text that spells them."""

from __future__ import annotations

from codegen.source.typescript.value import ArrayOf, Basic
from codegen.typescript.fix.bridge import Bridge
from codegen.typescript.fix.held import Held
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.scalars import called
from codegen.wire.coded.bytes import form
from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded, TypePath

#: How Node calls the encodings of text it reads.
_ENCODINGS = {
    Octets.BASE64: "base64",
    Octets.BASE64_UNPADDED: "base64",
    Octets.BASE64URL: "base64url",
    Octets.BASE64URL_UNPADDED: "base64url",
    Octets.HEX: "hex",
    Octets.HEX_UPPER: "hex",
    Octets.UTF8: "utf8",
}
#: What Node writes otherwise than these have it.
_AFTER = {Octets.BASE64_UNPADDED: '.replace(/=+$/, "")', Octets.HEX_UPPER: ".toUpperCase()"}


def bridge(job: Job, shape: Coded, path: TypePath, held: Held) -> Bridge:
    """The two ways of bytes."""
    used = job.used(path, Dimension.BYTES)
    if not job.departs(path, Dimension.BYTES) and held.is_basic("string"):
        return Bridge(lambda value: value, lambda wire, at: f"text({wire}, {at})", same=True)
    if isinstance(job.wanted(path, Dimension.BYTES), Octets):
        raise job.unheld(path, "is wanted in a form of bytes that no code is known for")
    target = form(shape.detail)
    if target == "base64url" and any(each.endswith("=") for each in job.texts(path)):
        raise job.unheld(path, "is URL-safe base64 with `=` behind it, which Node does not write")
    buffer = _buffer(held, used)
    if buffer is None:
        raise job.unheld(path, f"is held as {called(held)}, of which no bytes can be made here")
    before, after = buffer

    def write(value: str) -> str:
        return f'{before.format(value)}.toString("{target}")'

    def read(wire: str, at: str) -> str:
        return after.format(f'octets({wire}, "{target}", {at})')

    return Bridge(write, read)


def _buffer(held: Held, used: object) -> tuple[str, str] | None:
    """From the value to a Buffer, and back."""
    if held.is_named("Buffer"):
        return "{}", "{}"
    if held.is_named("Uint8Array"):
        return "Buffer.from({})", "new Uint8Array({})"
    if held.type == ArrayOf(Basic("number")):
        return "Buffer.from({})", "[...{}]"
    if held.is_basic("string") and isinstance(used, Octets) and used in _ENCODINGS:
        encoding = _ENCODINGS[used]
        return f'Buffer.from({{}}, "{encoding}")', f'{{}}.toString("{encoding}"){_AFTER.get(used, "")}'
    return None
