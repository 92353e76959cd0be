"""The reference reader says what validators say, but for what is annotation to them."""

from __future__ import annotations

from typing import Any

import pytest
from corpus import corpus_type, every_type
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.types.strict import lexical, reasons, takes, visits
from codegen.types.vector import Probe
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, parse, write
from registry.strict_json import parse as parse_strictly
from registry.validate import validator_of

TYPES = every_type()
SCALARS: tuple[Any, ...] = (
    *(None, True, False, "", "a", "red", "x" * 70, "😀", "2024-02-30", "text", [], {}),
    *(parse(text) for text in ("0", "1", "-1", "1.0", "0.5", "1e2", "101", "9223372036854775808", "-0.0")),
)
NAMES = ("a", "name", "kind", "type", "unexpected", "", "mon", "x-a")


def law(wire: WireType, document: Json) -> None:
    """What a validator accepts has the right shape; what has no fault at all is accepted by validators.

    Where the types take less than the contract, that is told, and only the second half holds.
    """
    valid = validator_of(wire.contract).is_valid(parse_strictly(write(document).encode()))
    found = list(reasons(wire, document))
    if valid and not wire.narrower:
        assert [reason for reason in found if reason.probe is not Probe.FORM] == []
    elif not valid and not wire.notes:
        assert found


@pytest.mark.parametrize("wire", TYPES, ids=lambda wire: wire.contract.ref)
def test_examples_are_judged_as_the_contract_says(wire: WireType) -> None:
    for example in wire.contract.accepts:
        assert wire.narrower or takes(wire, parse(example.text)), example.name
    for example in wire.contract.rejects:
        assert wire.notes or not takes(wire, parse(example.text)), example.name


def parts(document: Json, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Where there is a value in a document."""
    steps: list[tuple[str | int, Json]] = []
    match document:
        case dict():
            steps = list(document.items())
        case list():
            steps = list(enumerate(document))
    return [at, *(place for step, part in steps for place in parts(part, (*at, step)))]


def changed(document: Json, at: tuple[str | int, ...], change: Any) -> Json:
    """A copy with what `change` makes of the value at one place."""
    if not at:
        return change(document)  # type: ignore[no-any-return]
    step, rest = at[0], at[1:]
    if isinstance(document, dict):
        return {**document, str(step): changed(document[str(step)], rest, change)}
    assert isinstance(document, list)
    assert isinstance(step, int)
    return [*document[:step], changed(document[step], rest, change), *document[step + 1 :]]


@st.composite
def mutants(draw: st.DrawFn) -> tuple[WireType, Json]:
    """An example of some contract with a few places made something else."""
    wire = draw(st.sampled_from(TYPES))
    examples = [*wire.contract.accepts, *wire.contract.accepts, *wire.contract.rejects]
    document = parse(draw(st.sampled_from(examples)).text)
    for _ in range(draw(st.integers(1, 2))):
        at = draw(st.sampled_from(parts(document)))
        scalar, name = draw(st.sampled_from(SCALARS)), draw(st.sampled_from(NAMES))
        way = draw(st.integers(0, 5))

        def change(value: Json, way: int = way, scalar: Json = scalar, name: str = name) -> Json:
            match value:
                case dict() if way == 1:
                    return dict(list(value.items())[1:])
                case dict() if way == 2:
                    return {**value, name: scalar}
                case dict() if way == 3:
                    return {key.swapcase(): part for key, part in value.items()}
                case list() if way in (1, 2):
                    return [*value, *value[:1]]
                case list() if way == 3:
                    return value[1:]
                case str() if way == 4:
                    return value + "a"
            return scalar

        document = changed(document, at, change)
    return wire, document


@settings(max_examples=600)
@given(mutants())
def test_the_reader_and_the_validator_agree(drawn: tuple[WireType, Json]) -> None:
    law(*drawn)


@pytest.mark.parametrize(
    ("name", "text", "probe", "path"),
    [
        ("appointment", '{"starts_at": "2023-02-29T00:00:00Z"}', Probe.FORM, ("starts_at",)),
        ("attachment", '{"content": "YQ"}', Probe.FORM, ("content",)),
        ("texts", '{"nickname": "ab", "slug": "A"}', Probe.PATTERN, ("slug",)),
        (
            "parcel",
            '{"tracking_number":"","weight_grams":1,"fragile":true,"volume_litres":1,"x":1}',
            Probe.UNKNOWN_MEMBER,
            (),
        ),
        (
            "document-tree",
            '{"name": "a", "folders": [{"name": "", "folders": []}]}',
            Probe.SHAPE,
            ("##/$defs/Folder", "name"),
        ),
        ("merged-event", '{"kind":"policy","field":"f","reason":"r","limit":3}', Probe.SHAPE, ()),
        ("permissions", '{"scopes": [], "ports": [80, 8e1]}', Probe.SHAPE, ("ports",)),
        ("header-map", '{"headers": {"Accept": "a"}}', Probe.PATTERN, ("headers",)),
    ],
)
def test_a_refusal_says_where_and_what_must_be_seen(
    name: str, text: str, probe: Probe, path: tuple[str, ...]
) -> None:
    found = list(reasons(corpus_type(name), parse(text)))
    assert {(reason.probe, reason.path) for reason in found} == {(probe, path)}


def test_what_is_lexical_is_found_at_any_depth() -> None:
    assert [each.probe for each in lexical(parse('[{"a": [{"b": 1, "b": 1}]}]'))] == [Probe.REPEATED_MEMBER]
    assert [each.probe for each in lexical(parse('{"a": ["\\ud800"]}'))] == [Probe.LONE_SURROGATE]
    assert [each.probe for each in lexical(parse('{"\\udc00": 1}'))] == [Probe.LONE_SURROGATE]
    assert list(lexical(parse('["\\ud83d\\ude00", {"a": 1, "A": 1}]'))) == []
    assert not takes(corpus_type("playlist"), parse('["\\ud800"]'))


def test_a_visit_says_where_each_part_is_read() -> None:
    wire = corpus_type("command")
    found = visits(wire, parse('{"args": {"keys": ["a"]}, "op": "delete"}'))
    assert [(visit.path, visit.at) for visit in found] == [
        ((), ()),
        (("delete",), ("args",)),
        (("delete", "keys"), ("args", "keys")),
        (("delete", "keys", "[]"), ("args", "keys", 0)),
    ]
