"""From judged cases to a proven cause, on shapes that are wider and longer than any service should have."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.figure import Figure
from benchmarks.rounds import interleaved, processor_seconds
from benchmarks.size import Size
from codegen.wire.name import Style, spell
from parity.answer import Replied
from parity.case import Case, Expect, HeaderRules, Request
from parity.diagnose import diagnose
from parity.judge import Judged, judge
from parity.probe.run import Exchange
from parity.promise import Promise
from registry.contract import Contract, Level

PART = "from answers to a proven cause on large shapes, processor seconds for all cases (information)"
_DEPTH = 12
_VARIANTS = ("Schema", "Completeness", "Consistency")


def infer_speed(size: Size) -> Iterator[Figure]:
    """The figures: judging and diagnosing each, in seconds for all the cases of the shape."""
    wide = [f"member_number_{index}" for index in range(200)]
    many = {f"Variant{index}": [f"field_{index}_{part}" for part in range(12)] for index in range(12)}
    few = {name: ["reason"] for name in _VARIANTS}
    shapes: dict[str, tuple[dict[str, Any], list[tuple[Any, Any]]]] = {
        "record of 200 members, 20 cases": (
            _record(wide),
            [_recorded(wide, number) for number in range(20)],
        ),
        "union of 12 variants with 12 fields, 36 cases": (
            _union(many),
            [_tagged(many, number) for number in range(36)],
        ),
        "12 types deep, 20 cases": (
            _deep(_DEPTH),
            [_nested(_DEPTH, number) for number in range(20)],
        ),
        f"list of {size.items:,} unions, 2 cases": (
            {"type": "array", "items": _union(few)},
            [_columns([_tagged(few, number + turn) for number in range(size.items)]) for turn in range(2)],
        ),
    }
    for name, (schema, pairs) in shapes.items():
        promises = {"thing": _promise(schema)}
        exchanges = [_exchange(number, *pair) for number, pair in enumerate(pairs)]
        judged = _judge(exchanges, promises)
        found = diagnose(judged, promises)
        assert [finding.proof.value for finding in found.findings] == ["proven"], found
        assert not found.different_values
        runs = {
            "judge": processor_seconds(_later(_judge, exchanges, promises)),
            "diagnose": processor_seconds(_later(diagnose, judged, promises)),
        }
        for job, took in interleaved(runs, size.rounds).items():
            yield Figure(PART, f"{job}: {name}", took, "s")


def _later(job: Callable[..., object], *arguments: object) -> Callable[[], object]:
    return lambda: job(*arguments)


def _judge(exchanges: Sequence[Exchange], promises: dict[str, Promise]) -> list[Judged]:
    return [judge(exchange, promises) for exchange in exchanges]


def _promise(schema: dict[str, Any]) -> Promise:
    return Promise.of(Contract("thing", 1, schema, "bench", "A thing.", Level.NONE, (), (), (), Path()))


def _record(names: Sequence[str]) -> dict[str, Any]:
    return _object({name: {"type": "string"} for name in names})


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _deep(depth: int) -> dict[str, Any]:
    """A record with a record inside, and so on."""
    own = {"first_name": {"type": "string"}, "last_count": {"type": "integer"}}
    return _object({**own, "next_part": _deep(depth - 1)} if depth > 1 else own)


def _nested(depth: int, number: int) -> tuple[Any, Any]:
    """A value that deep as the contract has it, and in another key style."""
    own = {"first_name": f"name {depth} of {number}", "last_count": number * 100 + depth}
    if depth > 1:
        inner, restyled = _nested(depth - 1, number)
    else:
        inner, restyled = None, None
    other = {spell(name, Style.CAMEL): part for name, part in own.items()}
    return ({**own, "next_part": inner}, {**other, "nextPart": restyled}) if depth > 1 else (own, other)


def _union(variants: dict[str, list[str]]) -> dict[str, Any]:
    return {
        "oneOf": [
            {
                "type": "object",
                "properties": {name: _record(fields)},
                "required": [name],
                "additionalProperties": False,
            }
            for name, fields in variants.items()
        ]
    }


def _recorded(names: Sequence[str], number: int) -> tuple[Any, Any]:
    """A value as the contract has it, and in another key style."""
    value = {name: f"{name} of {number}" for name in names}
    return value, {spell(name, Style.CAMEL): part for name, part in value.items()}


def _tagged(variants: dict[str, list[str]], number: int) -> tuple[Any, Any]:
    """A value as the contract has it, and with its tag inside, both in another style."""
    name = list(variants)[number % len(variants)]
    payload, restyled = _recorded(variants[name], number)
    return {name: payload}, {"kind": spell(name, Style.SNAKE), **restyled}


def _columns(pairs: Sequence[tuple[Any, Any]]) -> tuple[list[Any], list[Any]]:
    return [first for first, _ in pairs], [second for _, second in pairs]


def _exchange(number: int, first: Any, second: Any) -> Exchange:
    expect = Expect(200, ((200, "thing"),), HeaderRules(), None)
    request = Request("GET", f"/things/{number}")
    case = Case(f"case-{number}", "It is measured.", request, expect, file="cases.yaml", line=number + 1)
    return Exchange(case, (("one", (_replied(first),)), ("other", (_replied(second),))))


def _replied(document: Any) -> Replied:
    return Replied(200, (("content-type", "application/json"),), json.dumps(document).encode())
