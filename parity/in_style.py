"""How a clause says in which style names are spelled."""

from __future__ import annotations

from codegen.wire.encoding import Setting
from codegen.wire.name import Style


def in_style(setting: Setting) -> str:
    """The words for a style in a clause such as "writes member names in snake_case"."""
    if not isinstance(setting, Style):
        raise TypeError("not a departure between two styles")
    return "as the contract declares them" if setting is Style.AS_IS else f"in {setting.value}"
