"""Who is wrong: contract, case, reference and runtimes, counted at the places of one departure."""

from __future__ import annotations

from typing import Any

from exchanges import case, exchange, promises, replied, run

from parity.finding import DifferentValue, Finding, Vote
from parity.infer.prove import Proof

TEXT: dict[str, Any] = {"type": "string"}
DRIFTED, STALE, UNDECIDED = Vote.DRIFTED, Vote.CONTRACT_STALE, Vote.UNDECIDED


def record(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """A closed object."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


PERSON = record(
    {
        "first_name": TEXT,
        "age": {"type": "integer"},
        "tags": {"type": "array", "items": TEXT},
    }
)
NOTED = record({"name": TEXT}, note={"type": ["string", "null"]})
SEEN = record({"at": {"type": "string", "format": "date-time"}})


def found(
    schema: dict[str, Any], reference: str | None = None, said: str = "", **answers: str
) -> tuple[dict[str, Finding], list[DifferentValue]]:
    """The findings by runtime, where `#` in an answer is the number of its case, and the different values."""
    exchanges = [
        exchange(
            case(f"c{number}", held={200: "thing"}, body=said.replace("#", number) or None),
            **{runtime: replied(body.replace("#", number)) for runtime, body in answers.items()},
        )
        for number in "1234"
    ]
    diagnosis = run(exchanges, promises(thing=schema), reference=reference).diagnosis
    return {finding.runtime: finding for finding in diagnosis.findings}, list(diagnosis.different_values)


def votes(findings: dict[str, Finding]) -> dict[str, tuple[tuple[str, ...], Vote]]:
    """Runtime -> its drifts and the vote on them; every finding must be proven."""
    assert all(finding.proof is Proof.PROVEN for finding in findings.values())
    return {runtime: (finding.drifts, finding.vote) for runtime, finding in findings.items()}


def test_three_that_each_drift_in_another_member_drifted_each_there() -> None:
    findings, values = found(
        PERSON,
        go='{"firstName":"n#","age":1#,"tags":[]}',
        rust='{"first_name":"n#","age":"1#","tags":[]}',
        node='{"first_name":"n#","age":1#,"tags":null}',
    )
    assert values == []
    assert votes(findings) == {
        "go": (("key-case-style",), DRIFTED),
        "rust": (("int-as-string",), DRIFTED),
        "node": (("nil-slice-null",), DRIFTED),
    }


def test_where_all_three_write_it_so_the_contract_is_stale() -> None:
    body = '{"firstName":"n#","age":1#,"tags":[]}'
    findings, values = found(PERSON, go=body, rust=body, node=body)
    assert values == []
    assert set(votes(findings).values()) == {(("key-case-style",), STALE)}
    assert set(findings) == {"go", "rust", "node"}


def test_stale_is_said_of_the_one_departure_that_all_have() -> None:
    findings, values = found(
        PERSON,
        go='{"firstName":"n#","age":1#,"tags":[]}',
        rust='{"firstName":"n#","age":"1#","tags":[]}',
        node='{"firstName":"n#","age":1#,"tags":[]}',
    )
    assert values == []
    told = {
        runtime: {
            departure.dimension.name: vote
            for departure, vote in zip(finding.departures, finding.votes, strict=True)
        }
        for runtime, finding in findings.items()
    }
    assert told == {
        "go": {"KEYS": STALE},
        "rust": {"KEYS": STALE, "INTEGERS": DRIFTED},
        "node": {"KEYS": STALE},
    }


def test_the_body_that_a_case_says_leaves_nothing_stale() -> None:
    body = '{"firstName":"n#","age":1#,"tags":[]}'
    said = '{"first_name":"n#","age":1#,"tags":[]}'
    findings, _ = found(PERSON, said=said, go=body, rust=body)
    assert {finding.vote for finding in findings.values()} == {DRIFTED}


def test_of_two_permitted_forms_that_of_most_is_right() -> None:
    findings, values = found(NOTED, go='{"name":"#","note":null}', rust='{"name":"#"}', node='{"name":"#"}')
    assert values == []
    assert votes(findings) == {"go": (("none-null-vs-absent",), DRIFTED)}


def test_of_two_permitted_forms_at_two_runtimes_a_person_decides() -> None:
    findings, _ = found(NOTED, go='{"name":"#"}', rust='{"name":"#","note":null}')
    assert votes(findings) == {"rust": (("none-null-vs-absent",), UNDECIDED)}


def test_two_against_two_is_undecided() -> None:
    null, absent = '{"name":"#","note":null}', '{"name":"#"}'
    findings, _ = found(NOTED, go=absent, rust=null, node=absent, python=null)
    assert votes(findings) == {
        "rust": (("none-null-vs-absent",), UNDECIDED),
        "python": (("none-null-vs-absent",), UNDECIDED),
    }


def test_three_permitted_forms_at_three_runtimes_are_undecided() -> None:
    """Two of them do otherwise than the third, but not the same: that is no majority."""
    findings, values = found(
        SEEN,
        go='{"at":"2024-01-02T03:04:0#.5Z"}',
        rust='{"at":"2024-01-02T03:04:0#.500Z"}',
        python='{"at":"2024-01-02T03:04:0#.500000Z"}',
    )
    assert values == []
    assert votes(findings) == {
        "rust": (("time-fraction-digits",), UNDECIDED),
        "python": (("time-fraction-digits",), UNDECIDED),
    }


def test_the_reference_settles_it_also_against_most() -> None:
    findings, values = found(
        NOTED, reference="go", go='{"name":"#","note":null}', rust='{"name":"#"}', node='{"name":"#"}'
    )
    assert values == []
    assert votes(findings) == {
        "rust": (("none-null-vs-absent",), DRIFTED),
        "node": (("none-null-vs-absent",), DRIFTED),
    }


def test_a_reference_that_breaks_the_contract_settles_nothing() -> None:
    findings, values = found(
        PERSON,
        reference="go",
        go='{"firstName":"n#","age":1#,"tags":[]}',
        rust='{"first_name":"n#","age":1#,"tags":[]}',
    )
    assert values == []
    assert votes(findings) == {"go": (("key-case-style",), DRIFTED)}


def test_another_value_is_decided_by_most_of_three_where_none_keeps_the_contract() -> None:
    findings, values = found(
        PERSON,
        go='{"firstName":"n#","age":1#,"tags":[]}',
        rust='{"FirstName":"n#","Age":1#,"Tags":[]}',
        node='{"FIRST_NAME":"n#","AGE":9#,"TAGS":[]}',
    )
    assert set(findings) == {"go", "rust", "node"}
    assert {(value.runtime, value.pointer, value.vote) for value in values} == {("node", "/AGE", DRIFTED)}


def test_two_that_disagree_and_both_break_the_contract_have_no_cause() -> None:
    findings, values = found(
        PERSON, go='{"firstName":"n#","age":1#,"tags":[]}', rust='{"FirstName":"n#","Age":9#,"Tags":[]}'
    )
    assert values == []
    assert {(finding.drifts, finding.proof) for finding in findings.values()} == {((), Proof.UNEXPLAINED)}
    assert all("do not tell" in finding.explanation for finding in findings.values())


def test_an_empty_list_where_most_write_null_is_another_value_and_no_cause() -> None:
    """Null may stand for an empty list, but where it is permitted and most write it, it is what they say."""
    schema = record({"name": TEXT, "extras": {"type": ["array", "null"], "items": TEXT}})
    null, empty = '{"name":"#","extras":null}', '{"name":"#","extras":[]}'
    findings, values = found(schema, go=null, node=empty, python=null)
    assert findings == {}
    assert {(value.runtime, value.pointer) for value in values} == {("node", "/extras")}


def test_bytes_in_hexadecimal_are_told_from_base64_by_the_one_that_writes_it() -> None:
    """Each text keeps the contract; only one of the two values can be what all runtimes mean."""
    schema = record({"digest": {"type": "string", "contentEncoding": "base64"}})
    cases = [("Af8B", "01ff01"), ("q80B", "abcd01"), ("AIAB", "008001"), ("BwcH", "070707")]
    exchanges = [
        exchange(
            case(f"c{number}", held={200: "thing"}),
            go=replied({"digest": base64}),
            rust=replied({"digest": hexadecimal}),
            node=replied({"digest": hexadecimal}),
        )
        for number, (base64, hexadecimal) in enumerate(cases)
    ]
    diagnosis = run(exchanges, promises(thing=schema)).diagnosis
    assert diagnosis.different_values == ()
    assert votes({finding.runtime: finding for finding in diagnosis.findings}) == {
        "rust": (("bytes-hex",), UNDECIDED),
        "node": (("bytes-hex",), UNDECIDED),
    }
