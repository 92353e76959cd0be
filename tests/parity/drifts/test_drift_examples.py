"""The example on a page is what the drift does: encoded both ways, and found again by the inference."""

from __future__ import annotations

import pytest

from codegen.wire.encode import encode
from codegen.wire.lossless import parse
from codegen.wire.shape import (
    Model,
)
from parity.departures import departures_of
from parity.drift import Drift, all_drifts, drift_of
from parity.infer.infer import infer
from parity.infer.sample import Sample
from tests.parity.drifts.examples import forms, layout, scalars

EXAMPLES = {**layout.EXAMPLES, **scalars.EXAMPLES, **forms.EXAMPLES}
LAYOUT = [drift for drift in all_drifts() if drift.recognise is None and drift.spells is None]


@pytest.mark.parametrize("drift", LAYOUT, ids=lambda drift: drift.id)
def test_the_example_is_the_drift(drift: Drift) -> None:
    example = EXAMPLES[drift.id]
    model = Model(example.shape)
    contract, runtime = (parse(text) for text in drift.example)
    assert encode(model, example.wanted, example.value) == contract
    used = example.wanted.with_choices(example.choice)
    assert encode(model, used, example.value) == runtime

    inference = infer(model, example.wanted, [Sample("example", example.value, runtime)])
    (departure,) = departures_of(inference)
    assert drift_of(departure) == drift
    assert inference.patches == ((),)
