"""One member of the error document is a text in some answers and a list in others."""

from __future__ import annotations

from parity.answer import Replied
from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.known import known
from parity.frameworks.starlette import errors
from parity.proof_kind import ProofKind
from parity.seen import CONTENT, Recognised, Seen, document_of, in_short


def recognise(seen: Seen) -> Recognised | None:
    """FastAPI's list of errors under `detail`, where a text is right and stands there in another answer."""
    reply = seen.reply
    if reply is None or seen.right_status not in (None, reply.status) or not errors(reply):
        return None
    if known(seen.case.request, reply) is None or not (seen.breaches or seen.shape_departs()):
        return None
    right = seen.right_bodies()
    if right and not any(isinstance(body, dict) and isinstance(body.get("detail"), str) for body in right):
        return None
    contract = seen.case.expect.contract(reply.status)
    if not any(
        _has_text(answer) and (right or other.expect.contract(answer.status) == contract)
        for other, answer in seen.heard.all()
        if isinstance(answer, Replied) and other.id != seen.case.id
    ):
        return None
    return Recognised(
        told="writes `detail` as a list of errors here and as a text in its other errors, as FastAPI does",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=CONTENT,
    )


def _has_text(answer: Replied) -> bool:
    """Whether it is an error of a handler, whose `detail` is a text; a router's own does not count."""
    document = document_of(answer.body)
    return (
        answer.status >= 400
        and isinstance(document, dict)
        and isinstance(document.get("detail"), str)
        and answer.body not in _OF_THE_ROUTER
    )


_OF_THE_ROUTER = (b'{"detail":"Not Found"}', b'{"detail":"Method Not Allowed"}')


DRIFT = Drift(
    id="error-detail-polymorphic",
    title="A member of the error document has several types",
    severity=Severity.BREAKS,
    what="The member `detail` is a text where a handler refuses and a list of objects where validation does.",
    where=(
        "Python: FastAPI writes the text of an `HTTPException` and the errors of pydantic under the same "
        "name.",
        "Rust, Go and Node have no such document of their own.",
    ),
    harm="A typed client that knows one of the forms cannot read the other, so the reason is lost.",
    recognised="The answer equals FastAPI's list of errors in full, and another error of the same runtime "
    "has a text in that member.",
    lookalikes=(
        Lookalike("error-body-shape", "there no other error of the runtime has the same member as a text"),
        Lookalike("error-first-vs-all", "there both are lists, one of them shorter"),
    ),
    fixes=(
        ("python", "a handler for `RequestValidationError` that writes a text, with the errors beside it."),
        ("go", "keep the member a text, with the errors in a member of their own."),
        ("rust", "keep the member a text, with the errors in a member of their own."),
    ),
    example=(
        '{"detail":"name: Field required"}',
        '{"detail":[{"type":"missing","loc":["body","name"],"msg":"Field required","input":{}}]}',
    ),
    recognise=recognise,
)
