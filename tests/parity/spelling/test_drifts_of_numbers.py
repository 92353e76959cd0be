"""Which drift two texts of one number are, over the forms that runtimes write."""

from __future__ import annotations

import pytest

from parity.drift import all_drifts
from parity.spelling.find import drift_of
from parity.spelling.number import same_number
from parity.spelling.spelled import Characters, Numbers

DRIFTS = [drift for drift in all_drifts() if drift.spells is not None]


@pytest.mark.parametrize(
    ("wanted", "used", "named"),
    [
        ("1", "1.0", "float-integral-dot-zero"),
        ("-0", "-0.0", "float-integral-dot-zero"),
        ("0", "0.0", "float-integral-dot-zero"),
        ("0", "-0.0", "float-negative-zero"),
        ("0", "-0", "float-negative-zero"),
        ("0.0", "-0.0", "float-negative-zero"),
        ("0.0", "-0", "float-negative-zero"),
        ("10000000000000000", "1e+16", "float-exponent-threshold"),
        ("10000000000000000", "1.0E16", "float-exponent-threshold"),
        ("10000000.0", "1.0E7", "float-exponent-threshold"),
        ("0.00001", "1e-05", "float-exponent-threshold"),
        ("0.000001", "1e-6", "float-exponent-threshold"),
        ("123456789012345680000", "1.2345678901234568e+20", "float-exponent-threshold"),
        ("1e21", "1e+21", "float-exponent-spelling"),
        ("1e+21", "1.0E21", "float-exponent-spelling"),
        ("1e-7", "1e-07", "float-exponent-spelling"),
        ("1.5e-7", "1.5E-7", "float-exponent-spelling"),
        ("5e-324", "4.9E-324", "float-subnormal-java"),
        ("2e+23", "1.9999999999999998E23", "float-subnormal-java"),
        ("1e+23", "9.999999999999999E22", "float-subnormal-java"),
        ("513879178504131800", "5.1387917850413178E17", "float-subnormal-java"),
        ("1.5", "1.50", None),
        ("1", "1.00", None),
        ("1e1", "10.00", None),
        ("1.5e3", "15e2", None),
        ("0", "0e0", None),
    ],
)
def test_which_drift_it_is(wanted: str, used: str, named: str | None) -> None:
    for pair in (Numbers(wanted, used), Numbers(used, wanted)):
        found = drift_of(pair, DRIFTS)
        assert (found and found.id) == named


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12345678901234.567", "12345678901234.566"),
        ("1.2345678901234567E-10", "1.2345678901234568e-10"),
        ("2E+23", "1.9999999999999998E+23"),
        ("9007199254740993", "9.007199254740992E15"),
        ("0.1", "0.10000000149011612"),
        ("1", "-1"),
        ("1e400", "1e401"),
    ],
)
def test_other_decimals_are_another_number_unless_java_wrote_one(one: str, other: str) -> None:
    assert not same_number(one, other)
    assert not same_number(other, one)


@pytest.mark.parametrize(
    ("value", "wanted", "used", "named"),
    [
        ("<", "<", "\\u003c", "string-html-escape"),
        ("<", "\\u003C", "<", "string-html-escape"),
        ("<", "\\u003C", "\\u003c", "string-control-escape"),
        ("\b", "\\b", "\\u0008", "string-control-escape"),
        ("\x1b", "\\u001b", "\\u001B", "string-control-escape"),
        ("\x7f", "\x7f", "\\u007f", "string-control-escape"),
        ("/", "/", "\\/", "string-control-escape"),
        ("/", "/", "\\u002f", None),
        ('"', '\\"', "\\u0022", "string-control-escape"),
        ("+", "+", "\\u002b", None),
        ("é", "é", "\\u00e9", "string-nonascii-escape"),
        ("é", "\\u00E9", "\\u00e9", "string-control-escape"),
        ("😀", "😀", "\\uD83D\\uDE00", "string-nonascii-escape"),
    ],
)
def test_which_drift_a_character_is(value: str, wanted: str, used: str, named: str | None) -> None:
    for pair in (Characters(value, wanted, used), Characters(value, used, wanted)):
        found = drift_of(pair, DRIFTS)
        assert (found and found.id) == named
