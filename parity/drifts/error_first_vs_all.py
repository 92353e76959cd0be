"""Of several errors in one request only the first is told."""

from __future__ import annotations

from codegen.wire.lossless import Json, NotJson
from parity.compare import Aspect
from parity.drift import Drift, Lookalike, Severity
from parity.infer.patch import patches
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen, document_of, in_short


def recognise(seen: Seen) -> Recognised | None:
    """An error document that is right but for one list, of which it has only the first entry."""
    reply = seen.reply
    if reply is None or reply.status < 400 or not seen.status_is_right:
        return None
    document = document_of(reply.body)
    if isinstance(document, NotJson):
        return None
    for right in seen.right_bodies():
        if (missing := _entries_left_out(right, document)) > 0:
            told = f"tells the first error alone, where {missing + 1} are to be told"
        elif seen.breaches and (missing := _entries_left_out(document, right)) > 0:
            told = f"tells all {missing + 1} errors, where the first alone is to be told"
        else:
            continue
        aspects = (Aspect.BODY,)
        return Recognised(told, seen.right_form(), in_short(reply), ProofKind.REPLAYED, aspects)
    return None


def _entries_left_out(whole: Json, part: Json) -> int:
    """How many entries one list lost, where that is all the difference; 0 where it is not."""
    if isinstance(whole, list) and isinstance(part, list):
        return len(whole) - 1 if len(part) == 1 < len(whole) and whole[:1] == part else 0
    if not isinstance(whole, dict) or not isinstance(part, dict) or whole.keys() != part.keys():
        return 0
    differing = [name for name in whole if patches(whole[name], part[name])]
    return _entries_left_out(whole[differing[0]], part[differing[0]]) if len(differing) == 1 else 0


DRIFT = Drift(
    id="error-first-vs-all",
    title="Only the first of several errors is told",
    severity=Severity.LOSES,
    what="A request with several mistakes is answered with all of them on one side and with the first on the "
    "other.",
    where=(
        "Python: pydantic collects every error.",
        "Rust: serde stops at the first error, and a handler that uses `?` does too.",
        "Go: a handler that returns at the first error tells one; encoding/json tells the first wrong type.",
        "Java: binding stops at the first error, Bean Validation collects them.",
    ),
    harm="A form shows one mistake at a time, and a client that counts the entries is misled.",
    recognised="Cut to its first entry, the list of a right answer makes that answer equal to this one.",
    lookalikes=(
        Lookalike("error-detail-polymorphic", "there the member has another type, not a shorter list"),
        Lookalike("error-text", "there as many errors are told, in other words"),
    ),
    fixes=(
        ("rust", "collect the errors of all members, as the `garde` and `validator` crates do."),
        ("go", "append to a list of errors in place of returning at the first."),
        ("python", "write `errors()` in full, or its first entry where one is promised."),
        ("typescript", "collect the errors of all members before answering."),
    ),
    example=('{"errors":[{"field":"name"},{"field":"age"}]}', '{"errors":[{"field":"name"}]}'),
    recognise=recognise,
)
