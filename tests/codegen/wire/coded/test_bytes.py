"""The laws of bytes, and the forms runtimes write them in."""

from __future__ import annotations

import base64

import pytest
from family_laws import check, settings_of
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.bytes import FAMILY
from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import parse, write
from codegen.wire.unencodable import Unencodable

WRITERS = {
    "base64": lambda octets: base64.b64encode(octets).decode(),
    "base64url": lambda octets: base64.urlsafe_b64encode(octets).decode(),
    "hex": bytes.hex,
}
details = st.sampled_from(list(WRITERS))
octets = st.one_of(st.binary(max_size=9), st.text(max_size=5).map(str.encode))


@given(details, octets, settings_of(FAMILY))
def test_the_laws_hold(detail: str, some: bytes, settings: dict) -> None:
    check(FAMILY, detail, WRITERS[detail](some), settings)
    check(FAMILY, f"{detail} fixed", WRITERS[detail](some), settings)


@given(details, octets, octets, st.sampled_from(Octets))
def test_other_bytes_do_not_fit_in_the_same_spelling(
    detail: str, first: bytes, second: bytes, spelling: Octets
) -> None:
    try:
        written = FAMILY.write(detail, WRITERS[detail](second), {Dimension.BYTES: spelling})
    except Unencodable:
        return
    fits = FAMILY.fits(detail, WRITERS[detail](first), written)
    assert (fits is not None and spelling in fits[Dimension.BYTES]) == (first == second)


@given(octets)
def test_every_form_means_the_same_bytes(some: bytes) -> None:
    meanings = {FAMILY.meaning(detail, written(some)) for detail, written in WRITERS.items()}
    assert meanings == {some}


@pytest.mark.parametrize(
    ("written", "spelling"),
    [
        ('"-_8B"', Octets.BASE64URL),
        ('"fbff01"', Octets.HEX),
        ('"FBFF01"', Octets.HEX_UPPER),
        ("[251,255,1]", Octets.LIST),
        ('{"data":[251,255,1],"type":"Buffer"}', Octets.BUFFER),
        ('{"0":251,"1":255,"2":1}', Octets.INDEXED),
    ],
)
def test_how_bytes_are_written(written: str, spelling: Octets) -> None:
    fits = FAMILY.fits("base64", "+/8B", parse(written))
    assert fits is not None
    assert spelling in fits[Dimension.BYTES]
    assert next(FAMILY.read("base64", parse(written), {Dimension.BYTES: spelling})) == "+/8B"


@pytest.mark.parametrize(
    "written",
    [
        '"+/8C"',
        '"+_8B"',
        '"+/8B\\n"',
        "[251,255]",
        "[251,255,1.0]",
        "[251,255,257]",
        "[251,255,-1]",
        '{"type":"Buffer","data":[251,255,1],"more":1}',
        '{"0":251,"2":255,"1":1}',
        "null",
        "7",
    ],
)
def test_what_is_none_of_them(written: str) -> None:
    assert FAMILY.fits("base64", "+/8B", parse(written)) is None


def test_bytes_that_are_text_are_told_from_those_that_are_not() -> None:
    assert write(FAMILY.write("base64", "YWJj", {Dimension.BYTES: Octets.UTF8})) == '"abc"'
    with pytest.raises(Unencodable):
        FAMILY.write("base64", "/w==", {Dimension.BYTES: Octets.UTF8})


def test_a_text_that_is_no_base64_stays_as_it_is() -> None:
    assert FAMILY.meaning("base64", "a") is None
    assert FAMILY.write("base64", "a", {Dimension.BYTES: Octets.HEX}) == "a"
