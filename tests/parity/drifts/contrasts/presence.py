"""What is missing, null, empty or too much: one record in which any of these could be meant."""

from __future__ import annotations

from typing import Any

from tests.parity.drifts.contrasts.made import (
    TEXT,
    WHOLE,
    Contrast,
    drop,
    fill,
    nullable,
    put,
    record,
    rename,
    text,
)

SHAPES = {
    "oneOf": [
        record({"type": {"const": "circle"}, "radius": WHOLE}),
        record({"type": {"const": "square"}, "side": WHOLE}),
    ]
}


def _foreign(answer: Any, number: int) -> None:
    answer["shape"].setdefault("radius", None)
    answer["shape"].setdefault("side", None)


def _flattened(answer: Any, number: int) -> None:
    answer.update(answer.pop("origin"))


def _audit_flattened(answer: Any, number: int) -> None:
    answer.update(answer.pop("audit") or {})


CONTRASTS = (
    Contrast(
        "presence",
        record(
            {
                "id": TEXT,
                "_rev": TEXT,
                "reason": TEXT,
                "note": nullable("string"),
                "balance": nullable("integer"),
                "count": WHOLE,
                "active": {"type": "boolean"},
                "tags": {"type": "array", "items": TEXT},
                "labels": {"type": "object", "additionalProperties": WHOLE},
                "limits": {"type": "object", "additionalProperties": WHOLE},
                "problem": TEXT,
                "ping": record({}),
                "options": record({}, depth=WHOLE),
                "owner": {"type": "object", "properties": {"name": TEXT}, "required": ["name"]},
                "shape": SHAPES,
                "origin": record({"host": TEXT, "port": WHOLE}),
                "audit": {"oneOf": [record({"by": TEXT, "at": TEXT}), {"type": "null"}]},
                "seen": record({"on": text("date-time"), "where": TEXT}),
            },
            floor=WHOLE,
            nickname=TEXT,
            paid_at=text("date-time"),
            retries={**WHOLE, "default": 5},
        ),
        tuple(
            {
                "id": f"i{number}",
                "_rev": f"r{number}",
                "reason": f"because {number}",
                "note": None if number % 2 else f"n{number}",
                "balance": None if number == 1 else number + 30,
                "count": number % 2,
                "active": number > 1,
                "tags": [] if number % 2 else [f"t{number}", "u"],
                "labels": {} if number % 2 else {f"l{number}": number + 40},
                "limits": {"cpu": number + 50},
                "problem": f"p{number}",
                "ping": {},
                "options": {} if number % 2 else {"depth": number + 60},
                "owner": {"name": f"o{number}", "team": f"team {number}"},
                "shape": {"type": "circle", "radius": number + 70}
                if number % 2
                else {"type": "square", "side": number + 80},
                "origin": {"host": f"h{number}", "port": number + 90},
                "audit": None if number % 2 else {"by": f"b{number}", "at": f"a{number}"},
                "seen": {"on": f"2024-05-0{number + 1}T10:00:00Z", "where": f"w{number}"},
                **({} if number % 2 else {"floor": number + 1, "nickname": f"k{number}"}),
                **({} if number % 2 else {"paid_at": f"2024-06-0{number + 1}T11:00:00Z"}),
                "retries": 5 if number % 2 else number + 6,
            }
            for number in range(4)
        ),
        {
            "absent-as-zero": fill("floor", 0),
            "empty-string-as-null": put("note", lambda note: note or ""),
            "enum-foreign-members": _foreign,
            "error-value-empty": put("problem", lambda _: {}),
            "exclude-defaults-unset": drop("retries", where=lambda retries: retries == 5),
            "key-private-leading-underscore": rename(_rev="rev"),
            "key-renamed": rename(reason="message"),
            "map-class-lost": put("limits", lambda _: {}),
            "nil-map-null": put("labels", lambda labels: labels or None),
            "nil-slice-null": put("tags", lambda tags: tags or None),
            "none-null-vs-absent": fill("nickname", None),
            "omitempty-drops-zero": drop("count", "active", where=lambda value: not value),
            "omitempty-struct-kept": drop("options", where=lambda options: not options),
            "sql-null-wrapper": put(
                "balance", lambda balance: {"Int64": balance or 0, "Valid": balance is not None}
            ),
            "struct-embed-marshaler-hijack": put("seen", lambda seen: seen["on"]),
            "struct-flatten-none": _audit_flattened,
            "struct-flatten-vs-nested": _flattened,
            "struct-newtype-transparent": put("problem", lambda problem: {"value": problem}),
            "struct-subclass-fields": put("owner", lambda owner: {"name": owner["name"]}),
            "struct-unit-null": put("ping", lambda _: None),
            "zero-time-emitted": fill("paid_at", "0001-01-01T00:00:00Z"),
        },
        {
            "another floor": put("floor", lambda floor: floor + 1),
            "a floor out of nowhere": fill("floor", 7),
            "the other count": put("count", lambda count: 1 - count),
            "a list without its last item": put("tags", lambda tags: tags[:-1]),
            "a map with other names": put("limits", lambda limits: {"ram": limits["cpu"]}),
            "another reason": put("reason", lambda _: "none"),
            "the port of the origin is lost": put("origin", lambda origin: {"host": origin["host"]}),
            "another default": put("retries", lambda retries: 6),
            "a time out of nowhere": fill("paid_at", "2000-01-01T00:00:00Z"),
            "the other variant": put("shape", lambda shape: {"type": "circle", "radius": 1}),
        },
        {"struct-flatten-none": "struct-flatten-vs-nested"},
    ),
)
