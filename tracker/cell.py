"""What the tool writes into cells: a decision told in a status, a line of evidence and a date.

Invariant: text that came from elsewhere stands in a cell as text. It neither ends the cell nor the row, and
starts no markup but the code spans its backticks ask for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.decision import Status
from tracker.evidence import one_line

if TYPE_CHECKING:
    from tracker.decision import Decision

_STATUS = re.compile(r"(?P<left>[*_`~]*)(?P<word>[A-Za-z]+)(?P<right>[*_`~]*)")
_CODE = re.compile(r"(?<!`)`(?!`)([^`]+)`(?!`)")
_MARKUP = re.compile(r"[\\`*\[<|~]|_(?![^\W_])|(?<![^\W_])_|&(?=#?\w+;)")
_NEW_STATUS = "_open_"


def status_in(source: str) -> Status | None:
    """The status a cell states, in whatever style; None when it states none of ours."""
    match = _STATUS.fullmatch(source)
    if match is None or match["left"] != match["right"][::-1]:
        return None
    word = match["word"].lower()
    return Status(word) if word in set(Status) else None


def status_like(source: str, status: Status) -> str:
    """The status in the style of a cell that states one: like `_open_` it is `_resolved_`."""
    match = _STATUS.fullmatch(source) if status_in(source) else None
    match = match or _STATUS.fullmatch(_NEW_STATUS)
    if match is None:
        raise AssertionError("the style of a new row states a status")
    word = match["word"]
    shaped = (
        status.value.upper() if word.isupper() else status.value.title() if word.istitle() else status.value
    )
    return f"{match['left']}{shaped}{match['right']}"


def evidence_in_words(decision: Decision) -> str:
    """The evidence cell: what was found, how often it came back, who accepted it, the digest."""
    parts = [literal(decision.evidence.summary)]
    if decision.reopened:
        parts.append("reopened once" if decision.reopened == 1 else f"reopened {decision.reopened} times")
    if waiver := decision.waiver:
        until = waiver.until.isoformat()
        parts.append(f"accepted until {until} by {literal(waiver.owner)}: {literal(waiver.reason)}")
    short = decision.evidence.digest.removeprefix("sha256:")[:12]
    return f"{'; '.join(parts)} (`{short}`)"


def literal(text: str) -> str:
    """Markdown that shows the text in a table cell; single backticks around something keep making it code."""
    pieces: list[str] = []
    end = 0
    text = one_line(text)
    for code in _CODE.finditer(text):
        pieces += (_MARKUP.sub(r"\\\g<0>", text[end : code.start()]), code[0].replace("|", r"\|"))
        end = code.end()
    pieces.append(_MARKUP.sub(r"\\\g<0>", text[end:]))
    return "".join(pieces)
