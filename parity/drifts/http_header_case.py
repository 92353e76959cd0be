"""Header names are spelled with other capitals."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen


def recognise(seen: Seen) -> Recognised | None:
    """A header whose name has capitals that another runtime does not write."""
    reply = seen.reply
    if reply is None:
        return None
    own = {name.lower(): name for name in reply.spelled}
    for _, other in seen.keeping:
        for name in other.spelled:
            mine = own.get(name.lower(), name)
            if mine not in (name, name.lower()):
                return Recognised(f"writes the header `{mine}`", name, mine, ProofKind.READ, ())
    return None


DRIFT = Drift(
    id="http-header-case",
    title="Header names have other capitals",
    severity=Severity.COSMETIC,
    what="The same header is `content-type` on one side and `Content-Type` on the other.",
    where=(
        "Rust and Python: hyper and uvicorn write small letters.",
        "Go: net/http capitalises each word.",
        "Node: names are written as the code spells them, its own ones capitalised.",
    ),
    harm="Only a client that compares names by their bytes notices: names are equal whatever their case.",
    recognised="Names that are equal but for their case are spelled differently; small letters, which HTTP/2 "
    "wants, are never reported.",
    lookalikes=(
        Lookalike("http-server-date-headers", "there a header is missing on one side"),
        Lookalike("http-charset-param", "there the value of a header differs"),
    ),
    fixes=(
        ("go", '`w.Header()["x-request-id"] = []string{id}` is written as it stands.'),
        ("typescript", "write the names in small letters."),
        ("rust", "`title_case_headers` of hyper's server writes capitals."),
        ("python", "nothing to do: uvicorn writes small letters."),
    ),
    example=("content-type", "Content-Type"),
    recognise=recognise,
)
