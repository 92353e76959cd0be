"""Structs that Go services hold scalars in, the contracts they should keep, and how they depart from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.offset import Offset
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import (
    Dimension,
    Notation,
    Setting,
)
from codegen.wire.forms.around import InList
from codegen.wire.name import Style

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
DURATION = {**TEXT, "format": "duration"}
INSTANT = {**TEXT, "format": "date-time"}

Made = tuple[tuple[str, ...], Dimension, Setting]


def record(required: dict[str, Any], **optional: Any) -> Any:
    """A closed object."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def many(item: Any) -> Any:
    """A list."""
    return {"type": "array", "items": item}


def named(item: Any) -> Any:
    """A map."""
    return {"type": "object", "additionalProperties": item}


def nullable(shape: Any) -> Any:
    """The same or null."""
    return {"oneOf": [shape, {"type": "null"}]}


@dataclass(frozen=True)
class Case:
    """One struct, the contract it should keep, and how it departs from it."""

    type: str
    go: str
    schema: Any
    used: tuple[Made, ...]
    canonical: tuple[str, ...] = ()
    #: Whether one body may mean one thing in each form.
    both: bool = True
    #: A file of another package.
    beside: str = ""


PASCAL: Made = ((), Dimension.KEYS, Style.PASCAL)

SCALARS = (
    Case(
        "Waits",
        "type Waits struct {\n\tEach []time.Duration\n\tBy map[string]time.Duration\n"
        "\tLast *time.Duration\n}",
        record({"each": many(DURATION), "by": named(DURATION), "last": nullable(DURATION)}),
        (PASCAL, ((), Dimension.DURATIONS, DurationForm.NANOSECONDS)),
    ),
    Case(
        "Pauses",
        "type Pauses struct {\n\tMicros int64\n\tSeconds int\n\tText string\n}",
        record({"micros": DURATION, "seconds": DURATION, "text": DURATION}),
        (
            PASCAL,
            (("micros",), Dimension.DURATIONS, DurationForm.MICROSECONDS),
            (("seconds",), Dimension.DURATIONS, DurationForm.SECONDS),
            (("text",), Dimension.DURATIONS, DurationForm.GO),
        ),
    ),
    Case(
        "Counts",
        "type Counts struct {\n\tMillis int64\n\tNanos int64\n\tHTTP string\n\tSpaced string\n}",
        record({"millis": INSTANT, "nanos": INSTANT, "http": INSTANT, "spaced": INSTANT}),
        (
            PASCAL,
            (("http",), Dimension.KEY_NAME, "HTTP"),
            (("millis",), Dimension.INSTANTS, InstantForm.MILLISECONDS),
            (("nanos",), Dimension.INSTANTS, InstantForm.NANOSECONDS),
            (("http",), Dimension.INSTANTS, InstantForm.HTTP_DATE),
            (("spaced",), Dimension.INSTANTS, InstantForm.SPACED),
        ),
        (
            '{"millis":"2024-01-02T03:04:05.123Z","nanos":"2024-01-02T03:04:05Z",'
            '"http":"2024-01-02T03:04:05.000Z","spaced":"2024-01-02T03:04:05.5Z"}',
        ),
    ),
    Case(
        "Ticks",
        'type Ticks struct {\n\tAt time.Time\n\tSeen *time.Time\n\tDue time.Time `json:"Due,omitzero"`\n}',
        record({"at": INSTANT, "seen": nullable(INSTANT)}, due=INSTANT),
        (PASCAL, ((), Dimension.FRACTIONS, Fraction.TRIMMED)),
        (
            '{"at":"2024-01-02T03:04:05.120Z","seen":"2024-01-02T03:04:05.000Z",'
            '"due":"2024-01-02T03:04:05.100Z"}',
        ),
    ),
    Case(
        "Zoned",
        "type Zoned struct {\n\tAt time.Time\n}",
        record({"at": INSTANT}),
        (PASCAL, ((), Dimension.OFFSETS, Offset.EAST_0200)),
        ('{"at":"2024-01-02T03:04:05Z"}',),
    ),
    Case(
        "Keys",
        "type Keys struct {\n\tURL []byte\n\tOld string\n\tFour [4]byte\n\tID string\n}",
        record(
            {
                "url": {**TEXT, "contentEncoding": "base64url"},
                "old": {**TEXT, "contentEncoding": "base64"},
                "four": {**TEXT, "contentEncoding": "base16", "minLength": 8, "maxLength": 8},
                "id": {**TEXT, "format": "uuid"},
            }
        ),
        (
            PASCAL,
            (("url",), Dimension.KEY_NAME, "URL"),
            (("id",), Dimension.KEY_NAME, "ID"),
            (("url",), Dimension.BYTES, Octets.BASE64),
            (("old",), Dimension.BYTES, Octets.HEX_UPPER),
            (("four",), Dimension.BYTES, Octets.LIST),
            (("id",), Dimension.UUIDS, Uuid.BRACED_UPPER),
        ),
        both=False,
    ),
    Case(
        "Texts",
        "type Texts struct {\n\tCount string\n\tPrice string\n\tOn string\n\tOff int\n\tOne []string\n}",
        record(
            {
                "count": WHOLE,
                "price": {"type": "number"},
                "on": {"type": "boolean"},
                "off": {"type": "boolean"},
                "one": TEXT,
            }
        ),
        (
            PASCAL,
            (("count",), Dimension.INTEGERS, Notation.TEXT),
            (("price",), Dimension.NUMBERS, Notation.TEXT),
            (("on",), Dimension.FLAGS, Notation.TEXT),
            (("off",), Dimension.FLAGS, Notation.NUMBER),
            (("one",), Dimension.WRAPPED, InList()),
        ),
    ),
)
