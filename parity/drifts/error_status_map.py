"""The same bad bodies get the statuses of another framework."""

from __future__ import annotations

from parity.answer import Replied
from parity.case import Case
from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.bad_bodies import Spoil, framework_of, spoil_of
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """Another status for a bad body, where the runtime gives one framework's statuses for all five kinds."""
    reply, right = seen.reply, seen.right_status
    if reply is None or right is None or reply.status == right:
        return None
    beside = seen.heard.beside(seen.case)
    good = next((other.request for other, answer in beside if _is_good(other, answer)), None)
    spoil = None if good is None else spoil_of(seen.case.request, good)
    if good is None or spoil is None:
        return None
    row = {spoil: reply.status}
    for other, answer in beside:
        kind = spoil_of(other.request, good)
        if kind is not None and row.setdefault(kind, answer.status) != answer.status:
            return None
    framework = framework_of(row) if row.keys() == set(Spoil) else None
    if framework is None:
        return None
    statuses = ", ".join(f"{row[kind]} for {kind.value}" for kind in Spoil)
    return Recognised(
        told=f"answers bad bodies with the statuses of {framework}: {statuses}",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=WHOLE,
    )


def _is_good(case: Case, answer: Replied) -> bool:
    """Whether a success is promised for the request and came: the bad ones are spoiled forms of it."""
    promised = case.expect.status or 0
    return 200 <= promised < 300 and 200 <= answer.status < 300


DRIFT = Drift(
    id="error-status-map",
    title="The same bad body has another status",
    severity=Severity.BREAKS,
    what="A syntax error, a wrong type, a missing member, a wrong content type and an empty body have the "
    "statuses that the framework chose, which are others in each.",
    where=(
        "Rust: axum's `Json` answers 400, 422, 422, 415 and 400.",
        "Python: FastAPI answers 422 to all of them.",
        "Go: a handler around encoding/json answers 400, 400, 200, 200 and 400.",
        "Node: a handler around `JSON.parse` answers 400, 200, 200, 200 and 400.",
    ),
    harm="A client that tells its own mistakes apart by status does the wrong thing with another runtime.",
    recognised="At one place all five kinds of bad body were sent beside a good one, and the row of statuses "
    "is one framework's in full.",
    lookalikes=(
        Lookalike("error-body-shape", "there the status is right and the body is the framework's"),
        Lookalike("http-request-content-type", "there only the content type was tried"),
        Lookalike("error-500-on-reject", "there the framework fails to write its refusal"),
    ),
    fixes=(
        ("rust", "an extractor of its own that maps each `JsonRejection` to a status."),
        ("go", "`DisallowUnknownFields` and a check of required members and of the content type."),
        ("python", "a handler for `RequestValidationError` with the status that is promised."),
        ("typescript", "a validator behind `JSON.parse`, and a check of the content type."),
    ),
    example=(
        '400 {"error":"name: a text is wanted"}',
        "422 Failed to deserialize the JSON body into the target type",
    ),
    recognise=recognise,
)
