"""A recording answers as it was recorded."""

from __future__ import annotations

from parity.answer import Answer, Refused, Replied, Skipped
from parity.case import Case, Request
from parity.probe.replayed import Replayed
from parity.probe.run import probe_all
from parity.probe.target import Target

ONE, TWO = Replied(200, (), b"1", 0.5), Refused("down")


def test_each_repetition_has_its_own_answer() -> None:
    probe = Replayed({"a": (ONE, TWO)})
    request = Request("GET", "/", case="a")
    assert [probe.send(request) for _ in range(3)] == [
        ONE,
        TWO,
        Skipped("The recording holds 2 answers to this case, not more."),
    ]
    assert probe.send(Request("GET", "/", case="b")) == Skipped("The recording holds no answer to this case.")


def test_a_recorded_run_is_read_like_a_live_one() -> None:
    recorded: dict[str, dict[str, tuple[Answer, ...]]] = {
        "x": {"a": (ONE, ONE), "b": (TWO, ONE)},
        "y": {"a": (TWO, TWO), "b": (ONE, ONE)},
    }
    cases = [Case(name, "A reason.", Request("GET", "/", case=name)) for name in "ab"]
    run = probe_all(
        cases,
        [Target("x", ""), Target("y", "")],
        repeat=2,
        open_probe=lambda target: Replayed(recorded[target.name]),
    )
    assert [{name: dict(exchange.answers)[name] for name in "xy"} for exchange in run] == [
        {name: recorded[name][case] for name in "xy"} for case in "ab"
    ]
