"""In what two different names of one thing part: the one place that tells kinds of renaming apart."""

from __future__ import annotations

import re
from enum import Enum

from codegen.wire.name import INITIALISMS, Style, chunks, fold, spell, underscores, words


class NameDifference(Enum):
    """What tells two names apart; the first that holds."""

    RENAMED = "other words"
    LEADING = "underscores before the name"
    TRAILING = "underscores behind the name"
    DIGITS = "where a word ends beside a digit"
    ACRONYM = "how an acronym is spelled"
    STYLE = "how the words are joined"


def name_difference(wanted: str, used: str) -> NameDifference:
    """In what two different names part."""
    if fold(wanted) != fold(used):
        return NameDifference.RENAMED
    (before, behind), (used_before, used_behind) = underscores(wanted), underscores(used)
    if before != used_before:
        return NameDifference.LEADING
    if behind != used_behind:
        return NameDifference.TRAILING
    if words(wanted) != words(used) and _digits_joined(wanted) == _digits_joined(used):
        return NameDifference.DIGITS
    only_case = wanted.lower() == used.lower()
    if (only_case or not _in_style(wanted, used)) and _acronyms(wanted) != _acronyms(used):
        return NameDifference.ACRONYM
    return NameDifference.STYLE


def splits_acronym(wanted: str, used: str) -> bool:
    """Whether two names have the same letters and exactly one of them spells an acronym as single letters."""
    if fold(wanted) != fold(used) or _in_style(wanted, used):
        return False
    return _has_single_letters(wanted) is not _has_single_letters(used)


def _in_style(wanted: str, used: str) -> bool:
    """Whether one of the styles that keep no acronym gives the name."""
    plain = set(Style) - {Style.AS_IS, Style.GO_CAMEL, Style.GO_PASCAL}
    return any(spell(wanted, style) == used for style in plain)


def _digits_joined(name: str) -> tuple[str, ...]:
    return words(re.sub(r"[_-]+(?=[0-9])|(?<=[0-9])[_-]+", "", name))


def _acronyms(name: str) -> list[tuple[bool, int, int]]:
    """The acronyms of a name: whether in single letters, and where in the name without separators."""
    parts = chunks(name)
    found: list[tuple[bool, int, int]] = []
    start = 0
    letters: list[int] = []
    for part in [*parts, ""]:
        if len(part) == 1 and part.isalpha():
            letters.append(start)
        else:
            if len(letters) > 1:
                found.append((True, letters[0], start))
            letters = []
        if sum(map(str.isalpha, part)) > 1 and part.isupper() and (not name.isupper() or _is_acronym(parts)):
            found.append((False, start, start + len(part)))
        start += len(part)
    return found


def _is_acronym(parts: list[str]) -> bool:
    """Whether a name in capitals is an acronym, not a text in capitals: nothing but its letters can tell."""
    return len(parts) == 1 and parts[0].lower() in INITIALISMS


def _has_single_letters(name: str) -> bool:
    """Whether two single letters stand side by side as words of their own."""
    if re.search(r"[_-]", name):
        return bool(re.search(r"(?:^|[_-])[A-Za-z][_-][A-Za-z](?:[_-]|$)", name))
    return bool(re.match(r"[a-z][A-Z](?:[A-Z]|$)", name))
