"""The media type of JSON has a charset parameter."""

from __future__ import annotations

from parity.answer import header_values, media_type
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen


def recognise(seen: Seen) -> Recognised | None:
    """`charset=utf-8` behind a JSON media type that another runtime writes without it."""
    reply = seen.reply
    if reply is None or not media_type(reply).endswith(("/json", "+json")):
        return None
    (stated, *_) = header_values(reply, "content-type")
    parameters = stated.partition(";")[2].strip().lower().replace('"', "")
    if parameters not in ("charset=utf-8", "charset=utf8"):
        return None
    for _, other in seen.keeping:
        plain = header_values(other, "content-type")
        if media_type(other) == media_type(reply) and ";" not in plain[0]:
            return Recognised(f"says `{stated}`", plain[0], stated, ProofKind.READ, ())
    return None


DRIFT = Drift(
    id="http-charset-param",
    title="The content type of JSON has a charset",
    severity=Severity.COSMETIC,
    what="The content type is `application/json` on one side and `application/json; charset=utf-8` on the "
    "other.",
    where=(
        "Node: Express adds the parameter.",
        "Go: gin adds it; net/http says what the handler sets.",
        "Rust and Python: axum and FastAPI leave it out.",
    ),
    harm="Only a client that compares the whole header notices: JSON is UTF-8 with or without it.",
    recognised="The media types are equal but for the parameter, and the charset is UTF-8.",
    lookalikes=(
        Lookalike("http-content-type-missing", "there the media type itself is another"),
        Lookalike("http-header-case", "there the name of a header differs, not its value"),
    ),
    fixes=(
        ("go", 'set `"application/json"` and nothing behind it.'),
        ("typescript", "set the content type without a parameter."),
        ("rust", "nothing to do: `Json` writes none."),
        ("python", "nothing to do: FastAPI writes none."),
    ),
    example=("application/json", "application/json; charset=utf-8"),
    recognise=recognise,
)
