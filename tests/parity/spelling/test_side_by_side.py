"""Laws over two spellings of any value: at most one drift names each pair, and equal texts have none."""

from __future__ import annotations

import json
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from parity.drift import all_drifts
from parity.spelling.number import same_number
from parity.spelling.side_by_side import spellings
from parity.spelling.spelled import Characters, Members, Numbers, Spaces, Spelled

SPELLING = [drift for drift in all_drifts() if drift.spells is not None]

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
)
texts = st.text(st.sampled_from("ab<>&/\"\\'\x00\b\x1f\x7f\x80é\u2028\u2029\ud7ff\ufffd😀"), max_size=6)
names = st.sampled_from(["a", "b", "<", "é", "1", "9", "10", "01", "x\u2028", ""])
documents: st.SearchStrategy[Any] = st.recursive(
    scalars | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=5),
    max_leaves=12,
)


def any_text(value: Any, choose: random.Random) -> str:
    """One of the many JSON texts of a value."""
    gap = choose.choice(["", "", "", " ", "\n  ", "\t\r"])
    match value:
        case str():
            return '"' + "".join(any_character(character, choose) for character in value) + '"'
        case list():
            return f"[{gap}" + f",{gap}".join(any_text(item, choose) for item in value) + f"{gap}]"
        case dict():
            members = list(value.items())
            if choose.random() < 0.5:
                choose.shuffle(members)
            pairs = (f"{any_text(name, choose)}{gap}:{any_text(item, choose)}" for name, item in members)
            return f"{{{gap}" + f"{gap},".join(pairs) + "}"
        case float():
            return any_float(value, choose)
    return json.dumps(value)


def any_character(character: str, choose: random.Random) -> str:
    codes = character.encode("utf-16-be")
    escape = "".join(f"\\u{codes[at] * 256 + codes[at + 1]:04x}" for at in range(0, len(codes), 2))
    forms = [escape, escape.upper().replace("\\U", "\\u")]
    forms += {"\b": ["\\b"], '"': ['\\"'], "\\": ["\\\\"], "/": ["\\/"]}.get(character, [])
    if character >= " " and character not in '"\\':
        forms += [character] * 4
    return choose.choice(forms)


def any_float(value: float, choose: random.Random) -> str:
    shortest = repr(value)
    mantissa, _, exponent = shortest.partition("e")
    forms = [shortest, shortest.removesuffix(".0"), shortest.upper()]
    if exponent:
        forms += [f"{mantissa}E{int(exponent)}", f"{mantissa}e{int(exponent):+03d}"]
    return choose.choice(forms)


def named(spelled: Spelled) -> list[str]:
    return [drift.id for drift in SPELLING if drift.spells is not None and drift.spells(spelled)]


def swapped(spelled: Spelled) -> Spelled:
    match spelled:
        case Numbers(wanted, used):
            return Numbers(used, wanted)
        case Characters(value, wanted, used, rest):
            return Characters(value, used, wanted, rest)
        case Members(wanted, used, first, second):
            return Members(used, wanted, second, first)
        case Spaces(wanted, used):
            return Spaces(used, wanted)


@given(documents, st.randoms(use_true_random=False))
def test_at_most_one_drift_names_a_pair_of_spellings_and_the_same_one_both_ways(
    value: Any, choose: random.Random
) -> None:
    for spelled in spellings(any_text(value, choose), any_text(value, choose)):
        drifts = named(spelled)
        assert len(drifts) <= 1
        assert named(swapped(spelled)) == drifts


@given(documents, st.randoms(use_true_random=False))
def test_two_texts_of_a_value_differ_only_in_spelling_and_all_of_that_is_found(
    value: Any, choose: random.Random
) -> None:
    one, other = any_text(value, choose), any_text(value, choose)
    found = spellings(one, other)
    assert bool(found) == (one != other)
    assert spellings(one, one) == ()


@given(documents, documents, st.randoms(use_true_random=False))
def test_what_is_found_in_other_documents_is_still_the_same_value(
    value: Any, other: Any, choose: random.Random
) -> None:
    for spelled in spellings(any_text(value, choose), any_text(other, choose)):
        match spelled:
            case Numbers(wanted, used):
                assert same_number(wanted, used)
            case Characters(character, wanted, used, _):
                assert json.loads(f'"{wanted}"') == json.loads(f'"{used}"') == character
            case Members(wanted_names, used_names):
                assert sorted(wanted_names) == sorted(used_names)
            case Spaces(wanted, used):
                assert wanted.split() == used.split()


@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.floats(allow_nan=False, allow_infinity=False),
    st.randoms(use_true_random=False),
)
def test_other_doubles_are_never_the_same_number(one: float, other: float, choose: random.Random) -> None:
    same = same_number(any_float(one, choose), any_float(other, choose))
    assert not same or one == other


def test_hostile_bodies_take_linear_time_and_no_recursion() -> None:
    deep = "[" * 120 + '{"a":%s}' + "]" * 120
    assert len(spellings(deep % "1", deep % "1.0")) == 1
    many = "\\u003c" * 300_000
    assert len(spellings(f'["{many}"]', f'["{"<" * 300_000}"]')) == 1
    long_name = "n" * 200_000
    wide = [
        f'{{"{long_name}":[{{{pair}}}' + ",{}" * 100_000 + "]}" for pair in ('"a":1,"b":2', '"b":2,"a":1')
    ]
    assert len(spellings(*wide)) == 1
    digits = "9" * 300_000
    assert len(spellings(f"[{digits}]", f"[{digits}.0]")) == 1
    assert spellings("[1e999999999999]", "[1E+0999999999999]") != ()
    assert spellings(f"[1e{digits}]", f"[1E{digits}]") == ()
