"""The code that is written beside models: what a piece writes it reads, and what it cannot write it says."""

from __future__ import annotations

import base64
import datetime as dt
import math
import struct
import uuid
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from codegen.python.fix.code.base import Wire
from codegen.python.fix.code.clocks import (
    ClockText,
    DayText,
    InstantCount,
    InstantText,
    SecondsCount,
    SpanCount,
    SpanText,
)
from codegen.python.fix.code.octets import Base64Text, HexText, NumberList, UuidOfBytes, UuidText
from codegen.python.fix.code.reshapes import (
    Lowered,
    Merged,
    NamedAround,
    NamedBeside,
    NamedWithin,
    Raised,
    Unnamed,
)
from codegen.python.fix.code.values import Bits, Names, NullForNan, ShortestSingle

AWARE = st.datetimes(
    dt.datetime(1, 1, 2),  # noqa: DTZ001 - the zone is the next argument
    dt.datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=st.just(dt.UTC),
)
SPANS = st.timedeltas(dt.timedelta(days=-9000), dt.timedelta(days=9000))


def again(kind: Any, piece: Wire, value: Any) -> Any:
    """A value written to JSON text and read from it."""
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[kind, piece])
    return adapter.validate_json(adapter.dump_json(value))


@given(AWARE)
def test_instants_keep_every_microsecond(value: dt.datetime) -> None:
    for piece in (
        InstantText(),
        InstantText("grouped"),
        InstantText(6),
        InstantText(9),
        InstantText(utc="+00:00"),
    ):
        assert again(dt.datetime, piece, value) == value


@given(AWARE, st.integers(-14 * 60, 14 * 60))
def test_instants_keep_their_offset(value: dt.datetime, minutes: int) -> None:
    elsewhere = value.astimezone(dt.timezone(dt.timedelta(minutes=minutes)))
    found = again(dt.datetime, InstantText(), elsewhere)
    assert found == elsewhere
    assert found.utcoffset() == elsewhere.utcoffset()


def test_instants_in_their_texts() -> None:
    naive = dt.datetime(2024, 1, 2, 3, 4, 5, 120000)  # noqa: DTZ001 - on purpose
    aware = naive.replace(tzinfo=dt.UTC)
    assert InstantText().write(naive) == "2024-01-02T03:04:05.12"
    assert InstantText(naive_is_utc=True).write(naive) == "2024-01-02T03:04:05.12Z"
    assert InstantText(3).write(aware) == "2024-01-02T03:04:05.120Z"
    assert InstantText("grouped").write(aware) == "2024-01-02T03:04:05.120Z"
    assert InstantText(0).write(aware) == "2024-01-02T03:04:05Z"
    assert InstantText(utc="+00:00").write(aware.replace(microsecond=0)) == "2024-01-02T03:04:05+00:00"


@given(st.integers(-6 * 10**13, 10**14))
def test_counts_of_milliseconds_are_exact(count: int) -> None:
    piece = InstantCount(1000)
    assert piece.write(piece.read(count)) == count
    span = SpanCount(1000)
    assert span.write(span.read(count)) == count


@given(SPANS)
def test_spans_keep_every_microsecond(value: dt.timedelta) -> None:
    assert again(dt.timedelta, SpanText(), value) == value
    assert again(dt.timedelta, SpanText(seconds_alone=True), value) == value


def test_spans_in_their_texts() -> None:
    assert SpanText().write(dt.timedelta()) == "PT0S"
    assert SpanText().write(dt.timedelta(seconds=-90)) == "-PT1M30S"
    assert SpanText().write(dt.timedelta(days=2, seconds=1.5)) == "PT48H1.5S"
    assert SpanText(seconds_alone=True).write(dt.timedelta(hours=1)) == "PT3600S"
    assert SpanCount(1000).write(dt.timedelta(microseconds=1500)) == 1.5


@given(st.times())
def test_times_of_day_keep_every_microsecond(value: dt.time) -> None:
    assert again(dt.time, ClockText(), value) == value


def test_a_datetime_that_is_no_date_is_an_error() -> None:
    adapter = TypeAdapter(Annotated[dt.datetime, DayText()])
    assert adapter.dump_json(dt.datetime(2024, 1, 2)) == b'"2024-01-02"'  # noqa: DTZ001 - a date
    with pytest.raises(PydanticSerializationError, match="not at midnight"):
        adapter.dump_json(dt.datetime(2024, 1, 2, 3))  # noqa: DTZ001 - on purpose


def test_seconds_and_counts_are_told_apart_by_their_type() -> None:
    piece = SecondsCount(1000)
    assert piece.write(1704164645.123) == 1704164645123
    assert piece.read(1704164645123) == 1704164645.123
    assert piece.read(1704164645.123) == 1704164645.123


@given(st.binary(max_size=40))
def test_bytes_in_every_form(value: bytes) -> None:
    for safe in (False, True):
        for padded in (False, True):
            assert again(bytes, Base64Text(url_safe=safe, padded=padded), value) == value
    assert again(bytes, HexText(), value) == value
    assert again(bytes, NumberList(), value) == value
    assert Base64Text().write(value) == base64.b64encode(value).decode()


