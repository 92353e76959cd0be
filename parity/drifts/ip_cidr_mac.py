"""A network or a hardware address is written as its bytes or as an object, not as the usual text."""

from __future__ import annotations

from codegen.wire.coded.mac import Mac
from codegen.wire.coded.network import Network
from codegen.wire.encoding import Dimension, Own
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether networks or hardware addresses are written in the runtime's own form."""
    return departure.dimension in (Dimension.NETWORKS, Dimension.MACS) and departure.used not in (
        Own.OWN,
        departure.wanted,
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case Network() as used:
            return f"writes a network {used.value}, not as the contract has it"
        case Mac() as used:
            return f"writes a hardware address {used.value}, not as the contract has it"
    return "writes it as the contract does not"


DRIFT = Drift(
    id="ip-cidr-mac",
    title="A network or hardware address in another form",
    severity=Severity.BREAKS,
    what=(
        "The contract has `10.0.0.0/8` or `00:00:5e:00:53:01`. The runtime writes a mask instead of a "
        "length, an object of address and mask, base64, a list of numbers, or other separators."
    ),
    where=(
        'Go: `net.IPNet` is `{"IP":"10.0.0.0","Mask":"/wAAAA=="}` and `net.HardwareAddr` base64, since '
        "neither has `MarshalText`; `netip.Prefix` is the text.",
        "Rust: a `[u8; 6]` is a list of numbers.",
        "Python: `ipaddress` writes the text; `with_netmask` writes the mask.",
        "JavaScript: a hardware address from a Buffer is hex without separators.",
        "Java: `getHardwareAddress()` is bytes, which Jackson writes in base64.",
    ),
    harm="A caller that expects one text fails on an object, and takes base64 for a name.",
    recognised=(
        'The schema says `"x-wire": {"is": "network"}` or `{"is": "mac"}`, and in every answer the address, '
        "the length of its prefix, or the six or eight octets are the same."
    ),
    lookalikes=(
        Lookalike("bytes-base64-alphabet", "there the contract has bytes"),
        Lookalike("ip-v6-text", "there the contract has the address of one host"),
    ),
    fixes=(
        ("go", "`netip.Prefix` for networks; `String()` for `net.HardwareAddr`."),
        ("rust", "`ipnet::IpNet` for networks; a type with `Display` for hardware addresses."),
        ("python", "`str(network)` instead of `with_netmask`."),
        ("typescript", '`match(/../g).join(":")` on the hex text.'),
    ),
    example=('{"network":"10.0.0.0/8"}', '{"network":{"IP":"10.0.0.0","Mask":"/wAAAA=="}}'),
    names=names,
    tell=tell,
)
