"""Numbers, flags and times in another notation: one record with all of them."""

from __future__ import annotations

import struct

from tests.parity.drifts.contrasts.made import TEXT, WHOLE, Contrast, put, record, text


def _narrow(number: float) -> float:
    return float(struct.unpack("f", struct.pack("f", number))[0])


CONTRASTS = (
    Contrast(
        "scalars",
        record(
            {
                "id": TEXT,
                "total": WHOLE,
                "big": WHOLE,
                "price": {"type": "number"},
                "reading": {"type": "number"},
                "paid": {"type": "boolean"},
                "state": {"enum": ["InReview", "Closed"]},
                "month": {
                    "enum": [
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December",
                    ]
                },
                "amount": {"type": "string", "format": "decimal"},
                "wait": text("duration"),
                "at": text("date-time"),
                "on": text("date"),
                "fine": text("date-time"),
                "far": {**TEXT, "x-wire": {"is": "instant"}},
            },
            paid_at=text("date-time"),
            floor=WHOLE,
        ),
        tuple(
            {
                "id": f"i{number}",
                "total": number + 70,
                "big": 9007199254740993 + 2 * number,
                "price": number + 0.25,
                "reading": number + 0.1,
                "paid": number % 2 == 0,
                "state": ("InReview", "Closed")[number % 2],
                "month": ("March", "April", "December", "January")[number],
                "amount": f"{number}.10",
                "wait": f"PT{number + 1}M30S",
                "at": f"2024-05-0{number + 1}T10:20:3{number}Z",
                "on": f"2024-06-0{number + 1}",
                "fine": f"2024-07-0{number + 1}T10:20:30.12345678{number + 1}Z",
                "far": f"+12024-01-0{number + 1}T03:04:05Z",
                **(
                    {} if number % 2 else {"paid_at": f"2024-08-0{number + 1}T11:00:00Z", "floor": number + 1}
                ),
            }
            for number in range(4)
        ),
        {
            "absent-as-zero": lambda answer, number: answer.setdefault("floor", 0),
            "bool-as-string": put("paid", lambda paid: str(paid).lower()),
            "calendar-enum": put("month", {"January": 1, "March": 3, "April": 4, "December": 12}.__getitem__),
            "decimal-scale-lost": put("amount", lambda amount: amount.removesuffix("0")),
            "decimal-string-vs-number": put("price", str),
            "duration-unit": put("wait", lambda wait: (int(wait[2]) * 60 + 30) * 1000),
            "enum-variant-case": put("state", {"InReview": "in_review", "Closed": "closed"}.__getitem__),
            "float-f32-widened": put("reading", _narrow),
            "int-as-string": put("total", str),
            "int-beyond-2p53": put("big", lambda big: int(float(big))),
            "none-null-vs-absent": lambda answer, number: answer.setdefault("floor", None),
            "time-date-vs-datetime": put("on", lambda on: f"{on}T00:00:00Z"),
            "time-epoch": put("at", lambda at: 1714558830 + (int(at[9]) - 1) * 86401),
            "time-naive": put("at", lambda at: at.removesuffix("Z")),
            "time-precision-truncation": put("fine", lambda fine: f"{fine[:23]}Z"),
            "time-year-range": put("far", lambda far: far.replace("+12024", "+012024")),
            "time-utc-designator": put("at", lambda at: at.replace("Z", "+00:00")),
            "zero-time-emitted": lambda answer, number: answer.setdefault("paid_at", "0001-01-01T00:00:00Z"),
        },
        {
            "one more": put("total", lambda total: str(total + 1)),
            "a price that is rounded": put("price", lambda price: str(round(price))),
            "a reading of another sensor": put("reading", lambda reading: reading + 0.001),
            "the flag of another": put("paid", lambda paid: str(not paid).lower()),
            "an hour later": put("at", lambda at: at.replace("T10", "T11")),
            "the day after": put("on", lambda on: f"{on[:-1]}{int(on[-1]) + 1}T00:00:00Z"),
            "a fraction that is rounded up": put("fine", lambda fine: f"{fine[:22]}4Z"),
            "the month after": put(
                "month", {"January": 2, "March": 4, "April": 5, "December": 1}.__getitem__
            ),
            "a span that is another": put("wait", lambda wait: 91000),
        },
    ),
)
