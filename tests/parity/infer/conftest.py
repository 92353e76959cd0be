"""Drives the inference the way a diagnosis does: schema and answers in, causes and their proof out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jsonschema
import pytest

from codegen.wire.lossless import parse, to_python, write
from codegen.wire.read import read_schema
from parity.departures import departures_of
from parity.drift import drift_of
from parity.infer.infer import Inference, infer
from parity.infer.patch import Missing, Patch
from parity.infer.prove import Judgement, Proof, prove
from parity.infer.sample import Sample
from parity.infer.value import value_of


def drift_ids(inference: Inference) -> set[str]:
    """The drifts of an inference."""
    return {drift_of(departure).id for departure in departures_of(inference)}


@dataclass(frozen=True)
class Explained:
    """What the inference says about one runtime."""

    inference: Inference
    judgement: Judgement
    #: Per case: where its value was taken from, None where it has none.
    sources: tuple[str | None, ...]

    @property
    def drifts(self) -> set[str]:
        return drift_ids(self.inference)

    @property
    def proof(self) -> Proof:
        return self.judgement.proof

    @property
    def patches(self) -> dict[int, list[tuple[str, str, str]]]:
        """Case number -> its different values, as (pointer, expected, observed) in JSON text."""
        return {
            number: [_told(patch) for patch in patches]
            for number, patches in enumerate(self.inference.patches)
            if patches
        }

    @property
    def pointers(self) -> dict[int, list[str]]:
        """Case number -> the places of its different values."""
        return {number: [pointer for pointer, _, _ in patches] for number, patches in self.patches.items()}


def _told(patch: Patch) -> tuple[str, str, str]:
    expected, observed = (
        "missing" if isinstance(part, Missing) else write(part) for part in (patch.expected, patch.observed)
    )
    return patch.pointer, expected, observed


Explain = Callable[..., Mapping[str, Explained]]


@pytest.fixture
def explain() -> Explain:
    """`explain(schema, rust=[...], go=[...])`: every runtime's answers to the same cases, explained."""

    def run(schema: Any, **answers: Sequence[str]) -> Mapping[str, Explained]:
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        reading = read_schema(schema)

        def keeps(document: Any) -> bool:
            return validator.is_valid(to_python(document))

        cases = [
            {runtime: parse(bodies[number]) for runtime, bodies in answers.items()}
            for number in range(len(next(iter(answers.values()))))
        ]
        known = [value_of(reading.model, reading.encoding, bodies, keeps) for bodies in cases]
        explained = {}
        for runtime in answers:
            samples = [
                Sample(f"case-{number}", value.value, bodies[runtime])
                for number, (value, bodies) in enumerate(zip(known, cases, strict=True))
                if value is not None
            ]
            inference = infer(reading.model, reading.encoding, samples)
            explained[runtime] = Explained(
                inference,
                prove(inference, samples, keeps),
                tuple(None if value is None else value.source for value in known),
            )
        return explained

    return run


def texts(*names: str) -> dict[str, Any]:
    """The schema of a closed record of required texts."""
    return {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": list(names),
        "additionalProperties": False,
    }


@pytest.fixture
def record() -> Callable[..., dict[str, Any]]:
    """`record("field", "reason")`: the schema of a closed record of required texts."""
    return texts


@pytest.fixture
def validation_error() -> dict[str, Any]:
    """The contract of the pair: an externally tagged union, as Rust writes it."""
    variants = {
        "Schema": ("field", "reason"),
        "Completeness": ("reason",),
        "Consistency": ("reason",),
        "Policy": ("reason",),
    }
    return {
        "oneOf": [
            {
                "type": "object",
                "properties": {variant: texts(*fields)},
                "required": [variant],
                "additionalProperties": False,
            }
            for variant, fields in variants.items()
        ]
    }


@pytest.fixture
def rust() -> list[str]:
    """What the Rust service answers to the five cases."""
    return [
        '{"Schema":{"field":"x","reason":"y"}}',
        '{"Schema":{"field":"z","reason":"w"}}',
        '{"Completeness":{"reason":"c"}}',
        '{"Consistency":{"reason":"k"}}',
        '{"Policy":{"reason":"p"}}',
    ]


@pytest.fixture
def go() -> list[str]:
    """What the Go service answers to the five cases."""
    return [
        '{"Kind":"schema","Field":"x","Reason":"y"}',
        '{"Kind":"schema","Field":"z","Reason":"w"}',
        '{"Kind":"completeness","Field":"","Reason":"c"}',
        '{"Kind":"consistency","Field":"","Reason":"k"}',
        '{"Kind":"policy","Field":"","Reason":"p"}',
    ]
