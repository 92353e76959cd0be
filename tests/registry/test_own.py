"""Our own formats are contracts like any other, proven by their own examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.declare import read_catalogue
from registry.fault import Refusal
from registry.lint import lint
from registry.own import OWN_CONTRACTS, own_contract

if TYPE_CHECKING:
    from pathlib import Path


def test_every_format_of_ours_is_proven() -> None:
    catalogue = read_catalogue(OWN_CONTRACTS)
    assert "configuration" in catalogue.names
    result = lint(catalogue)
    assert [str(fault) for fault in result.faults] == []
    assert {contract.owner for contract in catalogue} == {"wirelaw"}


def test_a_folder_of_the_user_is_never_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "contracts" / "own" / "configuration"
    fake.mkdir(parents=True)
    (fake / "contract.toml").write_text("this is no contract", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    own_contract.cache_clear()
    assert own_contract("configuration").owner == "wirelaw"
    assert own_contract("configuration") is own_contract("configuration")
    assert own_contract("configuration").path.is_relative_to(OWN_CONTRACTS)


def test_a_format_we_do_not_have() -> None:
    with pytest.raises(Refusal):
        own_contract("nothing-of-the-kind")
