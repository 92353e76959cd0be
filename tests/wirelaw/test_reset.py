"""`reset` puts a runtime's state back before the cases are sent; a reset that fails is said so."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from command_line import wirelaw
from scratch_project import configure, make_project

from tests.servers.misbehaving import Misbehaving, Peer

pytestmark = pytest.mark.live

CASES = """\
contracts: {}
cases:
  - {id: one, why: The only one., request: {method: GET, path: /count}}
"""


def answers_its_path(peer: Peer) -> None:
    """Says what it was asked for."""
    peer.reply(200 if peer.path != "/broken" else 500, json.dumps(peer.path).encode())


def test_a_request_comes_before_the_cases(tmp_path: Path) -> None:
    with Misbehaving(answers_its_path) as one, Misbehaving(answers_its_path) as two:
        make_project(tmp_path, runtimes={"one": one.url, "two": two.url}, cases=CASES)
        configure(tmp_path, "[runtimes.two.reset]", 'method = "POST"', 'path = "/reset"')
        ran = wirelaw("check", cwd=tmp_path)
        assert ran.code == 0, ran.err
        assert one.paths == ["/count"]
        assert two.paths == ["/reset", "/count"]


def test_a_command_runs_with_its_port_filled_in(tmp_path: Path) -> None:
    with Misbehaving(answers_its_path) as one:
        make_project(tmp_path, runtimes={"one": one.url}, cases=CASES)
        script = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(sys.argv[2])"
        command = [sys.executable, "-c", script, "{root}/reset.txt", "{port}"]
        configure(tmp_path, f"reset = {json.dumps(command)}")
        ran = wirelaw("check", cwd=tmp_path)
        assert ran.code == 0, ran.err
        assert (tmp_path / "reset.txt").read_text() == str(one.port)


def test_a_reset_that_fails_stops_the_run(tmp_path: Path) -> None:
    with Misbehaving(answers_its_path) as one:
        make_project(tmp_path, runtimes={"one": one.url}, cases=CASES)
        configure(tmp_path, "[runtimes.one.reset]", 'method = "POST"', 'path = "/broken"')
        ran = wirelaw("check", cwd=tmp_path)
        assert ran.code == 2
        assert "The reset of `one` (POST /broken) failed: status 500" in ran.err
        assert one.paths == ["/broken"]
