"""A habit on some routes only is found there, and nothing else is taken for one."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from exchanges import case, exchange, promises, replied, run

from parity.finding import DifferentValue, Finding, Vote
from parity.infer.prove import Proof

Member = dict[str, object]
HELD = promises(
    thing={
        "type": "object",
        "properties": {
            "id": {"type": "integer"},
            "first_name": {"type": "string"},
            "note": {"type": "string"},
        },
        "required": ["id", "first_name"],
        "additionalProperties": False,
    }
)
NAMES = ("ann", "bob", "cid", "dan")


def plain(number: int) -> Member:
    """A thing as the contract has it."""
    return {"id": number, "first_name": NAMES[number % 4] + str(number)}


def camel(number: int) -> Member:
    """The same with its members in camelCase."""
    return {"id": number, "firstName": NAMES[number % 4] + str(number)}


def as_text(number: int) -> Member:
    """The same with its number as text."""
    return {**plain(number), "id": str(number)}


def found(
    go: Mapping[str, list[Member]], rust: Mapping[str, list[Member]] | None = None
) -> tuple[dict[str, Finding], list[DifferentValue]]:
    """The findings (by id) and different values, where Go answers so on each route and Rust as it should."""
    exchanges = []
    for path, bodies in go.items():
        for number, body in enumerate(bodies):
            right = rust[path][number] if rust else plain(number)
            exchanges.append(
                exchange(
                    case(f"{path}-{number}", path=f"/v1/{path}/{number}", held={200: "thing"}),
                    rust=replied(right),
                    go=replied(body),
                )
            )
    diagnosis = run(exchanges, HELD).diagnosis
    return {finding.id: finding for finding in diagnosis.findings}, list(diagnosis.different_values)


def test_a_habit_on_one_route_is_a_finding_of_that_route() -> None:
    findings, values = found(
        {"by-value": [plain(n) for n in range(4)], "by-pointer": [camel(n) for n in range(4)]}
    )
    assert values == []
    ((name, finding),) = findings.items()
    assert name == "thing@1/go/routes/by-pointer/id"
    assert (finding.drifts, finding.proof, finding.vote) == (("key-case-style",), Proof.PROVEN, Vote.DRIFTED)
    assert set(finding.cases) == {f"by-pointer-{n}" for n in range(4)}
    assert "go, on `by-pointer/id` alone," in finding.explanation


def test_two_habits_at_two_routes_are_two_findings() -> None:
    findings, values = found({"here": [as_text(n) for n in range(4)], "there": [camel(n) for n in range(4)]})
    assert values == []
    assert {name: each.drifts for name, each in findings.items()} == {
        "thing@1/go/routes/here/id": ("int-as-string",),
        "thing@1/go/routes/there/id": ("key-case-style",),
    }
    assert all(each.proof is Proof.PROVEN for each in findings.values())


def test_routes_that_share_a_habit_share_the_finding() -> None:
    findings, values = found(
        {
            "one": [camel(n) for n in range(3)],
            "two": [plain(n) for n in range(3)],
            "three": [camel(n) for n in range(3)],
        }
    )
    assert values == []
    assert {name: len(each.cases) for name, each in findings.items()} == {
        "thing@1/go/routes/one/id+three/id": 6
    }


def test_a_habit_on_every_route_is_one_finding_of_all() -> None:
    findings, _ = found({"here": [camel(n) for n in range(3)], "there": [camel(n) for n in range(3)]})
    assert list(findings) == ["thing@1/go"]


BUG = {**camel(1), "firstName": "eve"}


@pytest.mark.parametrize(
    "there",
    [
        [camel(0), BUG, camel(2)],
        [BUG],
        [BUG, {**BUG, "firstName": "eva"}],
    ],
    ids=["beside right ones", "the only one", "both"],
)
def test_a_bug_on_one_route_splits_nothing(there: list[Member]) -> None:
    findings, values = found({"here": [camel(n) for n in range(4)], "there": there})
    assert list(findings) == ["thing@1/go"]
    assert findings["thing@1/go"].drifts == ("key-case-style",)
    assert {value.pointer for value in values} >= {"/firstName"}


def test_one_odd_answer_on_a_route_of_its_own_makes_no_habit() -> None:
    findings, _ = found({"here": [plain(n) for n in range(4)], "there": [{**plain(0), "note": None}]})
    assert "thing@1/go/routes/there/id" not in findings


def test_what_is_the_habit_in_part_of_one_route_is_not_split_off() -> None:
    findings, _ = found(
        {"here": [plain(n) for n in range(4)], "there": [camel(0), plain(1), camel(2), plain(3)]}
    )
    assert all(each.proof is not Proof.PROVEN for each in findings.values())


def test_a_vote_is_taken_among_the_runtimes_of_the_route() -> None:
    """On one route both write it so against the contract, on the other only one does."""
    both = {"here": [as_text(n) for n in range(4)], "there": [camel(n) for n in range(4)]}
    rust = {"here": [as_text(n) for n in range(4)], "there": [plain(n) for n in range(4)]}
    findings, values = found(both, rust)
    assert values == []
    votes = {name: each.vote for name, each in findings.items()}
    assert votes["thing@1/go/routes/here/id"] is Vote.CONTRACT_STALE
    assert votes["thing@1/rust/routes/here/id"] is Vote.CONTRACT_STALE
    assert votes["thing@1/go/routes/there/id"] is Vote.DRIFTED
