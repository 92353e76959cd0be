"""Text put into GitHub's Markdown so that it is shown as it is: no markup, HTML or web link of its own.

Invariant: what `prose`, `code` and `cell` return is one line, and nothing here ends the construct it is in.
"""

from __future__ import annotations

import re

from parity.report.harmless import cut, harmless

_SPECIAL = re.compile(r"([\\`*_\[\]<>&|#~$])")
#: What GitHub would turn into a link.
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
#: What would begin a list or underline a heading.
_START = re.compile(r"^(\d*)([-+=.)])")


def prose(text: str) -> str:
    """The text as words; what stands between two backticks is shown as code, all else literally."""
    parts = one_line(text).split("`")
    if len(parts) % 2 == 0:
        parts[-2:] = ["`".join(parts[-2:])]
    shown = "".join(code(part) if index % 2 else _literal(part) for index, part in enumerate(parts))
    return _START.sub(r"\1\\\2", shown)


def code(text: str) -> str:
    """The text as a code span."""
    line = one_line(text)
    if not line:
        return "(empty)"
    ticks = "`" * (_longest_run(line) + 1)
    padded = f" {line} " if line[0] in "` " or line[-1] in "` " else line
    return f"{ticks}{padded}{ticks}"


def cell(text: str, most: int = 200) -> str:
    """The text as a code span in a table."""
    return code(cut(one_line(text), most)).replace("|", "\\|")


def fence(text: str, language: str = "") -> str:
    """The text as a fenced block."""
    block = harmless(text)
    ticks = "`" * max(3, _longest_run(block) + 1)
    return f"{ticks}{language}\n{block}\n{ticks}"


def one_line(text: str) -> str:
    """The harmless text with each run of white space as one space."""
    return " ".join(harmless(text).split())


def _literal(text: str) -> str:
    return _LINK.sub(r"\\\g<0>", _SPECIAL.sub(r"\\\1", text))


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
