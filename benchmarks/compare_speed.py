"""From the bytes of two bodies to their differences, beside `json.loads` and `deepdiff`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import process_time
from typing import Any

from deepdiff import DeepDiff

from benchmarks.figure import Figure, Wanted
from benchmarks.records import body
from benchmarks.rounds import interleaved, rate
from benchmarks.size import Size
from parity.answer import Replied
from parity.compare import Aspect, Difference, compare, read_body

PART = "from the bytes of two bodies to their differences, comparisons a second of processor time"
_PEER = "json.loads + deepdiff"
_HEADERS = (("content-type", "application/json"),)
#: Different pairs in each round, as a run has them: what one teaches a cache helps little with the next.
_PAIRS = 8
_WANTED = Wanted(least=50)


def compare_speed(size: Size) -> Iterator[Figure]:
    """The figures."""
    for kilobytes, records, wanted in ((2, 1, _WANTED), (15, 7, _WANTED), (34, 16, None)):
        firsts = [_list_of(range(start, start + records)) for start in range(0, _PAIRS * 100, 100)]
        for name, made, aspects in (
            ("the same bytes", bytes, []),
            ("members in another order", _reordered, [Aspect.SPELLING]),
            ("4 other values", _changed, [Aspect.BODY] * 4),
        ):
            pairs = [(first, made(first)) for first in firsts]
            for pair in pairs:
                assert [difference.aspect for difference in _compare(*pair)] == aspects
                assert _found(_differ(*pair)) == aspects.count(Aspect.BODY)
            # Nothing here waits for anything, so processor time leaves out what else the machine does.
            timed = partial(rate, count=_PAIRS, clock=process_time)
            rates = interleaved(
                {
                    "ours": timed(partial(_each, _compare, pairs), calls=max(4, 56 // records)),
                    "theirs": timed(partial(_each, _differ, pairs)),
                },
                size.rounds * 2,
            )
            what = f"{kilobytes} KB, {name}"
            yield Figure(PART, what, rates["ours"], "/s", _PEER, rates["theirs"], wanted)


def _each(job: Callable[[bytes, bytes], object], pairs: Sequence[tuple[bytes, bytes]]) -> None:
    for first, second in pairs:
        job(first, second)


def _list_of(numbers: range) -> bytes:
    return b"[" + b",".join(map(body, numbers)) + b"]"


def _compare(first: bytes, second: bytes) -> tuple[Difference, ...]:
    read_body.cache_clear()  # a run sees each body once; what is kept parsed from the last round is no speed
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
