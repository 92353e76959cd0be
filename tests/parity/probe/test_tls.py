"""https, with certificates that are checked."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import subprocess
import threading
from typing import TYPE_CHECKING

import pytest

from parity.answer import Answer, Refused, Replied, Skipped
from parity.case import Request
from parity.probe.over_http import HttpProbe
from parity.probe.target import Target
from registry.fault import Refusal
from tests.servers import lies
from tests.servers.misbehaving import Misbehaving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.live

POST = Request("POST", "/", (), b'{"a":1}')


def ask(url: str, *, verify: bool | str = True) -> Answer:
    """The answer of a server that is asked once."""
    probe = HttpProbe(Target("it", url, verify=verify))
    try:
        return probe.send(POST)
    finally:
        probe.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("openssl") is None:
        pytest.skip("openssl, which makes the certificate of the test, is not there")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-nodes"),
            *("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
            *("-days", "2", "-subj", "/CN=it", "-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", str(file), "-out", str(file.with_suffix(".crt"))),
        ],
        check=True,
        capture_output=True,
    )
    file.write_text(file.read_text() + file.with_suffix(".crt").read_text())
    return file


@pytest.fixture
def server(certificate: Path) -> Iterator[Misbehaving]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Misbehaving(lies.tells_the_truth, tls=context) as server:
        yield server


def test_trusts_the_given_authority(server: Misbehaving, certificate: Path) -> None:
    probe = HttpProbe(Target("it", server.url, verify=str(certificate)))
    assert [type(probe.send(POST)) for _ in range(3)] == [Replied] * 3
    probe.close()


def test_trusts_nobody_else(server: Misbehaving) -> None:
    answer = ask(server.url)
    assert isinstance(answer, Refused)
    assert answer.why.startswith(f"The certificate of {server.url} is not trusted: self")


def test_trusts_anybody_when_told_to(server: Misbehaving) -> None:
    assert isinstance(ask(server.url, verify=False), Replied)


def test_tls_to_a_plain_port_is_refused() -> None:
    def answer_in_plain(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        # The client hangs up on such an answer.
        with connection, contextlib.suppress(ConnectionResetError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")
            connection.recv(65536)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=answer_in_plain, args=(listener,))
        thread.start()
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        answer = ask(url)
        thread.join()
    assert isinstance(answer, Refused)
    assert answer.why.startswith(f"TLS with {url} failed: ")


def test_closing_ends_a_handshake_that_waits() -> None:
    # Nobody shakes hands: without the interrupt this would wait for the time limit, ten minutes.
    with socket.create_server(("127.0.0.1", 0)) as listener:
        probe = HttpProbe(Target("it", f"https://127.0.0.1:{listener.getsockname()[1]}", timeout_seconds=600))
        answers: list[Answer] = []
        thread = threading.Thread(target=lambda: answers.append(probe.send(POST)))
        thread.start()
        connection, _ = listener.accept()
        connection.recv(65536)
        probe.close()
        thread.join()
        connection.close()
    assert answers == [Skipped("The probe is closed.")]


@pytest.mark.parametrize("setting", ["verify", "client_cert"])
def test_an_unreadable_certificate_is_a_fault(setting: str, tmp_path: Path) -> None:
    (tmp_path / "not.pem").write_text("no certificate")
    for file in (tmp_path / "not.pem", tmp_path / "missing.pem"):
        with pytest.raises(Refusal, match='of runtime "it" cannot be read: '):
            HttpProbe(Target("it", "https://127.0.0.1", **{setting: str(file)}))  # type: ignore[arg-type]
