"""A fault of the tool itself never looks like a drift: it has an exit code and a sentence of its own."""

from __future__ import annotations

import pytest

from wirelaw.cli.exits import Exit
from wirelaw.cli.main import run
from wirelaw.cli.refusals import told


def test_an_error_that_is_nobodys_is_told_in_full_and_judges_nothing() -> None:
    (sentence,), code = told(ZeroDivisionError("of ours"))
    assert code is Exit.COULD_NOT_RUN
    assert "ZeroDivisionError: of ours" in sentence
    assert sentence.endswith("please report it.")


def test_the_command_line_ends_with_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> None:
        raise ZeroDivisionError("of ours")

    monkeypatch.setattr("parity.drift.all_drifts", fails)
    assert run(["explain"]) == Exit.COULD_NOT_RUN
    assert "a fault in wirelaw itself" in capsys.readouterr().err
