"""The error document holds a message in the words of the language's own library."""

from __future__ import annotations

from codegen.wire.lossless import NotJson
from parity.compare import Aspect
from parity.drift import Drift, Lookalike, Severity
from parity.frameworks.wording import library_of
from parity.infer.patch import patches
from parity.proof_kind import ProofKind
from parity.seen import Recognised, Seen, document_of, in_short


def recognise(seen: Seen) -> Recognised | None:
    """An error document that is right but for texts, each of which is a known library's message."""
    reply = seen.reply
    if reply is None or reply.status < 400 or not seen.status_is_right:
        return None
    document = document_of(reply.body)
    if isinstance(document, NotJson):
        return None
    for right in seen.right_bodies():
        texts = [(patch.expected, patch.observed) for patch in patches(right, document)]
        libraries = {
            library_of(told, seen.case.request) if isinstance(told, str) and isinstance(wanted, str) else None
            for wanted, told in texts
        }
        if len(libraries) == 1 and (library := libraries.pop()) is not None:
            return Recognised(
                told=f"tells an error in the words of {library}'s own library",
                wanted=seen.right_form(),
                observed=in_short(reply),
                shown=ProofKind.MATCHED,
                aspects=(Aspect.BODY,),
            )
    return None


DRIFT = Drift(
    id="error-text",
    title="A message comes from the language's own library",
    severity=Severity.COSMETIC,
    what="Error documents are alike but for a message that each library words in its own way.",
    where=(
        "Rust: `invalid digit found in string`.",
        'Go: `strconv.Atoi: parsing "x": invalid syntax`.',
        "Python: `invalid literal for int() with base 10: 'x'`.",
        "Node: `Unexpected token 'x', \"x\" is not valid JSON`.",
        "All of them change between versions of the library.",
    ),
    harm="A client that compares messages breaks, and internals of the service are shown to its users.",
    recognised="All that differs are texts, and each is a message of a standard library in full, with the "
    "text that was sent in its place.",
    lookalikes=(
        Lookalike("error-first-vs-all", "there errors are left out"),
        Lookalike("error-body-shape", "there the document itself is the framework's"),
    ),
    fixes=(
        ("go", "compare with `errors.Is` and write a message of the service's own."),
        ("rust", "write a message of the service's own, not the `Display` of the library's error."),
        ("python", "catch the exception and write a message of the service's own."),
        ("typescript", "catch the exception and write a message of the service's own."),
    ),
    example=('{"error":"n is not a whole number"}', '{"error":"invalid digit found in string"}'),
    recognise=recognise,
)
