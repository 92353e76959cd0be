"""The drifts for a person at a terminal: the list by family, and the page of one. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from parity.drift import Drift, Severity
from parity.pages.explain import LANGUAGES
from parity.pages.family import FAMILIES, family_of
from parity.pages.fixed import fixed_in
from parity.pages.proven import proven_on
from parity.pages.untold import UNTOLD

#: How a severity stands in front of an id in the list, and what it means.
_MARKS = {Severity.BREAKS: "!", Severity.LOSES: "~", Severity.COSMETIC: "."}
_MEANINGS = {
    Severity.BREAKS: "a caller cannot read the answer, or the contract is broken",
    Severity.LOSES: "a caller reads the answer and gets less than was meant, or something else",
    Severity.COSMETIC: "the answers are equal once parsed",
}
#: Where the second column of a list begins; what is longer stands on a line of its own.
_SECOND, _NAMES = 36, 12
_BOLD, _CYAN, _PLAIN = "\x1b[1m", "\x1b[36m", "\x1b[0m"


def listing(drifts: Sequence[Drift], *, width: int = 80, colour: bool = False) -> str:
    """All drifts by family, a line or two each, and what is known and not claimed."""
    lines = [
        *wrap(
            f"{len(drifts)} drifts: kinds of reason why two runtimes write one value in two ways. "
            "`wirelaw explain ID` prints the page of one.",
            width,
        ),
        "",
        *(
            line
            for severity, mark in _MARKS.items()
            for line in _paragraph(f"{mark} {severity.value}: {_MEANINGS[severity]}", width, hanging=2)
        ),
    ]
    for family in FAMILIES:
        own = [drift for drift in drifts if family_of(drift.id) == family]
        if own:
            lines += ["", _styled(family, _BOLD, colour=colour)]
        for drift in own:
            lines += _entry(
                f"{_MARKS[drift.severity]} {drift.id}", drift.title, _SECOND, width, colour=colour
            )
    lines += ["", _styled("known and not claimed", _BOLD, colour=colour)]
    lines += _paragraph("Nothing on the wire tells these from another cause.", width)
    for each in UNTOLD:
        lines += _entry(f"  {each.id}", each.title, _SECOND, width, colour=colour)
    return "\n".join(lines) + "\n"


def terminal_page(drift: Drift, *, width: int = 80, colour: bool = False) -> str:
    """The page of one drift."""
    contract, runtime = drift.example
    proven = proven_on().get(drift.id, ())
    sections: tuple[tuple[str, Iterable[str]], ...] = (
        (
            "What happens",
            [
                *_paragraph(drift.what, width),
                "",
                *_entry("the contract wants", contract, 22, width),
                *_entry("the runtime writes", runtime, 22, width),
            ],
        ),
        ("Where", [line for each in drift.where for line in _paragraph(each, width, hanging=2)]),
        ("Why it harms", _paragraph(drift.harm, width)),
        ("How it is recognised", _paragraph(drift.recognised, width)),
        (
            "Easily taken for",
            [
                line
                for other in drift.lookalikes
                for line in _entry(other.id, f"{other.told_apart_by}.", _SECOND, width, colour=colour)
            ],
        ),
        (
            "Fix",
            [
                line
                for language, fix in drift.fixes
                for line in _entry(LANGUAGES[language], fix, _NAMES + 2, width)
            ],
        ),
    )
    lines = [
        _styled(drift.id, _CYAN, colour=colour),
        *wrap(f"{drift.title}.", width),
        *wrap(f"Severity: {drift.severity.value}: {_MEANINGS[drift.severity]}.", width),
    ]
    for heading, held in sections:
        lines += ["", _styled(heading, _BOLD, colour=colour), *held]
    if proven:
        named = ", ".join(LANGUAGES[language] for language in proven)
        lines += ["", *wrap(f"Proven on live answers of {named}.", width)]
    if written := ", ".join(LANGUAGES[language] for language in fixed_in().get(drift.id, ())):
        lines += ["", *wrap(f"`wirelaw fix` writes it for {written}: proven by asking again.", width)]
    return "\n".join(lines) + "\n"


def _entry(name: str, text: str, second: int, width: int, *, colour: bool = False) -> Iterator[str]:
    """A name, and a text in a column beside it, or below a name that is too long."""
    start = "  " + name
    told = wrap(text, max(20, width - second), break_on_hyphens=False) or [""]
    shown = _styled(start, _CYAN, colour=colour)
    if len(start) + 2 > second:
        yield shown
    else:
        yield shown + " " * (second - len(start)) + told.pop(0)
    yield from (" " * second + line for line in told)


def _paragraph(text: str, width: int, hanging: int = 0) -> list[str]:
    indent = "  "
    return wrap(
        text, width, initial_indent=indent, subsequent_indent=indent + " " * hanging, break_on_hyphens=False
    )


def _styled(text: str, style: str, *, colour: bool) -> str:
    return f"{style}{text}{_PLAIN}" if colour else text
