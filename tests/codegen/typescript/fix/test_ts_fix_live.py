"""Every type of the shop, fixed at once: the strict compiler and the written tests have nothing to say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from polyglot import need
from ts_shop import SHOP, asked
from typescript_folder import compiled, node, passed

from codegen.fix.planned import Planned
from codegen.output.tree import write
from codegen.typescript.fix import plan_fixes

pytestmark = pytest.mark.live

HERE = Path(__file__).parent
#: A value, and what is written for it.
WRITTEN = """
import assert from "node:assert/strict";
import { encodeAccount } from "./src/account-wire.js";
import { encodeFigure } from "./src/figure-wire.js";
import { decodeOrder, encodeOrder } from "./src/order-wire.js";
import { encodeShipment } from "./src/shipment-wire.js";
import { Account } from "./src/order.js";

const text = (value) => JSON.stringify(value);
const order = {
  orderId: "1", placedAt: new Date(5500), lines: [],
  prices: new Map([["a", { amountInCents: 1, currency: "usd" }]]),
  tags: new Set(["x"]), seal: Uint8Array.of(255), coupon: null, shippedOn: undefined,
};
assert.equal(text(encodeOrder(order)),
  '{"order_id":"1","placed_at":"1970-01-01T00:00:05.5Z","lines":[],"prices":{"a":{"amount_in_cents":1,' +
  '"currency":"USD"}},"tags":["x"],"seal":"/w==","coupon":null,"shipped_on":null}');
assert.equal(text(encodeAccount(new Account("Ann", null))), '{"owner_name":"Ann","balance":null}');
assert.equal(text(encodeFigure({ sideLength: 2, colour: "red" })),
  '{"Square":{"side_length":2,"colour":"red"}}');
assert.equal(text(encodeShipment({ kind: "sent", trackingCode: "x" })),
  '{"type":"Sent","content":{"tracking_code":"x"}}');
const bare = {
  order_id: "2", placed_at: "2024-01-02T03:04:05Z", lines: [], prices: {}, tags: [], seal: "", coupon: null,
  shipped_on: null,
};
assert.deepEqual(decodeOrder(bare).placedAt, new Date("2024-01-02T03:04:05Z"));
assert.throws(() => decodeOrder({ ...bare, tags: ["a", "a"] }), /Order.tags: something is there twice/);
assert.throws(() => decodeOrder({ ...bare, seal: "@" }), /Order.seal: base64 is wanted/);
const spaced = { ...bare, placed_at: "2024-01-02 03:04:05Z" };
assert.throws(() => decodeOrder(spaced), /Order.placed_at: an instant is wanted/);
assert.throws(() => encodeShipment({ kind: "gone" }), /Shipment: no variant/);
"""


@pytest.fixture(scope="module", name="fixed")
def fixed_fixture(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Planned]:
    """A copy of the shop with every fix in it, compiled; and what was planned."""
    need("node", "npm")
    source = Path(shutil.copytree(HERE / "shop", tmp_path_factory.mktemp("fixed") / "shop"))
    planned = plan_fixes([asked(name, source) for name in SHOP])
    write(planned.files, source)
    return compiled(source), planned


def test_every_type_has_a_fix(fixed: tuple[Path, Planned]) -> None:
    assert fixed[1].refused == ()
    assert {each.request for each in fixed[1].fixes} == SHOP.keys()


def test_every_example_is_read_and_written_again_or_refused(fixed: tuple[Path, Planned]) -> None:
    out, _ = fixed
    examples = sum(len(accepts) + len(rejects) for _, _, accepts, rejects in SHOP.values())
    assert passed(out, *(str(path) for path in sorted(out.glob("src/*.test.js")))) == examples


def test_values_are_written_as_the_contracts_want_them(fixed: tuple[Path, Planned]) -> None:
    out, _ = fixed
    (out / "written.mjs").write_text(WRITTEN)
    assert node("written.mjs", cwd=out) == ""
