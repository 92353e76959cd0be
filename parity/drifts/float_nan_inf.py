"""A number that JSON cannot carry is written as a word: bare, which is not JSON, or as text."""

from __future__ import annotations

import re

from codegen.wire.encoding import Dimension, Presence
from codegen.wire.lossless import NotJson, Numeral
from parity.compare import Aspect, read_body
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.infer.patch import Patch, patches
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen, document_of, in_short

#: A string, even one that never ends (so that hostile text is read once), or one of the words.
_TOKENS = re.compile(rb'"(?:[^"\\]++|\\(?:.|\Z))*+(?:"|\Z)|-?Infinity|NaN', re.DOTALL)
_WORDS = (b"NaN", b"Infinity")
#: What the words are replaced by to see whether they are all that is wrong; no text of a body begins so.
_MARK = "\ue000not a number"


def names(departure: Departure) -> bool:
    """Whether the text NaN stands for null, or null for it."""
    return (
        departure.dimension is Dimension.NULLS
        and departure.wanted is not departure.used
        and Presence.NOT_A_NUMBER in (departure.wanted, departure.used)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Presence.NOT_A_NUMBER:
        return 'writes a number that is null as the text "NaN"'
    return 'writes a number that is null otherwise than as the text "NaN"'


def recognise(seen: Seen) -> Recognised | None:
    """A body that is JSON but for `NaN` and `Infinity`, and right everywhere else."""
    reply = seen.reply
    if reply is None or not seen.status_is_right or not any(word in reply.body for word in _WORDS):
        return None
    if not isinstance(document_of(reply.body), NotJson):
        return None
    words = [token.decode() for token in _TOKENS.findall(reply.body) if not token.startswith(b'"')]
    document = read_body(_TOKENS.sub(_marked, reply.body)) if words else NotJson("it has no such word")
    if isinstance(document, NotJson):
        return None
    right = seen.right_bodies()
    if right and not any(all(map(_is_such_a_number, patches(body, document))) for body in right):
        return None
    return Recognised(
        told=f"writes `{words[0]}`, which is not JSON",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.REPLAYED if right else ProofKind.READ,
        aspects=(Aspect.BODY,),
    )


def _is_such_a_number(patch: Patch) -> bool:
    """Whether a word stands where null, a number or the same word as a text is right."""
    wanted = patch.expected
    return patch.observed == _MARK and (
        wanted is None or isinstance(wanted, Numeral) or wanted in ("NaN", "Infinity", "-Infinity")
    )


def _marked(found: re.Match[bytes]) -> bytes:
    return found[0] if found[0].startswith(b'"') else f'"{_MARK}"'.encode()


DRIFT = Drift(
    id="float-nan-inf",
    title="NaN or Infinity is written as a word",
    severity=Severity.BREAKS,
    what="A double that is no finite number stands in the body as the bare word `NaN` or `Infinity`, or as "
    "the text of that word, where another runtime writes null.",
    where=(
        "Python: `json.dumps` writes the words, and pydantic does with `ser_json_inf_nan='constants'`; its "
        "default is null, and `'strings'` gives texts.",
        "Rust and Node: serde_json and `JSON.stringify` write null.",
        "Go: encoding/json refuses the value.",
        "Java: Jackson writes the words as texts.",
    ),
    harm="With a bare word the whole body cannot be parsed; a text breaks readers of the one number.",
    recognised="The body is JSON once the words are replaced, and only where they stand does it differ from "
    "a right one; or the text stands wherever the number is null.",
    lookalikes=(
        Lookalike("error-encode-failure", "there nothing is written at all"),
        Lookalike("none-null-vs-absent", "there null stands for what is absent"),
    ),
    fixes=(
        ("python", "`json.dumps(value, allow_nan=False)` after NaN became None, or pydantic's default."),
        ("go", "a `*float64` that is nil, or a `MarshalJSON` that writes null."),
        ("rust", "`Option<f64>`: null cannot be read back into an `f64`."),
    ),
    example=('{"ratio":null}', '{"ratio":NaN}'),
    names=names,
    tell=tell,
    recognise=recognise,
)
