"""The schema of a layout accepts whatever that layout writes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from command_line import ROOT
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from wire_strategies import encodings, models, values

from codegen.types.wire_type import read_type
from codegen.wire.encode import encode
from codegen.wire.lossless import write
from codegen.wire.read import read_schema
from codegen.wire.unencodable import Unencodable
from codegen.wire.write_schema import write_schema
from registry.contract import Contract
from registry.declare import read_catalogue
from registry.validate import Validator

CONTRACTS = [*read_catalogue(ROOT / "contracts"), *read_catalogue(ROOT / "tests" / "corpus" / "contracts")]


def has_equal_items(document: Any) -> bool:
    """Whether some list holds a value twice, members of objects in any order."""
    match document:
        case dict():
            return any(map(has_equal_items, document.values()))
        case list():
            texts = [json.dumps(each, sort_keys=True) for each in document]
            return len(set(texts)) < len(texts) or any(map(has_equal_items, document))
    return False


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)
@given(st.data())
def test_what_an_encoding_writes_is_valid_under_its_schema(data: st.DataObject) -> None:
    model = data.draw(models)
    encoding = data.draw(encodings(model))
    value = data.draw(values(model.root))
    try:
        document = encode(model, encoding, value)
    except Unencodable:
        assume(False)
        raise
    assume(not has_equal_items(json.loads(write(document), parse_int=float)))  # one, in a set
    schema = write_schema(model, encoding).schema
    assert Validator(schema).is_valid(json.loads(write(document))), (schema, write(document))


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract.ref)
def test_the_schema_of_a_contract_read_and_written_accepts_its_examples(contract: Contract) -> None:
    reading = read_schema(contract.schema, shared=True)
    written = write_schema(reading.model, reading.encoding)
    again = read_schema(written.schema, shared=True)
    validator = Validator(written.schema)
    refused = [each.name for each in contract.accepts if not validator.is_valid(json.loads(each.text))]
    assert refused == [] or read_type(contract).narrower
    assert write_schema(again.model, again.encoding) == written
