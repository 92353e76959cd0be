"""The expressions for texts that stand for something, held against the standard library."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from ipaddress import AddressValueError, IPv4Address, IPv6Address, ip_network
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.types.strict_text import is_of_form, matches
from codegen.types.text_form import text_form
from codegen.types.vectors.pattern_text import texts_of
from codegen.wire.shape import Coded, Kind

NUMBERS = ("integer", "number")


def is_text_of(kind: Kind, text: str, detail: str = "") -> bool:
    """Whether a text is of the form of a kind."""
    return is_of_form(Coded(kind, detail), "string", text)


def is_address(text: str) -> bool:
    """Whether the standard library takes the text for an address, without a zone."""
    for family in (IPv4Address, IPv6Address):
        try:
            family(text)
        except AddressValueError:
            continue
        return "%" not in text
    return False


groups = st.integers(0, 0xFFFF).map(lambda group: f"{group:x}")


@st.composite
def addresses(draw: st.DrawFn) -> str:
    """Texts that are, or nearly are, addresses of version 6."""
    parts = draw(st.lists(groups, min_size=0, max_size=9))
    if draw(st.booleans()):
        parts = [*parts, str(draw(st.ip_addresses(v=4)))]
    text = ":".join(parts)
    if draw(st.booleans()):
        place = draw(st.integers(0, len(parts)))
        text = ":".join(parts[:place]) + "::" + ":".join(parts[place:])
    if draw(st.integers(0, 3)) == 0 and text:
        place = draw(st.integers(0, len(text) - 1))
        text = text[:place] + draw(st.sampled_from(["", ":", "g", "0", ".", "F"])) + text[place + 1 :]
    return text


@given(st.one_of(addresses(), st.text("0123456789abF:.", max_size=20), st.ip_addresses().map(str)))
def test_an_address_is_what_the_standard_library_takes(text: str) -> None:
    assert is_text_of(Kind.IP, text) is is_address(text)


@given(st.lists(st.one_of(st.integers(0, 300).map(str), st.sampled_from(["01", ""])), min_size=3, max_size=5))
def test_an_address_of_version_4_is_what_the_standard_library_takes(parts: list[str]) -> None:
    assert is_text_of(Kind.IP, ".".join(parts)) is is_address(".".join(parts))


@given(st.ip_addresses(), st.integers(0, 140))
def test_a_network_is_what_the_standard_library_takes(
    address: IPv4Address | IPv6Address, prefix: int
) -> None:
    text = f"{address}/{prefix}"
    try:
        ip_network(text, strict=False)
    except ValueError:
        assert not is_text_of(Kind.NETWORK, text)
    else:
        assert is_text_of(Kind.NETWORK, text)


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the standard library has the day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@given(st.integers(1, 9999), st.integers(0, 14), st.integers(0, 33))
def test_a_date_is_a_day_that_there_is(year: int, month: int, day: int) -> None:
    assert is_text_of(Kind.DATE, f"{year:04}-{month:02}-{day:02}") is is_day(year, month, day)


def test_every_fourth_hundredth_year_is_a_leap_year_from_the_first() -> None:
    assert is_text_of(Kind.DATE, "0000-02-29")
    assert not is_text_of(Kind.DATE, "0100-02-29")


@given(
    st.integers(1, 9999),
    st.tuples(
        st.integers(0, 13), st.integers(0, 32), st.integers(0, 25), st.integers(0, 61), st.integers(0, 62)
    ),
    st.sampled_from(["", ".5", ".123456789123", "."]),
    st.sampled_from(["Z", "z", "+00:00", "-00:00", "+23:59", "+24:00", "+00:60", "", "+0000", "+1:00"]),
    st.sampled_from("Tt "),
)
def test_an_instant_is_one_that_there_is(
    year: int, rest: tuple[int, int, int, int, int], fraction: str, offset: str, between: str
) -> None:
    month, day, hour, minute, second = rest
    text = f"{year:04}-{month:02}-{day:02}{between}{hour:02}:{minute:02}:{second:02}{fraction}{offset}"
    there = (
        *(is_day(year, month, day), hour < 24, minute < 60, second <= 60, fraction != "."),
        *(offset in ("Z", "z", "+00:00", "-00:00", "+23:59"), between in "Tt"),
    )
    assert is_text_of(Kind.INSTANT, text) is all(there)
    assert is_text_of(Kind.TIME_OF_DAY, text[11:]) is all((*there[1:5], offset == "" or there[5]))


@given(
    st.datetimes(
        timezones=st.timedeltas(timedelta(hours=-23), timedelta(hours=23)).map(
            lambda offset: timezone(timedelta(minutes=offset // timedelta(minutes=1)))
        )
    )
)
def test_what_the_standard_library_writes_is_an_instant(moment: datetime) -> None:
    assert is_text_of(Kind.INSTANT, moment.isoformat())
    assert is_text_of(Kind.INSTANT, moment.astimezone(UTC).isoformat().replace("+00:00", "Z"))


@given(st.one_of(st.uuids().map(str), st.text("0123456789abcdefABCDEF-{}", max_size=40)))
def test_a_uuid_is_the_text_that_the_standard_library_writes(text: str) -> None:
    try:
        same = str(UUID(text)) == text.lower()
    except ValueError:
        same = False
    assert is_text_of(Kind.UUID, text) is same


@given(
    st.one_of(
        st.decimals(allow_nan=False, allow_infinity=False).map(str), st.text("0123456789.eE+-_ ", max_size=8)
    )
)
def test_a_decimal_is_read_by_the_standard_library(text: str) -> None:
    if is_text_of(Kind.DECIMAL, text):
        Decimal(text)
        return
    try:
        read = Decimal(text)
    except InvalidOperation:
        return
    lenient = (
        "_" in text,
        " " in text,
        text.strip("+-").startswith("."),
        "." in text and not re.search(r"\.\d", text),
    )
    assert any(lenient), f"{text} is {read}"


@given(st.binary(max_size=12))
def test_bytes_are_their_one_canonical_text(octets: bytes) -> None:
    from base64 import b64encode, urlsafe_b64encode

    text = b64encode(octets).decode()
    assert is_text_of(Kind.BYTES, text, "base64")
    assert is_text_of(Kind.BYTES, text, "base64 fixed")
    assert is_text_of(Kind.BYTES, urlsafe_b64encode(octets).decode(), "base64url")
    assert is_text_of(Kind.BYTES, octets.hex(), "hex")
    if text.endswith("="):
        assert not is_text_of(Kind.BYTES, text.rstrip("="), "base64")
    assert not is_text_of(Kind.BYTES, f"{text}\n", "base64")
    assert not is_text_of(Kind.BYTES, f"{octets.hex()}0", "hex")


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.BYTES])
def test_every_form_takes_the_whole_text_and_nothing_around_it(kind: Kind) -> None:
    form = text_form(Coded(kind), "string")
    assert form is not None
    assert form.expression.startswith("^")
    assert form.expression.endswith("$")
    assert not re.search(r"\(\?|\\[dwsbDWSB]|\\[1-9]", form.expression)
    texts = [text for text in texts_of(form.expression) if matches(form, text)]
    assert texts
    for text in texts:
        assert not matches(form, f"{text}\n")
        assert not matches(form, f" {text}")


@pytest.mark.parametrize(
    "text",
    ["P1Y2M3DT4H5M6S", "P1Y", "P1M", "P1D", "PT1H", "PT1M", "PT1S", "PT1.5S", "P4W", "PT1H1S", "P1YT1S"],
)
def test_a_duration_is_of_its_parts_in_their_order(text: str) -> None:
    assert is_text_of(Kind.DURATION, text)
    assert not is_text_of(Kind.DURATION, text[1:])
    assert not is_text_of(Kind.DURATION, f"{text}T")
    assert not is_text_of(Kind.DURATION, f"-{text}")


@pytest.mark.parametrize("kind", list(Kind))
def test_a_number_has_no_text_form(kind: Kind) -> None:
    assert [text_form(Coded(kind), name) for name in NUMBERS] == [None, None]
    assert text_form(Coded(kind, "go"), "string") is None
