"""Generated Go beside reflection, easyjson and quicktype: values a second, with what each allocates.

`fast` is what `wirelaw generate go --fast` writes, `default` what it writes without. A value is written by
MarshalJSON or AppendJSON, and read by UnmarshalJSON, or all this through json.Marshal and json.Unmarshal.
Reflection has only the second way, so that stands beside both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figure import Figure, Wanted
from benchmarks.go_types_module import build, run
from benchmarks.size import Size

PART = "Go 1.27 types, values a second on one core (allocations and octets of a value)"
_LINE = re.compile(
    r"^BenchmarkGo/(\S+?)(?:-\d+)?\s+\d+\s+([\d.]+) ns/op\s+(\d+) B/op\s+(\d+) allocs/op$", re.MULTILINE
)
_DOCUMENTS = {"ValidationError": "ValidationError", "Record": "2 KB record"}
_DIRECT = {"easyjson": "easyjson/direct", "reflection": "reflect/json"}
_REFLECTION = {"reflection": "reflect/json"}
_THROUGH = {"easyjson": "easyjson/json", "quicktype": "quicktype/json", "reflection": "reflect/json"}


@dataclass(frozen=True, slots=True)
class _Row:
    """One way from a value to JSON or back, and whom it is held beside."""

    what: str
    ours: str
    job: str
    peers: dict[str, str]
    wanted: dict[str, Wanted]


_ROWS = (
    _Row(
        "encode by AppendJSON, fast",
        "fast/append",
        "encode",
        _DIRECT,
        {"reflection": Wanted(least=3), "easyjson": Wanted(least=1)},
    ),
    _Row(
        "encode by MarshalJSON, fast",
        "fast/direct",
        "encode",
        _DIRECT,
        {"reflection": Wanted(least=3), "easyjson": Wanted(least=1)},
    ),
    _Row("encode by MarshalJSON, default", "ours/direct", "encode", _REFLECTION, {}),
    # no slower than 1.3 times, and than 1.2 times, as rates
    _Row("encode by json.Marshal, fast", "fast/json", "encode", _THROUGH, {"reflection": Wanted(least=0.77)}),
    _Row("encode by json.Marshal, default", "ours/json", "encode", _REFLECTION, {}),
    _Row("decode by UnmarshalJSON, fast", "fast/direct", "decode", _DIRECT, {}),
    _Row("decode by UnmarshalJSON, default", "ours/direct", "decode", _REFLECTION, {}),
    _Row(
        "decode by json.Unmarshal, fast", "fast/json", "decode", _THROUGH, {"reflection": Wanted(least=0.83)}
    ),
    _Row("decode by json.Unmarshal, default", "ours/json", "decode", _REFLECTION, {}),
)


def go_types_speed(size: Size, scratch: Path) -> Iterator[Figure]:
    """The figures."""
    program = build(scratch / "go-types")
    rates: dict[str, list[float]] = {}
    allocated: dict[str, str] = {}
    for _ in range(size.rounds):
        for name, nanoseconds, octets, allocations in _measured(program):
            rates.setdefault(name, []).append(1e9 / nanoseconds)
            allocated[name] = f"({allocations} allocs, {octets:,} B)"
    for document, called in _DOCUMENTS.items():
        for row in _ROWS:
            ours = f"{document}/{row.ours}/{row.job}"
            for peer, way in row.peers.items():
                theirs = f"{document}/{way}/{row.job}"
                yield Figure(
                    PART,
                    f"{called}, {row.what} {allocated[ours]}",
                    tuple(rates[ours]),
                    "/s",
                    f"{peer} {allocated[theirs]}",
                    tuple(rates[theirs]),
                    row.wanted.get(peer),
                )


def _measured(program: Path) -> Iterator[tuple[str, float, int, int]]:
    """Name, nanoseconds, octets and allocations of every way, measured once one after another.

    On one core, so that what the collector does is on the account of those it works for."""
    told = ["-test.run", "^$", "-test.bench", ".", "-test.skip", "append/decode", "-test.cpu", "1"]
    for found in _LINE.finditer(run(program.parent, "./speed", *told, "-test.benchtime", "100ms")):
        name, nanoseconds, octets, allocations = found.groups()
        yield name, float(nanoseconds), int(octets), int(allocations)
