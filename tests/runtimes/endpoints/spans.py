"""Durations, months and weekdays, decimals, and how exactly numbers and texts are carried."""

from __future__ import annotations

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record

DURATION = {"type": "string", "format": "duration"}
MILLISECONDS = {"type": "number", "x-wire": {"is": "duration", "form": "ms"}}
DECIMAL = {"type": "string", "format": "decimal"}
MONTH = {
    "enum": [
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ]
}
WEEKDAY = {"enum": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]}

ENDPOINTS = (
    Endpoint(
        "duration-unit",
        record({"id": TEXT, "wait": DURATION}),
        ('{"id":"1","wait":"PT1.5S"}', '{"id":"2","wait":"PT1M30S"}', '{"id":"3","wait":"PT2H0.25S"}'),
        dict.fromkeys(("go", "node", "rust"), only("duration-unit")),
    ),
    # A FastAPI route that declares no return type writes seconds, chrono a list of two.
    Endpoint(
        "duration-unit--of-milliseconds",
        record({"id": TEXT, "wait": MILLISECONDS}),
        ('{"id":"1","wait":1500}', '{"id":"2","wait":90125}', '{"id":"3","wait":-2250}'),
        dict.fromkeys(("go", "python", "rust"), only("duration-unit")),
    ),
    Endpoint(
        "duration-text-dialect",
        record({"id": TEXT, "lease": DURATION}),
        (
            '{"id":"1","lease":"PT26H"}',
            '{"id":"2","lease":"PT9600H"}',
            '{"id":"3","lease":"PT49H30M1.5S"}',
        ),
        dict.fromkeys(("go", "python", "rust"), only("duration-text-dialect")),
    ),
    # In front of the whole text stands one sign, as Python and hand-written code have it.
    Endpoint(
        "duration-text-dialect--below-zero",
        record({"id": TEXT, "drift": DURATION}),
        (
            '{"id":"1","drift":"-PT1M30S"}',
            '{"id":"2","drift":"-PT2.5S"}',
            '{"id":"3","drift":"PT1H5S"}',
        ),
        dict.fromkeys(("go", "rust"), only("duration-text-dialect")),
    ),
    Endpoint(
        "calendar-enum",
        record({"id": TEXT, "month": MONTH}),
        ('{"id":"1","month":"January"}', '{"id":"2","month":"March"}', '{"id":"3","month":"December"}'),
        dict.fromkeys(("go", "node", "python"), only("calendar-enum")),
    ),
    Endpoint(
        "calendar-enum--weekday",
        record({"id": TEXT, "day": WEEKDAY}),
        ('{"id":"1","day":"Monday"}', '{"id":"2","day":"Sunday"}', '{"id":"3","day":"Thursday"}'),
        dict.fromkeys(("go", "node", "python", "rust"), only("calendar-enum")),
    ),
    # A name in another case is no other way to count.
    Endpoint(
        "enum-variant-case--month",
        record({"id": TEXT, "month": MONTH}),
        ('{"id":"1","month":"January"}', '{"id":"2","month":"March"}', '{"id":"3","month":"December"}'),
        dict.fromkeys(("node", "python"), only("enum-variant-case")),
    ),
    Endpoint(
        "decimal-string-vs-number--decimal",
        record({"id": TEXT, "price": DECIMAL}),
        ('{"id":"1","price":"1.10"}', '{"id":"2","price":"25.99"}', '{"id":"3","price":"-0.50"}'),
        dict.fromkeys(("go", "node"), only("decimal-string-vs-number")),
    ),
    Endpoint(
        "decimal-scale-lost",
        record({"id": TEXT, "price": DECIMAL}),
        ('{"id":"1","price":"1.10"}', '{"id":"2","price":"100.00"}', '{"id":"3","price":"-0.50"}'),
        dict.fromkeys(("go", "node", "python", "rust"), only("decimal-scale-lost")),
    ),
    Endpoint(
        "float-f32-widened",
        record({"id": TEXT, "reading": {"type": "number"}}),
        ('{"id":"1","reading":0.1}', '{"id":"2","reading":19.99}', '{"id":"3","reading":-2.7}'),
        dict.fromkeys(("node", "python", "rust"), only("float-f32-widened")),
    ),
    Endpoint(
        "int-beyond-2p53",
        record({"id": TEXT, "serial": {"type": "integer"}}),
        (
            '{"id":"1","serial":9007199254740993}',
            '{"id":"2","serial":18446744073709551615}',
            '{"id":"3","serial":1234567890123456789}',
            '{"id":"4","serial":42}',
        ),
        dict.fromkeys(("go", "node"), only("int-beyond-2p53")),
    ),
    Endpoint(
        "string-normalisation",
        record({"id": TEXT, "name": TEXT}),
        ('{"id":"1","name":"Zo\u00eb"}', '{"id":"2","name":"\u00c5sa"}', '{"id":"3","name":"Ann"}'),
        dict.fromkeys(("node", "python"), only("string-normalisation")),
    ),
    Endpoint(
        "string-char-vs-number",
        record({"id": TEXT, "grade": TEXT}),
        ('{"id":"1","grade":"\u00e9"}', '{"id":"2","grade":"A"}', '{"id":"3","grade":"\u732b"}'),
        {"go": only("string-char-vs-number")},
    ),
    Endpoint(
        "string-char-vs-number--letters",
        record({"id": TEXT, "word": TEXT}),
        ('{"id":"1","word":"abc"}', '{"id":"2","word":"\u00e9t\u00e9"}', '{"id":"3","word":"z"}'),
        dict.fromkeys(("go", "rust"), only("string-char-vs-number")),
    ),
    # A case cannot say half of a surrogate pair: what most runtimes mean is the value.
    Endpoint(
        "string-invalid-utf8-encode",
        record({"id": TEXT, "name": TEXT}),
        ("", "", ""),
        {"rust": only("string-invalid-utf8-encode")},
    ),
    Endpoint(
        "float-nan-inf--text",
        record({"id": TEXT, "ratio": {"type": ["number", "null"]}}),
        ('{"id":"1","ratio":null}', '{"id":"2","ratio":0.5}', '{"id":"3","ratio":null}'),
        {"python": only("float-nan-inf")},
    ),
)
