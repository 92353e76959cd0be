"""Records, unions, enumerations, absence and the notation of numbers and flags."""

from __future__ import annotations

from typing import Any

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record

SQUARE_AND_CIRCLE = {
    "oneOf": [
        record({"Circle": record({"radius": {"type": "integer"}})}),
        record({"Square": record({"side": {"type": "integer"}})}),
    ]
}


def typed(name: str, member: str) -> Any:
    """A shape with its name as the member `type`."""
    return record({"type": {"const": name}, member: {"type": "integer"}})


def adjacent(name: str, member: str) -> Any:
    """A shape with its name beside it."""
    return record({"t": {"const": name}, "c": record({member: {"type": "integer"}})})


TYPED = {"oneOf": [typed("circle", "radius"), typed("square", "side")]}
TYPED_SAMPLES = (
    '{"type":"circle","radius":2}',
    '{"type":"square","side":3}',
    '{"type":"circle","radius":5}',
    '{"type":"square","side":7}',
)
WRAPPED_SAMPLES = (
    '{"Circle":{"radius":2}}',
    '{"Square":{"side":3}}',
    '{"Circle":{"radius":5}}',
    '{"Square":{"side":7}}',
)

ENDPOINTS = (
    Endpoint(
        "decimal-string-vs-number",
        record({"id": TEXT, "price": {"type": "number"}}),
        ('{"id":"1","price":1.5}', '{"id":"2","price":2.25}', '{"id":"3","price":0.5}'),
        {"python": only("decimal-string-vs-number")},
    ),
    Endpoint(
        "enum-external-vs-adjacent",
        SQUARE_AND_CIRCLE,
        WRAPPED_SAMPLES,
        {"node": only("enum-external-vs-adjacent")},
    ),
    Endpoint(
        "enum-internal-vs-adjacent",
        {"oneOf": [adjacent("Circle", "radius"), adjacent("Square", "side")]},
        (
            '{"t":"Circle","c":{"radius":2}}',
            '{"t":"Square","c":{"side":3}}',
            '{"t":"Circle","c":{"radius":5}}',
            '{"t":"Square","c":{"side":7}}',
        ),
        dict.fromkeys(("go", "node", "python"), only("enum-internal-vs-adjacent")),
    ),
    Endpoint(
        "enum-tag-key-name",
        TYPED,
        TYPED_SAMPLES,
        dict.fromkeys(("python", "rust"), only("enum-tag-key-name")),
    ),
    Endpoint(
        "enum-untagged-vs-tagged",
        TYPED,
        TYPED_SAMPLES,
        dict.fromkeys(("go", "rust"), only("enum-untagged-vs-tagged")),
    ),
    Endpoint(
        "key-renamed",
        record({"id": TEXT, "reason": TEXT}),
        ('{"id":"1","reason":"late"}', '{"id":"2","reason":"full"}', '{"id":"3","reason":"closed"}'),
        {"rust": only("key-renamed")},
    ),
    Endpoint(
        "enum-variant-renamed",
        record({"id": TEXT, "standing": {"enum": ["active", "suspended"]}}),
        (
            '{"id":"1","standing":"active"}',
            '{"id":"2","standing":"suspended"}',
            '{"id":"3","standing":"active"}',
            '{"id":"4","standing":"suspended"}',
            '{"id":"5","standing":"suspended"}',
        ),
        dict.fromkeys(("go", "rust"), only("enum-variant-renamed")),
    ),
    Endpoint(
        "nil-slice-null",
        record({"id": TEXT, "items": {"type": "array", "items": TEXT}}),
        ('{"id":"1","items":[]}', '{"id":"2","items":["a"]}', '{"id":"3","items":[]}'),
        {"go": only("nil-slice-null")},
    ),
    Endpoint(
        "nil-map-null",
        record({"id": TEXT, "labels": {"type": "object", "additionalProperties": TEXT}}),
        ('{"id":"1","labels":{}}', '{"id":"2","labels":{"app":"web"}}', '{"id":"3","labels":{}}'),
        {"go": only("nil-map-null")},
    ),
    Endpoint(
        "omitempty-drops-zero",
        record({"id": TEXT, "count": {"type": "integer"}, "note": TEXT, "active": {"type": "boolean"}}),
        (
            '{"id":"1","count":0,"note":"","active":false}',
            '{"id":"2","count":3,"note":"n","active":true}',
            '{"id":"3","count":0,"note":"","active":false}',
        ),
        {"go": only("omitempty-drops-zero")},
    ),
    Endpoint(
        "int-as-string",
        record({"id": TEXT, "balance": {"type": "integer"}}),
        ('{"id":"1","balance":9007199254740993}', '{"id":"2","balance":-5}', '{"id":"3","balance":0}'),
        {"go": only("int-as-string"), "node": only("int-as-string")},
    ),
    Endpoint(
        "bool-as-string",
        record({"id": TEXT, "paid": {"type": "boolean"}}),
        ('{"id":"1","paid":true}', '{"id":"2","paid":false}', '{"id":"3","paid":true}'),
        {"go": only("bool-as-string")},
    ),
    Endpoint(
        "key-case-style",
        record({"user_name": TEXT, "created_by": TEXT}),
        (
            '{"user_name":"ann","created_by":"root"}',
            '{"user_name":"bob","created_by":"ann"}',
            '{"user_name":"eve","created_by":"bob"}',
        ),
        {"go": only("key-case-style"), "node": only("key-case-style"), "rust": only("key-case-style")},
    ),
    Endpoint(
        "none-null-vs-absent",
        record({"name": TEXT}, nickname=TEXT),
        ('{"name":"a"}', '{"name":"b","nickname":"bee"}', '{"name":"c"}'),
        {
            "go": only("none-null-vs-absent"),
            "python": only("none-null-vs-absent"),
            "rust": only("none-null-vs-absent"),
        },
    ),
    Endpoint(
        "absent-as-zero",
        record({"street": TEXT}, floor={"type": "integer", "minimum": 1}),
        ('{"street":"s"}', '{"street":"t","floor":2}', '{"street":"u"}'),
        {"go": only("absent-as-zero"), "python": only("absent-as-zero")},
    ),
    Endpoint(
        "enum-external-vs-internal",
        SQUARE_AND_CIRCLE,
        WRAPPED_SAMPLES,
        {
            "go": only(
                "enum-external-vs-internal", "key-case-style", "enum-variant-case", "enum-foreign-members"
            ),
            "node": only("enum-external-vs-internal", "enum-variant-case"),
            "python": only("enum-external-vs-internal", "enum-variant-case"),
        },
    ),
    Endpoint(
        "enum-variant-case",
        record({"id": TEXT, "state": {"enum": ["InReview", "Closed"]}}),
        ('{"id":"1","state":"InReview"}', '{"id":"2","state":"Closed"}', '{"id":"3","state":"InReview"}'),
        {
            "go": only("enum-variant-case"),
            "node": only("enum-variant-case"),
            "python": only("enum-variant-case"),
            "rust": only("enum-variant-case"),
        },
    ),
)
