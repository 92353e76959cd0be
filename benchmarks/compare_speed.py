"""From the bytes of two bodies to their differences, beside `json.loads` and `deepdiff`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from deepdiff import DeepDiff

from benchmarks.figure import Figure, Wanted
from benchmarks.records import body
from benchmarks.rounds import interleaved, rate
from benchmarks.size import Size
from parity.answer import Replied
from parity.compare import Aspect, Difference, compare

PART = "from two bodies to their differences, comparisons a second"
_PEER = "json.loads + deepdiff"
_HEADERS = (("content-type", "application/json"),)


def compare_speed(size: Size) -> Iterator[Figure]:
    """The figures."""
    for kilobytes, records in ((2, 1), (15, 7)):
        first = b"[" + b",".join(body(number) for number in range(records)) + b"]"
        for name, second, aspects, differences in (
            ("the same bytes", first, [], 0),
            ("members in another order", _reordered(first), [Aspect.SPELLING], 0),
            ("4 other values", _changed(first), [Aspect.BODY] * 4, 4),
        ):
            assert [difference.aspect for difference in _compare(first, second)] == aspects
            assert _found(_differ(first, second)) == differences
            # Some tenths of a second of each.
            rates = interleaved(
                {
                    "ours": rate(partial(_compare, first, second), count=1, calls=480 // records),
                    "theirs": rate(partial(_differ, first, second), count=1, calls=max(3, 16 // records)),
                },
                size.rounds * 2,
            )
            what = f"{kilobytes} KB, {name}"
            yield Figure(PART, what, rates["ours"], "/s", _PEER, rates["theirs"], Wanted(least=50))


def _compare(first: bytes, second: bytes) -> tuple[Difference, ...]:
    # Copied, as bodies that came over two connections: objects that are one would be compared by address.
    bodies = (("one", bytes(bytearray(first))), ("other", bytes(bytearray(second))))
    return compare([(name, Replied(200, _HEADERS, text)) for name, text in bodies])


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
