"""What the Python sources of the zoo are read to do is what its answers show."""

from __future__ import annotations

import re

import pytest
from command_line import ROOT
from predicted import predicted, wrong

from codegen.source.python.declared import declared_type
from tests.runtimes.endpoints.declared import Endpoint
from tests.runtimes.endpoints.every import ENDPOINTS

SOURCE = ROOT / "tests" / "runtimes" / "python"
FAMILIES = {path.stem: path.read_text() for path in sorted((SOURCE / "families").glob("*.py"))}
#: Endpoint -> file and class of its first sample, where that is made of a class of the same file.
TYPES = {
    found[1]: f"families/{name}.py::{found[2]}"
    for name, text in FAMILIES.items()
    for found in re.finditer(r'"([a-z0-9-]+)":\s*\[\s*(\w+)\([^.]*?\)\s*,', text)
    if re.search(rf"^class {found[2]}\(", text, re.MULTILINE)
}
#: Endpoint -> why its drift is not in its class.
NOT_IN_THE_CLASS = {
    "decimal-scale-lost": "the digits are lost before",
    "float-f32-widened": "the number is widened before",
    "ip-mapped-v4": "how it is written depends on the version of Python",
    "set-order": "any order is the same to a reader",
    "string-normalisation": "the text is decomposed before",
    "struct-subclass-fields": "the class of the value is not that of the field",
}
READ = [endpoint for endpoint in ENDPOINTS if endpoint.name in TYPES]


@pytest.mark.parametrize("endpoint", READ, ids=lambda endpoint: endpoint.name)
def test_nothing_is_claimed_that_the_answers_do_not_show_and_nothing_is_silent(endpoint: Endpoint) -> None:
    found = list(wrong(endpoint, declared_type(SOURCE, TYPES[endpoint.name]), "python"))
    silent = [each for each in found if each.endswith("is not told")]
    if endpoint.name in NOT_IN_THE_CLASS:
        assert len(silent) == len(found) == 1
    else:
        assert found == []


def test_most_of_the_zoo_is_read_and_many_drifts_are_told_exactly() -> None:
    exact = [
        endpoint.name
        for endpoint in READ
        if endpoint.expected.get("python")
        and predicted(endpoint, declared_type(SOURCE, TYPES[endpoint.name])).surely
        == endpoint.expected["python"]
    ]
    assert len(READ) > 70
    assert len(exact) > 10
