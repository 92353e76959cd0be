"""How much is measured: all of it, or a smaller round that shows that everything still runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """The counts of one run."""

    #: Times that everything compared is run, in turn.
    rounds: int
    #: Cases of a check whose speed is measured.
    cases: int
    #: Cases that Schemathesis generates for each runtime.
    fuzzed: int
    #: Cases of a check whose memory is measured.
    many_cases: int
    #: Items of the long list whose cause is inferred.
    items: int


FULL = Size(rounds=5, cases=1000, fuzzed=600, many_cases=10_000, items=10_000)
QUICK = Size(rounds=3, cases=300, fuzzed=150, many_cases=1000, items=1000)
