"""What YAML writes is one JSON document, number for number, or a fault; and the work is bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parity.cases.case_file import read_cases
from registry.fault import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Writes a case file into the working folder of the test."""
    monkeypatch.chdir(tmp_path)

    def written(text: str) -> Path:
        file = tmp_path / "cases.yaml"
        file.write_text(text)
        return file

    return written


def faults(*files: Path) -> list[tuple[str, str, str]]:
    """Where, what and hint of every fault."""
    with pytest.raises(Refusal) as refused:
        read_cases(files)
    return [(fault.where, fault.what, fault.hint) for fault in refused.value.faults]


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("1", "1"),
        ("1.0", "1.0"),
        ("1e5", "1e5"),
        ("1E+05", "1E+05"),
        ("-0", "-0"),
        ("-0.0", "-0.0"),
        ("0.10", "0.10"),
        ("123456789012345678901234567890.10", "123456789012345678901234567890.10"),
        ("9" * 5000, "9" * 5000),
        ('"1"', '"1"'),
        ("'1.0'", '"1.0"'),
        ("!!str 1", '"1"'),
        ("yes", '"yes"'),
        ("off", '"off"'),
        ("2024-01-31", '"2024-01-31"'),
        ("2024-01-31T10:00:00Z", '"2024-01-31T10:00:00Z"'),
        ("1_000", '"1_000"'),
        ("12:30:45", '"12:30:45"'),
        ("0b1", '"0b1"'),
        ("True", "true"),
        ("~", "null"),
        ("", "null"),
        ('""', '""'),
        ("{b: 1, a: [1, {}, []]}", '{"b":1,"a":[1,{},[]]}'),
        ("{1: a, 0x1F: b, ~: c, true: d}", '{"1":"a","0x1F":"b","~":"c","true":"d"}'),
        (r'"\u00e9\ud83d\ude00\u2028\n\/"', '"\u00e9\U0001f600\u2028\\n/"'),
        ("&x [1.0]", "[1.0]"),
        ("{a: &x [1.0], b: *x}", '{"a":[1.0],"b":[1.0]}'),
    ],
)
def test_a_body_is_sent_as_it_is_written(written: str, sent: str, write: Callable[[str], Path]) -> None:
    file = write(f"""
cases:
  - id: a
    why: A reason.
    request:
      method: POST
      path: /
      json: {written}
    expect:
      body: {written.replace("&x", "&y").replace("*x", "*y")}
""")
    (case,) = read_cases([file])
    assert case.request.body == sent.encode()
    assert case.expect.body == sent.encode()


@pytest.mark.parametrize("number", ["0x1F", "0o17", "+1", "007", ".5", "5.", ".nan", ".inf", "-.INF", "1.e5"])
def test_a_number_that_json_cannot_write_is_a_fault(number: str, write: Callable[[str], Path]) -> None:
    file = write(
        f"cases:\n- id: a\n  why: A reason.\n  request: {{method: POST, path: /, json: [{number}]}}\n"
    )
    assert faults(file) == [
        (
            "cases.yaml:4",
            f"`{number}` is a number that JSON cannot write.",
            "Write the number as JSON does, or quote it if text is meant.",
        )
    ]


def test_aliases_of_aliases_are_bounded(write: Callable[[str], Path]) -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n + 1}: &a{n + 1} [{', '.join([f'*a{n}'] * 10)}]\n" for n in range(20)
    )
    assert [what for _, what, _ in faults(write(bomb))] == ["The file stands for more than 1000000 values."]


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 5000 + "a", "{a: " * 200 + "1" + "}" * 200])
def test_nesting_is_bounded(text: str, write: Callable[[str], Path]) -> None:
    assert [what for _, what, _ in faults(write(text))] == ["The file nests deeper than 100 levels."]
