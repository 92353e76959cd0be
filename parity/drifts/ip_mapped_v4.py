"""An IPv4 address inside an IPv6 address is written in another way, or alone."""

from __future__ import annotations

from codegen.wire.coded.ip import Mapped
from codegen.wire.encoding import Dimension, Own
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether IPv4-mapped addresses are written in the runtime's own way."""
    return departure.dimension is Dimension.MAPPED_IPS and departure.used not in (Own.OWN, departure.wanted)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case Mapped.EVERY:
            return "writes IPv4 addresses as IPv4-mapped IPv6 addresses"
        case Mapped.ALONE:
            return "writes an IPv4-mapped IPv6 address as the IPv4 address alone"
        case Mapped.GROUPS:
            return "writes the IPv4 address inside an IPv6 address in groups of hex digits"
    return "writes the IPv4 address inside an IPv6 address with dots"


DRIFT = Drift(
    id="ip-mapped-v4",
    title="An IPv4-mapped address in another form",
    severity=Severity.LOSES,
    what=(
        "An IPv4 address may travel inside an IPv6 address, as `::ffff:1.2.3.4`. Some runtimes write it so, "
        "some as `::ffff:102:304`, some as `1.2.3.4`, and some put every IPv4 address into that form."
    ),
    where=(
        "Go: `net.IP` writes `1.2.3.4`; `netip.Addr` keeps `::ffff:1.2.3.4`.",
        "Python: up to 3.12 `ipaddress` writes `::ffff:102:304`; from 3.13 on it writes the dots.",
        "Rust: `Ipv6Addr` writes `::ffff:1.2.3.4`.",
        "JavaScript: the peer of a socket that listens on both families is `::ffff:1.2.3.4` for every IPv4 "
        "client.",
        "Java: `InetAddress` makes an IPv4 address of it.",
    ),
    harm=(
        "Lists of allowed or blocked addresses that compare texts miss the other form; written alone, it is "
        "lost that the address was an IPv6 one."
    ),
    recognised=(
        "In every answer both texts are the same host, and only the form of the IPv4 part differs. An IPv4 "
        "address and its IPv6 form count as one host."
    ),
    lookalikes=(Lookalike("ip-v6-text", "there no IPv4 address is inside, and only the groups differ"),),
    fixes=(
        ("go", "`netip.Addr`, with `Unmap()` where the IPv4 address is meant."),
        ("rust", "`to_canonical()` before it is written, where the IPv4 address is meant."),
        ("python", "`address.ipv4_mapped` in a serializer, where the IPv4 address is meant."),
        ("typescript", "take `::ffff:` off `socket.remoteAddress`."),
    ),
    example=('{"peer":"::ffff:1.2.3.4"}', '{"peer":"1.2.3.4"}'),
    names=names,
    tell=tell,
)
