"""A refused request gets the framework's own error document, not the one that is promised."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.proof_kind import ProofKind
from parity.seen import CONTENT, Recognised, Seen, in_short

_OF_REFUSALS = frozenset(Situation) - {
    Situation.UNKNOWN_ROUTE,
    Situation.WRONG_METHOD,
    Situation.UNHANDLED,
}


def recognise(seen: Seen) -> Recognised | None:
    """The framework's own refusal, where its status is right and its form is not."""
    reply = seen.reply
    if reply is None or reply.status < 400 or not seen.status_is_right or not seen.shape_departs():
        return None
    default = known(seen.case.request, reply)
    if default is None or default.situation not in _OF_REFUSALS:
        return None
    return Recognised(
        told=f"refuses a request in the form of {default.framework}, not with the error document",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=CONTENT,
    )


DRIFT = Drift(
    id="error-body-shape",
    title="A refused request gets the framework's own error document",
    severity=Severity.BREAKS,
    what="The status is right, and the body is what the framework writes for a refusal: a line of text, or a "
    "document of its own.",
    where=(
        "Rust: axum's rejections are plain text.",
        "Go: `http.Error` writes one line of text with `nosniff`, whatever type was set before.",
        "Python: FastAPI writes `detail`, with a text or with pydantic's errors.",
        "Java: Spring writes `timestamp`, `status`, `error` and `path`, or problem details.",
    ),
    harm="A client that reads the error document cannot read this one, so the reason is lost.",
    recognised="The answer equals the framework's own refusal in full: status, media type, and a body in "
    "which only what was sent varies.",
    lookalikes=(
        Lookalike("error-status-map", "there the status is another too"),
        Lookalike("http-404-body", "there a path is unknown"),
        Lookalike(
            "error-detail-polymorphic", "there the runtime's other errors have a text in the same member"
        ),
    ),
    fixes=(
        ("rust", "an extractor of its own with `#[from_request(via(axum::Json), rejection(ApiError))]`."),
        ("go", "one function that writes the error document, in place of `http.Error`."),
        ("python", "handlers for `RequestValidationError` and `HTTPException`."),
        ("typescript", "one error handler that writes the error document."),
    ),
    example=(
        '422 {"error":"name: a text is wanted"}',
        "422 Failed to deserialize the JSON body into the target type: missing field `name` at line 1 column "
        "2",
    ),
    recognise=recognise,
)
