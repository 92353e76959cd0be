"""A body with a value that JSON cannot carry is read, and what follows fails on it."""

from __future__ import annotations

import json
import re
from typing import NoReturn

from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.proof_kind import ProofKind
from parity.seen import WHOLE, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """A framework's own 500 where a client error is right, for a body with a value JSON cannot carry."""
    reply, right = seen.reply, seen.right_status
    if reply is None or reply.status != 500 or right is None or not 400 <= right < 500:
        return None
    default = known(seen.case.request, reply)
    if default is None or default.situation is not Situation.UNHANDLED or not _takes_others(seen):
        return None
    value = _unwritable(seen.case.request.body or b"")
    if value is None:
        return None
    return Recognised(
        told=f"answers 500 to a body that holds {value}: it is read, and what was read cannot be written "
        "back",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=WHOLE,
    )


def _takes_others(seen: Seen) -> bool:
    """Whether the same route answers other bodies without failing: it is this body that fails."""
    method, path = seen.case.request.method, seen.case.request.path
    return any(
        (other.request.method, other.request.path) == (method, path) and answer.status < 500
        for other, answer in seen.heard.beside(seen.case)
    )


def _unwritable(body: bytes) -> str | None:
    """What of a body a lenient parser reads and a strict writer does not write; None where nothing is."""
    try:
        text = body.decode("utf-8")
        document = json.loads(text, parse_constant=_found, parse_float=_large)
    except _Found as found:
        return str(found)
    except (ValueError, RecursionError):
        return None
    return "half of a surrogate pair" if _HALF.search(json.dumps(document, ensure_ascii=False)) else None


_HALF = re.compile("[\ud800-\udfff]")


class _Found(Exception):
    pass


def _found(constant: str) -> NoReturn:
    raise _Found(f"`{constant}`")


def _large(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise _Found(f"`{text}`, which is beyond a double")
    return value


DRIFT = Drift(
    id="error-500-on-reject",
    title="A body that should be refused ends in 500",
    severity=Severity.BREAKS,
    what="A body with a value that JSON cannot carry is answered with 500 where it should be refused with "
    "4xx.",
    where=(
        "Python: the json module reads NaN, infinities and halves of surrogate pairs; FastAPI repeats the "
        "refused `input` in its 422, and its writer takes none of them.",
        "Rust, Go and Node refuse such a body while they read it.",
    ),
    harm="A client's mistake counts as a fault of the server: it is retried, it alerts, and nobody is told "
    "why.",
    recognised="The answer is the framework's own 500 in full, 4xx is right, the body that was sent holds "
    "such a value, and the same route answers other bodies. Whether the refusal failed or the handler is not "
    "on the wire.",
    lookalikes=(
        Lookalike("error-unhandled", "there the body holds nothing that JSON cannot carry"),
        Lookalike("error-status-map", "there the refusal is written, with another status of the 4xx kind"),
    ),
    fixes=(
        ("python", "give `RequestValidationError` a handler that leaves `input` out."),
        ("go", "nothing to do: encoding/json refuses the body."),
        ("rust", "nothing to do: serde_json refuses the body."),
    ),
    example=('400 {"error":"the body is not JSON"}', "500 Internal Server Error"),
    recognise=recognise,
)
