"""The ways to write an IP address: the groups of IPv6, and an IPv4 address inside IPv6 or alone."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from enum import Enum

from codegen.wire.coded.address import V6, Address, read_address, write_v6
from codegen.wire.coded.family import Family, Fits, Settings
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json


class Mapped(Enum):
    """How an IPv4 address that may stand inside an IPv6 address is written."""

    DOTTED = "an IPv4-mapped address with dots"
    GROUPS = "an IPv4-mapped address in groups"
    ALONE = "the IPv4 address alone"
    EVERY = "every IPv4 address as an IPv4-mapped one with dots"


class _Ips:
    dimensions: Mapping[Dimension, type[Enum]] = {Dimension.IPS: V6, Dimension.MAPPED_IPS: Mapped}

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """The host; an IPv4 address and its IPv6 form are one."""
        address = read_address(document) if isinstance(document, str) else None
        return None if address is None else address.host

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """What can be chosen. Wherever one of `Mapped` fits, it fits with the same styles."""
        if not isinstance(canonical, str) or not isinstance(written, str):
            return None
        address = read_address(written)
        if address is None or self.meaning(detail, canonical) != address.host:
            return {} if canonical == written else None
        styles = [style for style in V6 if address.is_v4 or _spelled(address, style) == written]
        if not styles and canonical != written:
            return None
        style = styles[0] if styles else None
        mapped = frozenset(how for how in Mapped if _write(canonical, style, how) == written)
        return {Dimension.IPS: frozenset(styles), Dimension.MAPPED_IPS: mapped} if mapped else None

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The address with what is chosen."""
        if not isinstance(canonical, str):
            return canonical
        style, mapped = settings.get(Dimension.IPS), settings.get(Dimension.MAPPED_IPS)
        return _write(
            canonical,
            style if isinstance(style, V6) else None,
            mapped if isinstance(mapped, Mapped) else None,
        )

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """Texts of the host: the usual ones, or with settings all that would be written so."""
        address = read_address(written) if isinstance(written, str) else None
        if address is None:
            if isinstance(written, str) and settings:
                yield written
            return
        styles = tuple(V6) if settings else (V6.SHORT,)
        for text in dict.fromkeys((written, *_texts(address, styles))):
            if not settings or self.write(detail, text, settings) == written:
                yield text


def _write(canonical: str, style: V6 | None, mapped: Mapped | None) -> str:
    address = read_address(canonical)
    if address is None or (address.is_v4 and mapped is not Mapped.EVERY):
        return canonical
    number, zone = address.host
    if address.v4 is None:
        return canonical if style is None else write_v6(number, style, dotted=address.dotted, zone=zone)
    if mapped is Mapped.ALONE and not zone:
        return str(address.v4)
    dotted = address.dotted if mapped in (None, Mapped.ALONE) else mapped is not Mapped.GROUPS
    if style is None and dotted == address.dotted and not address.is_v4:
        return canonical
    return write_v6(number, style or _style_of(canonical, address), dotted=dotted, zone=zone)


def _style_of(canonical: str, address: Address) -> V6:
    """The style a text is written in; the usual one for a text in none."""
    return next((style for style in V6 if _spelled(address, style) == canonical), V6.SHORT)


def _spelled(address: Address, style: V6) -> str:
    number, zone = address.host
    return write_v6(number, style, dotted=address.dotted, zone=zone)


def _texts(address: Address, styles: tuple[V6, ...]) -> Iterator[str]:
    number, zone = address.host
    if address.v4 is not None and not zone:
        yield str(address.v4)
    for dotted in (True, False) if address.v4 is not None else (address.dotted,):
        for style in styles:
            yield write_v6(number, style, dotted=dotted, zone=zone)


FAMILY: Family = _Ips()
