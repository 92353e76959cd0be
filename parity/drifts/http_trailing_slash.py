"""A path with a slash at its end is the same route on one side only."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from parity.answer import Replied, header_values
from parity.drift import Drift, Lookalike, Severity
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def recognise(seen: Seen) -> Recognised | None:
    """A redirect to the path with or without the slash, or another status than the other form gets."""
    reply, right = seen.reply, seen.right_status
    if reply is None or right is None or reply.status == right:
        return None
    path = seen.case.request.path.partition("?")[0]
    with_slash = path.endswith("/")
    if reply.status in _REDIRECTS and _leads_to(reply, path) == _other(path):
        told = f"redirects with {reply.status} to the path {'without' if with_slash else 'with'} the slash"
    elif not _other_form_is_taken(seen, path):
        return None
    elif reply.status == 404:
        told = f"does not know the path {'with' if with_slash else 'without'} a slash at its end"
    elif 200 <= reply.status < 300 and (right == 404 or right in _REDIRECTS):
        told = "answers the path with and without a slash at its end alike"
    else:
        return None
    return Recognised(told, seen.right_form(), _short(reply), ProofKind.READ, WHOLE)


def _other(path: str) -> str:
    return path[:-1] if path.endswith("/") else path + "/"


def _leads_to(reply: Replied, path: str) -> str:
    """The path of the redirect."""
    return "".join(
        urlsplit(urljoin(f"http://runtime{path}", value)).path for value in header_values(reply, "location")
    )


def _other_form_is_taken(seen: Seen, path: str) -> bool:
    return any(
        other.request.method == seen.case.request.method
        and other.request.path.partition("?")[0] == _other(path)
        and 200 <= answer.status < 300
        for other, answer in seen.heard.beside(seen.case)
    )


def _short(reply: Replied) -> str:
    location = "".join(header_values(reply, "location"))
    return f"{reply.status}, location: {location}" if location else in_short(reply)


DRIFT = Drift(
    id="http-trailing-slash",
    title="A slash at the end of a path makes another route on one side",
    severity=Severity.BREAKS,
    what="A path with a slash at its end is answered, redirected or unknown, depending on the runtime.",
    where=(
        "Python: Starlette redirects with 307 to the form it knows, with an absolute address.",
        "Rust and Go: axum and net/http answer 404; a Go pattern that ends in a slash redirects to it.",
        "Node: Express takes both forms unless routing is strict.",
    ),
    harm="A client that does not follow redirects, or loses its body or its credentials in one, fails.",
    recognised="The redirect leads to the very path with the slash added or taken away; or the runtime "
    "answers 404 here and takes the other form in another case of the run.",
    lookalikes=(
        Lookalike("http-404-body", "there the path is unknown in both forms"),
        Lookalike("path-param-status", "there a part of the path cannot be read"),
    ),
    fixes=(
        ("python", "`FastAPI(redirect_slashes=False)`, and a route for each form that is to be taken."),
        ("go", "register both patterns, the one with `{$}` for the slash."),
        ("rust", "`tower_http::normalize_path::NormalizePathLayer` around the router."),
        ("typescript", "take the last slash off before routing, or use strict routing."),
    ),
    example=("404", "307, location: http://host/items"),
    recognise=recognise,
)
