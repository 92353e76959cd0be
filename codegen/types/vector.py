"""A vector: one document, and whether a reader must take it or refuse it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from codegen.wire.shape import TypePath


class Probe(Enum):
    """What a vector asks of a reader; a language that cannot answer right names the probe as a limitation."""

    #: The shape: members, variants, absence, null, bounds. Every language must be right.
    SHAPE = "shape"
    #: An example of the contract's own.
    EXAMPLE = "example"
    #: A whole number beyond 2^53, beyond 2^63, and one spelled `1.0` or `1e2`.
    BEYOND_53_BITS = "whole number beyond 2^53"
    BEYOND_64_BITS = "whole number beyond 64 bits"
    INTEGER_SPELLED = "whole number spelled with a fraction or an exponent"
    #: A number that no double holds exactly, and one that overflows it.
    BEYOND_DOUBLE = "number beyond a double's precision"
    HUGE = "number beyond a double's range"
    #: A text that is not of its declared format, and bounds a language's expressions cannot say.
    FORM = "text that is not of its format"
    PATTERN = "text outside a pattern"
    #: Members a closed or open object does not name.
    UNKNOWN_MEMBER = "member the contract does not name"
    #: What no validator sees.
    REPEATED_MEMBER = "member that stands twice"
    LONE_SURROGATE = "half of a surrogate pair"
    #: `<`, `>`, `&`, U+2028: told apart from themselves by no reader, escaped by some writers.
    ESCAPED = "character that writers escape"
    #: What the contract permits and its types have no place for.
    NARROWER = "what the contract permits and the types do not"
    #: A condition (`if`, `not`, `dependentRequired`) or another part that has no shape.
    CONDITION = "condition that is no matter of shape"


@dataclass(frozen=True, slots=True)
class Vector:
    """One document under one contract."""

    #: Unique within its contract, in kebab-case: `order-items-empty`.
    name: str
    #: The JSON text, ill-formed on purpose for some probes.
    text: str
    accept: bool
    probe: Probe = Probe.SHAPE
    #: The node it is about.
    path: TypePath = ()
    #: A clause for people: "without the required member `reason`".
    why: str = ""
