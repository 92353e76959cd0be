"""The ways to write an IP network: with the length of its prefix, with its mask, or as an object of both."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from ipaddress import IPv4Address, IPv4Interface, IPv6Address, IPv6Interface, ip_address, ip_interface
from typing import TypeAlias

from codegen.wire.coded.family import Family
from codegen.wire.coded.octets import Octets, read_octets, write_octets
from codegen.wire.coded.spelled import Spelled
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable

Interface: TypeAlias = IPv4Interface | IPv6Interface


class Network(Enum):
    """How a network is written."""

    PREFIX = "as the address and the length of the prefix"
    MASK = "as the address and the mask"
    IPNET = 'as an object of "IP" and "Mask"'


class _Networks(Spelled[Interface, Network]):
    def meaning(self, detail: str, document: Json) -> Interface | None:
        return _network(document) if isinstance(document, str) else None

    def spell(self, canonical: str, meaning: Interface, spelling: Network) -> Json:
        match spelling:
            case Network.PREFIX:
                return f"{meaning.ip}/{meaning.network.prefixlen}"
            case Network.MASK:
                return f"{meaning.ip}/{meaning.netmask}"
            case Network.IPNET:
                if meaning.ip != meaning.network.network_address:
                    raise Unencodable(
                        "Go's IPNet holds a network, and this address has bits beyond its prefix"
                    )
                return {"IP": str(meaning.ip), "Mask": write_octets(meaning.netmask.packed, Octets.BASE64)}

    def canonical(self, written: Json, detail: str, spelling: Network) -> Iterator[str]:
        found = _network(_text(written))
        if found is not None:
            yield f"{found.ip}/{found.network.prefixlen}"
            yield f"{found.ip}/{found.netmask}"


def _text(written: Json) -> str:
    """The text for what is written; an empty one for what no spelling writes."""
    match written:
        case str():
            return written
        case {"IP": str() as address, "Mask": str() as mask}:
            octets = read_octets(mask, Octets.BASE64)
            if octets is not None and len(octets) in (4, 16):
                return f"{address}/{ip_address(octets)}"
    return ""


def _network(text: str) -> Interface | None:
    """The address and prefix of `address/length` or `address/mask`; None for any other text."""
    address, slash, prefix = text.partition("/")
    if not slash or "%" in text:
        return None
    length = prefix if prefix.isdecimal() and prefix.isascii() else _length(prefix)
    try:
        return ip_interface(f"{address}/{length}") if length else None
    except ValueError:
        return None


def _length(mask: str) -> str:
    """The length of the prefix of which this is the mask; empty where there is none."""
    try:
        address: IPv4Address | IPv6Address = ip_address(mask)
    except ValueError:
        return ""
    bits = f"{int(address):0{address.max_prefixlen}b}"
    length = bits.count("1")
    return str(length) if bits.startswith("1" * length) else ""


FAMILY: Family = _Networks(Dimension.NETWORKS, Network)
