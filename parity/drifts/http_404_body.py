"""An unknown route is answered in the framework's own words."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.proof_kind import ProofKind
from parity.seen import CONTENT, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """The framework's own 404, where 404 is right and its form is not."""
    reply = seen.reply
    if reply is None or reply.status != 404 or not seen.status_is_right or not seen.shape_departs():
        return None
    default = known(seen.case.request, reply)
    if default is None or default.situation is not Situation.UNKNOWN_ROUTE:
        return None
    return Recognised(
        told=f"answers 404 {'in words' if reply.body else 'without a body'} as {default.framework} does by "
        "itself, not with the error document",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=CONTENT,
    )


DRIFT = Drift(
    id="http-404-body",
    title="An unknown route is answered in the framework's own words",
    severity=Severity.BREAKS,
    what="A path that no route takes is answered by the router, which knows nothing of the error document: "
    "no body, a line of text, a page, or a document of its own.",
    where=(
        "Rust: axum answers 404 without a body and without a content type.",
        "Go: net/http answers the text `404 page not found` and a line feed, with `nosniff`.",
        'Python: Starlette answers `{"detail":"Not Found"}`.',
        "Node: Express answers a page of HTML that names method and path.",
    ),
    harm="A client that reads the error document fails on the answer that was to tell it what is wrong.",
    recognised="The answer equals a framework's own 404 in full: status, media type and body. Whether the "
    "router or a handler gave it is not on the wire.",
    lookalikes=(
        Lookalike("http-405-body", "there the path is known, for another method"),
        Lookalike("http-trailing-slash", "there the same path is known without the slash at its end"),
        Lookalike("error-body-shape", "there a request is refused, not a path"),
    ),
    fixes=(
        ("rust", "`Router::fallback` with the error document."),
        ("go", '`mux.HandleFunc("/", ...)` with the error document, in place of `http.NotFound` too.'),
        ("python", "an exception handler for Starlette's `HTTPException`."),
        ("typescript", "a last handler that answers 404 with the error document."),
    ),
    example=('404 {"error":"there is no such path"}', "404 page not found"),
    recognise=recognise,
)
