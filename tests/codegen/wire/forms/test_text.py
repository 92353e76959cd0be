"""Texts in other characters, and as numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.form import Form, Place
from codegen.wire.forms.text import (
    CodePoint,
    Composition,
    Normalised,
    NumberedCharacters,
    ReplacedSurrogates,
    Unit,
    candidates,
)
from codegen.wire.lossless import Numeral, parse
from codegen.wire.shape import Text
from codegen.wire.unencodable import Unencodable

PLACE = Place(Text())
LOSSLESS = [NumberedCharacters(Unit.CODE_POINTS), NumberedCharacters(Unit.BYTES)]
LOSING = [Normalised(Composition.COMPOSED), Normalised(Composition.DECOMPOSED), ReplacedSurrogates()]


@given(st.text(max_size=6), st.sampled_from(LOSSLESS))
def test_numbers_give_the_text_back(text: str, form: Form) -> None:
    assert list(form.read(form.write(text, PLACE), PLACE)) == [text]


@given(st.characters(codec=None))
def test_a_number_gives_the_character_back(character: str) -> None:
    assert list(CodePoint().read(CodePoint().write(character, PLACE), PLACE)) == [character]


@given(st.text(alphabet=st.characters(codec=None), max_size=6), st.sampled_from(LOSING))
def test_what_is_read_is_written_so(text: str, form: Form) -> None:
    written = form.write(text, PLACE)
    readings = list(form.read(written, PLACE))
    assert written in readings
    assert all(form.write(reading, PLACE) == written for reading in readings)


@pytest.mark.parametrize(
    ("text", "written", "forms"),
    [
        ("Zo\u00eb", '"Zoe\u0308"', {Normalised(Composition.DECOMPOSED)}),
        ("Zoe\u0308", '"Zo\u00eb"', {Normalised(Composition.COMPOSED)}),
        ("\u00e9", "233", {CodePoint()}),
        ("ab", "[97,98]", {NumberedCharacters(Unit.CODE_POINTS), NumberedCharacters(Unit.BYTES)}),
        ("\u00e9", "[195,169]", {NumberedCharacters(Unit.BYTES)}),
        ("a\ud800b", '"a\ufffdb"', {ReplacedSurrogates()}),
        ("\u0430", '"a"', set()),  # letters that look alike are not the same
        ("a", "98", set()),
        ("ab", "97", set()),
        ("ab", "[98,97]", set()),
        ("a?b", '"a\ufffdb"', set()),
    ],
)
def test_what_is_proposed_and_holds(text: str, written: str, forms: set[Form]) -> None:
    document = parse(written)
    held = set()
    for form in candidates(PLACE, text, document):
        if form.write(text, PLACE) == document:
            held.add(form)
    assert held == forms


@pytest.mark.parametrize("written", ["1114112", "-1", "1.5", "1e3", "99999999999", '"a"', "null"])
def test_what_is_no_character(written: str) -> None:
    assert list(CodePoint().read(parse(written), PLACE)) == []
    assert list(NumberedCharacters(Unit.CODE_POINTS).read([parse(written)], PLACE)) == []


def test_what_has_no_numbers() -> None:
    with pytest.raises(Unencodable):
        CodePoint().write("ab", PLACE)
    with pytest.raises(Unencodable):
        NumberedCharacters(Unit.BYTES).write("\ud800", PLACE)
    assert list(NumberedCharacters(Unit.BYTES).read([Numeral("255")], PLACE)) == []
    assert list(NumberedCharacters(Unit.BYTES).read([Numeral("300")], PLACE)) == []
