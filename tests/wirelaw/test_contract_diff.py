"""`wirelaw contract diff`: where a source will not keep a contract, told before anything runs."""

from __future__ import annotations

import json

from command_line import wirelaw

from registry.own import own_contract
from registry.validate import validator_of


def test_the_drifts_of_the_first_pair_are_read_from_its_go_source() -> None:
    ran = wirelaw("contract", "diff", "validation-error", "--source", "go", "--format", "json")
    assert ran.code == 1, ran.err
    told = json.loads(ran.out)
    assert validator_of(own_contract("source-difference")).problems(told) == ()
    assert told["drifts"] == [
        "enum-external-vs-internal",
        "key-case-style",
        "enum-variant-case",
        "enum-foreign-members",
    ]
    assert (told["broken"], told["unknown"], told["possible"]) == ([], [], [])
    assert told["type"] == "internal/validate.ValidationError"


def test_it_is_told_in_words_with_the_place() -> None:
    ran = wirelaw("contract", "diff", "validation-error", "--source", "go")
    assert (
        "go declares internal/validate.ValidationError at internal/validate/validation_error.go:" in ran.out
    )
    assert "It will not keep validation-error@1:" in ran.out
    assert "go writes the variant's name inside the object, as member `Kind`" in ran.out


def test_a_runtime_without_a_named_type_and_an_unknown_contract_are_refused() -> None:
    ran = wirelaw("contract", "diff", "request-error", "--source", "go")
    assert ran.code == 2
    assert "names no type for request-error" in ran.err
    assert "Did you mean" in wirelaw("contract", "diff", "validation-eror", "--source", "go").err
