"""A line feed stands behind the document."""

from __future__ import annotations

from parity.answer import Replied, media_type
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen


def recognise(seen: Seen) -> Recognised | None:
    """A JSON body that ends with a line feed where another runtime's does not."""
    reply = seen.reply
    if reply is None or not _is_json(reply) or not reply.body.endswith(b"\n"):
        return None
    for _, other in seen.keeping:
        if _is_json(other) and other.body and other.status == reply.status and not other.body.endswith(b"\n"):
            return Recognised("ends its JSON with a line feed", "}", "}\\n", ProofKind.READ, ())
    return None


def _is_json(reply: Replied) -> bool:
    return media_type(reply).endswith(("/json", "+json"))


DRIFT = Drift(
    id="http-trailing-newline",
    title="A line feed stands behind the document",
    severity=Severity.COSMETIC,
    what="The body ends with a line feed on one side, so it is one byte longer.",
    where=(
        "Go: `json.Encoder` writes a line feed behind every document; `json.Marshal` does not.",
        "Rust, Python and Node write none.",
    ),
    harm="Only digests and signatures of the body notice.",
    recognised="The one JSON body ends with a line feed and the other does not.",
    lookalikes=(
        Lookalike("http-length-vs-chunked", "there the length is stated in another way"),
        Lookalike("http-server-date-headers", "there headers differ, not the body"),
    ),
    fixes=(
        ("go", "`json.Marshal` and `w.Write`."),
        ("rust", "nothing to do."),
        ("python", "nothing to do."),
        ("typescript", "nothing to do."),
    ),
    example=('{"a":1}', '{"a":1}\\n'),
    recognise=recognise,
)
