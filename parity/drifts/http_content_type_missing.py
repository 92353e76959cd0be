"""A JSON body is sent under a media type that is not JSON, or under none."""

from __future__ import annotations

from codegen.wire.lossless import NotJson
from parity.answer import media_type
from parity.compare import Aspect
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen, document_of


def recognise(seen: Seen) -> Recognised | None:
    """A JSON object or list whose stated type is not JSON, where it should be."""
    reply = seen.reply
    if reply is None or _is_json(stated := media_type(reply)):
        return None
    expected = dict(seen.case.expect.headers.equal).get("content-type", "").partition(";")[0].strip().lower()
    right = next(filter(_is_json, (expected, *(media_type(other) for _, other in seen.keeping))), None)
    if right is None or reply.body[:1] not in (b"{", b"[") or isinstance(document_of(reply.body), NotJson):
        return None
    return Recognised(
        told=f"sends JSON as `{stated}`" if stated else "sends JSON without a content type",
        wanted=right,
        observed=stated or "no content-type",
        shown=ProofKind.READ,
        aspects=(Aspect.MEDIA_TYPE, Aspect.HEADERS),
    )


def _is_json(stated: str) -> bool:
    return stated.endswith(("/json", "+json"))


DRIFT = Drift(
    id="http-content-type-missing",
    title="JSON is sent under another content type",
    severity=Severity.BREAKS,
    what="The body is the JSON that is promised, and the header says plain text or is not there.",
    where=(
        "Go: without a header set before the first write net/http looks at the body and says plain text.",
        "Node: the http module sends no content type unless it is set.",
        "Rust: a handler that returns a `String` of JSON says plain text.",
        "Python: FastAPI says JSON.",
    ),
    harm="Clients that parse by content type hand the text on as text.",
    recognised="The body is a JSON object or list, its media type is not JSON, and another runtime's is or "
    "the case wants it.",
    lookalikes=(
        Lookalike("http-charset-param", "there the media type is JSON, with a parameter"),
        Lookalike("error-problem-json", "there one JSON media type stands for another"),
        Lookalike("toplevel-scalar", "there the body is a text and no JSON"),
    ),
    fixes=(
        ("go", '`w.Header().Set("Content-Type", "application/json")` before the first write.'),
        ("rust", "return `Json(value)`."),
        ("python", '`Response(text, media_type="application/json")`.'),
        ("typescript", '`response.setHeader("content-type", "application/json")`.'),
    ),
    example=("application/json", "text/plain; charset=utf-8"),
    recognise=recognise,
)
