"""Members that the service does not know are echoed from the request."""

from __future__ import annotations

from codegen.wire.lossless import NotJson
from parity.compare import Aspect, at
from parity.drift import Drift, Lookalike, Severity
from parity.infer.patch import Missing, patches
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen, document_of, in_short


def recognise(seen: Seen) -> Recognised | None:
    """A body that is right but for members too many, each of which the request holds at the same place."""
    reply, sent = seen.reply, seen.case.request.body
    if reply is None or not sent or not reply.body:
        return None
    request, document = document_of(sent), document_of(reply.body)
    if isinstance(request, NotJson) or isinstance(document, NotJson):
        return None
    for right in seen.right_bodies():
        surplus = patches(right, document)
        if surplus and all(
            isinstance(patch.expected, Missing) and at(request, patch.pointer) == patch.observed
            for patch in surplus
        ):
            return Recognised(
                told=f"echoes members of the request it does not know, such as `{surplus[0].pointer}`",
                wanted=seen.right_form(),
                observed=in_short(reply),
                shown=ProofKind.REPLAYED,
                aspects=(Aspect.BODY,),
            )
    return None


DRIFT = Drift(
    id="struct-extra-passthrough",
    title="Unknown members of the request are echoed",
    severity=Severity.LOSES,
    what="A member of the request that no type declares comes back in the answer of one runtime and is "
    "dropped by another.",
    where=(
        "Node: an object keeps every member it was parsed with.",
        'Python: pydantic with `extra="allow"` keeps them, by default it drops them.',
        "Rust, Go and Java keep only declared members, unless a map is flattened in.",
    ),
    harm="Clients come to rely on storage that the other runtime does not have; and data passes that nobody "
    "checked.",
    recognised="Without the members too many the body is right, and each of them stands in the request at "
    "the same place with the same value.",
    lookalikes=(
        Lookalike("enum-foreign-members", "there the members too many are those of other variants"),
        Lookalike("struct-flatten-dup-key", "there a known member stands twice"),
    ),
    fixes=(
        ("typescript", "build the answer from the declared members in place of spreading the request."),
        ("python", '`model_config = ConfigDict(extra="ignore")`, or `"allow"` to keep them.'),
        ("go", "to keep them decode into a `map[string]any` too, and write it."),
        ("rust", "to keep them `#[serde(flatten)] extra: Map<String, Value>`."),
    ),
    example=('{"name":"ann"}', '{"name":"ann","colour":"red"}'),
    recognise=recognise,
)
