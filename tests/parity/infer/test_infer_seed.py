"""The seed: one union, written by serde's default on one side and as a merged Go struct on the other."""

from __future__ import annotations

from typing import Any

from codegen.wire.shape import Record
from parity.infer.prove import Proof

SEED_DRIFTS = {
    "enum-external-vs-internal",
    "key-case-style",
    "enum-variant-case",
    "enum-foreign-members",
}


def test_five_divergences_have_one_proven_set_of_causes(
    explain: Any, validation_error: Any, rust: list[str], go: list[str]
) -> None:
    found = explain(validation_error, rust=rust, go=go)
    assert found["go"].sources == ("rust",) * 5
    assert found["go"].drifts == SEED_DRIFTS
    assert len(found["go"].inference.departures) == 4, "each habit is one departure, not one per variant"
    assert found["go"].patches == {}
    judgement = found["go"].judgement
    assert judgement.proof is Proof.PROVEN
    assert judgement.replayed
    assert judgement.translatable
    assert judgement.confirmed_by >= 1
    assert judgement.cases == ("case-0", "case-1", "case-2", "case-3", "case-4")


def test_a_runtime_that_keeps_the_contract_has_no_cause(
    explain: Any, validation_error: Any, rust: list[str], go: list[str]
) -> None:
    found = explain(validation_error, rust=rust, go=go)["rust"]
    assert found.inference.departures == ()
    assert found.patches == {}
    assert found.proof is Proof.UNEXPLAINED, "there is nothing to explain, so nothing is claimed"
    assert found.judgement.cases == ()


def go_contract() -> dict[str, Any]:
    def branch(kind: str, field: dict[str, Any]) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {"Kind": {"const": kind}, "Field": field, "Reason": {"type": "string"}},
            "required": ["Kind", "Field", "Reason"],
            "additionalProperties": False,
        }

    return {
        "oneOf": [
            branch("schema", {"type": "string"}),
            *(branch(kind, {"const": ""}) for kind in ("completeness", "consistency", "policy")),
        ]
    }


def test_with_the_contract_written_as_go_the_same_causes_are_found_on_rust(
    explain: Any, rust: list[str], go: list[str]
) -> None:
    found = explain(go_contract(), rust=rust, go=go)
    assert found["go"].inference.departures == ()
    assert found["rust"].sources == ("go",) * 5
    assert found["rust"].drifts == SEED_DRIFTS
    assert found["rust"].patches == {}
    assert found["rust"].proof is Proof.PROVEN


def test_a_contract_that_neither_meets_is_explained_from_the_answers_alone(
    explain: Any, record: Any, rust: list[str], go: list[str]
) -> None:
    variants = {
        "schema": ("field", "reason"),
        "completeness": ("reason",),
        "consistency": ("reason",),
        "policy": ("reason",),
    }
    contract = {
        "oneOf": [
            {
                "type": "object",
                "properties": {"kind": {"const": kind}, "detail": record(*fields)},
                "required": ["kind", "detail"],
                "additionalProperties": False,
            }
            for kind, fields in variants.items()
        ]
    }
    found = explain(contract, rust=rust, go=go)
    assert found["rust"].sources == ("all answers",) * 5
    assert found["rust"].drifts == {"enum-external-vs-adjacent", "enum-variant-case"}
    assert found["go"].drifts == {"enum-internal-vs-adjacent", "key-case-style", "enum-foreign-members"}
    for runtime in found.values():
        assert runtime.patches == {}
        assert runtime.proof is Proof.PROVEN


def test_a_flat_record_claims_no_cause(explain: Any, record: Any, rust: list[str], go: list[str]) -> None:
    found = explain(record("Kind", "Field", "Reason"), rust=rust, go=go)
    assert isinstance(found["rust"].inference.model.root, Record)
    assert found["rust"].inference.departures == ()
    assert found["rust"].pointers == {number: [""] for number in range(5)}
    assert found["rust"].proof is Proof.UNEXPLAINED


def test_a_single_case_is_not_enough(
    explain: Any, validation_error: Any, rust: list[str], go: list[str]
) -> None:
    found = explain(validation_error, rust=rust[:1], go=go[:1])["go"]
    assert found.patches == {}
    assert found.judgement.replayed
    assert found.proof is Proof.NEEDS_MORE_SAMPLES
