"""The pages that are made from the code are up to date, and every command and error has one."""

from __future__ import annotations

import re
from typing import get_args

from command_line import ROOT

from parity.answer import CrashKind
from wirelaw.cli.main import COMMANDS
from wirelaw.cli.reference import reference


def test_the_page_of_commands_is_up_to_date() -> None:
    page = (ROOT / "docs" / "commands.md").read_text()
    assert page == reference(), "run: python -m wirelaw.cli.reference > docs/commands.md"


def test_every_command_has_its_section() -> None:
    page = (ROOT / "docs" / "commands.md").read_text()
    assert set(COMMANDS) <= set(re.findall(r"^## wirelaw ([a-z]+)", page, re.MULTILINE))


def test_every_kind_of_answer_is_documented() -> None:
    page = (ROOT / "docs" / "answers.md").read_text()
    named = set(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE))
    assert {"replied", "refused", "timed-out", "crashed", "skipped"} <= named
    assert set(get_args(CrashKind)) <= named
