"""The page that says what each language keeps."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import corpus_type

from codegen.types.constructs import CHAPTERS, Chapter, Construct
from codegen.types.emitted import Asked, Emitted, Limitation
from codegen.types.table import Answer, answer_of, answers_of, page
from codegen.types.vector import Probe
from registry.fault import Fault, Refusal

CHAPTER = Chapter("Scalars", (Construct("null | nothing", "ping"), Construct("whole numbers", "counters")))


def exact(asked: Sequence[Asked]) -> Emitted:
    """An emitter that can do all."""
    return Emitted((), {})


def limited(asked: Sequence[Asked]) -> Emitted:
    """An emitter that says one thing at two places."""
    why = Limitation(Probe.HUGE, "Numbers are doubles.", ("a",))
    return Emitted((), {each.type.contract.name: (why, why) for each in asked})


def refusing(asked: Sequence[Asked]) -> Emitted:
    """An emitter that can do nothing."""
    raise Refusal(Fault("Two members would have one name.", "#/properties/a"))


def test_an_answer_is_what_the_emitter_says() -> None:
    asked = Asked(corpus_type("ping"), ())
    assert answer_of(exact, asked) == Answer()
    assert answer_of(limited, asked) == Answer(limited=("Numbers are doubles.",))
    assert answer_of(refusing, asked) == Answer(refused=("Two members would have one name.",))


def test_the_answers_of_all_languages_are_told_by_contract() -> None:
    asked = [Asked(corpus_type(name), ()) for name in ("ping", "counters")]
    assert answers_of({"go": exact, "rust": limited}, asked) == {
        name: {"go": Answer(), "rust": Answer(limited=("Numbers are doubles.",))}
        for name in ("ping", "counters")
    }


def test_the_page_has_a_row_for_each_construct_and_a_number_for_each_note() -> None:
    answers = {
        "ping": {"go": Answer(), "rust": Answer(limited=("Numbers are doubles.",))},
        "counters": {
            "go": Answer(refused=("Two members\nwould have one name.",)),
            "rust": Answer(limited=("Whole numbers end at 64 bits.", "Numbers are doubles.")),
        },
    }
    assert page(answers, (CHAPTER,)).partition("## ")[2] == (
        "Scalars\n"
        "\n"
        "| construct | contract | go | rust |\n"
        "| --- | --- | --- | --- |\n"
        "| null \\| nothing | `ping` | exact | limited (1) |\n"
        "| whole numbers | `counters` | refused (1) | limited (2, 1) |\n"
        "\n"
        "## Notes: go\n"
        "\n"
        "1. Two members would have one name.\n"
        "\n"
        "## Notes: rust\n"
        "\n"
        "1. Numbers are doubles.\n"
        "2. Whole numbers end at 64 bits.\n"
    )


def test_a_page_without_notes_ends_with_its_last_table() -> None:
    names = [each.contract for chapter in CHAPTERS for each in chapter.constructs]
    written = page({name: {"go": Answer()} for name in names})
    assert "## Notes" not in written
    assert written.count("| exact |") == len(names)
