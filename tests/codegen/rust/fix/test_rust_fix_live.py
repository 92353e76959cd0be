"""Fixes of types that are written and read, built and run: they write the contract's form and read it."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from command_line import ROOT
from polyglot import need
from rust_shop import SHOP, request_for

from codegen.fix.planned import Planned
from codegen.output.tree import write
from codegen.rust.fix import plan_fixes
from codegen.wire.lossless import parse

HERE = Path(__file__).parent

pytestmark = pytest.mark.live
TOLD = "2021-02-28T08:09:10Z"
SPANS = (
    "",
    "P",
    "1.5",
    "PT",
    "PT1",
    "PT1H2",
    "PTS",
    "PT1.-5S",
    "PT--1S",
    f"PT{'9' * 40}H",
    "PT1X",
    "P1.5.5D",
    "PT\u0661S",
    "-",
    "T1S",
)
DATES = (
    "",
    "2024",
    "2024-02-30",
    "2024-13-01",
    "2024-00-01",
    f"{'9' * 40}-01-01",
    "x-y-z",
    "2024-1-+1",
    "\u0662-01-01",
)
CLOCKS = (
    "",
    "1",
    "24:00:00",
    "00:60:00",
    "1:2:3:4",
    "00:00:00.x",
    f"{'9' * 40}:00",
    "00:00:00.1234567890",
    "-1:00",
)
INSTANTS = (
    "",
    "2024-01-01",
    "2024-01-01T00:00:00+1",
    "2024-01-01T00:00:00+99999",
    "T",
    "2024-01-01T00:00:00é",
)


@dataclass(frozen=True)
class Shop:
    """The fixed crate."""

    source: Path
    planned: Planned

    def run(self, *lines: str) -> list[str]:
        """What the program makes of lines."""
        target = ROOT / "target" / "fixes"
        command = ["cargo", "run", "--quiet", "--locked", "--target-dir", str(target)]
        ran = subprocess.run(
            command, cwd=self.source, input="\n".join(lines), capture_output=True, text=True, check=False
        )
        assert (ran.returncode, ran.stderr) == (0, "")
        return ran.stdout.splitlines()


@pytest.fixture(scope="module", name="shop")
def shop_fixture(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """The shop with every fix written into it."""
    need("cargo", "rustfmt")
    source = Path(shutil.copytree(HERE / "shop", tmp_path_factory.mktemp("shop") / "shop"))
    planned = plan_fixes([request_for(asked, source) for asked in SHOP])
    assert [(each.request, *(fault.what for fault in each.faults)) for each in planned.refused] == []
    write(planned.files, source)
    return Shop(source, planned)


def test_every_canonical_body_is_read_and_written_again(shop: Shop) -> None:
    lines = [f"{asked.type} {body}" for asked in SHOP for body in asked.canonical]
    written = shop.run(*lines)
    assert [parse(each) for each in written] == [parse(body) for asked in SHOP for body in asked.canonical]


def test_the_old_form_is_not_read_any_more(shop: Shop) -> None:
    lines = [f"{asked.type} {body}" for asked in SHOP for body in asked.refuses]
    assert [line for line in shop.run(*lines) if not line.startswith("! ")] == []


#: Texts that are not of their form: none may be read, and none may stop the program.
BAD = (
    *(f'Event {{"WasShipped":{{"after":"{text}","byVan":true}}}}' for text in SPANS),
    *(f'Probe {{"start":1,"day":"{text}","clock":"00:00:00","told":"{TOLD}","spans":7}}' for text in DATES),
    *(
        f'Probe {{"start":1,"day":"2024-01-01","clock":"{text}","told":"{TOLD}","spans":7}}'
        for text in CLOCKS
    ),
    *(
        f'Probe {{"start":1,"day":"2024-01-01","clock":"00:00","told":"{text}","spans":7}}'
        for text in INSTANTS
    ),
)


@pytest.mark.parametrize("line", BAD)
def test_what_is_not_of_its_form_is_refused(shop: Shop, line: str) -> None:
    (written,) = shop.run(line)
    assert written.startswith("! ")


def test_the_old_form_is_read_beside_the_new_one_where_that_is_asked(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    source = Path(shutil.copytree(HERE / "shop", tmp_path_factory.mktemp("legacy") / "shop"))
    requests = [
        replace(request_for(asked, source), accept_legacy=True, until="2026-12-31")
        for asked in SHOP
        if asked.type in ("Shift", "Tree")
    ]
    planned = plan_fixes(requests)
    assert planned.refused == ()
    write(planned.files, source)
    wanted = [(each.id, vector.text) for each in requests for vector in each.canonical]
    old = [(each.id, vector.text) for each in requests for vector in each.legacy]
    lines = [f"{name} {body}" for name, body in (*wanted, *old)]
    written = Shop(source, planned).run(*lines)
    assert [parse(each) for each in written] == [parse(body) for _, body in (*wanted, *wanted)]


def test_the_fixed_files_are_formatted(shop: Shop) -> None:
    ran = subprocess.run(
        ["rustfmt", "--check", "--edition", "2021", "src/main.rs"],
        cwd=shop.source,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "")


def test_a_fixed_source_asks_for_no_further_fix(shop: Shop) -> None:
    again = plan_fixes([request_for(asked, shop.source) for asked in SHOP if asked.type != "Tree"])
    assert again.fixes == ()
