"""What is asked for the types of the shop: contracts, the layout in use, bodies that keep the contracts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.fix.request import FixRequest, Vector
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.time_of_day import TimeForm
from codegen.wire.coded.uuid import Uuid
from codegen.wire.decode import decode
from codegen.wire.encode import encode
from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Nesting,
    Presence,
    Setting,
    Untagged,
)
from codegen.wire.forms.around import InList
from codegen.wire.forms.bare import Bare
from codegen.wire.forms.calendar import NamedCalendar
from codegen.wire.forms.pairs import Entries, KeyAs, KeyForm
from codegen.wire.forms.positional import Positional
from codegen.wire.lossless import parse, write
from codegen.wire.name import Style
from codegen.wire.read import read_schema

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
SPAN = {"type": "string", "format": "duration"}
INSTANT = {"type": "string", "format": "date-time"}


def closed(required: Mapping[str, Any], **optional: Any) -> dict[str, Any]:
    """An object with these members and no others."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


@dataclass(frozen=True)
class Asked:
    """One type, what its contract says, and how it is written so far."""

    type: str
    schema: Any
    used: tuple[tuple[tuple[str, ...], Dimension, Setting], ...]
    canonical: tuple[str, ...]
    type_name: str | None = None
    #: Bodies that the fixed type must not read.
    refuses: tuple[str, ...] = field(default=())


