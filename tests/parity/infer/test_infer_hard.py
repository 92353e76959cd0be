"""Explanations that a simpler inference gets wrong: exceptions below habits, renames beside tags, nulls."""

from __future__ import annotations

from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, External, Internal, Presence, Untagged
from codegen.wire.lossless import parse
from codegen.wire.name import Style
from codegen.wire.shape import Field, Model, Nullable, Record, Tagged, Text, Union, Variant
from parity.drift import Departure, drift_of
from parity.infer.infer import infer
from parity.infer.prove import Proof, prove
from parity.infer.sample import Sample


def record(*names):
    return Record(tuple(Field(name, Text()) for name in names))


def answers(model, good, bad, wanted=Encoding()):
    return [
        Sample(str(i), next(decode(model, wanted, parse(g))), parse(b))
        for i, (g, b) in enumerate(zip(good, bad))
    ]


def judged(model, samples, wanted=Encoding()):
    inference = infer(model, wanted, samples)
    return inference, prove(inference, samples, lambda d: any(True for _ in decode(model, wanted, d)))


OUTER = Model(Record((Field("request_id", Text()), Field("last", record("user_id")))))


def test_outer_camel_inner_snake() -> None:
    good = ['{"request_id":"%d","last":{"user_id":"u%d"}}' % (i, i) for i in range(6)]
    inference, judgement = judged(
        OUTER, answers(OUTER, good, [g.replace("request_id", "requestId") for g in good])
    )
    assert inference.patches == ((),) * 6


def test_inner_camel_under_a_two_word_key() -> None:
    model = Model(Record((Field("request_id", Text()), Field("last_error", record("user_id")))))
    good = ['{"request_id":"%d","last_error":{"user_id":"u%d"}}' % (i, i) for i in range(6)]
    inference, judgement = judged(model, answers(model, good, [g.replace("user_id", "userId") for g in good]))
    assert inference.patches == ((),) * 6


def test_drift_of_nested_habit() -> None:
    wanted = Encoding((ChoiceMade(("error",), Dimension.TAGGING, Internal("kind")),))
    model = Model(Record((Field("error", Union((Variant("A", record("x")), Variant("B", record("y"))))),)))
    good = [
        '{"error":{"kind":"A","x":"1"}}',
        '{"error":{"kind":"B","y":"2"}}',
        '{"error":{"kind":"B","y":"3"}}',
    ]
    bad = ['{"error":{"A":{"x":"1"}}}', '{"error":{"B":{"y":"2"}}}', '{"error":{"B":{"y":"3"}}}']
    inference, _ = judged(model, answers(model, good, bad, wanted), wanted)
    for m in inference.departures:
        drift_of(Departure(m.scope, m.dimension, inference.wanted_instead(m), m.setting))


ERR = Model(Union((Variant("Schema", record("field", "reason")), Variant("Policy", record("reason")))))
GOOD = [
    '{"Schema":{"field":"x","reason":"a"}}',
    '{"Schema":{"field":"z","reason":"b"}}',
    '{"Policy":{"reason":"c"}}',
    '{"Policy":{"reason":"d"}}',
]


def test_renamed_member_of_a_merged_struct() -> None:
    bad = [
        '{"Kind":"Schema","path":"x","reason":"a"}',
        '{"Kind":"Schema","path":"z","reason":"b"}',
        '{"Kind":"Policy","path":"","reason":"c"}',
        '{"Kind":"Policy","path":"","reason":"d"}',
    ]
    inference, judgement = judged(ERR, answers(ERR, GOOD, bad))
    assert inference.patches == ((),) * 4


def test_rename_beside_tagging_is_proven_by_two() -> None:
    bad = [
        '{"Kind":"Schema","path":"x","reason":"a"}',
        '{"Kind":"Schema","path":"z","reason":"b"}',
        '{"Kind":"Policy","reason":"c"}',
        '{"Kind":"Policy","reason":"d"}',
    ]
    inference, judgement = judged(ERR, answers(ERR, GOOD, bad))
    assert inference.patches == ((),) * 4
    assert judgement.proof is Proof.PROVEN


def test_variant_and_member_renamed_with_many_answers() -> None:
    model = Model(Union((Variant("Schema", record("field")), Variant("Policy", record("field")))))
    good = ['{"%s":{"field":"t%d"}}' % (("Schema", "Policy")[i % 2], i) for i in range(16)]
    bad = [g.replace('{"Schema":{"field"', '{"Shape":{"path"') for g in good]
    inference, judgement = judged(model, answers(model, good, bad))
    assert inference.patches == ((),) * 16
    assert judgement.proof is Proof.PROVEN


def test_wrong_tag_where_nulls_are_omitted() -> None:
    rec = Record(tuple(Field(n, Nullable(Text()), False) for n in "abcd"))
    model = Model(Union((Variant("Schema", rec), Variant("Policy", record("x")))))
    good = [
        '{"Schema":{"a":"1","b":"2","c":"3","d":"4"}}',
        '{"Schema":{"a":null,"b":null,"c":null,"d":null}}',
    ]
    inference, _ = judged(model, answers(model, good, ['{"a":"1","b":"2","c":"3","d":"4"}', "{}"]))
    assert not any(isinstance(d.setting, Internal) for d in inference.departures)


def test_renamed_optional_written_as_null() -> None:
    model = Model(Record((Field("reason", Text()), Field("detail", Text(), required=False))))
    good = ['{"reason":"a"}', '{"reason":"b","detail":"1"}', '{"reason":"c","detail":"2"}', '{"reason":"d"}']
    bad = [
        '{"reason":"a","note":null}',
        '{"reason":"b","note":"1"}',
        '{"reason":"c","note":"2"}',
        '{"reason":"d","note":null}',
    ]
    inference, judgement = judged(model, answers(model, good, bad))
    assert inference.patches == ((),) * 4


def test_a_reading_the_contract_cannot_write_is_no_crash() -> None:
    model = Model(Union((Variant("Schema", Text()),)))
    wanted = Encoding((ChoiceMade((), Dimension.TAGGING, Internal("kind")),))
    judged(model, [Sample("1", Tagged("Schema", ""), parse('{"Schema":""}'))], wanted)


def test_variants_styles_of_a_union_in_a_union() -> None:
    inner = Union((Variant("NotFound", record("x")), Variant("TooBig", record("y"))))
    model = Model(
        Union((Variant("BadInput", record("z")), Variant("LimitHit", Record((Field("of", inner),)))))
    )
    good = (
        ['{"BadInput":{"z":"%d"}}' % i for i in range(3)]
        + ['{"LimitHit":{"of":{"NotFound":{"x":"a%d"}}}}' % i for i in range(3)]
        + ['{"LimitHit":{"of":{"TooBig":{"y":"b%d"}}}}' % i for i in range(3)]
    )
    bad = [g.replace("BadInput", "bad_input").replace("LimitHit", "limit_hit") for g in good]
    inference, judgement = judged(model, answers(model, good, bad))
    assert inference.patches == ((),) * 9
