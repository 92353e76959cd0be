"""One member name stands twice in an object."""

from __future__ import annotations

from codegen.wire.lossless import Json, NotJson, Repeated
from parity.compare import Aspect
from parity.drift import Drift, Lookalike, Severity
from parity.infer.patch import patches
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen, document_of, in_short


def recognise(seen: Seen) -> Recognised | None:
    """A body with a repeated name that is right once the first, or the last, of them is kept alone."""
    reply = seen.reply
    if reply is None or not reply.body:
        return None
    document = document_of(reply.body)
    name = None if isinstance(document, NotJson) else _repeated(document)
    if name is None or isinstance(document, NotJson):
        return None
    right = seen.right_bodies()
    alone = [_keep(document, first=first) for first in (True, False)]
    if right and not any(not patches(body, kept) for body in right for kept in alone):
        return None
    return Recognised(
        told=f"writes the member `{name}` twice in one object",
        wanted=seen.right_form(),
        observed=in_short(reply),
        shown=ProofKind.REPLAYED if right else ProofKind.READ,
        aspects=(Aspect.BODY,),
    )


def _repeated(document: Json) -> str | None:
    """The first repeated name anywhere."""
    if isinstance(document, Repeated):
        return document.repeated_names()[0]
    parts = (
        document.values() if isinstance(document, dict) else document if isinstance(document, list) else ()
    )
    return next((name for part in parts if (name := _repeated(part)) is not None), None)


def _keep(document: Json, *, first: bool) -> Json:
    """The document with one member for each name."""
    if isinstance(document, list):
        return [_keep(part, first=first) for part in document]
    if not isinstance(document, dict):
        return document
    pairs = list(document.pairs if isinstance(document, Repeated) else document.items())
    if first:
        pairs.reverse()
    kept = {name: _keep(part, first=first) for name, part in pairs}
    return {name: kept[name] for name, _ in (reversed(pairs) if first else pairs)}


DRIFT = Drift(
    id="struct-flatten-dup-key",
    title="A member name stands twice in one object",
    severity=Severity.BREAKS,
    what="A map that is flattened into a record holds a name the record has too, and both are written.",
    where=(
        "Rust: `#[serde(flatten)]` on a map writes its members after the fields, whatever their names.",
        "Java: `@JsonAnyGetter` does the same.",
        "Python and Node: a dict or an object has each name once; the later value wins.",
        "Go: an embedded field of the same name is left out.",
    ),
    harm="Parsers take the first value, the last one, or refuse the body: two readers see two values.",
    recognised="The body has a name twice in one object, and with either one alone it is right.",
    lookalikes=(
        Lookalike("struct-extra-passthrough", "there a member too many has a name of its own"),
        Lookalike("key-renamed", "there a member stands under another name, once"),
    ),
    fixes=(
        ("rust", "remove the field's name from the map before it is written."),
        ("go", "keep the map in a member of its own."),
        ("python", "build one dict and decide which value wins."),
    ),
    example=('{"id":1,"z":3}', '{"id":1,"id":2,"z":3}'),
    recognise=recognise,
)
