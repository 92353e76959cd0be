"""The laws of UUIDs, and the forms runtimes write them in."""

from __future__ import annotations

import pytest
from family_laws import check, settings_of
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.uuid import FAMILY, Uuid
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import parse

CANONICAL = "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"
texts = st.tuples(st.uuids(), st.booleans()).map(
    lambda drawn: str(drawn[0]).upper() if drawn[1] else str(drawn[0])
)


@given(texts, settings_of(FAMILY))
def test_the_laws_hold(text: str, settings: dict) -> None:
    check(FAMILY, "", text, settings)


@given(texts, texts, st.sampled_from(Uuid))
def test_another_uuid_does_not_fit(first: str, second: str, spelling: Uuid) -> None:
    same = first.lower() == second.lower()
    written = FAMILY.write("", second, {Dimension.UUIDS: spelling})
    assert (FAMILY.fits("", first, written) is not None) == same
    meanings = {FAMILY.meaning("", reading) for reading in FAMILY.read("", written, {})}
    assert meanings == {FAMILY.meaning("", second)}


@pytest.mark.parametrize(
    ("written", "spelling"),
    [
        ('"F9168C5E-CEB2-4FAA-B6BF-329BF39FA1E4"', Uuid.UPPER),
        ('"f9168c5eceb24faab6bf329bf39fa1e4"', Uuid.SIMPLE),
        ('"F9168C5ECEB24FAAB6BF329BF39FA1E4"', Uuid.SIMPLE_UPPER),
        ('"urn:uuid:f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"', Uuid.URN),
        ('"{f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4}"', Uuid.BRACED),
        ("[249,22,140,94,206,178,79,170,182,191,50,155,243,159,161,228]", Uuid.LIST),
        ('"+RaMXs6yT6q2vzKb85+h5A=="', Uuid.BASE64),
        ('"-RaMXs6yT6q2vzKb85-h5A"', Uuid.BASE64URL_UNPADDED),
    ],
)
def test_how_a_uuid_is_written(written: str, spelling: Uuid) -> None:
    assert FAMILY.fits("", CANONICAL, parse(written)) == {Dimension.UUIDS: {spelling}}


@pytest.mark.parametrize(
    "written",
    [
        '"5e8c16f9-b2ce-aa4f-b6bf-329bf39fa1e4"',  # the first three groups in the other byte order
        '"f9168c5e-ceb24faa-b6bf-329bf39fa1e4"',
        '"F9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"',
        '"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4 "',
        "[249,22]",
        "null",
    ],
)
def test_what_is_none_of_them(written: str) -> None:
    assert FAMILY.fits("", CANONICAL, parse(written)) is None


def test_a_text_in_mixed_case_is_kept_or_rewritten() -> None:
    mixed = "F9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"
    assert FAMILY.fits("", mixed, mixed) == {Dimension.UUIDS: frozenset()}
    assert FAMILY.fits("", mixed, CANONICAL) == {Dimension.UUIDS: {Uuid.LOWER}}
