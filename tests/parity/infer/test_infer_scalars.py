"""Numbers and flags in another JSON type: found as habits, never where a bug sits instead."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from codegen.wire.decode import decode
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Notation
from codegen.wire.lossless import parse
from codegen.wire.shape import Field, Flag, Integer, ListOf, Model, Number, Record, Text
from parity.infer.infer import Inference, infer
from parity.infer.prove import Judgement, Proof, prove
from parity.infer.sample import Sample

MODEL = Model(
    Record(
        (
            Field("code", Text()),
            Field("total", Integer()),
            Field("price", Number()),
            Field("paid", Flag()),
            Field("marks", ListOf(Integer())),
        )
    )
)
GOOD = [
    '{"code":"007","total":9007199254740993,"price":1.10,"paid":true,"marks":[1,2]}',
    '{"code":"8","total":5,"price":2,"paid":false,"marks":[3]}',
    '{"code":"9","total":-1,"price":0.5,"paid":true,"marks":[]}',
]
TEXT = {
    Dimension.INTEGERS: [
        '{"code":"007","total":"9007199254740993","price":1.10,"paid":true,"marks":["1","2"]}',
        '{"code":"8","total":"5","price":2,"paid":false,"marks":["3"]}',
        '{"code":"9","total":"-1","price":0.5,"paid":true,"marks":[]}',
    ],
    Dimension.NUMBERS: [
        '{"code":"007","total":9007199254740993,"price":"1.10","paid":true,"marks":[1,2]}',
        '{"code":"8","total":5,"price":"2","paid":false,"marks":[3]}',
        '{"code":"9","total":-1,"price":"0.5","paid":true,"marks":[]}',
    ],
    Dimension.FLAGS: [text.replace("true", '"true"').replace("false", '"false"') for text in GOOD],
}


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


@pytest.mark.parametrize("dimension", TEXT, ids=lambda each: each.value)
def test_scalars_as_text_are_one_habit(dimension: Dimension) -> None:
    inference, judgement = explained(TEXT[dimension])
    assert inference.departures == (ChoiceMade((), dimension, Notation.TEXT),)
    assert inference.patches == ((),) * 3
    assert judgement.proof is Proof.PROVEN


def test_flags_as_numbers() -> None:
    inference, judgement = explained([text.replace("true", "1").replace("false", "0") for text in GOOD])
    assert inference.departures == (ChoiceMade((), Dimension.FLAGS, Notation.NUMBER),)
    assert judgement.proof is Proof.PROVEN


def test_one_field_as_text_is_an_exception_there() -> None:
    bad = [
        text.replace('"marks":["1","2"]', '"marks":[1,2]').replace('["3"]', "[3]")
        for text in TEXT[Dimension.INTEGERS]
    ]
    inference, judgement = explained(bad)
    assert inference.departures == (ChoiceMade(("total",), Dimension.INTEGERS, Notation.TEXT),)
    assert judgement.proof is Proof.PROVEN


def test_another_number_in_quotes_is_another_value() -> None:
    bad = [
        TEXT[Dimension.INTEGERS][0].replace("9007199254740993", "9007199254740992"),
        *TEXT[Dimension.INTEGERS][1:],
    ]
    inference, _ = explained(bad)
    assert inference.departures == (ChoiceMade((), Dimension.INTEGERS, Notation.TEXT),)
    assert [patch.pointer for patches in inference.patches for patch in patches] == ["/total"]


def test_a_flag_that_is_wrong_is_another_value() -> None:
    bad = [GOOD[0], GOOD[1].replace("false", "true"), GOOD[2]]
    inference, _ = explained(bad)
    assert inference.departures == ()
    assert [patch.pointer for patches in inference.patches for patch in patches] == ["/paid"]


def test_digits_that_are_a_code_are_no_number() -> None:
    bad = [text.replace('"code":"007"', '"code":7').replace('"code":"8"', '"code":8') for text in GOOD]
    inference, _ = explained(bad)
    assert inference.departures == ()
    assert [patch.pointer for patches in inference.patches for patch in patches] == ["/code", "/code"]
