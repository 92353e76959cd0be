"""What people do with the generated types: read, write, build, and read what went wrong."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from python_package import package_of, tool, value

pytestmark = pytest.mark.live
ORDER = {
    "type": "object",
    "properties": {
        "order-id": {"type": "integer", "minimum": 1},
        "note": {"type": ["string", "null"]},
        "state": {"type": ["string", "null"]},
        "created": {"type": "string", "format": "date-time"},
        "data": {"type": "string", "contentEncoding": "base64url"},
        "weight": {"type": "number"},
        "price": {"type": "number", "x-wire": {"is": "decimal"}},
        "any": {},
        "model_dump": {"type": "string"},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
    },
    "required": ["order-id", "state"],
    "$defs": {
        "Part": {
            "oneOf": [
                {"const": "None"},
                {
                    "type": "object",
                    "properties": {"Bolt": {"type": "integer"}},
                    "required": ["Bolt"],
                    "additionalProperties": False,
                },
                {
                    "type": "object",
                    "properties": {"Kit": {"type": "array", "items": {"$ref": "#/$defs/Part"}}},
                    "required": ["Kit"],
                    "additionalProperties": False,
                },
            ]
        }
    },
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wire") / "order_package"


@pytest.fixture(scope="module")
def package(folder: Path) -> ModuleType:
    return package_of(folder, ORDER)


def again(package: ModuleType, text: str) -> Any:
    return package.encode(package.decode(package.Order, text)).decode()


@pytest.mark.parametrize(
    "text",
    [
        '{"order-id":1,"state":null}',
        '{"order-id":1,"state":"s","note":null}',
        '{"order-id":1,"state":"s","note":"n"}',
        '{"order-id":1.0e2,"state":null}',
        '{"order-id":123456789012345678901234567890.0,"state":null}',
        '{"order-id":1,"state":null,"created":"2024-02-29T23:59:60.120+01:00"}',
        '{"order-id":1,"state":null,"data":"-_8"}',
        '{"order-id":1,"state":null,"data":"-_8="}',
        '{"order-id":1,"state":null,"price":0.1000000000000000000000000000000001}',
        '{"order-id":1,"state":null,"any":[0.1000000000000000000000000000000001,1e400,1e-400,{"a":null}]}',
        '{"order-id":1,"state":null,"more":{"x":[1.10]},"order_id":"an extra","model_extra":1}',
        '{"order-id":1,"state":null,"model_dump":"taken","parts":["None",{"Bolt":1},{"Kit":[{"Kit":[]}]}]}',
    ],
)
def test_what_is_read_is_written_again(package: ModuleType, text: str) -> None:
    assert value(again(package, text)) == value(text)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('{"order-id":"1","state":null}', "order-id"),
        ('{"order-id":true,"state":null}', "order-id"),
        ('{"order-id":0,"state":null}', "order-id"),
        ('{"order-id":1.5,"state":null}', "order-id"),
        ('{"order_id":1,"state":null}', "order-id"),
        ('{"order-id":1}', "state"),
        ('{"order-id":1,"state":null,"created":"2023-02-29T00:00:00Z"}', "created"),
        ('{"order-id":1,"state":null,"weight":1e400}', "weight"),
        ('{"order-id":1,"state":null,"data":"-_9"}', "data"),
        ('{"order-id":1,"state":null,"parts":["None",{"Bolt":"1"}]}', r"parts\.1\.Bolt"),
        ('{"order-id":1,"state":null,"parts":[{"Bolt":1,"Kit":[]}]}', r"parts\.0"),
        ('{"order-id":1,"state":null,"parts":["Bolt"]}', r"parts\.0"),
        ('{"order-id":1,"order-id":1,"state":null}', "'order-id' stands twice"),
        ('{"order-id":1,"state":"\\ud800"}', "half of a surrogate pair"),
        ('{"order-id":1,"state":null,"\\udfff":1}', "half of a surrogate pair"),
        ('{"order-id":NaN,"state":null}', "NaN is no JSON value"),
        ("[" * 100_000, "nested too deep"),
        ('{"any":' + "[" * 300 + "]" * 300 + "}", "nested too deep"),
        ('{"order-id":1e99999999999999999999,"state":null}', "exponent"),
        ('{"order-id":' + "9" * 5000 + ',"state":null}', "order-id"),
        ("", "Expecting value"),
        ("{} {}", "Extra data"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(package: ModuleType, text: str, where: str) -> None:
    with pytest.raises(ValueError, match=where):
        package.decode(package.Order, text)


def test_bytes_that_are_not_utf8_are_refused(package: ModuleType) -> None:
    with pytest.raises(ValueError, match="UTF-8"):
        package.decode(package.Order, b'"\xff"')


def test_a_huge_power_of_ten_is_not_worked_out(package: ModuleType) -> None:
    assert again(package, '{"order-id":1,"state":null,"any":1e999999999}').endswith('"any":1e999999999}')


def test_texts_tell_what_they_stand_for(package: ModuleType) -> None:
    text = '{"order-id":1,"state":null,"created":"2024-02-29T23:59:59.5z","data":"-_8","price":1.50}'
    order = package.decode(package.Order, text)
    assert order.created == "2024-02-29T23:59:59.5z"
    assert order.created.datetime.isoformat() == "2024-02-29T23:59:59.500000+00:00"
    assert order.data == b"\xfb\xff"
    assert order.price == Decimal("1.50")


def test_values_are_built_by_their_attributes(package: ModuleType, folder: Path) -> None:
    use = folder.parent / "use.py"
    use.write_text(
        "from order_package import Order, encode\n"
        "from order_package.order import PartBolt\n"
        "from order_package.wire import MISSING, Base64Url, Instant\n"
        "\n"
        "order = Order(\n"
        "    order_id=7,\n"
        "    state=None,\n"
        '    created=Instant("2024-01-01T00:00:00Z"),\n'
        '    data=Base64Url(b"ab"),\n'
        '    parts=["None", PartBolt(bolt=1)],\n'
        ")\n"
        "if order.note is not MISSING and order.note is not None:\n"
        "    raise SystemExit(order.note.upper())\n"
        "print(encode(order).decode())\n",
        "utf-8",
    )
    told = tool(folder, "use")
    assert value(told.stdout) == value(
        '{"order-id":7,"state":null,"created":"2024-01-01T00:00:00Z","data":"YWI=","parts":["None",{"Bolt":1}]}'
    )
    told = tool(folder, "mypy", "--strict", "--cache-dir", str(folder.parent / "mypy"), "use.py")
    assert told.returncode == 0, told.stdout


def test_what_cannot_be_json_is_not_written(package: ModuleType) -> None:
    order = package.Order(order_id=1, state=None)
    order.any = float("inf")
    with pytest.raises(ValueError, match="Out of range"):
        package.encode(order)
    with pytest.raises(ValueError, match="it is no text of the kind instant"):
        package.order.wire.Instant("yesterday")
