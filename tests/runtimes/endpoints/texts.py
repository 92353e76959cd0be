"""Numbers, texts, the order of members and white space: the same values in other bytes."""

from __future__ import annotations

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record

MASS = record({"id": TEXT, "mass": {"type": "number"}})
NOTE = record({"id": TEXT, "note": TEXT})

ENDPOINTS = (
    Endpoint(
        "float-integral-dot-zero",
        record({"id": TEXT, "ratio": {"type": "number"}}),
        ('{"id":"1","ratio":1}', '{"id":"2","ratio":200}', '{"id":"3","ratio":-3}'),
        cosmetic=dict.fromkeys(("python", "rust"), only("float-integral-dot-zero")),
    ),
    Endpoint(
        "float-exponent-threshold",
        MASS,
        (
            '{"id":"1","mass":10000000000000000}',
            '{"id":"2","mass":25000000000000000}',
            '{"id":"3","mass":0.000001}',
        ),
        cosmetic=dict.fromkeys(("python", "rust"), only("float-exponent-threshold")),
    ),
    Endpoint(
        "float-exponent-spelling",
        MASS,
        ('{"id":"1","mass":1e-7}', '{"id":"2","mass":2.5e-8}', '{"id":"3","mass":3e-9}'),
        cosmetic={"python": only("float-exponent-spelling")},
    ),
    # Only Java writes other digits than these.
    Endpoint(
        "float-subnormal-java",
        MASS,
        ('{"id":"1","mass":5e-324}', '{"id":"2","mass":2e+23}', '{"id":"3","mass":1e+23}'),
    ),
    Endpoint(
        "float-negative-zero",
        record({"id": TEXT, "offset": {"type": "number"}}),
        ('{"id":"1","offset":0}', '{"id":"2","offset":0}', '{"id":"3","offset":0}'),
        cosmetic=dict.fromkeys(("go", "python", "rust"), only("float-negative-zero")),
    ),
    Endpoint(
        "string-html-escape",
        NOTE,
        ('{"id":"1","note":"a < b"}', '{"id":"2","note":"x > y"}', '{"id":"3","note":"r & d"}'),
        cosmetic={"go": only("string-html-escape")},
    ),
    Endpoint(
        "string-u2028-escape",
        NOTE,
        (r'{"id":"1","note":"é\u2028a"}', r'{"id":"2","note":"ü\u2029b"}', r'{"id":"3","note":"ß\u2028c"}'),
        cosmetic={"go": only("string-u2028-escape")},
    ),
    Endpoint(
        "string-nonascii-escape",
        NOTE,
        ('{"id":"1","note":"Zoé"}', '{"id":"2","note":"😀"}', '{"id":"3","note":"日本"}'),
        cosmetic={"python": only("string-nonascii-escape", "http-whitespace")},
    ),
    Endpoint(
        "string-control-escape",
        NOTE,
        (r'{"id":"1","note":"a\u007f"}', r'{"id":"2","note":"\u007fb"}', r'{"id":"3","note":"c\u007fd"}'),
        cosmetic={"python": only("string-control-escape", "http-whitespace")},
    ),
    Endpoint(
        "map-order",
        record({"id": TEXT, "labels": {"type": "object", "additionalProperties": TEXT}}),
        (
            '{"id":"1","labels":{"app":"web","zone":"eu"}}',
            '{"id":"2","labels":{"node":"n7","tier":"db"}}',
            '{"id":"3","labels":{"env":"test","role":"api"}}',
        ),
        cosmetic=dict.fromkeys(("node", "python"), only("map-order")),
    ),
    Endpoint(
        "map-integer-like-order",
        record({"id": TEXT, "seats": {"type": "object", "additionalProperties": {"type": "integer"}}}),
        (
            '{"id":"1","seats":{"row":1,"10":2,"9":3}}',
            '{"id":"2","seats":{"box":4,"30":5,"4":6}}',
            '{"id":"3","seats":{"bar":7,"200":8,"21":9}}',
        ),
        cosmetic={
            "go": only("map-order"),
            "node": only("map-integer-like-order"),
            "rust": only("map-order"),
        },
    ),
    Endpoint(
        "http-whitespace",
        record({"id": TEXT, "points": {"type": "array", "items": {"type": "integer"}}}),
        ('{"id":"1","points":[10,20]}', '{"id":"2","points":[30,40]}', '{"id":"3","points":[50,60]}'),
        cosmetic=dict.fromkeys(("node", "python"), only("http-whitespace")),
    ),
)