SHOP = (
    Asked(
        "Order",
        closed(
            {
                "order_id": TEXT,
                "placed_at": INSTANT,
                "state": {"enum": ["open", "in_transit"]},
                "lines": {"type": "array", "items": closed({"article": TEXT, "count": WHOLE})},
            },
            gift_note=TEXT,
        ),
        (
            ((), Dimension.KEYS, Style.CAMEL),
            (("placed_at",), Dimension.INSTANTS, InstantForm.MILLISECONDS),
            ((), Dimension.ABSENCE, Presence.NULL),
            (("state", "open"), Dimension.VARIANT_NAME, "Open"),
            (("state", "in_transit"), Dimension.VARIANT_NAME, "Sent"),
            (("lines", "[]", "count"), Dimension.KEY_NAME, "n"),
        ),
        (
            '{"order_id":"1","placed_at":"2024-01-02T03:04:05.123Z","state":"open","lines":[]}',
            '{"order_id":"2","placed_at":"2024-02-29T00:00:00Z","state":"in_transit","lines":'
            '[{"article":"a","count":2},{"article":"b","count":0}],"gift_note":"hi"}',
        ),
        refuses=('{"orderId":"1","placedAt":1,"state":"Open","lines":[]}',),
    ),
    Asked(
        "Refund",
        {
            "oneOf": [
                closed({"type": {"const": "voucher"}, "code": TEXT}),
                closed({"type": {"const": "transfer"}, "ibanNumber": TEXT}),
            ]
        },
        (((), Dimension.TAGGING, Untagged()), ((), Dimension.KEYS, Style.SNAKE)),
        ('{"type":"voucher","code":"x"}', '{"type":"transfer","ibanNumber":"CH1"}'),
        refuses=('{"code":"x"}',),
    ),
    Asked(
        "Event",
        {
            "oneOf": [
                closed({"WasShipped": closed({"after": SPAN, "byVan": {"type": "boolean"}})}),
                {"const": "WasLost"},
            ]
        },
        (
            ((), Dimension.TAGGING, Adjacent("t", "c")),
            ((), Dimension.VARIANTS, Style.SCREAMING),
            ((), Dimension.KEYS, Style.SNAKE),
            ((), Dimension.DURATIONS, DurationForm.SECS_AND_NANOS),
        ),
        ('{"WasShipped":{"after":"PT26H0.5S","byVan":true}}', '"WasLost"'),
        refuses=('{"t":"WAS_LOST"}',),
    ),
    Asked(
        "Shelf",
        closed(
            {
                "id": {"type": "string", "format": "uuid"},
                "at": closed({"x": WHOLE, "y": WHOLE}),
                "weight": closed({"grams": WHOLE}),
                "seal": {"type": "string", "contentEncoding": "base64"},
                "cells": {"type": "object", "additionalProperties": WHOLE},
                "sizes": closed({"width": WHOLE, "depth": WHOLE}),
            }
        ),
        (
            (("id",), Dimension.UUIDS, Uuid.SIMPLE),
            (("at",), Dimension.RECORDS, Positional()),
            (("weight",), Dimension.RECORDS, Bare()),
            (("seal",), Dimension.BYTES, Octets.LIST),
            (("cells",), Dimension.MAPS, Entries(KeyForm(KeyAs.PARTS, ","))),
            (("sizes",), Dimension.NESTING, Nesting.FLATTENED),
        ),
        (
            '{"id":"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4","at":{"x":1,"y":-2},"weight":{"grams":5},'
            '"seal":"AAH+/w==","cells":{"1,2":3,"40,5":6},"sizes":{"width":7,"depth":8}}',
        ),
        refuses=(
            '{"id":"f9168c5eceb24faab6bf329bf39fa1e4","at":[1,-2],"weight":5,"seal":[0,1,254,255],'
            '"cells":[[[1,2],3]],"width":7,"depth":8}',
        ),
    ),
    Asked(
        "Shift",
        closed(
            {
                "day": {
                    "enum": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
                },
                "waits": {"type": "array", "items": SPAN},
                "limits": {"type": "object", "additionalProperties": SPAN},
                "checked": {"oneOf": [INSTANT, {"type": "null"}]},
            },
            pause=SPAN,
        ),
        (
            (("day",), Dimension.CHOICES, NamedCalendar(short=True, style=Style.AS_IS)),
            ((), Dimension.DURATIONS, DurationForm.SECS_AND_NANOS),
            (("checked",), Dimension.INSTANTS, InstantForm.ORDINAL_OFFSET_LIST),
        ),
        (
            '{"day":"Sunday","waits":["PT1.5S","PT2M"],"limits":{"a":"PT1H"},"checked":null}',
            '{"day":"Monday","waits":[],"limits":{},"checked":"2024-01-02T03:04:05+02:00","pause":"PT0S"}',
        ),
    ),
    Asked(
        "Probe",
        closed(
            {
                "start": {"type": "integer", "x-wire": {"is": "instant", "form": "ms"}},
                "day": {"type": "string", "format": "date"},
                "clock": {"type": "string", "x-wire": {"is": "time-of-day"}},
                "told": INSTANT,
                "spans": WHOLE,
            }
        ),
        (
            (("start",), Dimension.INSTANTS, InstantForm.ORDINAL_OFFSET_LIST),
            (("day",), Dimension.DATES, DateForm.ORDINAL_LIST),
            (("clock",), Dimension.TIMES_OF_DAY, TimeForm.LIST),
            (("told",), Dimension.INSTANTS, InstantForm.MAIL_DATE_SHORT),
            (("spans",), Dimension.WRAPPED, InList()),
        ),
        (
            '{"start":1704164645123,"day":"2024-12-31","clock":"23:59:58.25","told":"2021-02-28T08:09:10Z",'
            '"spans":7}',
            '{"start":-86399000,"day":"1969-03-01","clock":"00:00:00","told":"2024-02-29T23:00:01Z","spans":0}',
        ),
    ),
    Asked(
        "Tree",
        {
            "$ref": "#/$defs/Tree",
            "$defs": {
                "Tree": closed(
                    {"leafName": TEXT, "below": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}
                )
            },
        },
        (((), Dimension.KEYS, Style.SNAKE), (("#Tree",), Dimension.KEYS, Style.SNAKE)),
        ('{"leafName":"a","below":[{"leafName":"b","below":[]}]}',),
    ),
)


def request_for(asked: Asked, source: Path) -> FixRequest:
    """The request for one type; what was seen is what the layout in use makes of the contract's bodies."""
    reading = read_schema(asked.schema)
    used = reading.encoding.with_choices(*(ChoiceMade(*each) for each in asked.used))
    seen = []
    for number, body in enumerate(asked.canonical):
        value = next(iter(decode(reading.model, reading.encoding, parse(body))))
        seen.append(Vector(f"case-{number}", write(encode(reading.model, used, value))))
    return FixRequest(
        contract=f"{asked.type.lower()}@1",
        fingerprint="0" * 64,
        model=reading.model,
        wanted=reading.encoding,
        used=used,
        observed=frozenset(),
        accepts=(),
        rejects=(),
        legacy=tuple(seen),
        source=source,
        type_name=asked.type_name,
        id=asked.type,
        canonical=tuple(Vector(f"case-{number}", body) for number, body in enumerate(asked.canonical)),
    )
