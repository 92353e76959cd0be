"""A habit proven under one contract confirms the same under another, of the same runtime and no other."""

from __future__ import annotations

from typing import Any

from exchanges import case, exchange, promises, replied, run

from parity.finding import Finding
from parity.infer.prove import Proof

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}


def closed(**members: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


HELD = promises(cart=closed(id=TEXT, items=LIST), shelf=closed(id=TEXT, books=LIST))


def findings(*said: tuple[str, str, str, str]) -> dict[tuple[str, str], Finding]:
    """The findings of cases (contract, canonical body, what `one` says, what `two` says)."""
    exchanges = [
        exchange(
            case(f"{name}-{number}", path=f"/{name}", held={200: name}, body=body),
            one=replied(one),
            two=replied(two),
        )
        for number, (name, body, one, two) in enumerate(said)
    ]
    found = run(exchanges, HELD).report.findings
    return {(finding.contract.partition("@")[0], finding.runtime): finding for finding in found}


def empty(name: str, member: str, number: int, *, one: str, two: str = "[]") -> tuple[str, str, str, str]:
    body = f'{{"id":"{number}","{member}":%s}}'
    return name, body % "[]", body % one, body % two


FULL = ("cart", '{"id":"9","items":["a"]}', '{"id":"9","items":["a"]}', '{"id":"9","items":["a"]}')
PROVEN = [empty("cart", "items", number, one="null") for number in range(3)]


def test_one_answer_is_too_few_by_itself() -> None:
    found = findings(empty("shelf", "books", 1, one="null"))["shelf", "one"]
    assert (found.drifts, found.proof) == (("nil-slice-null",), Proof.NEEDS_MORE_SAMPLES)


def test_one_answer_is_enough_where_the_runtime_is_known_to_do_so() -> None:
    found = findings(*PROVEN, FULL, empty("shelf", "books", 1, one="null"))["shelf", "one"]
    assert (found.drifts, found.proof, found.confirmed_by) == (("nil-slice-null",), Proof.PROVEN, 1)
    assert found.advice == ""


def test_the_habit_of_another_runtime_confirms_nothing() -> None:
    found = findings(*PROVEN, FULL, empty("shelf", "books", 1, one="[]", two="null"))
    assert found["cart", "one"].proof is Proof.PROVEN
    assert found["shelf", "two"].proof is Proof.NEEDS_MORE_SAMPLES
