"""The groups of an IPv6 address are written in another way."""

from __future__ import annotations

from codegen.wire.coded.address import V6
from codegen.wire.encoding import Dimension, Own
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the groups of IPv6 addresses are written in the runtime's own way."""
    return departure.dimension is Dimension.IPS and departure.used not in (Own.OWN, departure.wanted)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    used = departure.used.value if isinstance(departure.used, V6) else "in a way of its own"
    return f"writes an IPv6 address {used}, not as the contract has it"


DRIFT = Drift(
    id="ip-v6-text",
    title="An IPv6 address with other zeros or case",
    severity=Severity.COSMETIC,
    what=(
        "The same address is written with `::` or with all eight groups, with or without leading zeros, in "
        "lower or upper case."
    ),
    where=(
        "Go, Rust and Python write the shortened form in lower case.",
        "Python: `address.exploded` is eight groups of four digits.",
        "JavaScript: a text stays as it came; code that reads the octets writes eight groups.",
        "Java: `Inet6Address` writes eight groups without leading zeros.",
    ),
    harm="A caller that compares texts takes one host for two.",
    recognised="In every answer the 128 bits and the zone are those of the contract's text.",
    lookalikes=(Lookalike("ip-mapped-v4", "there an IPv4 address is inside, and its form differs"),),
    fixes=(
        ("go", "`netip.ParseAddr` and its `String()`, instead of keeping the text."),
        ("rust", "`Ipv6Addr` instead of a text."),
        ("python", "the address itself instead of its `exploded`."),
        (
            "typescript",
            "write the contract's form before it is kept; there is no type for addresses.",
        ),
        ("java", "a serializer that writes the form of RFC 5952."),
    ),
    example=('{"host":"2001:db8::1"}', '{"host":"2001:db8:0:0:0:0:0:1"}'),
    names=names,
    tell=tell,
)
