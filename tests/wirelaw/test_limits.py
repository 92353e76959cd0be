"""What is left out of the comparison is counted; more of it than the configuration permits fails a run."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path

import pytest
from command_line import Ran, wirelaw
from scratch_project import configure, make_project

from tests.servers.misbehaving import Misbehaving, Peer

pytestmark = pytest.mark.live

CASES = """\
contracts: {}
cases:
  - {id: one, why: The only one., request: {method: GET, path: /count}}
"""


def check(folder: Path, body: bytes | None, *settings: str) -> Ran:
    """Two runtimes that say the same, with a number of their own where the body is None."""
    numbers = count(1)

    def answer(peer: Peer) -> None:
        text = json.dumps({"id": next(numbers)}).encode() if body is None else body
        peer.reply(200, text, "content-type: application/json")

    with Misbehaving(answer) as one, Misbehaving(answer) as two:
        make_project(folder, runtimes={"one": one.url, "two": two.url}, cases=CASES)
        configure(folder, "[check]", "repeat = 2", *settings)
        return wirelaw("check", "--format", "json", cwd=folder)


def test_volatile_places_are_counted_and_permitted_where_no_limit_is_set(tmp_path: Path) -> None:
    ran = check(tmp_path, None)
    report = json.loads(ran.out)
    assert (ran.code, report["summary"]["volatile"], report["exceeded"]) == (0, 2, [])


def test_more_volatile_places_than_permitted_fail_the_run(tmp_path: Path) -> None:
    ran = check(tmp_path, None, "max_volatile = 1")
    assert ran.code == 1
    assert json.loads(ran.out)["exceeded"] == [
        "2 volatile places are left out; `max_volatile` in wirelaw.toml permits 1."
    ]


def test_as_many_as_permitted_pass(tmp_path: Path) -> None:
    assert check(tmp_path, None, "max_volatile = 2").code == 0


def test_a_case_that_agrees_about_nothing_is_vacuous(tmp_path: Path) -> None:
    ran = check(tmp_path, b"", "max_vacuous = 0")
    assert ran.code == 1
    (sentence,) = json.loads(ran.out)["exceeded"]
    assert sentence.startswith("1 cases hold nothing")


def test_a_limit_is_told_in_the_terminal_too(tmp_path: Path) -> None:
    check(tmp_path, b"", "max_vacuous = 0")
    ran = wirelaw("check", "--from", ".wirelaw/report.json", cwd=tmp_path)
    assert ran.code == 1
    assert "`max_vacuous` in wirelaw.toml permits 0." in ran.out


def test_a_limit_below_nothing_is_refused(tmp_path: Path) -> None:
    ran = check(tmp_path, b"", "max_vacuous = -1")
    assert ran.code == 2
    assert "max_vacuous" in ran.err
