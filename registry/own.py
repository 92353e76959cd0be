"""Our own formats are contracts too: the report, the case file, `wirelaw.toml`.

They stand beside the rooms, in the checkout and in the wheel alike, and are never looked up in a
user's folder.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import registry
from registry.declare import read_contract

if TYPE_CHECKING:
    from registry.contract import Contract

#: The folder that holds them.
OWN_CONTRACTS = Path(registry.__file__).parent.parent / "contracts" / "own"


@cache
def own_contract(name: str) -> Contract:
    """The latest version of the format of ours with that name, read once."""
    return read_contract(OWN_CONTRACTS, name).latest(name)
