"""A body that one runtime takes is too large for another."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short

_TOO_LARGE = 413


def recognise(seen: Seen) -> Recognised | None:
    """413 where a success is right, or a success where 413 is."""
    reply, right, sent = seen.reply, seen.right_status, len(seen.case.request.body or b"")
    if reply is None or right is None or not sent or reply.status == right:
        return None
    if reply.status == _TOO_LARGE and 200 <= right < 300:
        told = f"refuses a body of {sent} bytes as too large"
    elif right == _TOO_LARGE and 200 <= reply.status < 300:
        told = f"takes a body of {sent} bytes, which should be refused as too large"
    else:
        return None
    return Recognised(told, seen.right_form(), in_short(reply), ProofKind.READ, WHOLE)


DRIFT = Drift(
    id="payload-limit",
    title="A body is too large on one side",
    severity=Severity.BREAKS,
    what="The same large request is taken by one runtime and answered with 413 by another.",
    where=(
        "Rust: axum's extractors take 2 MB (2097152 bytes) unless `DefaultBodyLimit` says otherwise.",
        "Node: `express.json` takes 100 kB.",
        "Go, FastAPI and Node's own http module have no limit.",
    ),
    harm="What worked with one runtime fails with the other as soon as a customer has enough data.",
    recognised="The status is 413 where a success is right, or the other way round: 413 says what it is "
    "about.",
    lookalikes=(
        Lookalike("error-status-map", "there a small bad body gets another status"),
        Lookalike("error-unhandled", "there no answer comes, or 500"),
    ),
    fixes=(
        ("rust", "`.layer(DefaultBodyLimit::max(bytes))` on the route."),
        ("go", "`http.MaxBytesReader`, and 413 where the error is a `*http.MaxBytesError`."),
        ("python", "a middleware, or the limit of the server in front."),
        ("typescript", "count the bytes as they come and answer 413; in Express `express.json({ limit })`."),
    ),
    example=('200 {"bytes":2200000}', "413 Failed to buffer the request body: length limit exceeded"),
    recognise=recognise,
)
