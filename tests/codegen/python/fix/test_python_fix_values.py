"""Scalars and structures in another form: each is written as the contract wants it, and read so too."""

from __future__ import annotations

from typing import Any

import pytest
from python_fixing import HEAD, Fixing, record

IMPORTS = """\
import datetime as dt
from decimal import Decimal
from ipaddress import IPv6Address
from typing import NamedTuple, Optional
from uuid import UUID

from pydantic import BaseModel, ConfigDict, RootModel
"""


def text(form: str) -> Any:
    return {"type": "string", "format": form}


def wire(kind: str, **more: Any) -> Any:
    return {"type": "integer", "x-wire": {"is": kind, **more}}


BASE64 = {"type": "string", "contentEncoding": "base64"}
#: Annotation, configuration, schema, and pairs of what is wanted and what is written today.
CASES: dict[str, tuple[str, str, Any, list[tuple[Any, Any]]]] = {
    "three digits": (
        "dt.datetime",
        "",
        text("date-time"),
        [
            ("2024-01-02T03:04:05.120Z", "2024-01-02T03:04:05.120000Z"),
            ("2024-01-02T03:04:05.000Z", "2024-01-02T03:04:05Z"),
        ],
    ),
    "an offset": (
        "dt.datetime",
        "",
        text("date-time"),
        [
            ("2024-01-02T03:04:05.12+02:00", "2024-01-02T03:04:05.120000+02:00"),
            ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
        ],
    ),
    "an optional instant": (
        "Optional[dt.datetime]",
        "",
        {"type": ["string", "null"], "format": "date-time"},
        [("2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05.500000Z"), (None, None)],
    ),
    "instants in a list": (
        "list[dt.datetime]",
        "",
        {"type": "array", "items": text("date-time")},
        [(["2024-01-02T03:04:05.5Z"], ["2024-01-02T03:04:05.500000Z"]), ([], [])],
    ),
    "an instant as a count": (
        "dt.datetime",
        "",
        wire("instant", form="ms"),
        [
            (1704164645123, "2024-01-02T03:04:05.123000Z"),
            (1704067198456, "2023-12-31T23:59:58.456000Z"),
        ],
    ),
    "a date in a datetime": (
        "dt.datetime",
        "",
        text("date"),
        [("2024-01-02", "2024-01-02T00:00:00"), ("2023-12-31", "2023-12-31T00:00:00")],
    ),
    "a span in hours": (
        "dt.timedelta",
        "",
        text("duration"),
        [("PT26H", "P1DT2H"), ("PT9600H", "P1Y35D"), ("PT49H30M1.5S", "P2DT1H30M1.5S")],
    ),
    "a span as a count": (
        "dt.timedelta",
        "",
        wire("duration", form="ms"),
        [(1500, "PT1.5S"), (90125, "PT1M30.125S")],
    ),
    "bytes": ("bytes", "", BASE64, [("YWJj", "abc"), ("YWJjZA==", "abcd"), ("w6k=", "é")]),
    "bytes in hex": (
        "bytes",
        "",
        {"type": "string", "contentEncoding": "base16"},
        [("616263", "abc"), ("c3a9", "é")],
    ),
    "a uuid without hyphens": (
        "UUID",
        "",
        text("uuid"),
        [
            ("F9168C5E-CEB2-4FAA-B6BF-329BF39FA1E4", "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"),
            ("0A1B2C3D-4E5F-4071-8293-A4B5C6D7E8F9", "0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9"),
        ],
    ),
    "a decimal as a number": ("Decimal", "", {"type": "number"}, [(1.5, "1.5"), (2.25, "2.25"), (3, "3")]),
    "a named tuple": (
        "Point",
        "",
        record({"x": {"type": "integer"}, "y": {"type": "string"}}),
        [({"x": 1, "y": "a"}, [1, "a"]), ({"x": 2, "y": "b"}, [2, "b"])],
    ),
    "a root model in an object": (
        "Owner",
        "",
        record({"value": {"type": "integer"}}),
        [({"value": 5}, 5), ({"value": 8}, 8)],
    ),
    "an object that should be its one value": (
        "Wrapped",
        "",
        {"type": "integer"},
        [(5, {"value": 5}), (8, {"value": 8})],
    ),
    "a record that should be a list": (
        "Spot",
        "",
        {
            "type": "array",
            "prefixItems": [{"type": "integer"}, {"type": "string"}],
            "items": False,
            "minItems": 2,
        },
        [([1, "a"], {"x": 1, "y": "a"}), ([2, "b"], {"x": 2, "y": "b"})],
    ),
    "numbers as keys": (
        "dict[float, int]",
        "",
        {"type": "object", "additionalProperties": {"type": "integer"}},
        [({"2": 7, "2.5": 9}, {"2.0": 7, "2.5": 9}), ({"4": 1}, {"4.0": 1})],
    ),
    "what is no number": (
        "float",
        'ser_json_inf_nan="strings"',
        {"type": ["number", "null"]},
        [(None, "NaN"), (0.5, 0.5), (None, "NaN")],
    ),
}
CLASSES = """

class Point(NamedTuple):
    x: int
    y: str


class Owner(RootModel[int]):
    pass


class Wrapped(BaseModel):
    value: int


class Spot(BaseModel):
    x: int
    y: str

"""


@pytest.mark.parametrize("name", CASES)
def test_a_value_is_written_and_read_as_the_contract_wants_it(name: str, fixing: Fixing) -> None:
    annotation, config, schema, pairs = CASES[name]
    configured = f"    model_config = ConfigDict({config})\n\n" if config else ""
    fixing.source(
        f"{HEAD}{IMPORTS}{CLASSES}\nclass T(BaseModel):\n{configured}    id: str\n    v: {annotation}\n"
    )
    answers = [
        ({"id": str(number), "v": wanted}, {"id": str(number), "v": used})
        for number, (wanted, used) in enumerate(pairs)
    ]
    request = fixing.request(record({"id": {"type": "string"}, "v": schema}), *answers, type_name="T")
    module = fixing.fixed(request)
    fixing.holds(module.T, *(wanted for wanted, _ in answers))
    assert [
        line for line in fixing.text().splitlines() if line.startswith("    v: ") and "Annotated[" in line
    ]


def test_in_python_a_value_stays_what_it_is(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}{IMPORTS}\n\nclass T(BaseModel):\n    v: dt.timedelta\n")
    request = fixing.request(record({"v": text("duration")}), ({"v": "PT26H"}, {"v": "P1DT2H"}))
    module = fixing.fixed(request)
    made = module.T(v="P1DT2H")
    assert made.model_dump() == {"v": made.v}
    assert made.model_dump(mode="json") == {"v": "PT26H"}
