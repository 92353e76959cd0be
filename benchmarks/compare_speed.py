"""From the bytes of two bodies to their differences, beside `json.loads` and `deepdiff`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from deepdiff import DeepDiff

from benchmarks.figure import Figure, Wanted
from benchmarks.records import body
from benchmarks.rounds import interleaved, rate
from benchmarks.size import Size
from parity.answer import Replied
from parity.compare import Aspect, compare

PART = "from two bodies to their differences, comparisons a second"
_PEER = "json.loads + deepdiff"
_HEADERS = (("content-type", "application/json"),)


def compare_speed(size: Size) -> Iterator[Figure]:
    """The figures."""
    for kilobytes, records in ((2, 1), (15, 7)):
        first = b"[" + b",".join(body(number) for number in range(records)) + b"]"
        for name, second, aspects, differences in (
            ("the same bytes", bytes(bytearray(first)), [], 0),
            ("members in another order", _reordered(first), [Aspect.SPELLING], 0),
            ("4 other values", _changed(first), [Aspect.BODY] * 4, 4),
        ):
            answers = [("one", Replied(200, _HEADERS, first)), ("other", Replied(200, _HEADERS, second))]
            assert [difference.aspect for difference in compare(answers)] == aspects
            assert _found(_differ(first, second)) == differences
            # Enough calls for a tenth of a second of each.
            rates = interleaved(
                {
                    "ours": rate(lambda answers=answers: compare(answers), count=1, calls=60 * 8 // records),
                    "theirs": rate(
                        lambda first=first, second=second: _differ(first, second),
                        count=1,
                        calls=max(2, 8 // records),
                    ),
                },
                size.rounds * 2,
            )
            yield Figure(
                PART,
                f"{kilobytes} KB, {name}",
                rates["ours"],
                "/s",
                _PEER,
                rates["theirs"],
                Wanted(least=50),
            )


def _differ(first: bytes, second: bytes) -> DeepDiff:
    return DeepDiff(json.loads(first), json.loads(second))


def _found(differences: DeepDiff) -> int:
    return sum(len(found) for found in differences.values())


def _reordered(text: bytes) -> bytes:
    def turned(part: Any) -> Any:
        match part:
            case dict():
                return {name: turned(member) for name, member in reversed(part.items())}
            case list():
                return [turned(item) for item in part]
        return part

    return _written(turned(json.loads(text)))


def _changed(text: bytes) -> bytes:
    """Four other values: a text, a number, a flag, and one far inside."""
    document = json.loads(text)
    last = document[-1]
    last["customer_name"] += "."
    last["total_cents"] += 1
    last["is_urgent"] = not last["is_urgent"]
    last["order_lines"][-1]["article_code"] += "x"
    return _written(document)


def _written(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
