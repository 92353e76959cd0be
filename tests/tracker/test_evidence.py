"""The digest forgets what differs between two equal runs and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.decision import Observation
from tracker.evidence import evidence_digest, evidence_of, one_line


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://127.0.0.1:3100/v1/validate", "http://127.0.0.1:51234/v1/validate"),
        ("http://validator.internal:80/x", "http://validator.internal:8080/x"),
        ("localhost:3100 refused", "localhost:3101 refused"),
        ("[::1]:3100 refused", "[::1]:3101 refused"),
        ("listens on port 3100", "listens on port 4110"),
        ("took 12 ms", "took 1.25 s"),
        ("took 12ms", "took 350µs"),
        ("took 3 seconds", "took 1 minute"),
        ("since 2026-01-02T03:04:05Z", "since 2027-11-12 13:14:15.161+02:00"),
        ("Date: Fri, 02 Jan 2026 03:04:05 GMT", "Date: Sun, 12 Dec 2027 13:14:15 GMT"),
        ("[10:11:12.131] ready", "[20:21:22] ready"),
        ("two  spaces\nand a line", "two spaces and a line"),
    ],
)
def test_noise_of_a_run_is_left_out(one: str, other: str) -> None:
    assert evidence_digest(one) == evidence_digest(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 of 6 bodies diverge", "4 of 6 bodies diverge"),
        ("/errors/0 differs", "/errors/1 differs"),
        ('"Kind":"schema"', '"Kind":"policy"'),
        ("v1.2 ms", "v1.3 ms"),
        ("12 msgs", "13 msgs"),
        ("2026-01-02", "2026-01-03"),
        ("main.go:120", "main.go:121"),
        ("a:80", "a:81"),
        ("10.5 items", "11.5 items"),
    ],
)
def test_everything_else_counts(one: str, other: str) -> None:
    assert evidence_digest(one) != evidence_digest(other)


def test_exact_parts_are_not_washed() -> None:
    assert evidence_digest("x", "12 ms") != evidence_digest("x", "13 ms")
    assert evidence_digest("x", "ab", "c") != evidence_digest("x", "a", "bc")


def test_detail_and_cases_count_but_are_not_shown() -> None:
    plain = Observation("a", True, True, "s", "f", ("c",))
    detailed = Observation("a", True, True, "s", "f", ("c",), detail="more")
    assert evidence_of(plain, ("c",)).summary == evidence_of(detailed, ("c",)).summary == "s"
    assert (
        len({evidence_of(plain, ("c",)), evidence_of(detailed, ("c",)), evidence_of(plain, ("c", "d"))}) == 3
    )


@given(st.text(st.characters(), max_size=40))
def test_one_line_is_one_line_of_encodable_text(text: str) -> None:
    line = one_line(text)
    assert one_line(line) == line
    assert line.splitlines() in ([line], [])
    assert line.encode().decode() == line
    assert not any(character < " " or character in "\x7f\u202e\u2066\ufeff" for character in line)
