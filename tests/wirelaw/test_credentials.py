"""Values of the environment reach what is sent, and nothing that is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from parity.probe.target import Secret
from registry.fault import Refusal
from wirelaw.configuration import Configuration, read_configuration, resolve_secrets

TEXT = """
[runtimes.rust]
language = "rust"
url      = "http://127.0.0.1:3100"
headers  = { Authorization = "Bearer ${RUST_TOKEN}", x-plain = "costs $5" }
query    = { tenant = "${TENANT}-${RUST_TOKEN}" }
"""


def read(folder: Path) -> Configuration:
    path = folder / "wirelaw.toml"
    path.write_text(TEXT, encoding="utf-8")
    return read_configuration(path)


def test_secrets_are_filled_in_and_never_shown(tmp_path: Path) -> None:
    configuration = read(tmp_path)
    rust = configuration.runtimes[0]
    ready = resolve_secrets(rust, {"RUST_TOKEN": "hunter2", "TENANT": "${RUST_TOKEN}"})
    assert {name: value.reveal() for name, value in ready.headers} == {
        "authorization": "Bearer hunter2",
        "x-plain": "costs $5",
    }
    # What a variable holds is not filled in again.
    assert [(name, value.reveal()) for name, value in ready.query] == [("tenant", "${RUST_TOKEN}-hunter2")]
    assert "hunter2" not in repr(ready)
    assert "Bearer" not in repr(configuration)
    assert resolve_secrets(ready, {}) == ready
    assert all(type(value) is Secret for _, value in (*ready.headers, *ready.query))


def test_a_value_that_was_not_filled_in_cannot_be_sent(tmp_path: Path) -> None:
    rust = read(tmp_path).runtimes[0]
    with pytest.raises(RuntimeError, match="without resolve_secrets"):
        rust.headers[0][1].reveal()


def test_variables_that_are_missing_or_more_than_a_line(tmp_path: Path) -> None:
    rust = read(tmp_path).runtimes[0]
    with pytest.raises(Refusal) as caught:
        resolve_secrets(rust, {"TENANT": "hunter2\r\nx-evil: 1"})
    start = f"{tmp_path.as_posix()}/wirelaw.toml"
    missing = 'The runtime "rust" needs the environment variable RUST_TOKEN, which is not set.'
    assert [str(fault) for fault in caught.value.faults] == [
        f"{start}:5: {missing} Set RUST_TOKEN and run again.",
        f"{start}:6: The environment variable TENANT holds a line break or another control character. "
        "Set it to text in one line.",
        f"{start}:6: {missing} Set RUST_TOKEN and run again.",
    ]
