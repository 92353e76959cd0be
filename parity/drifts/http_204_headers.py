"""An answer without content says what its content is."""

from __future__ import annotations

from parity.answer import header_values
from parity.compare import Aspect
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen

_BODILESS = frozenset({204, 304})
_ABOUT_CONTENT = ("content-type", "content-length")


def recognise(seen: Seen) -> Recognised | None:
    """A header about content on 204 or 304, where the case forbids it or another runtime has none."""
    reply = seen.reply
    if reply is None or reply.status not in _BODILESS or not seen.status_is_right:
        return None
    for name in _ABOUT_CONTENT:
        values = header_values(reply, name)
        forbidden = name in seen.case.expect.headers.forbid
        if values and (forbidden or any(not header_values(other, name) for _, other in seen.keeping)):
            return Recognised(
                told=f"sends `{name}` with an answer of status {reply.status}, which has no content",
                wanted=f"{reply.status} without {name}",
                observed=f"{reply.status} {name}: {values[0]}",
                shown=ProofKind.READ,
                aspects=(Aspect.MEDIA_TYPE, Aspect.HEADERS),
            )
    return None


DRIFT = Drift(
    id="http-204-headers",
    title="An answer without content has a content type",
    severity=Severity.COSMETIC,
    what="An answer of status 204 says `Content-Type: application/json` on one side and nothing on the "
    "other.",
    where=(
        "Python: FastAPI with `status_code=204` on the route keeps the content type of its JSON answers.",
        "Go, Rust and Node send no such header with 204.",
    ),
    harm="A client that parses by content type fails on the empty body.",
    recognised="The status is 204 or 304, and the header is there while another runtime has none or the case "
    "forbids it.",
    lookalikes=(
        Lookalike("error-encode-failure", "there a body is right and missing"),
        Lookalike("http-content-type-missing", "there a body comes without its type"),
    ),
    fixes=(
        ("python", "return `Response(status_code=204)`."),
        ("go", "leave the header out before `WriteHeader(http.StatusNoContent)`."),
        ("rust", "return `StatusCode::NO_CONTENT` alone."),
        ("typescript", "write the head of a 204 without a content type."),
    ),
    example=("204", "204 content-type: application/json"),
    recognise=recognise,
)
