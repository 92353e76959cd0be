"""Empty lists, empty maps and zero values: written as they are, as null, or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.decode import decode
from codegen.wire.encoding import ChoiceMade, Dimension, Emptiness, Encoding
from codegen.wire.lossless import parse
from codegen.wire.shape import Field, Flag, Integer, ListOf, MapOf, Model, Number, Record, Text
from parity.infer.infer import Inference, infer
from parity.infer.prove import Judgement, Proof, prove
from parity.infer.sample import Sample

MODEL = Model(
    Record(
        (
            Field("id", Text()),
            Field("tags", ListOf(Text())),
            Field("labels", MapOf(Text())),
            Field("count", Integer()),
            Field("share", Number()),
            Field("done", Flag()),
            Field("parts", ListOf(Record((Field("notes", ListOf(Text())),)))),
        )
    )
)
EMPTY = '{"id":"%s","tags":[],"labels":{},"count":0,"share":0.0,"done":false,"parts":[{"notes":[]}]}'
FULL = (
    '{"id":"%s","tags":["a"],"labels":{"k":"v"},"count":3,"share":0.5,"done":true,"parts":[{"notes":["n"]}]}'
)


def explained(good: Sequence[str], bad: Sequence[str]) -> tuple[Inference, Judgement]:
    """What a runtime that writes `bad` is said to do, where the contract has `good`."""
    samples = [
        Sample(str(index), next(decode(MODEL, Encoding(), parse(right))), parse(wrong))
        for index, (right, wrong) in enumerate(zip(good, bad, strict=True))
    ]
    inference = infer(MODEL, Encoding(), samples)
    return inference, prove(
        inference, samples, lambda each: any(True for _ in decode(MODEL, Encoding(), each))
    )


GOOD = [EMPTY % "1", FULL % "2", EMPTY % "3", FULL % "4"]


def test_nil_slices_everywhere_are_one_habit() -> None:
    inference, judgement = explained(GOOD, [text.replace("[]", "null") for text in GOOD])
    assert inference.departures == (ChoiceMade((), Dimension.EMPTY_LISTS, Emptiness.NULL),)
    assert inference.patches == ((),) * 4
    assert (judgement.proof, judgement.cases) == (Proof.PROVEN, ("0", "2"))


def test_nil_maps_are_another() -> None:
    inference, judgement = explained(GOOD, [text.replace("{}", "null") for text in GOOD])
    assert inference.departures == (ChoiceMade((), Dimension.EMPTY_MAPS, Emptiness.NULL),)
    assert judgement.proof is Proof.PROVEN


def test_one_list_that_is_null_is_an_exception_at_its_field() -> None:
    inference, judgement = explained(GOOD, [text.replace('"tags":[]', '"tags":null') for text in GOOD])
    assert inference.departures == (ChoiceMade(("tags",), Dimension.EMPTY_LISTS, Emptiness.NULL),)
    assert judgement.proof is Proof.PROVEN


def test_omitempty_drops_every_zero() -> None:
    dropped = '{"id":"%s","labels":{},"tags":[],"parts":[{"notes":[]}]}'
    bad = [dropped % "1", FULL % "2", dropped % "3", FULL % "4"]
    inference, judgement = explained(GOOD, bad)
    assert inference.departures == (ChoiceMade((), Dimension.ZEROS, Emptiness.OMITTED),)
    assert judgement.proof is Proof.PROVEN


def test_omitempty_on_lists_drops_the_empty_ones() -> None:
    bad = [text.replace('"tags":[],', "").replace('"notes":[]', "") for text in GOOD]
    inference, judgement = explained(GOOD, bad)
    assert inference.departures == (ChoiceMade((), Dimension.EMPTY_LISTS, Emptiness.OMITTED),)
    assert judgement.proof is Proof.PROVEN


def test_a_full_list_that_is_null_is_another_value() -> None:
    bad = [GOOD[0], GOOD[1].replace('"tags":["a"]', '"tags":null'), *GOOD[2:]]
    inference, _ = explained(GOOD, bad)
    assert inference.departures == ()
    assert [patch.pointer for patches in inference.patches for patch in patches] == ["/tags"]


def test_a_zero_that_is_dropped_once_is_another_value_where_others_are_written() -> None:
    bad = [GOOD[0].replace('"count":0,', ""), *GOOD[1:]]
    inference, judgement = explained(GOOD, bad)
    assert judgement.proof is not Proof.PROVEN or inference.departures == ()
    assert any(patches for patches in inference.patches)


def test_an_empty_member_under_an_unknown_name_is_not_left_out() -> None:
    good = [text.replace("[]", '["a"]') for text in GOOD]
    bad = [text.replace('"count":0', '"amount":0') for text in good]
    inference, judgement = explained(good, bad)
    assert judgement.proof is not Proof.PROVEN
    assert not any(made.dimension is Dimension.ZEROS for made in inference.departures)
