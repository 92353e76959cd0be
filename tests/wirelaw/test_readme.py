"""The README tells the truth: its output is the real one, and its commands and links exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import ROOT, wirelaw

README = (ROOT / "README.md").read_text()


def test_every_command_it_names_has_help() -> None:
    named = set(re.findall(r"^wirelaw ([a-z]+)", README, re.MULTILINE))
    assert named == {"init", "contract", "check", "explain", "generate", "fix", "track"}
    for command in named:
        assert wirelaw(command, "--help").code == 0


def test_every_option_it_shows_is_one() -> None:
    for command, rest in re.findall(r"^wirelaw ([a-z]+)((?: [^ \n]+)*)", README, re.MULTILINE):
        inside = rest.split()[:1] if command == "contract" else []
        said = wirelaw(command, *inside, "--help").out
        assert all(option in said for option in re.findall(r"--[a-z-]+", rest)), (command, rest)


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.live
def test_the_output_it_shows_is_the_real_one(live_report: Path, tmp_path: Path) -> None:
    shown = README.split("$ wirelaw check\n", 1)[1].split("\n```", 1)[0]
    ran = wirelaw("check", "--from", str(live_report), "--report", str(tmp_path / "r.json"))
    assert ran.out.startswith(shown + "\n")
