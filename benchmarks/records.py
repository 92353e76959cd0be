"""Records of about 2 KB as a service would answer them, and the three ways in which a second one may depart.

Invariant: the same number gives the same bytes in every process.
"""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

from codegen.wire.name import Style, spell

_LINES = 15


class Departure(Enum):
    """What the second service writes otherwise."""

    NOTHING = "nothing"
    #: One value in every hundredth record.
    RARELY = "rarely"
    #: Every name of every record, in another style.
    ALWAYS = "always"


def body(number: int, departure: Departure = Departure.NOTHING) -> bytes:
    """The record of that number as a body."""
    record = _record(number)
    match departure:
        case Departure.NOTHING:
            pass
        case Departure.RARELY:
            if number % 100 == 0:
                record["delivery_note"] = "left at the gate"
        case Departure.ALWAYS:
            record = _respelled(record)
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def schema() -> dict[str, Any]:
    """The contract of a record."""
    return _schema_of(_record(0))


def _record(number: int) -> dict[str, Any]:
    return {
        "record_id": f"record-{number:08d}",
        "customer_name": f"Customer number {number} of the northern branch",
        "customer_since": "2019-04-01",
        "delivery_note": f"ring twice at door {number % 90}, then wait",
        "is_urgent": number % 3 == 0,
        "total_cents": 100_000 + number * 7,
        "weight_kg": 12.5 + number,
        "order_lines": [
            {
                "line_number": line,
                "article_code": f"A-{number:06d}-{line:02d}",
                "article_title": f"Article {line} of record {number}",
                "quantity_ordered": 1 + (number + line) % 9,
                "price_cents": 199 + 13 * line + number % 1000,
            }
            for line in range(_LINES)
        ],
    }


def _respelled(part: Any) -> Any:
    match part:
        case dict():
            return {spell(name, Style.CAMEL): _respelled(member) for name, member in part.items()}
        case list():
            return [_respelled(item) for item in part]
    return part


def _schema_of(part: Any) -> dict[str, Any]:
    match part:
        case dict():
            return {
                "type": "object",
                "properties": {name: _schema_of(member) for name, member in part.items()},
                "required": list(part),
                "additionalProperties": False,
            }
        case list():
            return {"type": "array", "items": _schema_of(part[0])}
        case bool():
            return {"type": "boolean"}
        case int():
            return {"type": "integer"}
        case float():
            return {"type": "number"}
    return {"type": "string"}
