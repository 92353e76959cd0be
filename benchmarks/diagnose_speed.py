"""From answers to proven causes on ordinary orders with ten drifts each, beside `json.loads` and `deepdiff`.

The other runtime's answers are written by a few plain lines here, not by the encoder that is measured.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
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
_FLAT = "1,000 times as many pairs a second"


def diagnose_speed(size: Size) -> Iterator[Figure]:
    """The figures."""
    promises = {"order": Promise.of(_contract())}
    for kilobytes, lines in ((2, 6), (15, 48)):
        pairs = [(body := _order(number, lines), _otherwise(body)) for number in range(size.cases)]
        texts = [tuple(json.dumps(side).encode() for side in pair) for pair in pairs]
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
        what = f"{kilobytes} KB"
        yield Figure(PART, what, rates["ours"], "/s", "json.loads of both", rates["loads"])
        yield Figure(PART, what, rates["ours"], "/s", "json.loads + deepdiff", rates["deepdiff"], Wanted(least=1))
        few_judged, many_judged = judged, [*judged] * 1
        if kilobytes == 2:
            many = [(body := _order(number, lines), _otherwise(body)) for number in range(size.many_cases)]
            many_judged = _judge([tuple(json.dumps(side).encode() for side in pair) for pair in many], promises)
            rates = interleaved(
                {
                    "many": timed(partial(diagnose, many_judged, promises), count=len(many_judged)),
                    "few": timed(partial(diagnose, few_judged, promises), count=len(few_judged)),
                },
                3,
            )
            what = f"{kilobytes} KB, {len(many_judged):,} pairs in one run beside {len(few_judged):,}"
            yield Figure(PART, what, rates["many"], "/s", "fewer pairs", rates["few"], Wanted(least=1 / 1.2))


def _check(found: Diagnosis) -> None:
    (finding,) = found.findings
    assert finding.proof.value == "proven", finding.advice
    assert len(finding.drifts) == _DRIFTS, finding.drifts
    assert not found.different_values


def _load(texts: Sequence[tuple[bytes, ...]]) -> None:
    for sides in texts:
        for side in sides:
            json.loads(side)


def _differ(texts: Sequence[tuple[bytes, ...]]) -> None:
    for first, second in texts:
        DeepDiff(json.loads(first), json.loads(second))


def _judge(texts: Sequence[tuple[bytes, ...]], promises: dict[str, Promise]) -> list[Judged]:
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
        "order_id": f"order-{number}",
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


def _otherwise(order: dict[str, Any]) -> dict[str, Any]:
    """The same order with ten drifts."""
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
            "order_id": {"type": "string"},
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
