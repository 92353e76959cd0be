"""Values in another structure: wrapped, as lists, as objects, as numbers, or not at all."""

from __future__ import annotations

from typing import Any

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record

INTEGER = {"type": "integer"}
COUNTS = {"type": "object", "additionalProperties": INTEGER}
TEXTS = {"type": "array", "items": TEXT}
SET_OF_TEXTS = {**TEXTS, "uniqueItems": True}


def nullable(kind: str) -> Any:
    """A scalar or null."""
    return {"type": [kind, "null"]}


def places(*shapes: Any) -> Any:
    """A list with a shape for each place."""
    return {"type": "array", "prefixItems": list(shapes), "items": False, "minItems": len(shapes)}


def numbered(member: str, *written: str) -> tuple[str, ...]:
    """A body for each JSON text, with an id."""
    return tuple(f'{{"id":"{number}","{member}":{text}}}' for number, text in enumerate(written, 1))


ENDPOINTS = (
    Endpoint(
        "struct-newtype-transparent",
        record({"id": TEXT, "owner": INTEGER}),
        numbered("owner", "5", "8", "13"),
        dict.fromkeys(("go", "node"), only("struct-newtype-transparent")),
    ),
    Endpoint(
        "struct-newtype-transparent--bare",
        record({"id": TEXT, "owner": record({"value": INTEGER})}),
        numbered("owner", '{"value":5}', '{"value":8}', '{"value":13}'),
        dict.fromkeys(("python", "rust"), only("struct-newtype-transparent")),
    ),
    Endpoint(
        "sql-null-wrapper",
        record({"id": TEXT, "nickname": nullable("string"), "age": nullable("integer")}),
        (
            '{"id":"1","nickname":"bee","age":31}',
            '{"id":"2","nickname":null,"age":47}',
            '{"id":"3","nickname":"fox","age":null}',
            '{"id":"4","nickname":null,"age":null}',
        ),
        {"go": only("sql-null-wrapper")},
    ),
    Endpoint(
        "scalar-vs-singleton-list",
        record({"id": TEXT, "tags": TEXTS}),
        numbered("tags", '["new"]', '["red","blue"]', '["old"]', '["used"]'),
        {"node": only("scalar-vs-singleton-list")},
    ),
    Endpoint(
        "scalar-vs-singleton-list--one-value",
        record({"id": TEXT, "name": TEXT}),
        numbered("name", '"ann"', '"bob"', '"eve"'),
        {"rust": only("scalar-vs-singleton-list")},
    ),
    Endpoint(
        "tuple-array-vs-object",
        record({"id": TEXT, "point": places(INTEGER, TEXT)}),
        numbered("point", '[1,"a"]', '[2,"b"]', '[3,"c"]'),
        {"go": only("tuple-array-vs-object")},
    ),
    Endpoint(
        "tuple-array-vs-object--record",
        record({"id": TEXT, "point": record({"x": INTEGER, "y": TEXT})}),
        numbered("point", '{"x":1,"y":"a"}', '{"x":2,"y":"b"}', '{"x":3,"y":"c"}'),
        dict.fromkeys(("python", "rust"), only("tuple-array-vs-object")),
    ),
    Endpoint(
        "tuple-array-vs-object--typed-array",
        record({"id": TEXT, "levels": {"type": "array", "items": INTEGER}}),
        numbered("levels", "[7,20]", "[5]", "[9,11,200]"),
        {"node": only("tuple-array-vs-object")},
    ),
    Endpoint(
        "enum-tuple-variant-array",
        {
            "oneOf": [
                record({"Move": places(INTEGER, INTEGER)}),
                record({"Quit": record({"code": INTEGER})}),
            ]
        },
        ('{"Move":[1,2]}', '{"Quit":{"code":9}}', '{"Move":[5,7]}', '{"Quit":{"code":8}}', '{"Move":[3,4]}'),
        {
            "go": only("enum-tuple-variant-array"),
            "node": only("enum-tuple-variant-array"),
            "python": only("enum-tuple-variant-array", "enum-external-vs-internal"),
        },
    ),
    Endpoint(
        "enum-newtype-variant",
        {"oneOf": [record({"Code": INTEGER}), record({"Note": record({"body": TEXT, "lines": INTEGER})})]},
        (
            '{"Code":5}',
            '{"Note":{"body":"a","lines":1}}',
            '{"Code":8}',
            '{"Note":{"body":"b","lines":2}}',
            '{"Code":13}',
        ),
        {
            "go": only("enum-newtype-variant"),
            "node": only("enum-newtype-variant", "enum-external-vs-internal"),
            "python": only("enum-newtype-variant", "enum-external-vs-internal"),
        },
    ),
    Endpoint(
        "enum-unit-variant-shape",
        {"oneOf": [{"const": "Closed"}, record({"Open": record({"by": TEXT})})]},
        ('"Closed"', '{"Open":{"by":"ann"}}', '"Closed"', '{"Open":{"by":"bob"}}'),
        dict.fromkeys(("go", "node", "rust"), only("enum-unit-variant-shape")),
    ),
    Endpoint(
        "enum-int-vs-string",
        record({"id": TEXT, "level": {"enum": ["low", "mid", "high"]}}),
        numbered("level", '"low"', '"high"', '"mid"', '"low"'),
        dict.fromkeys(("go", "node", "python"), only("enum-int-vs-string")),
    ),
    Endpoint(
        "enum-flags",
        record(
            {
                "id": TEXT,
                "rights": {
                    "type": "array",
                    "items": {"enum": ["read", "write", "share"]},
                    "uniqueItems": True,
                },
            }
        ),
        numbered("rights", '["read"]', '["read","share"]', "[]", '["write","share"]', '["write"]'),
        dict.fromkeys(("go", "python", "rust"), only("enum-flags")),
    ),
    Endpoint(
        "set-encoding",
        record({"id": TEXT, "scopes": SET_OF_TEXTS}),
        numbered("scopes", '["mail"]', '["read","write"]', "[]", '["admin","post"]'),
        dict.fromkeys(("go", "node"), only("set-encoding")),
    ),
    Endpoint(
        "set-encoding--true",
        record({"id": TEXT, "scopes": SET_OF_TEXTS}),
        numbered("scopes", '["mail"]', '["read","write"]', "[]", '["admin","post"]'),
        {"go": only("set-encoding")},
    ),
    Endpoint(
        "set-order",
        record({"id": TEXT, "ranks": {"type": "array", "items": INTEGER, "uniqueItems": True}}),
        numbered("ranks", "[3,1,2]", "[5]", "[7,4,6]", "[11,10]"),
        dict.fromkeys(("go", "python", "rust"), only("set-order")),
    ),
    Endpoint(
        "map-class-lost",
        record({"id": TEXT, "limits": COUNTS}),
        numbered("limits", '{"cpu":2}', '{"ram":8,"disk":3}', "{}", '{"net":5}'),
        {"node": only("map-class-lost")},
        cosmetic=dict.fromkeys(("go", "rust"), only("map-order")),
    ),
    Endpoint(
        "map-class-lost--class",
        record({"id": TEXT, "owner": record({"name": TEXT, "floor": INTEGER})}),
        numbered("owner", '{"name":"ann","floor":1}', '{"name":"bob","floor":2}', '{"name":"eve","floor":3}'),
        dict.fromkeys(("go", "node"), only("map-class-lost")),
    ),
    Endpoint(
        "map-composite-key",
        record({"id": TEXT, "cells": COUNTS}),
        numbered("cells", '{"1,2":7}', '{"3,4":8,"5,6":9}', '{"10,11":12}'),
        dict.fromkeys(("go", "rust"), only("map-composite-key")),
    ),
    Endpoint(
        "map-composite-key--joined",
        record({"id": TEXT, "cells": COUNTS}),
        numbered("cells", '{"1,2":7}', '{"3,4":8,"5,6":9}', '{"10,11":12}'),
        dict.fromkeys(("go", "python"), only("map-composite-key")),
    ),
    Endpoint(
        "map-nonstring-key",
        record({"id": TEXT, "rates": COUNTS}),
        numbered("rates", '{"2":7,"2.5":9}', '{"4":1}', '{"8":3,"1.5":5}'),
        dict.fromkeys(("python", "rust"), only("map-nonstring-key")),
        cosmetic={"go": only("map-integer-like-order")},
    ),
    Endpoint(
        "map-nonstring-key--flag",
        record({"id": TEXT, "votes": COUNTS}),
        numbered("votes", '{"true":7,"false":2}', '{"true":1}', '{"false":3}'),
        {"python": only("map-nonstring-key")},
        cosmetic=dict.fromkeys(("go", "rust"), only("map-order")),
    ),
    Endpoint(
        "error-value-empty",
        record({"id": TEXT, "reason": TEXT}),
        numbered("reason", '"disk full"', '"timeout"', '"no route"'),
        dict.fromkeys(("go", "node"), only("error-value-empty")),
    ),
    Endpoint(
        "struct-unit-null",
        record({"id": TEXT, "ping": record({})}),
        numbered("ping", "{}", "{}", "{}"),
        {"rust": only("struct-unit-null")},
    ),
    Endpoint(
        "omitempty-struct-kept",
        record({"id": TEXT, "options": record({}, depth=INTEGER)}),
        numbered("options", "{}", '{"depth":3}', "{}"),
        {"go": only("omitempty-struct-kept")},
    ),
    Endpoint(
        "struct-embed-marshaler-hijack",
        record({"id": TEXT, "seen": record({"at": {"type": "string", "format": "date-time"}, "by": TEXT})}),
        numbered(
            "seen",
            '{"at":"2024-05-01T10:00:00Z","by":"ann"}',
            '{"at":"2024-05-02T11:30:00Z","by":"bob"}',
            '{"at":"2024-05-03T12:45:00Z","by":"eve"}',
        ),
        {"go": only("struct-embed-marshaler-hijack")},
    ),
)
