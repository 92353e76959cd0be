"""The corpus holds: every contract is proven by its own examples, and is read as the construct it shows."""

from __future__ import annotations

import pytest
from corpus import corpus, corpus_type

from codegen.types.constructs import CHAPTERS
from codegen.wire.encoding import Adjacent, External, Internal, Presence
from codegen.wire.shape import Anything, Choice, MapOf, Named, Nullable, SetOf, TupleOf, Union
from registry.lint import lint

#: What no shape can say, by contract.
NOTED = {"checkout": 2, "content-block": 1, "extensions": 1, "identifier": 2}


def test_every_contract_is_proven_by_its_examples() -> None:
    assert lint(corpus()).faults == ()


def test_every_contract_shows_enough() -> None:
    assert len(corpus()) >= 45
    for contract in corpus():
        assert contract.accepts, contract.ref
        assert len(contract.rejects) >= 2, contract.ref
        assert len(contract.accepts) + len(contract.rejects) >= 3, contract.ref


def test_only_what_has_no_shape_has_a_note() -> None:
    noted = {name: len(corpus_type(name).notes) for name in corpus().names}
    assert {name: count for name, count in noted.items() if count} == NOTED


def test_every_contract_stands_in_the_table_once() -> None:
    named = [construct.contract for chapter in CHAPTERS for construct in chapter.constructs]
    assert sorted(named) == sorted(corpus().names)


@pytest.mark.parametrize(
    ("name", "tagging", "foreign"),
    [
        ("payment-method", External(), Presence.OMITTED),
        ("task-state", External(), Presence.OMITTED),
        ("shape", Internal("type"), Presence.OMITTED),
        ("open-event", Internal("kind"), Presence.OMITTED),
        ("command", Adjacent("op", "args"), Presence.OMITTED),
        ("merged-event", Internal("kind"), Presence.ZERO),
        ("merged-result", Internal("status"), Presence.NULL),
        ("condition-tree", Internal("op"), Presence.OMITTED),
    ],
)
def test_a_union_is_read_as_it_is_tagged(name: str, tagging: object, foreign: Presence) -> None:
    wire = corpus_type(name)
    assert isinstance(wire.model.root, Union)
    assert wire.encoding.at(()).tagging == tagging
    assert wire.encoding.at(()).foreign is foreign


def test_shapes_are_read_where_they_stand() -> None:
    def shape_of(name: str, member: str) -> object:
        root, _ = corpus_type(name).model.resolve(corpus_type(name).model.root, ())
        field = root.field(member)  # type: ignore[union-attr]
        assert field is not None
        return field.shape

    assert isinstance(shape_of("permissions", "scopes"), SetOf)
    assert isinstance(shape_of("route-leg", "from"), TupleOf)
    assert isinstance(shape_of("anything-goes", "payload"), Anything)
    assert shape_of("shipment", "current") == Nullable(Named("#/$defs/Status"))
    counts = shape_of("nested-choice", "counts")
    assert isinstance(counts, MapOf)
    assert counts.key == Choice(("red", "dark-red", "dark_red"))
