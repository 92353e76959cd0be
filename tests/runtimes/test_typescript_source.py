"""What the TypeScript sources of the zoo are read to do is what its answers show."""

from __future__ import annotations

import pytest
from command_line import ROOT
from predicted import predicted, wrong
from ts_zoo import types_of

from codegen.source.typescript.declared import declared_type
from tests.runtimes.endpoints.declared import Endpoint
from tests.runtimes.endpoints.every import ENDPOINTS

SOURCE = ROOT / "tests" / "runtimes" / "node"
TYPES = types_of(SOURCE)
#: Endpoint -> why its drift is not in its type.
NOT_IN_THE_TYPE = {
    "float-f32-widened": "the number is widened before",
    "float-f32-widened--alike": "the digits are lost before, where JSON is parsed",
    "int-beyond-2p53": "the digits are lost before, where JSON is parsed",
    "string-normalisation": "the text is decomposed before",
}
READ = [endpoint for endpoint in ENDPOINTS if endpoint.name in TYPES and all(endpoint.canonical)]


@pytest.mark.parametrize("endpoint", READ, ids=lambda endpoint: endpoint.name)
def test_nothing_is_claimed_that_the_answers_do_not_show_and_nothing_is_silent(endpoint: Endpoint) -> None:
    found = list(wrong(endpoint, declared_type(SOURCE, TYPES[endpoint.name]), "node"))
    silent = [each for each in found if each.endswith("is not told")]
    if endpoint.name in NOT_IN_THE_TYPE:
        assert len(silent) == len(found) == 1
    else:
        assert found == []


def test_most_of_the_zoo_is_read_and_most_drifts_are_told_exactly() -> None:
    exact = [
        endpoint.name
        for endpoint in READ
        if endpoint.expected.get("node")
        and predicted(endpoint, declared_type(SOURCE, TYPES[endpoint.name])).surely
        == endpoint.expected["node"]
    ]
    assert len(READ) > 100
    assert len(exact) > 20
