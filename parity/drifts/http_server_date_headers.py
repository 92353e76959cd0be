"""A runtime adds headers about itself and its connection."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen

_AMBIENT = frozenset({"date", "server", "connection", "keep-alive", "via", "x-powered-by"})


def recognise(seen: Seen) -> Recognised | None:
    """Such a header where another runtime has none."""
    reply = seen.reply
    if reply is None:
        return None
    own = {name for name, _ in reply.headers} & _AMBIENT
    for _, other in seen.keeping:
        theirs = {name for name, _ in other.headers} & _AMBIENT
        if own - theirs:
            return Recognised(
                f"adds {', '.join(sorted(own - theirs))}",
                ", ".join(sorted(theirs)) or "none",
                ", ".join(sorted(own)),
                ProofKind.READ,
                (),
            )
    return None


DRIFT = Drift(
    id="http-server-date-headers",
    title="A runtime adds headers about itself",
    severity=Severity.COSMETIC,
    what="`Server`, `Date`, `Connection` and `Keep-Alive` are there on one side and not on the other.",
    where=(
        "Python: uvicorn adds `server: uvicorn` and `date`.",
        "Node: the http module adds `Date`, `Connection` and `Keep-Alive`.",
        "Go and Rust: net/http and hyper add the date alone.",
    ),
    harm="No caller reads them; `Server` tells an attacker what runs.",
    recognised="One of these headers is there on one side only. Their values are never compared.",
    lookalikes=(
        Lookalike("http-header-case", "there the same header is spelled differently"),
        Lookalike("http-length-vs-chunked", "there it is the framing of the body"),
    ),
    fixes=(
        ("python", "start uvicorn with `--no-server-header`."),
        ("typescript", "`server.keepAliveTimeout = 0` leaves `Keep-Alive` out."),
        ("go", "nothing to do."),
        ("rust", "nothing to do."),
    ),
    example=("date", "date, server"),
    recognise=recognise,
)
