"""Whether a request must say that its body is JSON."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.bad_bodies import is_json
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short

_UNSUPPORTED = 415


def recognise(seen: Seen) -> Recognised | None:
    """A body under another content type that is taken where 415 is right, or refused for that very reason."""
    reply, right, request = seen.reply, seen.right_status, seen.case.request
    if reply is None or right is None or reply.status == right or not request.body or is_json(request):
        return None
    stated = dict(request.headers).get("content-type")
    as_what = f"as `{stated}`" if stated else "without a content type"
    if right == _UNSUPPORTED and 200 <= reply.status < 300:
        told = f"takes a JSON body that is sent {as_what}"
        return Recognised(told, seen.right_form(), in_short(reply), ProofKind.READ, WHOLE)
    default = known(request, reply)
    if default is not None and default.situation is Situation.WRONG_MEDIA_TYPE:
        told = f"refuses a JSON body that is sent {as_what} with {reply.status}, as {default.framework} does"
        return Recognised(told, seen.right_form(), in_short(reply), ProofKind.MATCHED, WHOLE)
    return None


DRIFT = Drift(
    id="http-request-content-type",
    title="The content type of a request is checked on one side only",
    severity=Severity.BREAKS,
    what="A JSON body sent under another content type, or under none, is taken by one runtime and refused by "
    "another.",
    where=(
        "Rust: axum's `Json` wants `application/json` or a type that ends in `+json`, else 415.",
        "Python: FastAPI takes the body for one text and answers 422.",
        "Go and Node: the handler reads the body whatever it is called.",
        "Node: `express.json` leaves the body out unless the type is JSON.",
    ),
    harm="A client that forgets the header works with one runtime and fails with the other.",
    recognised="The body was sent under a type that is not JSON; it is taken where 415 is right, or the "
    "refusal equals the framework's own for this reason.",
    lookalikes=(
        Lookalike("error-status-map", "there four other kinds of bad body were tried too"),
        Lookalike("http-content-type-missing", "there it is the answer whose type is not JSON"),
    ),
    fixes=(
        ("go", "`mime.ParseMediaType` on the header, and 415 for anything but JSON."),
        ("rust", "to be lenient take `Bytes` and `Json::from_bytes`."),
        ("python", "a dependency that checks the header and raises 415."),
        ("typescript", "check `request.headers` for the type and answer 415."),
    ),
    example=('415 {"error":"send application/json"}', '200 {"name":"ann"}'),
    recognise=recognise,
)
