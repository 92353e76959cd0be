"""Two forms side by side: at the deepest node that holds every difference, short, and nothing made up."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.lossless import Json, parse
from parity.both_forms import MOST, BothForms, both_forms
from parity.compare import at
from parity.infer.patch import MISSING

documents = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.text("ab~/", max_size=3)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text("aB_~/", max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


def json_of(document: Any) -> Json:
    """A document as the tool reads it."""
    return parse(json.dumps(document).encode())


def forms(wanted: Any, observed: Any, **limits: int) -> BothForms:
    """Both forms of two documents."""
    return both_forms(json_of(wanted), json_of(observed), **limits)


@pytest.mark.parametrize(
    ("wanted", "observed", "pointer", "shown"),
    [
        ({"a": 1, "b": {"c": [1, 2]}}, {"a": 1, "b": {"c": [1, 3]}}, "/b/c/1", ("2", "3")),
        ({"a": {"b": 1}}, {"a": {"B": 1}}, "/a", ('{"b":1}', '{"B":1}')),
        ({"a/b": {"~": 1}}, {"a/b": {"~": 2}}, "/a~1b/~0", ("1", "2")),
        ({"a": 1, "b": 2}, {"a": 2, "b": 3}, "", ('{"a":1,"b":2}', '{"a":2,"b":3}')),
        ([1, 2], [1], "", ("[1,2]", "[1]")),
        ({"a": []}, {"a": None}, "/a", ("[]", "null")),
    ],
)
def test_they_stand_at_the_deepest_node_that_holds_every_difference(
    wanted: Any, observed: Any, pointer: str, shown: tuple[str, str]
) -> None:
    assert forms(wanted, observed) == BothForms(pointer, *shown)


def test_of_a_large_node_only_the_members_that_differ_are_shown() -> None:
    same = {f"same_{number}": "x" * 20 for number in range(20)}
    both = forms({**same, "user_id": 1, "kind": {"a": 1, "b": 2}}, {**same, "userId": 1, "kind": {"a": 1}})
    assert both == BothForms("", '{"user_id":1,"kind":{"b":2,...},...}', '{"userId":1,"kind":{...},...}')


def test_of_a_long_list_the_first_item_that_differs_is_shown() -> None:
    items = [{"id": number, "text": "x" * 30} for number in range(9)]
    other = [{**item, "id": -item["id"]} for item in items]
    assert forms(items, other) == BothForms("", '[...,{"id":1,...},...]', '[...,{"id":-1,...},...]')


def test_a_side_that_has_nothing_there_is_empty() -> None:
    assert both_forms(MISSING, json_of({"a": 1})) == BothForms("", "", '{"a":1}')


@given(documents, documents)
def test_short_documents_are_shown_whole_at_their_place(wanted: Any, observed: Any) -> None:
    both = forms(wanted, observed, whole=10_000)
    assert parse(both.wanted.encode()) == at(json_of(wanted), both.pointer)
    assert parse(both.observed.encode()) == at(json_of(observed), both.pointer)


@given(documents, documents)
def test_however_little_is_shown_it_keeps_its_limit_and_its_place(wanted: Any, observed: Any) -> None:
    both = forms(wanted, observed, whole=0, most=40)
    assert both.pointer == forms(wanted, observed).pointer
    assert max(len(both.wanted), len(both.observed)) <= 43


def test_a_large_body_is_never_shown_in_full() -> None:
    wanted = {f"m{number}": "x" * 5_000 for number in range(50)}
    both = forms(wanted, {name: f"{text}y" for name, text in wanted.items()})
    assert max(len(both.wanted), len(both.observed)) <= MOST + 3
