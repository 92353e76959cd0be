"""Fixes for structs with fields of every sort, compiled and run: pointers, lists, maps, open objects."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen.fix.planned import Fix
from codegen.fix.request import FixRequest, Vector
from codegen.go.fix import plan_fix
from codegen.output.tree import write
from codegen.wire.encoding import (
    ChoiceMade,
    Dimension,
    Encoding,
    Internal,
    Presence,
    Setting,
)
from codegen.wire.name import Style
from codegen.wire.read import read_schema
from codegen.wire.shape import (
    Model,
)

pytestmark = pytest.mark.live

HERE = Path(__file__).parent


def _closed(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def _choices(*made: tuple[tuple[str, ...], Dimension, Setting]) -> Encoding:
    return Encoding(tuple(ChoiceMade(*each) for each in made))


TEXT = {"type": "string"}
INTEGER = {"type": "integer"}
NUMBER = {"type": "number"}
PLACE = _closed({"city": TEXT, "zip": TEXT})

EVENT = {
    "oneOf": [
        _closed(
            {
                "Opened": _closed(
                    {"by": TEXT, "amount": TEXT, "tags": {"type": "array", "items": TEXT}}, origin=PLACE
                )
            }
        ),
        _closed({"Paid": _closed({"amount": TEXT, "retries": INTEGER}, ratio=NUMBER)}),
        _closed(
            {
                "Shipped": _closed(
                    {"test": {"type": "boolean"}, "destination": PLACE},
                    labels={"type": "object", "additionalProperties": INTEGER},
                    extra=True,
                )
            }
        ),
        {"const": "Closed"},
    ]
}
EVENT_IN_USE = _choices(
    ((), Dimension.TAGGING, Internal("type")),
    ((), Dimension.VARIANTS, Style.SNAKE),
    (("Opened", "origin"), Dimension.KEY_NAME, "From"),
    (("Shipped", "destination"), Dimension.KEY_NAME, "To"),
)

ORDER = _closed(
    {
        "id": INTEGER,
        "placed_at": {"type": "string", "format": "date-time"},
        "level": {"enum": ["low", "high"]},
        "discount": {"type": ["number", "null"]},
        "lines": {"type": "array", "items": _closed({"sku": TEXT, "count": INTEGER})},
    },
    note=TEXT,
    coupons={"type": "array", "items": TEXT},
    hints={"type": "object", "additionalProperties": TEXT},
    reference=TEXT,
    fallback={"enum": ["low", "high"]},
)
ORDER_IN_USE = _choices(
    ((), Dimension.KEYS, Style.PASCAL),
    ((), Dimension.ABSENCE, Presence.NULL),
    (("id",), Dimension.KEY_NAME, "ID"),
    (("lines",), Dimension.KEYS, Style.AS_IS),
    (("lines",), Dimension.KEY_NAME, "Lines"),
)


def _request(
    contract: str, model: Model, wanted: Encoding, used: Encoding, source: Path, name: str
) -> FixRequest:
    return FixRequest(
        f"{contract}@2", "feed", model, wanted, used, frozenset(), (), (), (), source, type_name=name
    )


def _event(source: Path) -> FixRequest:
    reading = read_schema(EVENT)
    request = _request("event", reading.model, reading.encoding, EVENT_IN_USE, source, "event.Event")
    return replace(
        request,
        accepts=(
            Vector("unit", '"Closed"'),
            Vector(
                "opened",
                '{"Opened":{"by":"a","amount":"12.50","tags":["x"],"origin":{"city":"c","zip":"z"}}}',
            ),
            Vector("no tags", '{"Opened":{"by":"","amount":"0.00","tags":[]}}'),
            Vector(
                "extra null", '{"Shipped":{"test":false,"destination":{"city":"","zip":""},"extra":null}}'
            ),
            Vector("empty map", '{"Shipped":{"test":true,"destination":{"city":"","zip":""},"labels":{}}}'),
        ),
        rejects=(
            Vector("tags null", '{"Opened":{"by":"a","amount":"1.00","tags":null}}'),
            Vector("ratio null", '{"Paid":{"amount":"1.00","retries":0,"ratio":null}}'),
            Vector("unit as object", '{"Closed":{}}'),
            Vector("half a number", '{"Paid":{"amount":"1.00","retries":1.5}}'),
        ),
    )


def _order(source: Path) -> FixRequest:
    reading = read_schema(ORDER)
    request = _request("order", reading.model, reading.encoding, ORDER_IN_USE, source, "order.Order")
    start = '{"id":18446744073709551615,"placed_at":"2026-01-02T03:04:05.12Z","level":"low"'
    return replace(
        request,
        accepts=(
            Vector("least", start + ',"discount":null,"lines":[]}'),
            Vector(
                "most",
                start + ',"discount":0.5,"lines":[{"sku":"s","count":2}],"note":"","coupons":[],"hints":{},'
                '"reference":"r","fallback":"high"}',
            ),
        ),
        rejects=(
            Vector(
                "level unknown",
                '{"id":1,"placed_at":"2026-01-02T03:04:05Z","level":"mid","discount":null,"lines":[]}',
            ),
            Vector("fallback unknown", start + ',"discount":null,"lines":[],"fallback":"mid"}'),
            Vector("discount missing", start + ',"lines":[]}'),
            Vector("lines null", start + ',"discount":null,"lines":null}'),
            Vector("note null", start + ',"discount":null,"lines":[],"note":null}'),
        ),
        legacy=(
            Vector(
                "seen",
                '{"ID":1,"PlacedAt":"2026-01-02T03:04:05Z","Level":"low","Note":"n","Discount":null,"Lines":[],'
                '"Coupons":["c"],"Hints":{},"Reference":"r","Fallback":"low"}',
            ),
        ),
        accept_legacy=True,
        until="2027-01-31",
    )


REQUESTS = {
    "event": _event,
    "order": _order,
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Fix]]:
    """The module with every type fixed."""
    root = Path(shutil.copytree(HERE / "modules" / "shop", tmp_path_factory.mktemp("go") / "shop"))
    fixes = {name: plan_fix(request(root)) for name, request in REQUESTS.items()}
    for fix in fixes.values():
        write(fix.files, root)
    return root, fixes


def test_every_sort_of_field_is_formatted_vetted_and_passes_its_own_tests(shop: Any, toolchain: Any) -> None:
    root, _ = shop
    assert toolchain.gofmt(root) == ""
    vetted = toolchain.run(root, "vet", "./event", "./order")
    assert vetted.returncode == 0, vetted.stderr
    tested = toolchain.run(root, "test", "./event", "./order")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert tested.stdout.count("ok  \t") == 2, tested.stdout
