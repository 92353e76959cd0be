"""IP addresses as texts: read strictly, and written in each of the usual ways."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address

#: The first 96 bits of an IPv6 address that holds an IPv4 address.
_MAPPED = 0xFFFF


class V6(Enum):
    """How the groups of an IPv6 address are written."""

    SHORT = "shortened, in lower case"
    SHORT_UPPER = "shortened, in upper case"
    GROUPS = "in eight groups, in lower case"
    GROUPS_UPPER = "in eight groups, in upper case"
    FULL = "in eight groups of four digits, in lower case"
    FULL_UPPER = "in eight groups of four digits, in upper case"


_UPPER = frozenset({V6.SHORT_UPPER, V6.GROUPS_UPPER, V6.FULL_UPPER})
_SHORT = frozenset({V6.SHORT, V6.SHORT_UPPER})
_FULL = frozenset({V6.FULL, V6.FULL_UPPER})


@dataclass(frozen=True, slots=True)
class Address:
    """An address as a text has it."""

    number: int
    #: Written as an IPv4 address alone.
    is_v4: bool = False
    #: An IPv6 address whose last 32 bits stand as an IPv4 address.
    dotted: bool = False
    zone: str = ""

    @property
    def v4(self) -> IPv4Address | None:
        """The IPv4 address that it is or holds."""
        if self.is_v4:
            return IPv4Address(self.number)
        return IPv4Address(self.number & 0xFFFFFFFF) if self.number >> 32 == _MAPPED else None

    @property
    def host(self) -> tuple[int, str]:
        """Who is addressed: the same for an IPv4 address and the IPv6 address that holds it."""
        return (self.number | _MAPPED << 32 if self.is_v4 else self.number, self.zone)


@lru_cache(maxsize=4096)
def read_address(text: str) -> Address | None:
    """The address a text says; None for any other text."""
    plain, mark, zone = text.partition("%")
    if mark and not zone:
        return None
    try:
        if ":" in plain:
            return Address(int(IPv6Address(plain)), dotted="." in plain, zone=zone)
        return None if mark else Address(int(IPv4Address(plain)), is_v4=True)
    except ValueError:
        return None


def write_v6(number: int, style: V6, *, dotted: bool, zone: str = "") -> str:
    """The text of an IPv6 address."""
    groups = [number >> shift & 0xFFFF for shift in range(112, -16, -16)]
    tail = str(IPv4Address(number & 0xFFFFFFFF)) if dotted else ""
    if dotted:
        groups = groups[:6]
    texts = [f"{group:04x}" if style in _FULL else f"{group:x}" for group in groups]
    start, length = _longest_run_of_zeros(groups) if style in _SHORT else (0, 0)
    if tail:
        texts.append(tail)
    if length > 1:
        text = ":".join(texts[:start]) + "::" + ":".join(texts[start + length :])
    else:
        text = ":".join(texts)
    return (text.upper() if style in _UPPER else text) + (f"%{zone}" if zone else "")


def _longest_run_of_zeros(groups: list[int]) -> tuple[int, int]:
    """Where the longest run of zeros starts, the first of equally long ones, and how long it is."""
    best = (0, 0)
    for start in range(len(groups)):
        length = 0
        while start + length < len(groups) and groups[start + length] == 0:
            length += 1
        if length > best[1]:
            best = (start, length)
    return best
