"""A command line that sends the case again: pasted into a shell, it is exactly the request."""

from __future__ import annotations

import subprocess
import threading
from base64 import b64decode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from shutil import which

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parity.case import Request
from parity.curl import curl

#: A shell function in the place of the program, which prints every argument it was given.
STAND_IN = 'curl() { for each in "$@"; do printf %s "$each" | base64 | tr -d \'\\n\'; echo; done; }\n'

HOSTILE = [
    b'{"a":"it\'s"}',
    b"$(touch x) `id` ${HOME} !! \\",
    b"two\nlines\tand\r\ntabs\n",
    "é 😀 \u2028".encode(),
    b"\xff\xfe\x01\x7f",
    b"'; rm -rf / #",
    b"-d",
    b" ",
    b"@/dev/null",
    b"\\x41\\'",
]


def arguments(command: str) -> list[bytes]:
    """What a shell makes of the command."""
    ran = subprocess.run(["bash", "-c", STAND_IN + command], capture_output=True, check=True)
    assert ran.stderr == b""
    return [b64decode(line) for line in ran.stdout.splitlines()]


def test_a_get_is_as_short_as_can_be() -> None:
    assert curl(Request("GET", "/health"), "http://127.0.0.1:3100") == "curl -sS http://127.0.0.1:3100/health"


@pytest.mark.parametrize(
    ("request_", "method"),
    [
        (Request("GET", "/x"), None),
        (Request("POST", "/x", body=b"{}"), None),
        (Request("POST", "/x"), b"POST"),
        (Request("GET", "/x", body=b"{}"), b"GET"),
        (Request("DELETE", "/x"), b"DELETE"),
        (Request("PATCH", "/x", body=b"{}"), b"PATCH"),
    ],
)
def test_the_method_is_named_where_curl_would_take_another(request_: Request, method: bytes | None) -> None:
    given = arguments(curl(request_, "http://127.0.0.1:1"))
    assert (given[given.index(b"-X") + 1] if b"-X" in given else None) == method


@pytest.mark.parametrize(
    ("url", "base_path", "address"),
    [
        ("http://h:1", "", b"http://h:1/a?b=c&d=e"),
        ("http://h:1/", "", b"http://h:1/a?b=c&d=e"),
        ("http://h:1", "/api/", b"http://h:1/api/a?b=c&d=e"),
    ],
)
def test_the_address_is_url_base_path_and_path(url: str, base_path: str, address: bytes) -> None:
    assert arguments(curl(Request("GET", "/a?b=c&d=e"), url, base_path))[-1] == address


@pytest.mark.parametrize("body", HOSTILE, ids=repr)
def test_a_body_survives_the_shell(body: bytes) -> None:
    given = arguments(curl(Request("POST", "/x", body=body), "http://127.0.0.1:1"))
    assert given[given.index(b"--data-raw") + 1] == body


@settings(max_examples=30)
@given(
    st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])),
    st.binary().filter(lambda b: 0 not in b),
)
def test_any_header_and_any_body_survive_the_shell(value: str, body: bytes) -> None:
    given = arguments(curl(Request("POST", "/x", (("x-any", value),), body), "http://127.0.0.1:1"))
    assert given[given.index(b"-H") + 1] == (f"x-any: {value}" if value else "x-any;").encode()
    assert given[given.index(b"--data-raw") + 1] == body


def test_a_credential_is_not_in_the_command() -> None:
    assert "hidden" not in curl(
        Request("GET", "/x", (("authorization", "Bearer hidden"),)), "http://127.0.0.1:1"
    )


def test_a_readable_body_stays_readable() -> None:
    assert '\'{"name":"é"}\'' in curl(
        Request("POST", "/x", body='{"name":"é"}'.encode()), "http://127.0.0.1:1"
    )


def test_a_body_that_begins_with_an_at_sign_is_no_name_of_a_file() -> None:
    given = arguments(curl(Request("POST", "/x", body=b"@name"), "http://127.0.0.1:1"))
    assert given[given.index(b"@name") - 1] == b"--data-raw"


def test_a_head_request_expects_no_body() -> None:
    assert arguments(curl(Request("HEAD", "/x"), "http://127.0.0.1:1"))[1] == b"--head"


@pytest.mark.parametrize(
    ("path", "option"),
    [
        ("/a[1-3]", b"--globoff"),
        ("/{a,b}", b"--globoff"),
        ("/a/../b", b"--path-as-is"),
        ("/./a", b"--path-as-is"),
    ],
)
def test_curl_is_told_to_send_the_path_as_written(path: str, option: bytes) -> None:
    assert option in arguments(curl(Request("GET", path), "http://127.0.0.1:1"))


class Listening(BaseHTTPRequestHandler):
    """Keeps what was sent."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.seen.append((self.path, dict(self.headers), body))  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def listening() -> Iterator[HTTPServer]:
    """A server that keeps what it was sent."""
    server = HTTPServer(("127.0.0.1", 0), Listening)
    server.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.live
@pytest.mark.skipif(which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("path", ["/a[1-3]/{b,c}", "/a/../b/./c", "/%7e?q=a%20b&r=[0]"])
def test_the_real_curl_sends_the_path_as_written(path: str, listening: HTTPServer) -> None:
    url = f"http://127.0.0.1:{listening.server_address[1]}"
    command = curl(Request("POST", path, body=b"1"), url).replace(
        "curl", "curl --noproxy '*' --max-time 10", 1
    )
    subprocess.run(["bash", "-c", command], capture_output=True, check=True)
    ((sent, _, _),) = listening.seen  # type: ignore[attr-defined]
    assert sent == path


@pytest.mark.live
@pytest.mark.skipif(which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("body", HOSTILE, ids=repr)
def test_the_real_curl_sends_the_same_request(body: bytes, listening: HTTPServer) -> None:
    request = Request(
        "POST", "/v1/x?a=%20b", (("content-type", "application/json"), ("x-quoted", "it's")), body
    )
    url = f"http://127.0.0.1:{listening.server_address[1]}"
    command = curl(request, url).replace("curl", "curl --noproxy '*' --max-time 10", 1)
    ran = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")
    ((path, headers, sent),) = listening.seen  # type: ignore[attr-defined]
    assert (path, sent) == ("/v1/x?a=%20b", body)
    assert headers["content-type"] == "application/json"
    assert headers["x-quoted"] == "it's"
