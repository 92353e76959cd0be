"""The near name is the one a person meant."""

from __future__ import annotations

from registry.near import near


def test_near_names() -> None:
    known = ["contracts", "cases", "tracker"]
    assert near("contrcts", known) == 'Did you mean "contracts"?'
    assert near("Tracker", known) == 'Did you mean "tracker"?'
    assert near("zebra", known) == ""
    assert near("", []) == ""
