"""HEAD or OPTIONS is refused on a route that takes GET."""

from __future__ import annotations

from parity.answer import Replied, header_values
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short

_REFUSALS = frozenset({404, 405, 501})


def recognise(seen: Seen) -> Recognised | None:
    """A refusal of the method where a success is right, or the other way round, on a route that takes GET."""
    reply, right, method = seen.reply, seen.right_status, seen.case.request.method
    if reply is None or right is None or method not in ("HEAD", "OPTIONS") or not _takes_get(seen):
        return None
    if reply.status in _REFUSALS and 200 <= right < 300:
        allowed = {name.strip() for value in header_values(reply, "allow") for name in value.split(",")}
        if method in allowed:
            return None
        told = f"refuses {method} with {reply.status} on a route that takes GET"
    elif right in _REFUSALS and 200 <= reply.status < 300:
        told = f"takes {method} where it should be refused with {right}"
    else:
        return None
    return Recognised(told, seen.right_form(), _head(reply), ProofKind.READ, WHOLE)


def _takes_get(seen: Seen) -> bool:
    """Whether the same path is answered when it is asked for with GET."""
    return any(
        other.request.method == "GET"
        and other.request.path == seen.case.request.path
        and 200 <= answer.status < 300
        for other, answer in seen.heard.beside(seen.case)
    )


def _head(reply: Replied) -> str:
    allowed = ", ".join(header_values(reply, "allow"))
    return in_short(reply) + (f", allow: {allowed}" if allowed else "")


DRIFT = Drift(
    id="http-head-options",
    title="HEAD or OPTIONS is answered on one side only",
    severity=Severity.BREAKS,
    what="A route that takes GET answers HEAD (or OPTIONS) with a success on one side and with 405 on the "
    "other.",
    where=(
        "Python: FastAPI's `@app.get` takes GET alone and answers HEAD with 405.",
        "Go and Rust: a GET route of net/http and of axum takes HEAD too.",
        "OPTIONS is refused by Go, axum and FastAPI, and answered by Express and Spring.",
    ),
    harm="Load balancers and caches that probe with HEAD take the service for broken.",
    recognised="The status differs for HEAD or OPTIONS, the same path is answered for GET, and `Allow` does "
    "not name the method.",
    lookalikes=(
        Lookalike("http-405-body", "there both sides refuse the method, in different words"),
        Lookalike("http-404-body", "there the path is unknown for every method"),
    ),
    fixes=(
        ("python", '`@app.api_route(path, methods=["GET", "HEAD"])`.'),
        ("go", "a pattern that begins with `GET ` takes HEAD too; add one for OPTIONS."),
        ("rust", "`get` takes HEAD too; add `.options(handler)`."),
        ("typescript", "ask for both methods where the handler checks `request.method`."),
    ),
    example=("200 (no body)", "405 (no body), allow: GET"),
    recognise=recognise,
)
