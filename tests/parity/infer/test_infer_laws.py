"""Laws of the inference over random shapes of the ValidationError kind and random encodings of them.

Every place of a shape is shown with telling values: no text twice, every variant, and each field given,
absent and null.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Encoding,
    External,
    Internal,
    Presence,
    Tagging,
    Untagged,
)
from codegen.wire.lossless import Json, Numeral, parse, write
from codegen.wire.name import Style
from codegen.wire.shape import (
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Record,
    Shape,
    Tagged,
    Text,
    Union,
    Value,
    Variant,
    nodes,
)
from codegen.wire.unencodable import Unencodable
from parity.infer.infer import infer, predict
from parity.infer.prove import Proof, prove
from parity.infer.sample import Sample
from registry.place import escape

FIELDS = ("field", "reason", "user_id", "retryAfter", "max_line_count", "Note")
SCALARS: tuple[Shape, ...] = (Text(), Integer(), Flag())
VARIANTS = ("Schema", "PolicyBreach", "not_found", "rateLimited")

law = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Records of one to four fields with different names; the first is always there and holds a text."""
    first, *further = draw(st.lists(st.sampled_from(FIELDS), min_size=1, max_size=4, unique=True))
    fields = [Field(first, Text())]
    for name in further:
        shape = draw(st.sampled_from(SCALARS))
        nullable = draw(st.integers(0, 3)) == 0
        fields.append(Field(name, Nullable(shape) if nullable else shape, draw(st.booleans())))
    return Record(tuple(fields))


unions = st.lists(
    st.tuples(st.sampled_from(VARIANTS), records()), min_size=2, max_size=4, unique_by=lambda pair: pair[0]
).map(lambda pairs: Union(tuple(Variant(*pair) for pair in pairs)))

models = st.one_of(unions, records()).flatmap(
    lambda shape: st.sampled_from(
        [shape, ListOf(shape), MapOf(shape), Record((Field("request_id", Text()), Field("lastError", shape)))]
    ).map(Model)
)

taggings: st.SearchStrategy[Tagging] = st.sampled_from(
    [External(), Internal("kind"), Internal("Type"), Adjacent("t", "c"), Adjacent("kind", "x"), Untagged()]
)
contracts = taggings.map(lambda tagging: Encoding((ChoiceMade((), Dimension.TAGGING, tagging),)))

HABITS: dict[Dimension, st.SearchStrategy[Tagging | Presence | Style]] = {
    Dimension.TAGGING: taggings,
    Dimension.FOREIGN: st.sampled_from(Presence),
    Dimension.KEYS: st.sampled_from(Style),
    Dimension.VARIANTS: st.sampled_from(Style),
    Dimension.ABSENCE: st.sampled_from(Presence),
    Dimension.NULLS: st.sampled_from([Presence.NULL, Presence.OMITTED]),
}


@st.composite
def habits(draw: st.DrawFn, *dimensions: Dimension) -> Encoding:
    """Encodings by habits for the whole contract."""
    chosen = draw(st.lists(st.sampled_from(dimensions), unique=True))
    return Encoding(tuple(ChoiceMade((), each, draw(HABITS[each])) for each in chosen))


@st.composite
def encodings(draw: st.DrawFn, model: Model) -> Encoding:
    """Habits, and an exception at one type, or one irregular name."""
    match draw(st.sampled_from(["habits", "exception", "name"])):
        case "exception" if not _has_record_in_record(model):
            path, _ = draw(st.sampled_from([node for node in nodes(model) if isinstance(node[1], Record)]))
            style = draw(st.sampled_from(Style))
            return draw(habits(*HABITS)).with_choices(ChoiceMade(path, Dimension.KEYS, style))
        case "name":
            usual = draw(habits(Dimension.TAGGING, Dimension.KEYS, Dimension.VARIANTS))
            return usual.with_choices(draw(st.sampled_from(_irregular_names(model))))
    return draw(habits(*HABITS))


def _has_record_in_record(model: Model) -> bool:
    return isinstance(model.root, Record) and any(field.name == "lastError" for field in model.root.fields)


def _irregular_names(model: Model) -> list[ChoiceMade]:
    """A name of no style for each variant, and for each field that is always there and tells something."""
    names = []
    for path, shape in nodes(model):
        match shape:
            case Record(fields):
                telling = [field for field in fields if field.required and field.shape in (Text(), Integer())]
                names += [ChoiceMade((*path, field.name), Dimension.KEY_NAME, "zzz") for field in telling]
            case Union(variants):
                names += [ChoiceMade((*path, each.name), Dimension.VARIANT_NAME, "Vvv") for each in variants]
    return names


