"""Vectors: right about every document, spread over every node, and the same on every run."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from corpus import corpus_type, every_type

from codegen.types.strict import takes
from codegen.types.vector import Probe, Vector
from codegen.types.vectors import vectors_of
from codegen.types.vectors.of_type import judged
from codegen.types.vectors.spread import MOST
from codegen.types.wire_type import WireType, read_type
from codegen.wire.lossless import parse
from codegen.wire.shape import nodes
from registry.strict_json import parse as parse_strictly
from registry.validate import validator_of

TYPES = every_type()
LEXICAL = (Probe.REPEATED_MEMBER, Probe.LONE_SURROGATE)
every = pytest.mark.parametrize("wire", TYPES, ids=lambda wire: wire.contract.ref)


def named(wire: WireType) -> dict[str, Vector]:
    """The vectors by name."""
    return {vector.name: vector for vector in vectors_of(wire)}


@every
def test_every_verdict_is_that_of_the_judges(wire: WireType) -> None:
    validator = validator_of(wire.contract)
    for vector in vectors_of(wire):
        document = parse(vector.text)
        if vector.probe is Probe.CONDITION:
            assert takes(wire, document)
        elif vector.probe is Probe.NARROWER:
            assert not takes(wire, document)
            assert any(vector.path == each.path for each in wire.narrower)
        else:
            assert takes(wire, document) is vector.accept, vector
        if vector.probe is Probe.FORM:
            assert not vector.accept
            assert validator.is_valid(parse_strictly(vector.text.encode()))
        elif vector.probe not in LEXICAL:
            assert validator.is_valid(parse_strictly(vector.text.encode())) is vector.accept, vector


@every
def test_vectors_are_bounded_named_and_told_apart(wire: WireType) -> None:
    vectors = vectors_of(wire)
    assert len(vectors) <= MOST
    names = [vector.name for vector in vectors]
    assert len(set(names)) == len(names)
    for vector in vectors:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", vector.name), vector.name
        assert vector.why
        assert not vector.why.endswith(".")
    assert any(vector.accept for vector in vectors)
    assert any(not vector.accept for vector in vectors)


@every
def test_vectors_are_the_same_on_every_run(wire: WireType) -> None:
    assert vectors_of(read_type(wire.contract)) == vectors_of(wire)


@every
def test_every_example_is_a_vector(wire: WireType) -> None:
    examples = [*wire.contract.accepts, *wire.contract.rejects]
    texts = {vector.text for vector in vectors_of(wire) if vector.name.startswith("example-")}
    assert texts == {example.text.decode().strip() for example in examples}


@every
def test_what_is_dropped_is_explained(wire: WireType) -> None:
    """A condition without a shape, what the types have no place for, a number below every double."""
    for dropped in judged(wire)[1]:
        if dropped.reader and not dropped.validator and wire.notes:
            continue
        if dropped.validator and not dropped.reader and wire.narrower:
            continue
        assert "1e-400" in dropped.text, dropped


def test_every_node_is_shown_and_refused_something() -> None:
    """Every node that can be reached, in every contract whose vectors are not cut off."""
    for wire in TYPES:
        vectors = vectors_of(wire)
        if len(vectors) == MOST or wire.notes:
            continue
        shown = {vector.path for vector in vectors}
        missing = [path for path, shape in nodes(wire.model) if path not in shown and not _is_key(path)]
        assert missing == [], wire.contract.ref


def _is_key(path: tuple[str, ...]) -> bool:
    return bool(path) and path[-1] == "{key}"


def test_every_probe_is_shown() -> None:
    shown = Counter(vector.probe for wire in TYPES for vector in vectors_of(wire))
    assert set(shown) == set(Probe)


@pytest.mark.parametrize(
    ("contract", "vector", "text", "accept", "probe"),
    [
        ("parcel", "without-weight-grams", None, False, Probe.SHAPE),
        ("parcel", "with-unknown-member", None, False, Probe.UNKNOWN_MEMBER),
        ("parcel", "tracking-number-in-another-case", None, False, Probe.SHAPE),
        ("parcel", "weight-grams-beyond-53-bits", None, True, Probe.BEYOND_53_BITS),
        ("parcel", "weight-grams-beyond-63-bits", None, True, Probe.BEYOND_64_BITS),
        ("parcel", "weight-grams-half", None, False, Probe.SHAPE),
        ("label-set", "with-further-member-of-many-digits", None, True, Probe.BEYOND_DOUBLE),
        ("contact", "least", '{"name":"text"}', True, Probe.SHAPE),
        ("contact", "phone-as-null", '{"name":"text","phone":null}', False, Probe.SHAPE),
        ("profile-patch", "display-name-null", '{"display_name":null}', True, Probe.SHAPE),
        ("counters", "uint64-at-maximum", None, True, Probe.BEYOND_53_BITS),
        ("counters", "uint64-beyond-maximum", None, False, Probe.SHAPE),
        ("counters", "int64-beyond-minimum", None, False, Probe.SHAPE),
        ("counters", "plain-largest-of-64-bits", None, True, Probe.BEYOND_64_BITS),
        ("measurements", "any-huge", '{"celsius":1,"any":1e400}', True, Probe.HUGE),
        ("measurements", "celsius-huge", '{"celsius":1e400}', False, Probe.SHAPE),
        ("texts", "nickname-longest-astral", '{"nickname":"😀😀😀😀"}', True, Probe.SHAPE),
        ("texts", "nickname-too-short-astral", '{"nickname":"😀"}', False, Probe.SHAPE),
        ("texts", "version-outside-pattern", '{"nickname":"text","version":"v1.1\\n"}', False, Probe.PATTERN),
        ("payment-method", "cash-as-member", '{"Cash":null}', False, Probe.SHAPE),
        ("payment-method", "two-variants", None, False, Probe.SHAPE),
        ("shape", "circle-tag-last", '{"radius":1,"type":"circle"}', True, Probe.SHAPE),
        ("merged-event", "schema-tag-last", None, True, Probe.SHAPE),
        ("command", "flush-with-content", '{"op":"flush","args":{}}', False, Probe.SHAPE),
        ("route-leg", "from-one-item-more", None, False, Probe.SHAPE),
        ("permissions", "ports-item-twice-spelled-otherwise", None, False, Probe.SHAPE),
        ("exchange-rates", "rates-too-few-members", '{"rates":{}}', False, Probe.SHAPE),
        ("document-tree", "folder-parent-null", None, True, Probe.SHAPE),
        ("lookaround", "example-no-digit", None, False, Probe.PATTERN),
        ("checkout", "example-courier-without-address", None, False, Probe.CONDITION),
        ("anything-goes", "example-number-kept", None, True, Probe.BEYOND_DOUBLE),
    ],
)
def test_what_people_get_wrong_is_there(
    contract: str, vector: str, text: str | None, accept: bool, probe: Probe
) -> None:
    found = named(corpus_type(contract))[vector]
    assert (found.accept, found.probe) == (accept, probe)
    assert text in (None, found.text)


def test_the_members_of_an_enumeration_are_each_shown() -> None:
    members = {vector.text for vector in vectors_of(corpus_type("traffic-light")) if vector.accept}
    assert members == {'"red"', '"amber"', '"green"'}


def test_instants_are_shown_at_their_edges() -> None:
    taken = {
        json.loads(vector.text)["starts_at"]
        for vector in vectors_of(corpus_type("appointment"))
        if vector.accept and vector.path == ("starts_at",)
    }
    assert {"2016-12-31T23:59:60Z", "2000-02-29T00:00:00Z", "2024-01-02t03:04:05z"} <= taken


def test_where_a_condition_refuses_what_is_made_a_value_stands_in_an_example() -> None:
    """A runtime without an address and without a start is refused, and no shape says so."""
    wire = next(wire for wire in TYPES if wire.contract.name == "own/configuration")
    made = [vector for vector in vectors_of(wire) if not vector.name.startswith("example-")]
    accepted = {vector.path for vector in made if vector.accept}
    assert {("##/$defs/runtime", "language"), ("##/$defs/runtime", "start")} <= accepted
    coupons = [vector for vector in vectors_of(corpus_type("checkout")) if vector.path == ("coupon",)]
    assert any(vector.accept and "coupon_owner" in vector.text for vector in coupons)
