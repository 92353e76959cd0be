"""A body is sent compressed by one runtime."""

from __future__ import annotations

from parity.answer import header_values
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen


def recognise(seen: Seen) -> Recognised | None:
    """A content coding where another runtime has none, for the same status."""
    reply = seen.reply
    coding = "" if reply is None else ", ".join(header_values(reply, "content-encoding"))
    if reply is None or coding in ("", "identity"):
        return None
    if not any(
        other.status == reply.status and other.body and not header_values(other, "content-encoding")
        for _, other in seen.keeping
    ):
        return None
    return Recognised(f"compresses its answer with {coding}", "no coding", coding, ProofKind.READ, ())


DRIFT = Drift(
    id="http-compression",
    title="The body is compressed on one side",
    severity=Severity.COSMETIC,
    what="A client that takes gzip gets the body compressed by one runtime and plain by another.",
    where=(
        "Python: `GZipMiddleware` compresses bodies of 500 bytes and more.",
        "Rust: `CompressionLayer` of tower-http compresses bodies of 32 bytes and more.",
        "Go, FastAPI alone, axum alone and Node compress nothing by themselves.",
    ),
    harm="Size on the wire and caches differ; a client that does not decode what it asked for reads noise.",
    recognised="`Content-Encoding` is there on one side only; the bodies are compared after the coding was "
    "taken off.",
    lookalikes=(
        Lookalike("http-length-vs-chunked", "there the same bytes are framed in another way"),
        Lookalike("http-server-date-headers", "there other headers are added"),
    ),
    fixes=(
        ("python", "add or remove `GZipMiddleware`."),
        ("rust", "add or remove `CompressionLayer`."),
        ("go", "a handler around the mux that compresses."),
        ("typescript", "`zlib` behind a look at `accept-encoding`; in Express `compression()`."),
    ),
    example=("200", "200 content-encoding: gzip"),
    recognise=recognise,
)
