"""A value that cannot be written as JSON leaves a success without a body."""

from __future__ import annotations

from codegen.wire.lossless import NotJson
from parity.answer import header_values
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import CONTENT, Recognised, Seen, document_of, in_short

_BODILESS = frozenset({204, 205, 304})


def recognise(seen: Seen) -> Recognised | None:
    """A success without a body where JSON is right, at a place that otherwise answers JSON."""
    reply = seen.reply
    if reply is None or not 200 <= reply.status < 300 or reply.status in _BODILESS or reply.body:
        return None
    if seen.case.request.method == "HEAD" or not seen.status_is_right or not seen.right_bodies():
        return None
    if header_values(reply, "content-length") != ("0",) or not _writes_elsewhere(seen):
        return None
    return Recognised(
        told="answers a success without a body, as net/http does when the encoder failed and nobody looked",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=CONTENT,
    )


def _writes_elsewhere(seen: Seen) -> bool:
    """Whether the same route has a JSON body in another case with the same method."""
    return any(
        other.request.method == seen.case.request.method
        and 200 <= answer.status < 300
        and not isinstance(document_of(answer.body), NotJson)
        for other, answer in seen.heard.beside(seen.case)
    )


DRIFT = Drift(
    id="error-encode-failure",
    title="A value that cannot be written leaves a success without a body",
    severity=Severity.LOSES,
    what="The encoder fails on a value (NaN, a cycle, a channel) after the handler decided on success, and "
    "the client gets 200 with nothing in it.",
    where=(
        "Go: encoding/json writes nothing when it fails; without a look at the error net/http answers 200 "
        "with `Content-Length: 0`.",
        "Rust: axum encodes into a buffer and answers 500 with the message of serde_json.",
        "Python: Starlette encodes first and answers 500.",
        "Java: a stream that fails leaves a truncated 200.",
    ),
    harm="A client takes the answer for a success and fails on the empty body, or works on without the data.",
    recognised="The status is a success, the length is 0, a body is right, and the same path answers JSON in "
    "another case of the run.",
    lookalikes=(
        Lookalike("http-204-headers", "there no body is right"),
        Lookalike("error-unhandled", "there no answer comes, or 500"),
        Lookalike("float-nan-inf", "there the value is written, as a word that is not JSON"),
    ),
    fixes=(
        ("go", "`json.Marshal` first, look at the error, then write."),
        ("rust", "return `Json(value)`: it is encoded before the status is sent."),
        ("python", "return the value from the route: it is encoded before the status is sent."),
    ),
    example=('200 {"ratio":null}', "200 (no body), content-length: 0"),
    recognise=recognise,
)
