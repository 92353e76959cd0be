"""Problem details are sent under the media type of plain JSON, or plain errors under that of problem "
"details."""

from __future__ import annotations

from parity.answer import media_type
from parity.compare import Aspect
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen, document_of

_PROBLEM = "application/problem+json"
_JSON = "application/json"


def recognise(seen: Seen) -> Recognised | None:
    """An error whose body is right and whose media type is the other of the two."""
    reply = seen.reply
    if reply is None or reply.status < 400 or not seen.status_is_right or seen.breaks(Aspect.BODY):
        return None
    stated, right = media_type(reply), _right(seen)
    if {stated, right} != {_PROBLEM, _JSON}:
        return None
    bodies = seen.right_bodies()
    if bodies and document_of(reply.body) not in bodies:
        return None
    return Recognised(
        told=f"sends problem details as `{stated}`"
        if right == _PROBLEM
        else f"sends plain errors as `{stated}`",
        wanted=right,
        observed=stated,
        shown=ProofKind.READ,
        aspects=(Aspect.MEDIA_TYPE, Aspect.HEADERS),
    )


def _right(seen: Seen) -> str:
    """The media type the answer should have: the case's, else that of all that keep the promise."""
    expected = dict(seen.case.expect.headers.equal).get("content-type")
    if expected is not None:
        return expected.partition(";")[0].strip().lower()
    stated = {media_type(answer) for _, answer in seen.keeping}
    return stated.pop() if len(stated) == 1 else ""


DRIFT = Drift(
    id="error-problem-json",
    title="Problem details are not sent under their own media type",
    severity=Severity.LOSES,
    what="An error document of RFC 9457 is the same on both sides, `application/problem+json` on one and "
    "`application/json` on the other.",
    where=(
        "Rust, Python and Node: `Json`, `JSONResponse` and `response.json` say `application/json`.",
        "Go: the type is what the handler sets, before the status is written.",
        "Java: Spring says `application/problem+json` for a `ProblemDetail`.",
    ),
    harm="A client that tells problem details from other bodies by the media type does not see them.",
    recognised="The error's body is right and only the media type is another: the one of the two for the "
    "other.",
    lookalikes=(
        Lookalike("error-body-shape", "there the body is another too"),
        Lookalike("http-content-type-missing", "there the media type is not JSON at all"),
    ),
    fixes=(
        (
            "rust",
            'set the header in `IntoResponse`: `([(CONTENT_TYPE, "application/problem+json")], '
            "Json(problem))`.",
        ),
        (
            "go",
            'set the header before `WriteHeader`: `w.Header().Set("Content-Type", '
            '"application/problem+json")`.',
        ),
        ("python", '`JSONResponse(problem, media_type="application/problem+json")`.'),
        ("typescript", "set the content type before the body is sent."),
    ),
    example=("application/problem+json", "application/json"),
    recognise=recognise,
)
