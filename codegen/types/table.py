"""What generated types keep of each construct, by language, as a page of Markdown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen.types.constructs import CHAPTERS, Chapter
from codegen.types.emitted import Asked, Emitted
from registry.fault import Refusal

#: What each language exports in `codegen/<language>/types/emit.py`.
Emit: TypeAlias = Callable[[Sequence[Asked]], Emitted]

_HEAD = """# What generated types keep

Each row is one construct of JSON Schema, shown by one contract of the test corpus. In the tests of each
language, types are generated for that contract, compiled, and held against its vectors.

- *exact*: every document that the contract accepts is read and written again as the same value, and every
  other one is refused.
- *limited*: the same, but for what the notes say, which stands in the generated code as well.
- *refused*: no code is generated.
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a language makes of one construct: nothing said is exact."""

    limited: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        """The one word for it."""
        return "refused" if self.refused else "limited" if self.limited else "exact"


def answer_of(emit: Emit, asked: Asked) -> Answer:
    """What a language makes of one contract."""
    try:
        emitted = emit([asked])
    except Refusal as refusal:
        return Answer(refused=tuple(fault.what for fault in refusal.faults))
    limitations = emitted.limitations.get(asked.type.contract.name, ())
    return Answer(limited=tuple(dict.fromkeys(each.why for each in limitations)))


def answers_of(emitters: Mapping[str, Emit], asked: Sequence[Asked]) -> dict[str, dict[str, Answer]]:
    """What each language makes of each contract, as `page` takes it."""
    return {
        each.type.contract.name: {language: answer_of(emit, each) for language, emit in emitters.items()}
        for each in asked
    }


def page(answers: Mapping[str, Mapping[str, Answer]], chapters: Sequence[Chapter] = CHAPTERS) -> str:
    """The page: contract -> language -> answer. Every contract of the chapters must be there."""
    notes: dict[str, dict[str, int]] = {language: {} for row in answers.values() for language in row}
    parts = [_HEAD, *(_table(chapter, answers, notes) for chapter in chapters)]
    parts += [_noted(language, numbers) for language, numbers in notes.items() if numbers]
    return "\n".join(parts)


def _table(
    chapter: Chapter, answers: Mapping[str, Mapping[str, Answer]], notes: Mapping[str, dict[str, int]]
) -> str:
    lines = [f"## {chapter.title}", "", _row(["construct", "contract", *notes])]
    lines.append(_row(["---"] * (2 + len(notes))))
    for each in chapter.constructs:
        row = answers[each.contract]
        cells = [
            _shown(row[language], numbers) if language in row else "" for language, numbers in notes.items()
        ]
        lines.append(_row([_cell(each.title), f"`{each.contract}`", *cells]))
    return "\n".join([*lines, ""])


def _shown(answer: Answer, numbers: dict[str, int]) -> str:
    """The word, with the numbers of its notes; a note that is met again keeps its number."""
    noted = [numbers.setdefault(why, len(numbers) + 1) for why in (*answer.refused, *answer.limited)]
    return f"{answer.word} ({', '.join(map(str, noted))})" if noted else answer.word


def _noted(language: str, numbers: Mapping[str, int]) -> str:
    lines = [f"{number}. {_cell(why)}" for why, number in numbers.items()]
    return "\n".join([f"## Notes: {language}", "", *lines, ""])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    """The text on one line, where a bar is no border."""
    return " ".join(text.split()).replace("|", "\\|")
