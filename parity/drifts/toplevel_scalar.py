"""A text that is a whole body is sent as it is, not as JSON."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import CONTENT, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """A body that is, to the byte, the characters of the JSON text that is right."""
    reply = seen.reply
    if reply is None or not seen.status_is_right or seen.case.request.method == "HEAD":
        return None
    if not any(isinstance(right, str) and _bytes(right) == reply.body for right in seen.right_bodies()):
        return None
    return Recognised(
        told="sends a text as it is, not as a JSON string",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.REPLAYED,
        aspects=CONTENT,
    )


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


DRIFT = Drift(
    id="toplevel-scalar",
    title="A bare text is not written as JSON",
    severity=Severity.BREAKS,
    what="A body that is one text stands in quotes on one side and without them on the other.",
    where=(
        "Rust: a handler that returns `String` or `&str` sends it as plain text.",
        "Node: `response.end(text)`, and Express with `send`, send it as it is.",
        "Java: Spring writes a returned `String` as it is.",
        "Python: FastAPI writes a returned text as JSON; Go does if it is encoded.",
    ),
    harm="A JSON parser fails on the text; and where it looks like a number it becomes one.",
    recognised="The body is, byte for byte, the characters of the text that is right, decoded.",
    lookalikes=(
        Lookalike("http-content-type-missing", "there the body is JSON, under another content type"),
        Lookalike("error-body-shape", "there an error document is right"),
    ),
    fixes=(
        ("rust", "return `Json(text)`."),
        ("typescript", "`response.end(JSON.stringify(text))`, in Express `response.json(text)`."),
        ("go", "`json.NewEncoder(w).Encode(text)`."),
        ("python", "return the text from the route, or `JSONResponse(text)`."),
    ),
    example=('"ready"', "ready"),
    recognise=recognise,
)
