"""Where a runtime is, and secrets that stay secret."""

from __future__ import annotations

import pytest

from parity.probe.over_http import HttpProbe
from parity.probe.target import Origin, Secret, Target, revealed
from registry.fault import Refusal


@pytest.mark.parametrize(
    ("url", "origin", "authority"),
    [
        ("http://127.0.0.1:3100", Origin(False, "127.0.0.1", 3100), "127.0.0.1:3100"),
        ("http://Example.test/", Origin(False, "example.test", 80), "example.test"),
        ("https://example.test", Origin(True, "example.test", 443), "example.test"),
        ("https://example.test:443", Origin(True, "example.test", 443), "example.test"),
        ("https://example.test:80", Origin(True, "example.test", 80), "example.test:80"),
        ("http://[::1]:8080", Origin(False, "::1", 8080), "[::1]:8080"),
        ("http://b\u00fccher.test", Origin(False, "xn--bcher-kva.test", 80), "xn--bcher-kva.test"),
    ],
)
def test_an_address_is_read(url: str, origin: Origin, authority: str) -> None:
    assert Origin.parse(url) == origin
    assert origin.authority == authority
    assert Origin.parse(str(origin)) == origin


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("127.0.0.1:3100", "is not http://HOST:PORT"),
        ("ftp://example.test", "is not http://HOST:PORT"),
        ("http://", "is not http://HOST:PORT"),
        ("http://a:99999", "cannot be read"),
        ("http://a:b", "cannot be read"),
        ("http://[::", "cannot be read"),
        ("http://" + "a" * 70 + ".test", "cannot be read"),
        ("http://a/api", "use the base path"),
        ("http://a/?x=1", "use the base path"),
    ],
)
def test_anything_else_is_refused_with_a_sentence(url: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Origin.parse(url)
    with pytest.raises(Refusal, match=why):
        HttpProbe(Target("it", url))


def test_a_password_in_the_address_is_refused_and_not_shown() -> None:
    with pytest.raises(ValueError, match="holds a user name or password") as refused:
        Origin.parse("http://user:hunter2@a")
    assert "hunter2" not in str(refused.value)


def test_a_secret_shows_nowhere() -> None:
    target = Target("it", "http://a", headers=(("authorization", Secret("hunter2")),))
    assert "hunter2" not in repr(target)
    assert "hunter2" not in f"{target.headers[0][1]}"
    assert revealed(target.headers[0][1]) == "hunter2"
    assert Secret("a") == Secret("a") != Secret("b")
    assert len({Secret("a"), Secret("a")}) == 1


@pytest.mark.parametrize(
    "settings",
    [
        {"headers": (("x", Secret("hunter2\r\nx: y")),)},
        {"headers": (("x y", Secret("hunter2")),)},
        {"headers": (("Content-Length", Secret("hunter2")),)},
        {"base_path": "/a b"},
    ],
)
def test_what_cannot_be_sent_is_refused_without_showing_it(settings: dict[str, object]) -> None:
    with pytest.raises(Refusal, match='The runtime "it" cannot be asked') as refused:
        HttpProbe(Target("it", "http://a", **settings))  # type: ignore[arg-type]
    assert "hunter2" not in str(refused.value)
