"""Strict JSON says where a file is wrong, and takes only what has one meaning."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from registry.strict_json import NotJson, parse

CORPUS = Path(__file__).parents[3] / "shared" / "data" / "json-test-suite"


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        (b"", "A value is expected here.", 1, 1),
        (b'{\n  "a": }', "A value is expected here.", 2, 8),
        (b'{"a": 1} x', "The document ends before this, and something follows.", 1, 10),
        (b"{'a': 1}", "It is not JSON here: expecting property name enclosed in double quotes.", 1, 2),
        (b'[\n  "NaN",\n  NaN]', "NaN is not JSON.", 3, 3),
        (b"[1, -Infinity]", "-Infinity is not JSON.", 1, 5),
        (b'{\n "a": {"b": 1},\n "c": {"b": 1, "b": 2}\n}', 'The member "b" is there twice.', 3, 16),
        (b'{"a": 1,\n "\\u0061": 2}', 'The member "a" is there twice.', 2, 2),
        (b'[{"x": {"a": 1, "a": [1, {"a": 3}]}}]', 'The member "a" is there twice.', 1, 17),
        (b"\xef\xbb\xbf{}", "It starts with a byte order mark, which JSON does not allow.", 1, 1),
        (b'{\n"\xff": 1}', "It is not UTF-8 text.", 2, 2),
        (b'{\n"a": "\\ud800"}', "It holds half of a surrogate pair, which is no text.", 2, 7),
        (b'["\\udc00"]', "It holds half of a surrogate pair, which is no text.", 1, 3),
        (b"[" * 100_000, "It is nested too deeply to be read.", 1, 1),
    ],
)
def test_what_is_wrong_and_where(text: bytes, message: str, line: int, column: int) -> None:
    with pytest.raises(NotJson) as refused:
        parse(text)
    assert (refused.value.message, refused.value.line, refused.value.column) == (message, line, column)


def test_values_stay_what_they_are() -> None:
    assert parse(b'{"a": [1, 1.5, true, null, "\\ud83d\\ude00"]}') == {
        "a": [1, 1.5, True, None, "\U0001f600"]
    }
    assert parse(b"1e400") == Decimal("1e400")
    assert parse(b"9" * 5000) == Decimal("9" * 5000)
    assert parse(b'{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}') == json.loads(
        b'{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}'
    )


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the JSON parsing test suite is not beside us")
def test_the_parsing_test_suite() -> None:
    files = sorted(CORPUS.rglob("[yn]_*.json"))
    assert len(files) > 250
    two_meanings = {"y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"}
    wrong = [file.name for file in files if _parses(file) is not _expected(file, two_meanings)]
    assert wrong == []


def _parses(file: Path) -> bool:
    try:
        parse(file.read_bytes())
    except NotJson:
        return False
    return True


def _expected(file: Path, refused: set[str]) -> bool:
    return file.name.startswith("y_") and file.name not in refused
