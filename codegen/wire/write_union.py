"""The writer of a union: its variant named where the encoding names it, the payload beside or within."""

from __future__ import annotations

from collections.abc import Callable

from codegen.wire.encoding import Adjacent, External, Internal, Presence, Untagged
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import Json
from codegen.wire.shape import Record, Tagged, TypePath, Union, Value, Variant
from codegen.wire.unencodable import Unencodable
from codegen.wire.write_record import absent_writer, put
from codegen.wire.writing import Writer, Writing
from codegen.wire.zero import unit


def union_writer(writers: Writing, union: Union, path: TypePath) -> Writer:
    """The writer of a union at a path."""
    variants = {variant.name: _variant_writer(writers, union, variant, path) for variant in union.variants}

    def write(value: Value) -> Json:
        if not isinstance(value, Tagged):
            raise Unencodable("a union's value names its variant")
        variant = variants.get(value.variant)
        if variant is None:
            raise Unencodable(f"the union has no variant `{value.variant}`")
        return variant(value.payload)

    return write


def _variant_writer(writers: Writing, union: Union, variant: Variant, path: TypePath) -> Writer:
    token = writers.encoding.variant((*path, variant.name))
    match writers.encoding.at(path).tagging:
        case External():
            return _external(writers, union, variant, path, token)
        case Internal(tag):
            return _internal(_merged(writers, union, variant, path), variant, tag, token)
        case Adjacent(tag, content):
            payload = _merged(writers, union, variant, path)
            if variant.payload is None:
                return lambda _: {tag: token}
            return lambda value: {tag: token, content: payload(value)}
        case Untagged():
            return _merged(writers, union, variant, path)


def _external(writers: Writing, union: Union, variant: Variant, path: TypePath, token: str) -> Writer:
    layout = writers.encoding.at(path)
    payload = _payload(writers, variant, path)
    if layout.foreign is Presence.OMITTED:
        if variant.payload is None:
            return lambda _: unit(layout.units, token)
        return lambda value: {token: payload(value)}
    others = [
        writers.encoding.variant((*path, other.name))
        for other in union.variants
        if other.name != variant.name
    ]

    def write(value: Value) -> Json:
        written = payload(value)
        if written is None:
            raise Unencodable("among null members of other variants, a variant without payload is lost")
        members: dict[str, Json] = {token: written}
        for other in others:
            put(members, other, None)
        return members

    return write


def _internal(payload: Writer, variant: Variant, tag: str, token: str) -> Writer:
    def write(value: Value) -> Json:
        written = payload(value)
        if written is None and variant.payload is None:
            return {tag: token}
        if not isinstance(written, dict):
            raise Unencodable("an internal tag stands beside members, and this payload has none")
        if tag in written:
            raise Unencodable(f"two members would be written under the name `{tag}`")
        return {tag: token, **written}

    return write


def _payload(writers: Writing, variant: Variant, path: TypePath) -> Writer:
    if variant.payload is None:
        return lambda _: None
    return writers.place(variant.payload, (*path, variant.name))


def _merged(writers: Writing, union: Union, variant: Variant, path: TypePath) -> Writer:
    """The writer of a payload with the members of other variants that stand beside its own."""
    payload = _payload(writers, variant, path)
    shape, _ = writers.model.resolve(variant.payload or Record(()), (*path, variant.name))
    foreign = _foreign(writers, union, path, shape) if isinstance(shape, Record) else []
    if not foreign:
        return payload

    def write(value: Value) -> Json:
        written: Json = {} if variant.payload is None else payload(value)
        if isinstance(written, dict):
            for key, absent in foreign:
                put(written, key, absent())
        return written or None if variant.payload is None else written

    return write


def _foreign(
    writers: Writing, union: Union, path: TypePath, own: Record
) -> list[tuple[str, Callable[[], Json]]]:
    found = []
    for field_path, shape in foreign_fields(writers.model, union, path, own).values():
        absent = absent_writer(writers, writers.encoding.at(field_path).foreign, shape, field_path)
        if absent is not None:
            found.append((writers.encoding.key(field_path), absent))
    return found
