"""What is asked of the shop: contracts that its types break in every way there is code for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.fix.request import FixRequest, Vector
from codegen.source.align import align
from codegen.source.typescript.declared import declared_type
from codegen.wire.encoding import ChoiceMade
from codegen.wire.read import read_schema

TEXT, WHOLE = {"type": "string"}, {"type": "integer"}


def record(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """A closed object."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def nullable(schema: Any) -> Any:
    """A value or null."""
    return {"oneOf": [schema, {"type": "null"}]}


MONEY = record({"amount_in_cents": WHOLE, "currency": {"enum": ["EUR", "USD"]}})
LINE = record(
    {
        "product_name": TEXT,
        "unit_price": MONEY,
        "size": {"type": "array", "prefixItems": [WHOLE, WHOLE], "items": False, "minItems": 2},
    }
)
ORDER = record(
    {
        "order_id": TEXT,
        "placed_at": {"type": "string", "format": "date-time"},
        "lines": {"type": "array", "items": LINE},
        "prices": {"type": "object", "additionalProperties": MONEY},
        "tags": {"type": "array", "items": TEXT, "uniqueItems": True},
        "seal": {"type": "string", "contentEncoding": "base64"},
        "coupon": nullable(TEXT),
        "shipped_on": nullable({"type": "string", "format": "date"}),
    },
    note=TEXT,
)
CATEGORY = {
    "$ref": "#/$defs/category",
    "$defs": {
        "category": record(
            {"label": TEXT, "child_nodes": {"type": "array", "items": {"$ref": "#/$defs/category"}}}
        )
    },
}
ACCOUNT = record({"owner_name": TEXT, "balance": nullable(MONEY)})
SHIPMENT = {
    "oneOf": [
        record({"type": {"const": "Sent"}, "content": record({"tracking_code": TEXT})}),
        record({"type": {"const": "Lost"}, "content": record({"reported_by": record({"full_name": TEXT})})}),
    ]
}
PAYMENT = {
    "oneOf": [
        record({"type": {"const": "card"}, "last_digits": TEXT}),
        record({"type": {"const": "cash"}, "paid_amount": WHOLE}),
    ]
}
CONTACT = {
    "oneOf": [record({"mail": record({"address": TEXT})}), record({"phone": record({"number": TEXT})})]
}
FIGURE = {
    "oneOf": [
        record({"Square": record({"side_length": WHOLE, "colour": TEXT})}),
        record({"Circle": record({"radius": WHOLE, "colour": TEXT})}),
    ]
}

_MONEY = '{"amount_in_cents":250,"currency":"EUR"}'
_ORDER = (
    '{"order_id":"1","placed_at":"2024-01-02T03:04:05.5Z","lines":[{"product_name":"cup","unit_price":'
    + _MONEY
    + ',"size":[3,4]}],"prices":{"low":'
    + _MONEY
    + '},"tags":["new","hot"],"seal":"AQL/","coupon":null,"shipped_on":"2024-01-05","note":"n"}'
)
_BARE = (
    '{"order_id":"2","placed_at":"2024-01-02T03:04:05Z","lines":[],"prices":{},"tags":[],"seal":"",'
    '"coupon":"half","shipped_on":null}'
)
#: Contract -> schema, type, what it accepts, what it rejects.
SHOP: dict[str, tuple[Any, str, tuple[str, ...], tuple[str, ...]]] = {
    "order": (
        ORDER,
        "src/order.Order",
        (_ORDER, _BARE),
        (
            _BARE.replace('"order_id":"2",', ""),
            _BARE.replace('"coupon"', '"Coupon"'),
            _ORDER.replace('"EUR"', '"eur"'),
            _ORDER.replace("250", "2.5"),
            _ORDER.replace('"note":"n"', '"note":null'),
            _ORDER.replace('"note":"n"', '"note":"n","more":1'),
            _ORDER.replace("[3,4]", "[3,4,5]"),
            "[]",
            "null",
        ),
    ),
    "category": (
        CATEGORY,
        "src/order.Category",
        ('{"label":"a","child_nodes":[{"label":"b","child_nodes":[]}]}',),
        ('{"label":"a","child_nodes":[{"label":"b"}]}',),
    ),
    "account": (
        ACCOUNT,
        "src/order.Account",
        (f'{{"owner_name":"Ann","balance":{_MONEY}}}', '{"owner_name":"Bob","balance":null}'),
        ('{"owner_name":"Ann"}', '{"owner_name":null,"balance":null}'),
    ),
    "shipment": (
        SHIPMENT,
        "src/event.Shipment",
        (
            '{"type":"Sent","content":{"tracking_code":"x"}}',
            '{"type":"Lost","content":{"reported_by":{"full_name":"Ann"}}}',
        ),
        (
            '{"type":"sent","content":{"tracking_code":"x"}}',
            '{"type":"Sent"}',
            '{"type":"Sent","content":{"tracking_code":"x"},"more":1}',
        ),
    ),
    "payment": (
        PAYMENT,
        "src/event.Payment",
        ('{"type":"card","last_digits":"1234"}', '{"type":"cash","paid_amount":5}'),
        ('{"type":"cash","last_digits":"1234"}', '{"last_digits":"1234"}', '{"type":"card","last_digits":4}'),
    ),
    "contact": (
        CONTACT,
        "src/event.Contact",
        ('{"mail":{"address":"a"}}', '{"phone":{"number":"1"}}'),
        ('{"mail":{"address":"a"},"phone":{"number":"1"}}', '{"fax":{}}', '"mail"'),
    ),
    "figure": (
        FIGURE,
        "src/event.Figure",
        ('{"Square":{"side_length":2,"colour":"red"}}', '{"Circle":{"radius":3,"colour":"red"}}'),
        ('{"Square":{"radius":2,"colour":"red"}}',),
    ),
}


def asked(name: str, source: Path, *choices: ChoiceMade, **changed: Any) -> FixRequest:
    """The request for one contract of the shop, as its type breaks it."""
    schema, kind, accepts, rejects = SHOP[name]
    return request(name, schema, source, kind, accepts, rejects, *choices, **changed)


def request(
    name: str,
    schema: Any,
    source: Path,
    kind: str,
    accepts: tuple[str, ...] = (),
    rejects: tuple[str, ...] = (),
    *choices: ChoiceMade,
    **changed: Any,
) -> FixRequest:
    """The request for a contract, as the declared type and these choices break it."""
    reading = read_schema(json.loads(json.dumps(schema)))
    used = align(reading.model, reading.encoding, declared_type(source, kind)).used.with_choices(*choices)
    known: dict[str, Any] = {
        "contract": f"{name}@1",
        "fingerprint": "0" * 64,
        "model": reading.model,
        "wanted": reading.encoding,
        "used": used,
        "observed": frozenset(),
        "accepts": tuple(Vector(f"accept-{number}", text) for number, text in enumerate(accepts)),
        "rejects": tuple(Vector(f"reject-{number}", text) for number, text in enumerate(rejects)),
        "legacy": (),
        "source": source,
        "type_name": kind,
        "id": name,
    }
    return FixRequest(**{**known, **changed})