def telling(shape: Shape, turn: int, presence: str, numbers: Iterator[int]) -> Value:
    """A value in which no text and no number stands twice."""
    match shape:
        case Text():
            return f"text {next(numbers)}"
        case Integer():
            return Numeral(str(100 + next(numbers)))
        case Flag():
            return turn // 2 % 2 == 0
        case Nullable(of):
            return None if presence == "null" else telling(of, turn, presence, numbers)
        case ListOf(item):
            return [telling(item, turn + index, presence, numbers) for index in range(2)]
        case MapOf(of):
            return {name: telling(of, turn + len(name), presence, numbers) for name in ("a b", "C_dE")}
        case Record(fields):
            given = [field for field in fields if field.required or presence != "absent"]
            return {field.name: telling(field.shape, turn, presence, numbers) for field in given}
        case Union(variants):
            variant = variants[turn % len(variants)]
            assert variant.payload is not None
            return Tagged(variant.name, telling(variant.payload, turn // len(variants), presence, numbers))
    raise AssertionError(shape)


def telling_samples(model: Model, used: Encoding) -> list[Sample]:
    """Answers that show every place twice with each presence, or the draw is given up."""
    numbers = count(1)
    turns = [(turn, presence) for presence in ("given", "absent", "null") for turn in (*range(4), *range(4))]
    values = [telling(model.root, turn, presence, numbers) for turn, presence in turns]
    try:
        return [
            Sample(f"case-{number}", value, encode(model, used, value)) for number, value in enumerate(values)
        ]
    except Unencodable:
        assume(False)
        raise


@law
@given(st.data())
def test_what_an_encoding_wrote_is_explained_in_full_and_proven(data: st.DataObject) -> None:
    model, wanted = data.draw(models), data.draw(contracts)
    used = data.draw(encodings(model))
    samples = telling_samples(model, used)
    inference = infer(model, wanted, samples)
    assert inference.patches == ((),) * len(samples)
    for sample in samples:
        assert encode(model, inference.used, sample.value) == sample.document

    def keeps(document: Json) -> bool:
        return any(True for _ in decode(model, wanted, document))

    judgement = prove(inference, samples, keeps)
    changed = [sample.case for sample in samples if predict(model, wanted, sample) != sample.document]
    assert judgement.cases == (tuple(changed) if inference.departures else ())
    assert bool(inference.departures) == bool(changed), "a cause is claimed where, and only where, one is"
    differing = {each for each in HABITS if used.setting((), each) != wanted.setting((), each)}
    differing |= {choice.dimension for choice in used.choices if choice.scope}
    assert {departure.dimension for departure in inference.departures} <= differing
    if changed:
        assert judgement.replayed
        assert judgement.proof is Proof.PROVEN


@law
@given(st.data())
def test_one_changed_text_is_one_different_value_and_changes_no_cause(data: st.DataObject) -> None:
    model, wanted = data.draw(models), data.draw(contracts)
    used = data.draw(encodings(model))
    samples = telling_samples(model, used)
    before = infer(model, wanted, samples)
    number = data.draw(st.integers(0, len(samples) - 1))
    # A renamed member whose value differs anywhere is no rename any more; its page says so.
    places = [place for place in _texts(samples[number].document) if "/zzz" not in place[0]]
    assume(places)
    pointer, old = data.draw(st.sampled_from(places))
    new = data.draw(st.sampled_from(["", "other", "text 1", "Schema", "not_found", "kind"]))
    assume(new != old)
    document = _changed(samples[number].document, old, new)
    samples[number] = replace(samples[number], written=document)

    after = infer(model, wanted, samples)
    assert set(after.departures) == set(before.departures)
    assert [[patch.pointer for patch in found] for found in after.patches] == [
        [pointer] if index == number else [] for index in range(len(samples))
    ]
    for index, sample in enumerate(samples):
        replayed = encode(model, after.used, sample.value)
        assert (_changed(replayed, old, new) if index == number else replayed) == sample.document


def _texts(document: Json, pointer: str = "") -> Iterator[tuple[str, str]]:
    """The texts of a document that stand in it only once, with their places."""
    match document:
        case dict():
            for name, part in document.items():
                yield from _texts(part, f"{pointer}/{escape(name)}")
        case list():
            for index, part in enumerate(document):
                yield from _texts(part, f"{pointer}/{index}")
        case str() if document.startswith("text "):
            yield pointer, document


def _changed(document: Json, old: str, new: str) -> Json:
    return parse(write(document).replace(f'"{old}"', f'"{new}"'))
