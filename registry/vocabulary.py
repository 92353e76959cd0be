"""The keywords of JSON Schema, 2020-12, 2019-09 and draft 7 together."""

from __future__ import annotations

#: Keywords that no document can break.
SAYS_NOTHING = frozenset(
    [
        *("$anchor", "$comment", "$defs", "$dynamicAnchor", "$id", "$recursiveAnchor", "$schema"),
        *("$vocabulary", "contentEncoding", "contentMediaType", "contentSchema", "default", "definitions"),
        *("deprecated", "description", "examples", "format", "readOnly", "title", "writeOnly", "x-wire"),
    ]
)

#: Every keyword that means something.
KEYWORDS = SAYS_NOTHING | frozenset(
    [
        *("$dynamicRef", "$recursiveRef", "$ref", "additionalItems", "additionalProperties", "allOf"),
        *("anyOf", "const", "contains", "dependencies", "dependentRequired", "dependentSchemas", "else"),
        *("enum", "exclusiveMaximum", "exclusiveMinimum", "if", "items", "maxContains", "maxItems"),
        *("maxLength", "maxProperties", "maximum", "minContains", "minItems", "minLength"),
        *("minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern", "patternProperties"),
        *("prefixItems", "properties", "propertyNames", "required", "then", "type", "unevaluatedItems"),
        *("unevaluatedProperties", "uniqueItems"),
    ]
)
