"""Look-alikes side by side: one contract under which several causes could be meant, or none but a bug."""

from __future__ import annotations

from typing import Any

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record
from tests.runtimes.endpoints.layout import SQUARE_AND_CIRCLE

WHOLE = {"type": "integer"}
NUMBER = {"type": "number"}
TEXTS = {"type": "array", "items": TEXT}
BASE64 = {"type": "string", "contentEncoding": "base64"}


def text(form: str) -> Any:
    """A text of a format."""
    return {"type": "string", "format": form}


def places(*shapes: Any) -> Any:
    """A list with a shape for each place."""
    return {"type": "array", "prefixItems": list(shapes), "items": False, "minItems": len(shapes)}


ENDPOINTS = (
    # Null where a list is right, and where the contract permits it.
    Endpoint(
        "nil-slice-null--alike",
        record({"id": TEXT, "items": TEXTS, "extras": {**TEXTS, "type": ["array", "null"]}}),
        (
            '{"id":"1","items":[],"extras":null}',
            '{"id":"2","items":["a"],"extras":["x"]}',
            '{"id":"3","items":[],"extras":[]}',
            '{"id":"4","items":["b","c"],"extras":null}',
            '{"id":"5","items":[],"extras":[]}',
        ),
        {"go": only("nil-slice-null")},
        different={"node": only("/extras")},
    ),
    # Null or nothing: one member, a whole part, or what was never meant to be left out.
    Endpoint(
        "none-null-vs-absent--alike",
        record(
            {"id": TEXT, "audit": {"oneOf": [record({"by": TEXT, "note": TEXT}), {"type": "null"}]}},
            nickname=TEXT,
        ),
        (
            '{"id":"1","audit":{"by":"ann","note":"new"}}',
            '{"id":"2","nickname":"bee","audit":null}',
            '{"id":"3","audit":{"by":"eve","note":"sold"}}',
            '{"id":"4","nickname":"fox","audit":null}',
        ),
        {
            "go": only("struct-flatten-vs-nested", "struct-flatten-none"),
            "rust": only("none-null-vs-absent"),
        },
        different={"python": only("/nickname")},
    ),
    # An empty object: for a map, for an error, or because what was in it was sorted out.
    Endpoint(
        "map-class-lost--alike",
        record({"id": TEXT, "limits": {"type": "object", "additionalProperties": WHOLE}, "problem": TEXT}),
        (
            '{"id":"1","limits":{"cpu":2,"ram":16},"problem":"disk full"}',
            '{"id":"2","limits":{"net":25},"problem":"timeout"}',
            '{"id":"3","limits":{"cpu":4},"problem":"no route"}',
        ),
        {"go": only("error-value-empty"), "node": only("map-class-lost")},
        # Where nothing is left, the whole map is another value.
        different={"python": only("/limits", "/limits/cpu")},
    ),
    # A name around a value: of a variant, of a part, or of a type.
    Endpoint(
        "enum-external-vs-flat--alike",
        record(
            {
                "id": TEXT,
                "shape": SQUARE_AND_CIRCLE,
                "owner": WHOLE,
                "origin": record({"host": TEXT, "port": WHOLE}),
            }
        ),
        (
            '{"id":"1","shape":{"Circle":{"radius":2}},"owner":5,"origin":{"host":"a.test","port":80}}',
            '{"id":"2","shape":{"Square":{"side":3}},"owner":8,"origin":{"host":"b.test","port":81}}',
            '{"id":"3","shape":{"Circle":{"radius":4}},"owner":13,"origin":{"host":"c.test","port":82}}',
            '{"id":"4","shape":{"Square":{"side":6}},"owner":21,"origin":{"host":"d.test","port":83}}',
        ),
        {
            "go": only("struct-newtype-transparent"),
            "node": only("struct-flatten-vs-nested"),
            "python": only("enum-external-vs-flat"),
        },
    ),
    # Numbers up to 255 in a list: bytes, a UUID, a key of fixed length, or scores; and bytes encoded twice.
    Endpoint(
        "bytes-array-vs-base64--alike",
        record(
            {
                "id": text("uuid"),
                "digest": BASE64,
                "nonce": {**BASE64, "minLength": 8, "maxLength": 8},
                "scores": {"type": "array", "items": WHOLE},
            }
        ),
        (
            '{"id":"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4","digest":"AQL/","nonce":"AQL/AA==","scores":[1,2]}',
            '{"id":"0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9","digest":"AIAHCQ==","nonce":"AIAHCQ==","scores":[]}',
            '{"id":"6ba7b810-9dad-41d1-80b4-00c04fd430c8","digest":"+gM=","nonce":"/v8BAw==","scores":[90,255]}',
        ),
        {
            "go": only("bytes-uint8-list", "uuid-case-form"),
            "node": only("bytes-fixed-array"),
            "rust": only("bytes-array-vs-base64"),
        },
        different={"python": only("/digest")},
    ),
    # A number or a text: of a count, of a list of names, of a price, or of a code that begins with a zero.
    Endpoint(
        "int-as-string--alike",
        record(
            {
                "id": TEXT,
                "total": WHOLE,
                "level": {"enum": ["low", "mid", "high"]},
                "price": NUMBER,
                "code": TEXT,
            }
        ),
        (
            '{"id":"1","total":70,"level":"low","price":1.5,"code":"0042"}',
            '{"id":"2","total":81,"level":"high","price":2.25,"code":"0107"}',
            '{"id":"3","total":92,"level":"mid","price":0.5,"code":"0009"}',
            '{"id":"4","total":13,"level":"low","price":19.75,"code":"0816"}',
        ),
        {
            "go": only("int-as-string", "enum-int-vs-string"),
            "python": only("decimal-string-vs-number"),
        },
        different={"rust": only("/code")},
    ),
    # Whole numbers in a list: the parts of a time, the places of a tuple, and a month that is one too low.
    Endpoint(
        "time-component-array--alike",
        record({"id": TEXT, "at": text("date-time"), "point": places(WHOLE, WHOLE, WHOLE)}),
        (
            '{"id":"1","at":"2024-02-03T04:05:06Z","point":[1,2,3]}',
            '{"id":"2","at":"2023-03-04T15:16:17Z","point":[4,5,6]}',
            '{"id":"3","at":"2022-06-15T12:30:45Z","point":[7,8,9]}',
            '{"id":"4","at":"2021-08-28T08:09:10Z","point":[10,11,12]}',
        ),
        {"go": only("tuple-array-vs-object"), "rust": only("time-component-array")},
        different={"node": only("/at")},
    ),
    # Spans and points in time as numbers, and a span in a unit that nobody has.
    Endpoint(
        "duration-unit--alike",
        record(
            {
                "id": TEXT,
                "wait": text("duration"),
                "timeout": {**NUMBER, "x-wire": {"is": "duration", "form": "ms"}},
                "at": {**WHOLE, "x-wire": {"is": "instant", "form": "ms"}},
            }
        ),
        (
            '{"id":"1","wait":"PT1.5S","timeout":30000,"at":1704164645123}',
            '{"id":"2","wait":"PT1M30S","timeout":90000,"at":1704067198456}',
            '{"id":"3","wait":"PT2H","timeout":150000,"at":1655296245789}',
        ),
        {"go": only("duration-unit"), "python": only("time-epoch")},
        different={"node": only("/timeout")},
    ),
    # Two numbers that are nearly the same.
    Endpoint(
        "float-f32-widened--alike",
        record({"id": TEXT, "reading": NUMBER, "price": NUMBER, "serial": WHOLE}),
        (
            '{"id":"1","reading":0.1,"price":0.25,"serial":9007199254740993}',
            '{"id":"2","reading":19.99,"price":19.99,"serial":1234567890123456789}',
            '{"id":"3","reading":-2.7,"price":7.77,"serial":42}',
        ),
        {"node": only("int-beyond-2p53"), "python": only("float-f32-widened")},
        different={"go": only("/price")},
    ),
)
