"""The identity in a health answer: found by pointer, whatever else the body holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from gauntlet.stack.ask import Reply, Silence
from gauntlet.stack.daemon import Daemon, Ready
from gauntlet.stack.errors import StackFault, WrongIdentity
from gauntlet.stack.ready import _problem


def problem(
    body: bytes, pointer: str = "/service", identity: str | None = "me", status: int = 200
) -> str | None:
    here = Path()
    ready = Ready("/health", identity, pointer, 1)
    daemon = Daemon("d", here, (), ("true",), None, ready, (), here, 1, here, here)
    return _problem(daemon, "http://127.0.0.1:1/health", Reply(status, body))


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        (b'{"service": "me"}', "/service"),
        (b'"me"', ""),
        (b'{"a/b": {"~": [0, {"": "me"}]}}', "/a~1b/~0/1/"),
        (b'{"service": "me", "load": NaN, "\xc3\xa9": 1e999}', "/service"),
        (b'\xef\xbb\xbf{"service": "me"}', "/service"),
    ],
)
def test_the_right_identity_is_found(body: bytes, pointer: str) -> None:
    assert problem(body, pointer) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>ok</html>",
        b"\xff\xfe\xfd",
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"9" * 60_000,
        b'{"service": null}',
        b'["me"]',
        b'{"service": "me"',
    ],
)
def test_an_answer_without_identity_keeps_us_waiting(body: bytes) -> None:
    assert problem(body) == 'answers 200 without "me" at `/service`'


@pytest.mark.parametrize(
    ("body", "got"),
    [
        (b'{"service": "you"}', '"you"'),
        (b'{"service": "\\u001b[31myou\\ud800\\u202e"}', '"you"'),
        (b'{"service": ["me"]}', "a list, not a text,"),
        (b'{"service": 1}', "a int, not a text,"),
    ],
)
def test_another_identity_is_refused_at_once(body: bytes, got: str) -> None:
    with pytest.raises(StackFault) as caught:
        problem(body)
    assert isinstance(caught.value.trouble, WrongIdentity)
    assert caught.value.trouble.got == got


def test_without_a_wanted_identity_any_200_will_do() -> None:
    assert problem(b"ok", identity=None) is None
    assert problem(b"ok", identity=None, status=302) == "answers 302 where 200 was expected"


def test_silence_says_itself() -> None:
    here = Path()
    daemon = Daemon("d", here, (), ("true",), None, Ready("/", None, "", 1), (), here, 1, here, here)
    assert _problem(daemon, "", Silence("refuses connections")) == "refuses connections"