def test_bytes_that_a_program_gives_stay_and_what_is_not_strict_is_not_decoded() -> None:
    assert Base64Text().read(b"YWJj") == b"YWJj"
    for text in ("YWJj\n", "YWJ", "YW-j", "YWJjZB=="):
        assert Base64Text().read(text) == text


@given(st.uuids())
def test_identifiers_in_every_form(value: uuid.UUID) -> None:
    for form in ("lower", "upper", "simple", "urn", "braced"):
        assert again(uuid.UUID, UuidText(form), value) == value
        assert again(bytes, UuidOfBytes(form), value.bytes) == value.bytes


@given(st.floats(width=32, allow_nan=False))
def test_the_shortest_digits_of_a_float_of_32_bits_are_the_same_float(value: float) -> None:
    found = ShortestSingle().write(value)
    if math.isfinite(found):
        assert struct.pack("<f", found) == struct.pack("<f", value)
    assert ShortestSingle().write(19.99) == 19.99  # no float of 32 bits
    assert ShortestSingle().write(struct.unpack("<f", struct.pack("<f", 19.99))[0]) == 19.99


def test_names_are_read_by_name_and_by_value_and_nothing_else_is_written() -> None:
    adapter = TypeAdapter(Annotated[int, Names({0: "low", 1: "high"})])
    assert adapter.validate_python("high") == adapter.validate_python(1) == 1
    assert adapter.dump_json(0) == b'"low"'
    with pytest.raises(PydanticSerializationError, match="7 has no name"):
        adapter.dump_json(7)
    with pytest.raises(ValidationError):
        adapter.validate_python("middling")


@given(st.integers(0, 7))
def test_bits_are_their_names(value: int) -> None:
    piece = Bits(("read", "write", "share"))
    assert piece.read(piece.write(value)) == value
    assert piece.read(["other"]) == ["other"]


def test_what_is_no_number_is_null() -> None:
    adapter = TypeAdapter(Annotated[float, NullForNan()])
    assert adapter.dump_json(math.inf) == b"null"
    assert math.isnan(adapter.validate_json("null"))
    assert adapter.validate_json("0.5") == 0.5


RESHAPES: list[tuple[Any, Any, Any]] = [
    (NamedAround("C"), {"r": 2}, {"C": {"r": 2}}),
    (NamedAround("C", own={"k": "c"}), {"k": "c", "r": 2}, {"C": {"r": 2}}),
    (NamedAround("C", own={"k": "c"}, is_unit=True), {"k": "c"}, "C"),
    (NamedAround("M", own={"k": "m"}, places=("x", "y")), {"k": "m", "x": 1, "y": 2}, {"M": [1, 2]}),
    (NamedAround("V", own={"k": "v"}, member="value"), {"k": "v", "value": 5}, {"V": 5}),
    (NamedWithin("c", "type", own={"kind": "circle"}), {"kind": "circle", "r": 2}, {"type": "c", "r": 2}),
    (NamedBeside("C", "t", "c", own={"k": "c"}), {"k": "c", "r": 2}, {"t": "C", "c": {"r": 2}}),
    (NamedBeside("C", "t", "c", own={"k": "c"}, is_unit=True), {"k": "c"}, {"t": "C"}),
    (Raised("a", ("s", "c")), {"id": 1, "a": {"s": 2, "c": 3}}, {"id": 1, "s": 2, "c": 3}),
    (Lowered("a", ("s", "c")), {"id": 1, "s": 2, "c": 3}, {"id": 1, "a": {"s": 2, "c": 3}}),
    (Merged("k", {"s": ("S", ("f",), ("d",)), "g": ("G", (), ())}), {"k": "s", "f": 1}, {"S": {"f": 1}}),
    (Merged("k", {"s": ("S", ("f",), ("d",)), "g": ("G", (), ())}), {"k": "g"}, "G"),
    (Merged("k", {"s": ("S", ("f",), ())}, tag="t"), {"k": "s", "f": 1}, {"t": "S", "f": 1}),
    (
        Merged("k", {"s": ("S", ("f",), ())}, tag="t", content="c"),
        {"k": "s", "f": 1},
        {"t": "S", "c": {"f": 1}},
    ),
]


@pytest.mark.parametrize(("piece", "members", "document"), RESHAPES)
def test_a_class_in_another_structure_and_back(piece: Any, members: Any, document: Any) -> None:
    assert piece.write(members) == document
    assert piece.read(document) == members
    assert piece.read(members) == members  # what the program gives stays as it is
    for other in ({"X": {"r": 1}}, [1], 3, None):
        assert piece.read(other) == other


def test_without_a_name_only_the_name_of_its_own_is_left_out() -> None:
    piece = Unnamed("C", own={"k": "c"})
    assert piece.write({"k": "c", "r": 2}) == {"r": 2}
    assert piece.read({"r": 2}) == {"r": 2}
