"""How a cause is shown."""

from __future__ import annotations

from enum import Enum


class ProofKind(Enum):
    """How a cause is shown to be the cause."""

    #: With the cause put in, the right answer becomes the one that came, or the other way round.
    REPLAYED = "replayed"
    #: The answer is, in full, what a known framework gives by itself to such a request.
    MATCHED = "matched"
    #: It stands in so many words in the answers or in the source.
    READ = "read"
