"""A failure inside a handler reaches the client as the framework leaves it."""

from __future__ import annotations

from parity.answer import Crashed, Replied
from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """A connection closed without one byte by a runtime that lives on, or a framework's own 500."""
    match seen.answer:
        case Crashed(why, "closed") if seen.right_status is not None and _lives(seen):
            return Recognised(
                told="closes the connection without an answer, as net/http and hyper do when a handler "
                "panics",
                wanted=seen.right_form(),
                observed=why,
                shown=ProofKind.MATCHED,
                aspects=WHOLE,
            )
        case Replied() as reply:
            default = known(seen.case.request, reply)
            if default is not None and default.situation is Situation.UNHANDLED:
                return Recognised(
                    told=f"answers as {default.framework} does when nothing handles an exception",
                    wanted=seen.right_form(),
                    observed=in_short(reply),
                    shown=ProofKind.MATCHED,
                    aspects=WHOLE,
                )
    return None


def _lives(seen: Seen) -> bool:
    """Whether the runtime answers other cases: it is the handler that failed, not the process."""
    return any(isinstance(answer, Replied) for _, answer in seen.heard.all())


DRIFT = Drift(
    id="error-unhandled",
    title="A failing handler is answered by the framework, or not at all",
    severity=Severity.BREAKS,
    what="A panic or exception in a handler ends in a closed connection on one side and in a 500 on another, "
    "each in the framework's own form.",
    where=(
        "Go: net/http recovers the panic, logs it and closes the connection.",
        "Rust: hyper closes the connection; `CatchPanicLayer` of tower-http answers 500 as text.",
        "Python: Starlette answers 500 with the text `Internal Server Error`.",
        "Node: an exception in a listener ends the process.",
    ),
    harm="A client that is told nothing sends the request again; one that expects the error document cannot "
    "read the text.",
    recognised="The connection is closed before one byte of an answer while the runtime answers other cases, "
    "or the answer equals the framework's own 500 in full.",
    lookalikes=(
        Lookalike("error-500-on-reject", "there the body that was sent holds what JSON cannot carry"),
        Lookalike("error-encode-failure", "there a success is answered, without a body"),
    ),
    fixes=(
        ("go", "a middleware that recovers and writes the error document."),
        ("rust", "`tower_http::catch_panic::CatchPanicLayer::custom` with the error document."),
        ("python", "`@app.exception_handler(Exception)` that writes the error document."),
        ("typescript", "`try` and `catch` around every handler, with the error document."),
    ),
    example=('500 {"error":"internal"}', "the connection is closed without an answer"),
    recognise=recognise,
)
