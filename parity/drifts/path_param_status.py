"""A path parameter that cannot be read is refused by the framework, with its own status and words."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """The framework's own refusal of a path parameter, where another status is right."""
    reply, right = seen.reply, seen.right_status
    if reply is None or right is None or reply.status == right:
        return None
    default = known(seen.case.request, reply)
    if default is None or default.situation is not Situation.BAD_PATH:
        return None
    return Recognised(
        told=f"answers {reply.status}, as {default.framework} does, for a path parameter it cannot read",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=WHOLE,
    )


DRIFT = Drift(
    id="path-param-status",
    title="A path parameter that cannot be read has another status",
    severity=Severity.BREAKS,
    what="A path such as `/users/x`, where a number is wanted, is 404 on one side and 400 or 422 on another.",
    where=(
        "Rust: axum's `Path` answers 400 and names the value and the type.",
        "Python: FastAPI answers 422 with an entry for the parameter.",
        "Go and Node: the handler converts the text and decides by itself, 404 or 400.",
    ),
    harm="A client takes a link that leads nowhere for a mistake in its request, or the other way round.",
    recognised="The answer is the framework's own refusal in full, and it quotes a part of this very path.",
    lookalikes=(
        Lookalike("http-404-body", "there the status is right and the body is the framework's"),
        Lookalike("query-bool-list", "there a parameter of the query cannot be read"),
        Lookalike("error-body-shape", "there the status is right"),
    ),
    fixes=(
        ("rust", "take `Result<Path<T>, PathRejection>` and answer 404."),
        ("python", "a path converter, `{id:int}`: other paths are then unknown."),
        ("go", "`strconv` in the handler and 404 where it fails."),
        ("typescript", "check the text in the handler and answer 404."),
    ),
    example=('404 {"error":"no such user"}', "400 Invalid URL: Cannot parse `x` to a `u64`"),
    recognise=recognise,
)
