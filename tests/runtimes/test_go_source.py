"""What the Go sources of the zoo are read to do is what its answers show."""

from __future__ import annotations

import re

import pytest
from command_line import ROOT
from predicted import predicted, wrong

from codegen.source.go.declared import declared_type
from tests.runtimes.endpoints.declared import Endpoint
from tests.runtimes.endpoints.every import ENDPOINTS

SOURCE = ROOT / "tests" / "runtimes" / "go"
#: Endpoint -> file and type of its first sample.
TYPES = {
    found[1]: f"{path.name}::{found[2]}"
    for path in sorted(SOURCE.glob("*.go"))
    for found in re.finditer(r'"([a-z0-9-]+)":\s*\{\s*(\w+)\{', path.read_text())
}
READ = [endpoint for endpoint in ENDPOINTS if endpoint.name in TYPES]


@pytest.mark.parametrize("endpoint", READ, ids=lambda endpoint: endpoint.name)
def test_nothing_is_claimed_that_the_answers_do_not_show_and_nothing_is_silent(endpoint: Endpoint) -> None:
    assert wrong(endpoint, declared_type(SOURCE, TYPES[endpoint.name]), "go") == []


def test_most_of_the_zoo_is_read_and_most_drifts_are_told_exactly() -> None:
    exact = [
        endpoint.name
        for endpoint in READ
        if endpoint.expected.get("go")
        and predicted(endpoint, declared_type(SOURCE, TYPES[endpoint.name])).surely == endpoint.expected["go"]
    ]
    assert len(READ) > 100
    assert len(exact) > 20
