"""From answers to proven causes on ordinary orders with ten drifts each, beside `json.loads` and `deepdiff`.

The other runtime's answers are written by a few plain lines here, not by the encoder that is measured.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any

from deepdiff import DeepDiff

from benchmarks.figure import Figure, Wanted
from benchmarks.rounds import interleaved, rate
from benchmarks.size import Size
from codegen.wire.name import Style, spell
from parity.answer import Replied
from parity.case import Case, Expect, Request
from parity.diagnose import Diagnosis, diagnose
from parity.judge import Judged, judge
from parity.probe.run import Exchange
from parity.promise import Promise
from registry.contract import Contract, Level

PART = "from answers to proven causes, ten drifts in each pair, pairs a second of processor time"
_DRIFTS = 10
#: Pairs that the peer compares in a round: it takes long, and each pair takes it as long as the next.
_PEER_PAIRS = 20
_PEER = "json.loads + deepdiff"


def diagnose_speed(size: Size) -> Iterator[Figure]:
    """The figures."""
    promises = {"order": Promise.of(_contract())}
    for kilobytes, lines in ((2, 20), (15, 170)):
        for what, otherwise, wanted in (
            # The peer stops at names it does not know, so only the second has it compare what is inside.
            ("every name restyled", _restyled, None),
            ("ten members drift", _respelled, Wanted(least=1)),
        ):
            texts = _texts(size.cases, lines, otherwise)
            judged = _judge(texts, promises)
            _check(diagnose(judged, promises))
            few = texts[:_PEER_PAIRS]
            timed = partial(rate, clock=process_time)
            rates = interleaved(
                {
                    "ours": timed(partial(diagnose, judged, promises), count=len(texts)),
                    "loads": timed(partial(_load, texts), count=len(texts)),
                    "deepdiff": timed(partial(_differ, few), count=len(few)),
                },
                size.rounds,
            )
            told = f"{kilobytes} KB, {what}"
            yield Figure(PART, told, rates["ours"], "/s", "json.loads of both", rates["loads"])
            yield Figure(PART, told, rates["ours"], "/s", _PEER, rates["deepdiff"], wanted)
    yield from _flat(size, promises)


def _flat(size: Size, promises: dict[str, Promise]) -> Iterator[Figure]:
    """Whether a pair takes as long in a long run as in a short one."""
    runs = {count: _judge(_texts(count, 20, _respelled), promises) for count in (size.many_cases, size.cases)}
    rates = interleaved(
        {
            str(count): rate(partial(diagnose, judged, promises), count=count, clock=process_time)
            for count, judged in runs.items()
        },
        size.rounds,
    )
    many, few = (rates[str(count)] for count in runs)
    what = f"2 KB, {size.many_cases:,} pairs in one run beside {size.cases:,}"
    yield Figure(PART, what, many, "/s", "the shorter run", few, Wanted(least=1 / 1.2))


def _texts(
    count: int, lines: int, otherwise: Callable[[dict[str, Any]], dict[str, Any]]
) -> list[tuple[bytes, bytes]]:
    orders = [_order(number, lines) for number in range(count)]
    return [(json.dumps(order).encode(), json.dumps(otherwise(order)).encode()) for order in orders]


def _check(found: Diagnosis) -> None:
    (finding,) = found.findings
    assert finding.proof.value == "proven", finding.advice
    assert len(finding.drifts) == _DRIFTS, finding.drifts
    assert not found.different_values


def _load(texts: Sequence[tuple[bytes, bytes]]) -> None:
    for sides in texts:
        for side in sides:
            json.loads(side)


def _differ(texts: Sequence[tuple[bytes, bytes]]) -> None:
    for first, second in texts:
        DeepDiff(json.loads(first), json.loads(second))


def _judge(texts: Sequence[tuple[bytes, bytes]], promises: dict[str, Promise]) -> list[Judged]:
    return [judge(_exchange(number, *sides), promises) for number, sides in enumerate(texts)]


def _exchange(number: int, first: bytes, second: bytes) -> Exchange:
    case = Case(
        f"case-{number}",
        "It is measured.",
        Request("GET", f"/orders/{number}"),
        Expect(200, ((200, "order"),)),
        file="cases.yaml",
        line=number + 1,
    )
    answers = tuple(
        (name, (Replied(200, (("content-type", "application/json"),), body),))
        for name, body in (("one", first), ("other", second))
    )
    return Exchange(case, answers)


def _order(number: int, lines: int) -> dict[str, Any]:
    """An order as the contract has it."""
    return {
        "order_id": f"00000000-0000-4000-8000-{number:012x}",
        "placed_at": f"2024-03-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:05Z",
        "customer_name": f"customer {number * 7 % 1000}",
        "is_paid": number % 2 == 0,
        "total_cents": 1000 + number,
        "weight_kg": 0.5 + number,
        "coupon_code": None if number % 3 else f"c{number}",
        "tag_names": [] if number % 2 else [f"t{number}", "new"],
        "extra_labels": {} if number % 5 else {"team": f"x{number}"},
        "remark": f"remark on {number}",
        "order_lines": [_line(number * 100 + index) for index in range(lines)],
    }


def _line(number: int) -> dict[str, Any]:
    article = {"article_code": f"a{number}", "piece_count": 1 + number % 9, "line_cents": 100 + number}
    return {"StockItem": article} if number % 3 else {"MadeToOrder": {**article, "maker_name": f"m{number}"}}


def _respelled(order: dict[str, Any]) -> dict[str, Any]:
    """The same order with ten drifts, every other member as it was."""
    written = {name: part for name, part in order.items() if part is not None}
    written["order_id"] = order["order_id"].upper()
    written["placed_at"] = order["placed_at"].replace("Z", ".000+00:00")
    written["is_paid"] = "true" if order["is_paid"] else "false"
    written["weight_kg"] = str(order["weight_kg"])
    written["total_cents"] = str(order["total_cents"])
    written["comment"] = written.pop("remark")
    written["tag_names"] = order["tag_names"] or None
    written["extra_labels"] = order["extra_labels"] or None
    return written


def _restyled(order: dict[str, Any]) -> dict[str, Any]:
    """The same order with ten drifts, the style of every name among them."""
    camel = {spell(name, Style.CAMEL): part for name, part in order.items() if part is not None}
    camel["isPaid"] = "true" if order["is_paid"] else "false"
    camel["weightKg"] = str(order["weight_kg"])
    camel["totalCents"] = str(order["total_cents"])
    camel["comment"] = camel.pop("remark")
    camel["tagNames"] = order["tag_names"] or None
    camel["extraLabels"] = order["extra_labels"] or None
    camel["orderLines"] = [_line_otherwise(line) for line in order["order_lines"]]
    return camel


def _line_otherwise(line: dict[str, Any]) -> dict[str, Any]:
    ((name, article),) = line.items()
    restyled = {spell(key, Style.CAMEL): part for key, part in article.items()}
    numbers = {key: str(part) for key, part in restyled.items() if isinstance(part, int)}
    return {"kind": spell(name, Style.SNAKE), **restyled, **numbers}


def _contract() -> Contract:
    article = {
        "article_code": {"type": "string"},
        "piece_count": {"type": "integer"},
        "line_cents": {"type": "integer"},
    }
    lines = {
        "oneOf": [
            _record({"StockItem": _record(article)}),
            _record({"MadeToOrder": _record({**article, "maker_name": {"type": "string"}})}),
        ]
    }
    schema = _record(
        {
            "order_id": {"type": "string", "format": "uuid"},
            "placed_at": {"type": "string", "format": "date-time"},
            "customer_name": {"type": "string"},
            "is_paid": {"type": "boolean"},
            "total_cents": {"type": "integer"},
            "weight_kg": {"type": "number"},
            "coupon_code": {"type": ["string", "null"]},
            "tag_names": {"type": "array", "items": {"type": "string"}},
            "extra_labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "remark": {"type": "string"},
            "order_lines": {"type": "array", "items": lines},
        }
    )
    return Contract("order", 1, schema, "bench", "An order.", Level.NONE, (), (), (), Path())


def _record(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
