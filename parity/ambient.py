"""What differs around the bodies and concerns no caller: how headers are spelled, framed and added to."""

from __future__ import annotations

from collections.abc import Sequence

from parity.cosmetic import Cosmetic
from parity.drift import all_drifts
from parity.judge import Judged
from parity.seen import Heard, Seen

#: Drifts over answers that agree in everything a caller sees.
AMBIENT = (
    "http-charset-param",
    "http-compression",
    "http-header-case",
    "http-length-vs-chunked",
    "http-server-date-headers",
    "http-trailing-newline",
)

_NOTHING = Heard({})


def cosmetics(judged: Sequence[Judged]) -> tuple[Cosmetic, ...]:
    """Every such difference of a run, once for each drift and runtime."""
    drifts = [drift for drift in all_drifts() if drift.id in AMBIENT]
    cases: dict[tuple[str, str], list[str]] = {}
    examples: dict[tuple[str, str], tuple[str, str]] = {}
    for each in judged:
        replies = each.replied()
        if len(replies) < 2:
            continue
        for name, answer in replies:
            others = tuple(pair for pair in replies if pair[0] != name)
            seen = Seen(each.case, name, answer, (), others, _NOTHING)
            for drift in drifts:
                found = None if drift.recognise is None else drift.recognise(seen)
                if found is not None:
                    cases.setdefault((drift.id, name), []).append(each.case.id)
                    examples.setdefault((drift.id, name), (found.wanted, found.observed))
    return tuple(
        Cosmetic(drift, runtime, tuple(seen_in), examples[drift, runtime])
        for (drift, runtime), seen_in in sorted(cases.items())
    )
