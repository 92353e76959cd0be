"""Whatever a schema says, reading it ends, and every name in what was read is the name of something."""

from __future__ import annotations

from typing import Any

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.read import read_schema
from codegen.wire.shape import children, nodes
from tests.codegen.wire.schemas import TEXT, WHOLE

references = st.sampled_from(["#", "#/$defs/a", "#/$defs/b", "#/$defs/c", "#named", "#/$defs/none"])
leaves = st.one_of(
    st.sampled_from([TEXT, WHOLE, {"type": "null"}, {"const": "x"}, {"enum": ["y", None]}, {}, True, False]),
    references.map(lambda reference: {"$ref": reference}),
)


def grown(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(parts, min_size=1, max_size=3)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["object", "array", "string", ["object", "null"], ["null"]]),
            "properties": st.dictionaries(st.sampled_from(["a", "b", "kind"]), parts, max_size=3),
            "required": st.just(["a", "kind"]),
            "additionalProperties": parts,
            "unevaluatedProperties": st.just(False),
            "patternProperties": st.dictionaries(st.just("^x"), parts, max_size=1),
            "propertyNames": parts,
            "items": parts,
            "prefixItems": several,
            "oneOf": several,
            "anyOf": several,
            "allOf": several,
            "if": parts,
            "$ref": references,
            "nullable": st.booleans(),
            "discriminator": st.just({"propertyName": "kind"}),
            "x-wire": st.just({"is": "uuid"}),
        },
    )


schemas = st.recursive(leaves, grown, max_leaves=12)


@given(schemas, st.fixed_dictionaries({"a": schemas, "b": schemas, "c": schemas}))
def test_any_schema_is_read_to_an_end(schema: Any, definitions: dict[str, Any]) -> None:
    whole = {"allOf": [schema], "$defs": {**definitions, "n": {"$anchor": "named", "items": {"$ref": "#"}}}}
    jsonschema.Draft202012Validator.check_schema(whole)
    reading = read_schema(whole)
    for path, shape in nodes(reading.model):
        for at, part in children(shape, path):
            reading.model.resolve(part, at)
