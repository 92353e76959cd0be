"""How members, variants and the keys of maps are called: one record with all of them."""

from __future__ import annotations

from typing import Any

from tests.parity.drifts.contrasts.made import TEXT, WHOLE, Contrast, put, record, rename


def _restyled(answer: Any, number: int) -> None:
    answer["createdAt"] = answer.pop("created_at")
    answer["userName"] = answer.pop("user_name")
    answer["lastSeen"] = answer.pop("last_seen")


def _inside(answer: Any, number: int) -> None:
    ((variant, payload),) = answer["payment"].items()
    answer["payment"] = {
        variant: {"card_number" if name == "cardNumber" else name: value for name, value in payload.items()}
    }


def _keys(make: Any) -> Any:
    return lambda member: {make(key): value for key, value in member.items()}


PAYMENT = {
    "oneOf": [
        record({"cardPayment": record({"cardNumber": TEXT})}),
        record({"cashPayment": record({"amount": WHOLE})}),
    ]
}

CONTRASTS = (
    Contrast(
        "names",
        record(
            {
                "_id": TEXT,
                "class": TEXT,
                "reason": TEXT,
                "created_at": TEXT,
                "user_name": TEXT,
                "last_seen": TEXT,
                "state": {"enum": ["InReview", "Closed"]},
                "role": {"enum": ["http_server", "dns_server", "proxy"]},
                "level": {"enum": ["low", "high"]},
                "payment": PAYMENT,
                "result": {"oneOf": [record({"value": WHOLE}), record({"error": TEXT})]},
                "event": {
                    "oneOf": [
                        record({"type": {"const": "opened"}, "by": TEXT}),
                        record({"type": {"const": "moved"}, "to": TEXT}),
                    ]
                },
                "cells": {"type": "object", "additionalProperties": WHOLE},
                "rates": {"type": "object", "additionalProperties": WHOLE},
                "hook": record({"userId": TEXT, "callbackUrl": TEXT}),
            },
            nickname=TEXT,
        ),
        tuple(
            {
                "_id": f"i{number}",
                "class": f"c{number}",
                "reason": f"because {number}",
                "created_at": f"at {number}",
                "user_name": f"u{number}",
                "last_seen": f"s{number}",
                "state": ("InReview", "Closed")[number % 2],
                "role": ("http_server", "dns_server", "proxy")[number % 3],
                "level": ("low", "high")[number % 2],
                "payment": (
                    {"cashPayment": {"amount": number + 10}},
                    {"cardPayment": {"cardNumber": f"n{number}"}},
                )[number % 2],
                "result": ({"value": number + 20}, {"error": f"e{number}"})[number % 2],
                "event": (
                    {"type": "opened", "by": f"b{number}"},
                    {"type": "moved", "to": f"t{number}"},
                )[number % 2],
                "cells": {f"{number},{number + 1}": number + 30},
                "rates": {str(number + 2): number + 40},
                "hook": {"userId": f"h{number}", "callbackUrl": f"a{number}.test"},
                **({} if number % 2 else {"nickname": f"k{number}"}),
            }
            for number in range(6)
        ),
        {
            "enum-acronym-split": put(
                "role", lambda role: role.replace("http", "h_t_t_p").replace("dns", "d_n_s")
            ),
            "enum-tag-key-name": put("event", lambda event: {"kind": event.pop("type"), **event}),
            "enum-variant-case": put("state", {"InReview": "in_review", "Closed": "closed"}.__getitem__),
            "enum-variant-renamed": put("level", {"low": "bottom", "high": "top"}.__getitem__),
            "enum-variant-fields-not-renamed": _inside,
            "key-acronym-casing": put(
                "hook", lambda hook: {"userID": hook["userId"], "callbackURL": hook["callbackUrl"]}
            ),
            "key-case-style": _restyled,
            "key-private-leading-underscore": rename(_id="id"),
            "key-renamed": rename(reason="message"),
            "key-reserved-word": rename(**{"class": "class_"}),
            "map-composite-key": put("cells", _keys(lambda key: f"({key.replace(',', ', ')})")),
            "map-nonstring-key": put("rates", _keys(lambda key: f"{key}.0")),
            "none-null-vs-absent": lambda answer, number: answer.setdefault("nickname", None),
            "result-either": put(
                "result", lambda result: {{"value": "Ok", "error": "Err"}[k]: v for k, v in result.items()}
            ),
        },
        {
            "two members that are swapped": rename(created_at="user_name", user_name="created_at"),
            "the other state": put("state", lambda state: "Closed" if state == "InReview" else "InReview"),
            "the other event": put("event", lambda event: {"type": "moved", "to": "nowhere"}),
            "a key of the next cell": put("cells", _keys(lambda key: f"{key}0")),
        },
    ),
)
