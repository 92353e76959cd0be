"""Whether the contract's own answers are spelled as the wire types spell them.

A contract names a kind (a UUID, a duration) and leaves its spelling open; a bridge writes the usual one.
"""

from __future__ import annotations

from enum import Enum

from codegen.go.fix.bridge.canonical import canonical_texts
from codegen.go.fix.bridge.wires import Node, Unheld
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.family import family_of
from codegen.wire.coded.ip import Mapped
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.network import Network
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded, Kind
from codegen.wire.unencodable import Unencodable

_USUAL: dict[Coded, tuple[Dimension, Enum]] = {
    Coded(Kind.UUID): (Dimension.UUIDS, Uuid.LOWER),
    Coded(Kind.MAC): (Dimension.MACS, Mac.COLONS),
    Coded(Kind.NETWORK): (Dimension.NETWORKS, Network.PREFIX),
    Coded(Kind.IP): (Dimension.MAPPED_IPS, Mapped.DOTTED),
    Coded(Kind.DURATION): (Dimension.DURATIONS, DurationForm.ISO_HOURS_SIGNED_ONCE),
    Coded(Kind.DURATION, "iso"): (Dimension.DURATIONS, DurationForm.ISO_HOURS_SIGNED_ONCE),
    Coded(Kind.BYTES, "base64"): (Dimension.BYTES, Octets.BASE64),
    Coded(Kind.BYTES, "base64url"): (Dimension.BYTES, Octets.BASE64URL),
    Coded(Kind.BYTES, "hex"): (Dimension.BYTES, Octets.HEX),
}


def usual_spelling(node: Node, shape: Coded) -> None:
    """Refuses a contract whose answers are spelled in another way than the bridge would write them."""
    usual = _USUAL.get(Coded(shape.kind, shape.detail.partition(" ")[0]))
    if usual is None:
        return
    dimension, setting = usual
    for text in canonical_texts(node):
        try:
            written = family_of(shape.kind).write(shape.detail, text, {dimension: setting})
        except Unencodable:
            continue
        if written != text:
            raise Unheld(
                f"the contract's own answers have it as `{text}`, and only `{written}` is written so far"
            )
