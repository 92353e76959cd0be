"""The stack's small parts, each by itself: placeholders, environment, log, interrupts, sentences."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest

from gauntlet.stack import log
from gauntlet.stack.daemon import Daemon, Ready
from gauntlet.stack.environment import command_environment, command_path
from gauntlet.stack.errors import (
    BuildFailed,
    CannotRun,
    CommandMissing,
    DiedWhileWaiting,
    LeftRunning,
    NotReadyInTime,
    StrangerOnPort,
    Trouble,
    WrongIdentity,
)
from gauntlet.stack.interrupt import held, terminations_raised


def test_placeholders_are_filled_once_and_other_braces_stay() -> None:
    daemon = Daemon(
        name="d",
        folder=Path("/f"),
        build=(),
        start=("{build}/d", "--port={port}", '{"port": "{root}"}', "{other}", "{{port}}"),
        port=None,
        ready=Ready("/", None, "", 1),
        env=(("PORT", "{port}"), ("{port}", "x")),
        log=Path("/l"),
        grace_seconds=1,
        build_folder=Path("/b/{port}"),
        root=Path("/r"),
    )
    assert daemon.filled(daemon.start, 80) == (
        "/b/{port}/d",
        "--port=80",
        '{"port": "/r"}',
        "{other}",
        "{80}",
    )
    assert daemon.filled_env(80) == (("PORT", "80"), ("{port}", "x"))


def test_the_interpreters_folder_comes_first_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    own = str(Path(sys.executable).parent)
    monkeypatch.setenv("PATH", os.pathsep.join(["/one", own, "/two"]))
    assert command_path() == os.pathsep.join([own, "/one", "/two"])
    assert command_environment([("A", "1"), ("PATH", "/three")]) == os.environ | {
        "A": "1",
        "PATH": os.pathsep.join([own, "/three"]),
    }
    monkeypatch.delenv("PATH")
    assert command_path() == os.pathsep.join([own, *os.defpath.split(os.pathsep)])


def test_the_tail_of_a_log_is_bounded_and_plain(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "x.log"
    assert log.tail(path) == ()
    log.begin(path)
    with log.append(path, ["first", "a b"]) as stream:
        stream.write(b"from the first\n")
    with log.append(path, ["second"]) as stream:
        since = stream.tell()
        assert log.tail(path, since) == ()
        stream.write(
            b"\x1b[2J\x1b]0;title\x07red\x1b[31m!\tx\r\n\n50%\r100%\n" + b"\xff\xe2\x80\xae" + b"z" * 500
        )
    assert path.read_text(errors="replace").startswith("$ first 'a b'\nfrom the first\n$ second\n")
    assert log.tail(path, since) == ("red! x", "50%", "100%", "\ufffd" + "z" * 198 + "…")
    with path.open("ab") as stream:
        stream.write(b"\n" + b"".join(b"%d\n" % number for number in range(100_000)))
    assert log.tail(path, since) == tuple(str(number) for number in range(99_988, 100_000))
    path.write_text("cut\n")
    assert log.tail(path, since) == ("cut",)


@pytest.mark.usefixtures("plain_signals")
def test_a_held_interrupt_waits_for_the_end_of_the_step() -> None:
    seen = []

    def step() -> None:
        with held() as waiting:
            seen.append(waiting())
            signal.raise_signal(signal.SIGINT)
            seen.append(waiting())

    with pytest.raises(KeyboardInterrupt):
        step()
    assert seen == [False, True]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.usefixtures("plain_signals")
def test_terminations_unwind_and_are_handed_back() -> None:
    for number in (signal.SIGTERM, signal.SIGHUP):
        with pytest.raises(SystemExit) as caught, terminations_raised(), held():
            signal.raise_signal(number)
        assert caught.value.code == 128 + number
        assert signal.getsignal(number) is signal.SIG_DFL


@pytest.mark.usefixtures("plain_signals")
def test_a_signal_that_is_ignored_stays_ignored() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with terminations_raised(), held() as waiting:
        signal.raise_signal(signal.SIGHUP)
        assert not waiting()
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


@pytest.mark.usefixtures("plain_signals")
def test_other_threads_leave_signals_alone() -> None:
    handlers = []

    def run() -> None:
        with terminations_raised(), held() as waiting:
            handlers.append((signal.getsignal(signal.SIGTERM), waiting()))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert handlers == [(signal.SIG_DFL, False)]


LOG = Path("/x.log")


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (
            CommandMissing("rust", ("cargo", "build")),
            "`rust` needs `cargo`, which is not on PATH. "
            "Install Rust with rustup or the system's package manager, then open a new shell.",
        ),
        (
            CannotRun("go", ("./x y",), "Permission denied"),
            "`go` cannot run `'./x y'`: Permission denied. "
            "Correct the command, its folder or its log in wirelaw.toml.",
        ),
        (
            BuildFailed("go", ("go", "build"), 1, LOG, ("a", "b")),
            "The build of `go` ended with exit code 1: `go build`. Correct what it complains about. "
            "The end of its log, /x.log:\n    a\n    b",
        ),
        (
            DiedWhileWaiting("go", ("./x",), -9, LOG, ()),
            "`go` was ended by SIGKILL before the stack was up: `./x`. Correct what it complains about. "
            "It printed nothing (/x.log).",
        ),
        (
            NotReadyInTime("go", "http://127.0.0.1:1/h", 30, "refuses connections", LOG, ()),
            "`go` was not ready after 30 s: http://127.0.0.1:1/h refuses connections. "
            "Correct `ready` in wirelaw.toml, or give it more time. It printed nothing (/x.log).",
        ),
        (
            StrangerOnPort("go", 80, "answers 404", None),
            "Port 80 of `go` is taken by something else, which answers 404. "
            "Stop it, or choose another port in wirelaw.toml.",
        ),
        (
            WrongIdentity("go", "http://127.0.0.1:1/h", "/service", "go", '"rust"'),
            'http://127.0.0.1:1/h says it is "rust" at `/service`, but `go` is "go". '
            "Correct `ready.identity` or `start` in wirelaw.toml.",
        ),
        (
            LeftRunning(("go", "rust"), (12, 13)),
            "Still running after stopping `go`, `rust`: 12 13. End them with `kill -9 12 13`.",
        ),
    ],
)
def test_each_trouble_says_what_happened_and_what_to_do(trouble: Trouble, sentence: str) -> None:
    assert str(trouble) == sentence
