"""Of two drifts that are easily confused the right one is named and the other is not, for each such pair.

A pair is shown in one of three ways: side by side in a contrast, which has one contract for both; by two
runtimes of the zoo that answer contracts of the same shape; or, where neither is a matter of layout, by two
answers of the zoo, or by the example of a page, since every recogniser is asked about each answer.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from exchanges import exchange, replied, run

from parity.answer import Replied
from parity.drift import all_drifts
from parity.infer.prove import Proof
from tests.parity.drifts.contrasts import containers, names, octets, presence, scalars, unions
from tests.parity.drifts.contrasts.made import Contrast
from tests.parity.drifts.contrasts.zoo import Place, places
from tests.parity.infer.conftest import Explain, explain  # noqa: F401

CONTRASTS: tuple[Contrast, ...] = tuple(
    contrast
    for module in (presence, names, unions, containers, octets, scalars)
    for contrast in module.CONTRASTS
)
HABITS = [
    pytest.param(contrast, drift, id=f"{contrast.name}: {drift}")
    for contrast in CONTRASTS
    for drift in contrast.habits
]
BUGS = [
    pytest.param(contrast, bug, id=f"{contrast.name}: {bug}")
    for contrast in CONTRASTS
    for bug in contrast.bugs
]
DRIFTS = {drift.id: drift for drift in all_drifts()}
#: Drifts of spelling: the example on the page shows the drift alone, which `test_find` holds.
SPELLINGS = [drift.id for drift in DRIFTS.values() if drift.spells is not None]
PLAIN = replied({"id": 1})
#: Drifts that no caller sees -> the answer that has it and no other, beside the plain one.
UNSEEN = {
    "http-charset-param": (PLAIN, replied({"id": 1}, content_type="application/json; charset=utf-8")),
    "http-compression": (PLAIN, replied({"id": 1}, content_encoding="gzip")),
    "http-header-case": (
        Replied(200, (("x-id", "1"),), b"{}", 0.0, ("x-id",)),
        Replied(200, (("x-id", "1"),), b"{}", 0.0, ("X-Id",)),
    ),
    "http-length-vs-chunked": (
        replied({"id": 1}, content_length="8"),
        replied({"id": 1}, transfer_encoding="chunked"),
    ),
    "http-server-date-headers": (PLAIN, replied({"id": 1}, server="uvicorn")),
    "http-trailing-newline": (PLAIN, replied('{"id":1}\n')),
}
PAIRS = sorted({(drift.id, other.id) for drift in DRIFTS.values() for other in drift.lookalikes})


@pytest.mark.parametrize(("contrast", "drift"), HABITS)
def test_the_habit_is_named_and_no_other(
    contrast: Contrast,
    drift: str,
    explain: Explain,  # noqa: F811
) -> None:
    found = explain(contrast.schema, right=contrast.right, other=contrast.spoiled(contrast.habits[drift]))
    assert found["right"].drifts == set()
    assert found["other"].drifts == contrast.shows(drift)
    assert found["other"].patches == {}
    assert found["other"].proof is Proof.PROVEN


@pytest.mark.parametrize(("contrast", "bug"), BUGS)
def test_a_bug_in_the_place_of_a_habit_is_a_different_value(
    contrast: Contrast,
    bug: str,
    explain: Explain,  # noqa: F811
) -> None:
    found = explain(contrast.schema, right=contrast.right, other=contrast.spoiled(contrast.bugs[bug]))
    assert found["other"].drifts == set()
    assert found["other"].patches != {}


@pytest.mark.parametrize("drift", UNSEEN)
def test_what_no_caller_sees_is_listed_alone(drift: str) -> None:
    one, two = UNSEEN[drift]
    diagnosis = run([exchange("c", one=one, two=two)], {}).diagnosis
    assert [(each.drift, each.runtime) for each in diagnosis.cosmetics] == [(drift, "two")]
    assert diagnosis.findings == ()


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_each_pair_of_lookalikes_is_shown(one: str, other: str) -> None:
    assert any(_evidence(one, other)), (
        f"nothing shows {one} without {other} and the other way round: "
        "add both to a contrast in tests/parity/drifts/contrasts, or an endpoint to the zoo"
    )


def _evidence(one: str, other: str) -> Iterator[str]:
    """Where each of the two is told without the other."""
    for contrast in CONTRASTS:
        both = {one, other} <= contrast.habits.keys()
        if both and contrast.shows(one) != contrast.shows(other):
            yield contrast.name
    if {one, other} <= UNSEEN.keys():
        yield "whole answers"
    layout = _is_layout(one) and _is_layout(other)
    for mine in _without(one, other):
        for theirs in _without(other, one):
            if not layout or mine.shape == theirs.shape:
                yield f"{mine.told} and {theirs.told}"


def _without(one: str, other: str) -> list[Place]:
    shown = [*places(), *(Place(f"the page of {id_}", frozenset({id_})) for id_ in SPELLINGS)]
    return [place for place in shown if one in place.drifts and other not in place.drifts]


def _is_layout(drift: str) -> bool:
    return DRIFTS[drift].recognise is None and DRIFTS[drift].spells is None
