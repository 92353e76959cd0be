"""The drifts at a terminal: no line too wide, every drift under its family, every part of a page."""

from __future__ import annotations

import re

import pytest

from parity.drift import all_drifts
from parity.pages.explain_terminal import listing, terminal_page
from parity.pages.family import FAMILIES, family_of
from parity.pages.untold import UNTOLD

DRIFTS = all_drifts()


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_list_fits_the_screen(width: int) -> None:
    assert max(map(len, listing(DRIFTS, width=width).splitlines())) <= width


def test_every_drift_stands_once_under_its_family_with_its_title() -> None:
    text = listing(DRIFTS)
    family = ""
    seen = {}
    for line in text.splitlines():
        if line in FAMILIES:
            family = line
        if found := re.match(r"  [!~.] ([a-z0-9-]+)( |$)", line):
            seen[found[1]] = family
    assert seen == {drift.id: family_of(drift.id) for drift in DRIFTS}
    for drift in DRIFTS:
        assert drift.title.split()[0] in text
    for untold in UNTOLD:
        assert untold.id in text


@pytest.mark.parametrize("drift", DRIFTS, ids=lambda drift: drift.id)
def test_a_page_fits_the_screen_and_says_everything(drift: object) -> None:
    (of,) = (each for each in DRIFTS if each is drift)
    text = terminal_page(of)
    assert max(map(len, text.splitlines())) <= 80
    told = re.sub(r"\s", "", text)
    said = [of.id, of.title, of.what, *of.where, of.harm, of.recognised, *of.example]
    said += [part for other in of.lookalikes for part in (other.id, other.told_apart_by)]
    said += [fix for _, fix in of.fixes]
    for part in said:
        assert re.sub(r"\s", "", part) in told


def test_colours_are_the_only_controls_and_only_when_asked_for() -> None:
    (drift, *_) = DRIFTS
    for text in (listing(DRIFTS), terminal_page(drift)):
        assert "\x1b" not in text
    for text in (listing(DRIFTS, colour=True), terminal_page(drift, colour=True)):
        assert "\x1b[" in text
        assert re.sub(r"\x1b\[\d+m", "", text) in (listing(DRIFTS), terminal_page(drift))
