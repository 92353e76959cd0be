"""Texts that stand for something: the forms are those of the contract, and each tells its meaning."""

from __future__ import annotations

import datetime as dt
import uuid
from ipaddress import ip_address, ip_network

import pytest

from codegen.python.types.support import _texts
from codegen.python.types.support_files import support_files


def test_the_expressions_are_filled_in() -> None:
    texts = {file.path.name: file.text for file in support_files()}
    names: dict[str, str] = {}
    exec(texts["_forms.py"], names)  # noqa: S102  # the file is what was just generated
    for name, kind in vars(_texts).items():
        if isinstance(kind, type) and issubclass(kind, _texts.CodedText) and kind.form:
            assert kind.form in names.values(), name
    assert "codegen" not in "".join(texts.values())


def test_each_tells_its_meaning() -> None:
    utc = dt.UTC
    assert _texts.Instant("2024-05-06T07:08:09.1234567Z").datetime == dt.datetime(
        2024, 5, 6, 7, 8, 9, 123456, utc
    )
    assert _texts.Instant("2024-05-06t07:08:09+02:00").datetime.utcoffset() == dt.timedelta(hours=2)
    assert _texts.Date("2024-02-29").date == dt.date(2024, 2, 29)
    assert _texts.Time("23:59:59.5Z").time == dt.time(23, 59, 59, 500000, utc)
    assert _texts.Duration("P1W").timedelta == dt.timedelta(weeks=1)
    assert _texts.Duration("P2DT3H4M5.5S").timedelta == dt.timedelta(2, 5.5, 0, 0, 4, 3)
    assert _texts.Uuid("00000000-0000-0000-0000-00000000000F").uuid == uuid.UUID(int=15)
    assert _texts.Ip("::1").address == ip_address("::1")
    assert _texts.Network("10.0.0.1/8").network == ip_network("10.0.0.0/8")
    assert _texts.Mac("00:11-22:33:44:ff").octets == bytes([0, 0x11, 0x22, 0x33, 0x44, 0xFF])
    assert _texts.Url("https://example.org/a?b").parts.netloc == "example.org"
    assert str(_texts.DecimalText("-1.50").decimal) == "-1.50"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (_texts.Instant, "2023-02-29T00:00:00Z"),
        (_texts.Instant, "2024-02-29T00:00:00Z\n"),
        (_texts.Date, "1900-02-29"),
        (_texts.Uuid, "0"),
        (_texts.Base64, "YW"),
        (_texts.Base64, "YWI"),
        (_texts.Base64, "YX=="),
        (_texts.Base64, "YW\nI="),
        (_texts.Base64Url, "+w=="),
        (_texts.Hex, "aB"),
        (_texts.Hex, "a"),
        (_texts.Hex, "a b c d"),
    ],
)
def test_other_texts_are_refused(kind: type[str], text: str) -> None:
    with pytest.raises(ValueError, match="."):  # noqa: RUF043  # any sentence
        kind(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [(_texts.Hex, "AB"), (_texts.Hex, "ab"), (_texts.Base64Url, "-w"), (_texts.Base64Url, "-w==")],
)
def test_bytes_keep_their_text(kind: type[_texts.CodedBytes], text: str) -> None:
    assert kind(text).text == text
    assert kind(kind(text)) == kind(text)


def test_what_has_no_fixed_meaning_says_so() -> None:
    with pytest.raises(ValueError, match="no fixed length"):
        _ = _texts.Duration("P1Y").timedelta
    with pytest.raises(ValueError, match="second"):
        _ = _texts.Instant("2016-12-31T23:59:60Z").datetime
