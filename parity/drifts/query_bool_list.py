"""A spelling of a query parameter that one runtime reads is refused by another."""

from __future__ import annotations

from urllib.parse import parse_qs

from parity.answer import Replied
from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.frameworks.starlette import errors
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short

_TRUE = frozenset({"true", "t", "1", "yes", "y", "on"})
_FALSE = frozenset({"false", "f", "0", "no", "n", "off"})


def recognise(seen: Seen) -> Recognised | None:
    """A refusal of the query where a success is right, for how a parameter is spelled."""
    reply, right = seen.reply, seen.right_status
    if reply is None or right is None or not 200 <= right < 300 or not 400 <= reply.status < 500:
        return None
    if "?" not in seen.case.request.path or seen.case.request.body:
        return None
    default = known(seen.case.request, reply)
    if default is not None and default.situation is Situation.BAD_QUERY and not _misses_one(reply):
        told = f"refuses this spelling of a query parameter, as {default.framework} does"
        return Recognised(told, seen.right_form(), in_short(reply), ProofKind.MATCHED, WHOLE)
    if _takes_another_spelling(seen):
        told = f"refuses this spelling of a query parameter with {reply.status} and takes another"
        return Recognised(told, seen.right_form(), in_short(reply), ProofKind.READ, WHOLE)
    return None


def _misses_one(reply: Replied) -> bool:
    """Whether the refusal is about a parameter that is not there at all."""
    return b"missing field" in reply.body or any(entry["type"] == "missing" for entry in errors(reply))


def _takes_another_spelling(seen: Seen) -> bool:
    """Whether the same request has a success with the same meaning spelled in another way."""
    asked = seen.case.request
    return any(
        (other.request.method, other.request.headers) == (asked.method, asked.headers)
        and other.request.path != asked.path
        and _mean_the_same(other.request.path, asked.path)
        and 200 <= answer.status < 300
        for other, answer in seen.heard.beside(seen.case)
    )


def _mean_the_same(one: str, two: str) -> bool:
    """Whether the queries of two paths hold the same flags and lists."""
    ours, theirs = (parse_qs(path.partition("?")[2], keep_blank_values=True) for path in (one, two))
    return ours.keys() == theirs.keys() and all(
        values == theirs[name]
        or _flag(values) == _flag(theirs[name]) != ""
        or _list(values) == _list(theirs[name])
        for name, values in ours.items()
    )


def _flag(values: list[str]) -> str:
    """The flag these values spell; empty where they spell none."""
    (value, *more) = values
    if more:
        return ""
    return "true" if value.lower() in _TRUE else "false" if value.lower() in _FALSE else ""


def _list(values: list[str]) -> list[str]:
    return [part for value in values for part in value.split(",")]


DRIFT = Drift(
    id="query-bool-list",
    title="A query parameter is spelled in a way that only some runtimes read",
    severity=Severity.BREAKS,
    what="`?flag=yes`, `?tag=a&tag=b` or `?tag=a,b` is read by one runtime and refused by another.",
    where=(
        "Rust: axum's `Query` reads only `true` and `false`, and no repeated name into a list.",
        "Go: `strconv.ParseBool` reads 1, t, true and their capitals, not `yes` or `on`.",
        "Python: FastAPI reads yes, on, 1 and t, and repeated names, not a list with commas.",
        "Node: everything is text until the handler reads it.",
    ),
    harm="The same link works with one runtime and is refused by the other.",
    recognised="The refusal equals the framework's own in full; or the same parameters, spelled in another "
    "way, are taken in another case of the run.",
    lookalikes=(
        Lookalike("path-param-status", "there a part of the path cannot be read"),
        Lookalike("error-status-map", "there a body is refused"),
    ),
    fixes=(
        ("rust", "`axum_extra::extract::Query` for lists, and a `deserialize_with` for flags."),
        ("go", "a reader of its own for the spellings that are promised."),
        ("python", "a `BeforeValidator` that reads the promised spellings."),
        ("typescript", "a reader of its own for the spellings that are promised."),
    ),
    example=(
        '200 {"paid":true}',
        "400 Failed to deserialize query string: paid: provided string was not `true` or `false`",
    ),
    recognise=recognise,
)
