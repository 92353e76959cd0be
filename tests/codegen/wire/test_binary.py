"""The nearest binary numbers, as runtimes print them."""

from __future__ import annotations

import struct
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.binary import double, exact_double, single, widened_single


@pytest.mark.parametrize(
    ("number", "shortest", "exact"),
    [
        ("9007199254740993", "9007199254740992", "9007199254740992"),
        ("18446744073709551615", "18446744073709552000", "18446744073709551616"),
        ("12345678901234567890123", "12345678901234568000000", "12345678901234567741440"),
        ("0.5", "0.5", "0.5"),
        ("0", "0", "0"),
    ],
)
def test_the_nearest_double(number: str, shortest: str, exact: str) -> None:
    assert double(Decimal(number)) == shortest
    assert exact_double(Decimal(number)) == exact


@pytest.mark.parametrize(
    ("number", "shortest", "widened"),
    [
        ("0.1", "0.1", "0.10000000149011612"),
        ("19.99", "19.99", "19.989999771118164"),
        ("16777217", "16777216", "16777216"),
        ("0.5", "0.5", "0.5"),
        ("-2.7", "-2.7", "-2.700000047683716"),
        # Between two: rounded to 64 bits first it would be taken for a tie, and go down.
        ("1.00000005960464477540", "1.0000001", "1.0000001192092896"),
    ],
)
def test_the_nearest_single(number: str, shortest: str, widened: str) -> None:
    assert single(Decimal(number)) == shortest
    assert widened_single(Decimal(number)) == widened


@pytest.mark.parametrize("number", ["1e39", "1e400", "1e-999999", "1e999999"])
def test_there_is_no_single_beyond_its_range(number: str) -> None:
    assert single(Decimal(number)) is None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_double_is_its_own_nearest(number: float) -> None:
    text = double(Decimal(repr(number)))
    assert text is not None
    assert float(text) == number
    assert Decimal(str(exact_double(Decimal(number)))) == Decimal(number)


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_single_is_its_own_nearest(number: float) -> None:
    text, wide = single(Decimal(number)), widened_single(Decimal(number))
    assert text is not None
    assert wide is not None
    assert struct.unpack("<f", struct.pack("<f", float(text)))[0] == number
    assert float(wide) == number
