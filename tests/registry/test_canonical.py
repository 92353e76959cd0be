"""Equal documents have equal canonical bytes, and RFC 8785's own examples come out as it says."""

from __future__ import annotations

import json
import struct
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.canonical import canonical, fingerprint

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(DOCUMENTS)
def test_canonical_bytes_are_their_own_canonical_form(document: Any) -> None:
    once = canonical(document)
    assert canonical(json.loads(once)) == once


@given(DOCUMENTS)
def test_key_order_does_not_matter(document: Any) -> None:
    assert canonical(_turned(document)) == canonical(document)


@given(DOCUMENTS)
def test_nothing_is_lost(document: Any) -> None:
    assert _same(json.loads(canonical(document)), document)


def _same(read: Any, written: Any) -> bool:
    """Equal, where a double is read back as a double although it was written as a whole number."""
    match written:
        case dict():
            return read.keys() == written.keys() and all(_same(read[name], written[name]) for name in written)
        case list():
            return len(read) == len(written) and all(map(_same, read, written))
        case float():
            return float(read) == written
        case _:
            return bool(read == written)


def _turned(document: Any) -> Any:
    match document:
        case dict():
            return {name: _turned(value) for name, value in reversed(document.items())}
        case list():
            return [_turned(item) for item in document]
        case _:
            return document


@pytest.mark.parametrize(
    ("bits", "text"),
    [  # RFC 8785, appendix B
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("ffefffffffffffff", "-1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("c340000000000000", "-9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("44b52d02c7e14af7", "1.0000000000000001e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef4f", "999999999999999900000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555553", "333333333.3333332"),
        ("41b3de4355555554", "333333333.33333325"),
        ("41b3de4355555555", "333333333.3333333"),
        ("41b3de4355555556", "333333333.3333334"),
        ("41b3de4355555557", "333333333.33333343"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
        ("43143ff3c1cb0959", "1424953923781206.2"),
    ],
)
def test_numbers_as_ecmascript_writes_them(bits: str, text: str) -> None:
    (number,) = struct.unpack(">d", bytes.fromhex(bits))
    assert canonical(number) == text.encode()


def test_whole_numbers_keep_their_digits() -> None:
    assert canonical(9223372036854775807) == b"9223372036854775807"
    assert canonical(10**20) == b"100000000000000000000"
    assert canonical(10**21) == b"1e+21"
    assert canonical(10**21 + 1) == b"1000000000000000000001"
    assert canonical(-(10**400)) == b"-1" + b"0" * 400
    assert canonical(1.0) == b"1"
    assert canonical(1e-7) == b"1e-7"


def test_members_sort_by_their_utf16_units() -> None:
    names = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    written = canonical(dict.fromkeys(names, 0)).decode()
    assert list(json.loads(written)) == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_the_example_of_the_rfc() -> None:
    document = {
        "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": '\u20ac$\u000f\nA\'B"\\\\"/',
        "literals": [None, True, False],
    }
    assert (
        canonical(document)
        == (
            '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
            '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
        ).encode()
    )


@pytest.mark.parametrize("document", [float("nan"), float("inf"), "\ud800", [Decimal(1)]])
def test_what_is_no_json_is_refused(document: Any) -> None:
    with pytest.raises(ValueError, match=r"JSON|surrogates|canonical form"):
        canonical(document)


def test_fingerprints_tell_schemas_apart() -> None:
    assert fingerprint({"maximum": 9223372036854775807}) != fingerprint({"maximum": 9223372036854775808})
    assert fingerprint(True) != fingerprint(1)
    assert fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2.0, "a": 1})
    assert len(fingerprint({})) == 64
