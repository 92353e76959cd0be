"""What differs in the bytes of a run's answers where the values are the same, by drift and runtime."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from codegen.wire.lossless import NotJson
from parity.answer import Replied
from parity.compare import read_body
from parity.cosmetic import Cosmetic
from parity.drift import Drift, all_drifts
from parity.judge import Judged
from parity.spelling.side_by_side import spellings
from parity.spelling.spelled import Characters, Members, Numbers, Spaces, Spelled

#: Cases that are looked at for each runtime and contract, at most; byte-equal answers count for none.
MOST_CASES = 200
#: Characters shown of one spelling.
_SHOWN = 60


@dataclass(slots=True)
class _Shown:
    """The cases that show one drift at one runtime, and the first example."""

    example: tuple[str, str]
    cases: dict[str, None] = field(default_factory=dict)


def respelled(judged: Iterable[Judged], reference: str | None = None) -> tuple[Cosmetic, ...]:
    """Each drift of spelling of each runtime once, in the order of the cases that show it.

    The point of comparison of a case is the body it expects, else the reference, else the first runtime.
    """
    drifts = [drift for drift in all_drifts() if drift.spells is not None]
    found: dict[tuple[str, str | None], _Shown] = {}
    looked: Counter[tuple[str, str]] = Counter()
    for each in judged:
        for runtime, wanted, used in _pairs(each, reference, looked):
            for spelled in spellings(wanted, used):
                drift = drift_of(spelled, drifts)
                key = runtime, None if drift is None else drift.id
                shown = found.setdefault(key, _Shown(example(spelled)))
                shown.cases[each.case.id] = None
    return tuple(
        Cosmetic(drift, runtime, tuple(shown.cases), shown.example)
        for (runtime, drift), shown in found.items()
    )


def drift_of(spelled: Spelled, drifts: Iterable[Drift]) -> Drift | None:
    """The one drift that names two spellings of a value; None where none does."""
    return next((drift for drift in drifts if drift.spells is not None and drift.spells(spelled)), None)


def example(spelled: Spelled) -> tuple[str, str]:
    """Both spellings as they are shown."""
    match spelled:
        case Numbers(wanted, used):
            return wanted[:_SHOWN], used[:_SHOWN]
        case Characters(_, wanted, used):
            return _visible(wanted), _visible(used)
        case Spaces(wanted, used):
            return json.dumps(wanted[:_SHOWN]), json.dumps(used[:_SHOWN])
        case Members(names, others):
            first = next(index for index, name in enumerate(names) if others[index] != name)
            return _names(names[first:]), _names(others[first:])


def _visible(unit: str) -> str:
    return f'"{unit}"' if unit.isprintable() else f"U+{ord(unit):04X}"


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(names[:_SHOWN])[:_SHOWN]


def _pairs(
    judged: Judged, reference: str | None, looked: Counter[tuple[str, str]]
) -> Iterator[tuple[str, str, str]]:
    """The runtimes whose JSON body is not the point of comparison to the byte, with both texts."""
    replied = judged.replied()
    if len({answer.body for _, answer in replied}) < 2:
        return
    point = _point(judged, replied, reference)
    texts: dict[bytes, str | None] = {}
    for runtime, answer in replied:
        counted = runtime, judged.case.expect.contract(answer.status) or ""
        if answer.status != point.status or answer.body == point.body or looked[counted] >= MOST_CASES:
            continue
        looked[counted] += 1
        wanted, used = (_text(body, texts) for body in (point.body, answer.body))
        if wanted is not None and used is not None:
            yield runtime, wanted, used


def _point(judged: Judged, replied: list[tuple[str, Replied]], reference: str | None) -> Replied:
    answer = dict(replied).get(reference or "", replied[0][1])
    expect = judged.case.expect
    if expect.body is None:
        return answer
    return Replied(answer.status if expect.status is None else expect.status, (), expect.body)


def _text(body: bytes, texts: dict[bytes, str | None]) -> str | None:
    """The text of a JSON body; None for any other."""
    if body not in texts:
        texts[body] = None if isinstance(read_body(body), NotJson) else body.decode("utf-8")
    return texts[body]
