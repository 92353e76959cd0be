"""A body comes in chunks, or with its length before it."""

from __future__ import annotations

from parity.answer import header_values
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen


def recognise(seen: Seen) -> Recognised | None:
    """Chunks where another runtime states the length, for the same status."""
    reply = seen.reply
    if reply is None or not header_values(reply, "transfer-encoding"):
        return None
    for _, other in seen.keeping:
        length = header_values(other, "content-length")
        if other.status == reply.status and length:
            return Recognised(
                "sends its body in chunks",
                f"content-length: {length[0]}",
                f"transfer-encoding: {', '.join(header_values(reply, 'transfer-encoding'))}",
                ProofKind.READ,
                (),
            )
    return None


DRIFT = Drift(
    id="http-length-vs-chunked",
    title="The body comes in chunks on one side",
    severity=Severity.COSMETIC,
    what="One runtime states the length of a body before it, another sends it in chunks.",
    where=(
        "Go: net/http goes over to chunks above 2048 bytes, or after `Flush`, unless the length is set.",
        "Node: chunks after `write`, and after `end` where the head was written without a length.",
        "Python: a `StreamingResponse` comes in chunks.",
        "Rust: axum's `Json` states the length.",
    ),
    harm="Only a client that needs the length beforehand notices, such as a progress bar.",
    recognised="`Transfer-Encoding` stands on one side where `Content-Length` stands on the other.",
    lookalikes=(
        Lookalike("http-compression", "there the bytes themselves are others"),
        Lookalike("http-server-date-headers", "there a header is there on one side only"),
    ),
    fixes=(
        ("go", "set `Content-Length` before the first write."),
        ("typescript", "set `content-length` in the head."),
        ("python", "a plain `Response` in place of `StreamingResponse`."),
        ("rust", "nothing to do: `Json` states the length."),
    ),
    example=("content-length: 4096", "transfer-encoding: chunked"),
    recognise=recognise,
)
