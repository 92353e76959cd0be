"""Explanations that a simpler inference gets wrong: exceptions below habits, renames beside tags, nulls."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.decode import decode
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Internal
from codegen.wire.lossless import parse
from codegen.wire.shape import Field, Model, Nullable, Record, Tagged, Text, Union, Variant
from parity.drift import Departure, drift_of
from parity.infer.infer import Inference, infer
from parity.infer.prove import Judgement, Proof, prove
from parity.infer.sample import Sample

PLAIN = Encoding()


def record(*names: str) -> Record:
    """A record of required texts."""
    return Record(tuple(Field(name, Text()) for name in names))


def explained(
    model: Model, good: Sequence[str], bad: Sequence[str], wanted: Encoding = PLAIN
) -> tuple[Inference, Judgement]:
    """What a runtime that writes `bad` is said to do, where the contract has `good`."""
    samples = [
        Sample(str(index), next(decode(model, wanted, parse(right))), parse(wrong))
        for index, (right, wrong) in enumerate(zip(good, bad, strict=True))
    ]
    inference = infer(model, wanted, samples)
    return inference, prove(inference, samples, lambda each: any(True for _ in decode(model, wanted, each)))


def test_the_outer_record_is_restyled_and_the_inner_one_is_not() -> None:
    model = Model(Record((Field("request_id", Text()), Field("last", record("user_id")))))
    good = [f'{{"request_id":"{i}","last":{{"user_id":"u{i}"}}}}' for i in range(6)]
    inference, judgement = explained(model, good, [g.replace("request_id", "requestId") for g in good])
    assert inference.patches == ((),) * 6
    assert judgement.proof is Proof.PROVEN


def test_the_inner_record_is_restyled_below_a_key_of_two_words() -> None:
    model = Model(Record((Field("request_id", Text()), Field("last_error", record("user_id")))))
    good = [f'{{"request_id":"{i}","last_error":{{"user_id":"u{i}"}}}}' for i in range(6)]
    inference, judgement = explained(model, good, [g.replace("user_id", "userId") for g in good])
    assert inference.patches == ((),) * 6
    assert judgement.proof is Proof.PROVEN


def test_a_habit_is_named_where_the_contract_wants_something_else() -> None:
    wanted = Encoding((ChoiceMade(("error",), Dimension.TAGGING, Internal("kind")),))
    model = Model(Record((Field("error", Union((Variant("A", record("x")), Variant("B", record("y"))))),)))
    good = [
        '{"error":{"kind":"A","x":"1"}}',
        '{"error":{"kind":"B","y":"2"}}',
        '{"error":{"kind":"B","y":"3"}}',
    ]
    bad = ['{"error":{"A":{"x":"1"}}}', '{"error":{"B":{"y":"2"}}}', '{"error":{"B":{"y":"3"}}}']
    inference, judgement = explained(model, good, bad, wanted)
    named = {
        drift_of(Departure(made.scope, made.dimension, inference.wanted_instead(made), made.setting)).id
        for made in inference.departures
    }
    assert named == {"enum-external-vs-internal"}
    assert judgement.proof is Proof.PROVEN


ERROR = Model(Union((Variant("Schema", record("field", "reason")), Variant("Policy", record("reason")))))
GOOD = [
    '{"Schema":{"field":"x","reason":"a"}}',
    '{"Schema":{"field":"z","reason":"b"}}',
    '{"Policy":{"reason":"c"}}',
    '{"Policy":{"reason":"d"}}',
]


def test_a_renamed_member_of_a_merged_struct_is_known_in_the_other_variants() -> None:
    bad = [
        '{"Kind":"Schema","path":"x","reason":"a"}',
        '{"Kind":"Schema","path":"z","reason":"b"}',
        '{"Kind":"Policy","path":"","reason":"c"}',
        '{"Kind":"Policy","path":"","reason":"d"}',
    ]
    inference, judgement = explained(ERROR, GOOD, bad)
    assert inference.patches == ((),) * 4
    assert judgement.proof is Proof.PROVEN


def test_a_rename_beside_another_tagging_is_proven_by_two_answers() -> None:
    bad = [
        '{"Kind":"Schema","path":"x","reason":"a"}',
        '{"Kind":"Schema","path":"z","reason":"b"}',
        '{"Kind":"Policy","reason":"c"}',
        '{"Kind":"Policy","reason":"d"}',
    ]
    inference, judgement = explained(ERROR, GOOD, bad)
    assert inference.patches == ((),) * 4
    assert judgement.proof is Proof.PROVEN


def test_a_variant_and_its_member_are_both_renamed() -> None:
    model = Model(Union((Variant("Schema", record("field")), Variant("Policy", record("field")))))
    good = [f'{{"{("Schema", "Policy")[i % 2]}":{{"field":"t{i}"}}}}' for i in range(16)]
    bad = [g.replace('{"Schema":{"field"', '{"Shape":{"path"') for g in good]
    inference, judgement = explained(model, good, bad)
    assert inference.patches == ((),) * 16
    assert judgement.proof is Proof.PROVEN


def test_no_member_is_taken_for_a_tag_where_nulls_are_omitted() -> None:
    nullable = Record(tuple(Field(name, Nullable(Text()), required=False) for name in "abcd"))
    model = Model(Union((Variant("Schema", nullable), Variant("Policy", record("x")))))
    good = [
        '{"Schema":{"a":"1","b":"2","c":"3","d":"4"}}',
        '{"Schema":{"a":null,"b":null,"c":null,"d":null}}',
    ]
    inference, _ = explained(model, good, ['{"a":"1","b":"2","c":"3","d":"4"}', "{}"])
    assert not any(isinstance(made.setting, Internal) for made in inference.departures)


def test_a_renamed_optional_member_is_written_as_null_when_absent() -> None:
    model = Model(Record((Field("reason", Text()), Field("detail", Text(), required=False))))
    good = [
        '{"reason":"a"}',
        '{"reason":"b","detail":"1"}',
        '{"reason":"c","detail":"2"}',
        '{"reason":"d"}',
    ]
    bad = [
        '{"reason":"a","note":null}',
        '{"reason":"b","note":"1"}',
        '{"reason":"c","note":"2"}',
        '{"reason":"d","note":null}',
    ]
    inference, judgement = explained(model, good, bad)
    assert inference.patches == ((),) * 4
    assert judgement.proof is Proof.PROVEN


def test_a_reading_that_the_contract_cannot_write_is_no_crash() -> None:
    model = Model(Union((Variant("Schema", Text()),)))
    wanted = Encoding((ChoiceMade((), Dimension.TAGGING, Internal("kind")),))
    samples = [Sample("1", Tagged("Schema", ""), parse('{"Schema":""}'))]
    inference = infer(model, wanted, samples)
    assert prove(inference, samples, lambda _: True).proof is not Proof.PROVEN


def test_the_outer_variants_are_restyled_and_the_inner_ones_are_not() -> None:
    inner = Union((Variant("NotFound", record("x")), Variant("TooBig", record("y"))))
    model = Model(
        Union((Variant("BadInput", record("z")), Variant("LimitHit", Record((Field("of", inner),)))))
    )
    good = [
        *(f'{{"BadInput":{{"z":"{i}"}}}}' for i in range(3)),
        *(f'{{"LimitHit":{{"of":{{"NotFound":{{"x":"a{i}"}}}}}}}}' for i in range(3)),
        *(f'{{"LimitHit":{{"of":{{"TooBig":{{"y":"b{i}"}}}}}}}}' for i in range(3)),
    ]
    bad = [g.replace("BadInput", "bad_input").replace("LimitHit", "limit_hit") for g in good]
    inference, judgement = explained(model, good, bad)
    assert inference.patches == ((),) * 9
    assert judgement.proof is Proof.PROVEN
