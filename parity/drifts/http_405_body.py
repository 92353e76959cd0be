"""A method the route does not take is refused in the framework's own words."""

from __future__ import annotations

from parity.answer import header_values
from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.proof_kind import ProofKind
from parity.seen import CONTENT, WHOLE, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """The framework's own 405, or its 404 for a method where the route is there for another."""
    reply, right = seen.reply, seen.right_status
    default = None if reply is None else known(seen.case.request, reply)
    if reply is None or default is None or right != 405:
        return None
    allowed = ", ".join(header_values(reply, "allow"))
    observed = in_short(reply) + (f", allow: {allowed}" if allowed else "")
    if default.situation is Situation.WRONG_METHOD and seen.shape_departs():
        how = (
            f"in {default.framework}'s own words"
            if reply.body
            else f"without a body, as {default.framework} does"
        )
        told = f"refuses a wrong method {how}, not with the error document"
        return Recognised(told, seen.right_form(), observed, ProofKind.MATCHED, CONTENT)
    if default.situation is Situation.UNKNOWN_ROUTE and _is_there_for_another_method(seen):
        told = f"answers a wrong method as if the route were unknown, as {default.framework} does"
        return Recognised(told, seen.right_form(), observed, ProofKind.MATCHED, WHOLE)
    return None


def _is_there_for_another_method(seen: Seen) -> bool:
    return any(
        other.request.method != seen.case.request.method
        and other.request.path == seen.case.request.path
        and 200 <= answer.status < 300
        for other, answer in seen.heard.beside(seen.case)
    )


DRIFT = Drift(
    id="http-405-body",
    title="A wrong method is refused in the framework's own words",
    severity=Severity.BREAKS,
    what="A method that the route does not take is answered by the router, which knows nothing of the error "
    "document: no body, a line of text, or a document of its own.",
    where=(
        "Rust: axum answers 405 without a body, `Allow` without blanks.",
        "Go: net/http answers 405 with the text `Method Not Allowed` and a line feed.",
        'Python: Starlette answers 405 with `{"detail":"Method Not Allowed"}`.',
        "Node: Express answers 404, as for an unknown route.",
    ),
    harm="A client that reads the error document fails on the answer that was to tell it what is wrong.",
    recognised="The answer equals a framework's own 405 in full: status, media type, body and `Allow`.",
    lookalikes=(
        Lookalike("http-404-body", "there the path is unknown for every method"),
        Lookalike("http-head-options", "there the method is HEAD or OPTIONS and another runtime takes it"),
    ),
    fixes=(
        ("rust", "`Router::method_not_allowed_fallback` with the error document."),
        ("go", "a handler around the mux that writes the error document for its 405."),
        ("python", "an exception handler for Starlette's `HTTPException`."),
        ("typescript", "a last handler that answers 405 with the error document."),
    ),
    example=('405 {"error":"this method is not taken here"}', "405 (no body), allow: GET,HEAD"),
    recognise=recognise,
)
