"""What a runtime can do wrong: an answer of its own kind, the right exit code, and never an endless wait."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import Ran, wirelaw
from scratch_project import configure, make_project

from tests.servers.misbehaving import Misbehaving, Peer, unused_url

pytestmark = pytest.mark.live

GOOD = b'{"Schema":{"field":"x","reason":"y"}}'
CASES = """\
contracts: {422: validation-error}
cases:
  - id: one
    why: The first of two.
    request: {method: POST, path: /v1/validate, json: {}}
  - id: two
    why: The second of two.
    request: {method: POST, path: /v1/validate, json: {}}
"""


def says(body: bytes) -> Callable[[Peer], None]:
    """A server that answers 422 with a body."""

    def lie(peer: Peer) -> None:
        peer.reply(422, body, "content-type: application/json")

    return lie


def check(folder: Path, lie: Callable[[Peer], None] | None, *, settings: str = "") -> tuple[Ran, Any]:
    """Checks one good runtime beside a lying one; None is one that is down."""
    with Misbehaving(says(GOOD)) as good, Misbehaving(lie or says(GOOD)) as bad:
        url = bad.url if lie is not None else unused_url()
        make_project(folder, runtimes={"good": good.url, "bad": url}, cases=CASES)
        configure(folder, "[check]", "timeout = 0.5", "workers = 1", settings)
        ran = wirelaw("check", "--format", "json", cwd=folder, timeout=60)
    return ran, json.loads(ran.out)


def answers(report: Any) -> list[str]:
    """What kind of answer the bad runtime gave to each case."""
    return [case["answers"]["bad"]["kind"] for case in report["cases"]]


def test_a_runtime_that_is_down_could_not_be_asked(tmp_path: Path) -> None:
    ran, report = check(tmp_path, None)
    assert ran.code == 4
    assert answers(report) == ["refused", "refused"]
    assert report["summary"]["could_not_run"] == 2
    assert report["findings"] == []


def test_a_runtime_that_dies_midway_is_told_case_by_case(tmp_path: Path) -> None:
    def last_words(peer: Peer) -> None:
        bad.stop_listening()
        peer.reply(422, GOOD, "content-type: application/json", "connection: close")
        peer.close()

    with Misbehaving(says(GOOD)) as good, Misbehaving(last_words) as bad:
        make_project(tmp_path, runtimes={"good": good.url, "bad": bad.url}, cases=CASES)
        configure(tmp_path, "[check]", "timeout = 0.5", "workers = 1")
        ran = wirelaw("check", "--format", "json", cwd=tmp_path, timeout=60)
    report = json.loads(ran.out)
    assert ran.code == 4
    assert answers(report) == ["replied", "refused"]
    assert [case["outcome"] for case in report["cases"]] == ["agreed", "could-not-run"]


def never(peer: Peer) -> None:
    peer.hang()


def drip(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 422 X\r\ncontent-length: 400\r\n\r\n")
    peer.drip(b" " * 400, 0.1)


def short(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 422 X\r\ncontent-length: 400\r\n\r\n" + GOOD)
    peer.close()


def huge(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 422 X\r\ncontent-length: 100000000\r\n\r\n")
    peer.hang()


def not_http(peer: Peer) -> None:
    peer.send(b"+OK hello\r\n")
    peer.close()


@pytest.mark.parametrize(
    ("lie", "kind"),
    [
        pytest.param(never, "timed-out", id="an answer after the limit"),
        pytest.param(drip, "timed-out", id="a byte now and then"),
        pytest.param(short, "crashed", id="less than its content-length"),
        pytest.param(huge, "crashed", id="over the body limit"),
        pytest.param(not_http, "crashed", id="not HTTP"),
    ],
)
def test_an_exchange_that_fails_could_not_run(tmp_path: Path, lie: Callable[[Peer], None], kind: str) -> None:
    ran, report = check(tmp_path, lie, settings="body_limit = 100000")
    assert ran.code == 4
    assert answers(report) == [kind, kind]
    assert {case["outcome"] for case in report["cases"]} == {"could-not-run"}


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        pytest.param(b"<html>busy</html>", "The body is not JSON", id="HTML"),
        pytest.param(b"", "The body is not JSON: the body is empty", id="nothing"),
        pytest.param(b'{"Schema":{"field":"\xff","reason":"y"}}', "not UTF-8", id="not UTF-8"),
        pytest.param(b'{"Schema":{"field":NaN,"reason":"y"}}', "`NaN` is not a JSON value", id="NaN"),
        pytest.param(b"[" * 100_000 + b"]" * 100_000, "nested deeper than 128 levels", id="100,000 levels"),
    ],
)
def test_a_body_that_is_no_json_breaks_the_contract(tmp_path: Path, body: bytes, sentence: str) -> None:
    ran, report = check(tmp_path, says(body))
    assert ran.code == 1
    assert report["summary"]["contract_broken"] == {"good": 0, "bad": 2}
    assert all(sentence in breach["message"] for case in report["cases"] for breach in case["breaches"])
    assert report["findings"] == []
