"""Members of a closed list of texts: restyled or renamed as a habit, never where the wrong one is said."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.decode import decode
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding
from codegen.wire.lossless import parse
from codegen.wire.name import Style
from codegen.wire.shape import Choice, Field, ListOf, Model, Record, Text
from parity.infer.infer import Inference, infer
from parity.infer.prove import Judgement, Proof, prove
from parity.infer.sample import Sample

STATES = Choice(("pending_review", "shipped", "sent_back"))
MODEL = Model(Record((Field("id", Text()), Field("state", STATES), Field("history", ListOf(STATES)))))
GOOD = [
    '{"id":"1","state":"pending_review","history":[]}',
    '{"id":"2","state":"shipped","history":["pending_review"]}',
    '{"id":"3","state":"sent_back","history":["pending_review","shipped"]}',
]


def explained(bad: Sequence[str]) -> tuple[Inference, Judgement]:
    """What a runtime that writes `bad` is said to do."""
    samples = [
        Sample(str(index), next(decode(MODEL, Encoding(), parse(right))), parse(wrong))
        for index, (right, wrong) in enumerate(zip(GOOD, bad, strict=True))
    ]
    inference = infer(MODEL, Encoding(), samples)
    return inference, prove(
        inference, samples, lambda each: any(True for _ in decode(MODEL, Encoding(), each))
    )


def said(text: str, **names: str) -> str:
    """The text with members of the list under other names."""
    for name, other in names.items():
        text = text.replace(f'"{name}"', f'"{other}"')
    return text


def test_another_style_is_one_habit() -> None:
    pascal = {"pending_review": "PendingReview", "shipped": "Shipped", "sent_back": "SentBack"}
    inference, judgement = explained([said(text, **pascal) for text in GOOD])
    assert inference.departures == (ChoiceMade((), Dimension.VARIANTS, Style.PASCAL),)
    assert inference.patches == ((),) * 3
    assert judgement.proof is Proof.PROVEN


def test_another_name_used_throughout_is_a_rename_in_each_place() -> None:
    inference, _ = explained([said(text, pending_review="waiting") for text in GOOD])
    assert set(inference.departures) == {
        ChoiceMade(("state", "pending_review"), Dimension.VARIANT_NAME, "waiting"),
        ChoiceMade(("history", "[]", "pending_review"), Dimension.VARIANT_NAME, "waiting"),
    }
    assert inference.patches == ((),) * 3


def test_the_wrong_member_is_another_value() -> None:
    inference, _ = explained([GOOD[0], GOOD[1].replace('"state":"shipped"', '"state":"sent_back"'), GOOD[2]])
    assert inference.departures == ()
    assert [patch.pointer for patches in inference.patches for patch in patches] == ["/state"]


def test_two_members_swapped_are_two_other_values() -> None:
    swapped = {"shipped": "\0", "sent_back": "shipped", "\0": "sent_back"}
    inference, _ = explained([said(text, **swapped) for text in GOOD])
    assert inference.departures == ()
    assert [patch.pointer for patches in inference.patches for patch in patches] == [
        "/state",
        "/state",
        "/history/1",
    ]
