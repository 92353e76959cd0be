"""A bad body brings down the very answer that was to refuse it."""

from __future__ import annotations

import json
import re
from typing import NoReturn

from parity.drift import Drift, Lookalike, Severity
from parity.finding import ProofKind
from parity.frameworks.default import Situation
from parity.frameworks.known import known
from parity.seen import WHOLE, Recognised, Seen, in_short


def recognise(seen: Seen) -> Recognised | None:
    """A framework's own 500 where a client error is right, for a body with a value JSON cannot carry."""
    reply, right = seen.reply, seen.right_status
    if reply is None or reply.status != 500 or right is None or not 400 <= right < 500:
        return None
    default = known(seen.case.request, reply)
    if default is None or default.situation is not Situation.UNHANDLED:
        return None
    value = _unwritable(seen.case.request.body or b"")
    if value is None:
        return None
    return Recognised(
        told=f"answers 500 instead of refusing a body that holds {value}: the refusal repeats the value and "
        "cannot be written",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.MATCHED,
        aspects=WHOLE,
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
    title="Refusing a bad body fails itself",
    severity=Severity.BREAKS,
    what="A body with a value that JSON cannot carry is answered with 500 where it should be refused with "
    "4xx.",
    where=(
        "Python: FastAPI repeats the refused `input` in its 422, and its JSON writer takes no NaN, no "
        "infinity "
        "and no half of a surrogate pair.",
        "Rust, Go and Node refuse such a body while they read it.",
    ),
    harm="A client's mistake counts as a fault of the server: it is retried, it alerts, and nobody is "
    "told why.",
    recognised="The answer is the framework's own 500 in full, 4xx is right, and the body that was sent "
    "holds "
    "such a value.",
    lookalikes=(
        Lookalike("error-unhandled", "there the request is one the service should take"),
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
