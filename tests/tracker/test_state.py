"""State files: one layout, read strictly."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tracker.advance import advance
from tracker.decision import Decision, Observation
from tracker.errors import TrackerRefusal
from tracker.state import read_states, state_bytes, state_path
from tracker.waiver import accept

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ID = "parity/validate/body"
DAY = date(2026, 1, 2)


LAYOUT = """{
  "cases": [
    "c1",
    "c2"
  ],
  "events": [
    {
      "date": "2026-01-02",
      "digest": "DIGEST",
      "event": "opened"
    },
    {
      "date": "2026-01-02",
      "digest": "DIGEST",
      "event": "accepted",
      "note": "until 2026-03-01 by team-a: callers first"
    }
  ],
  "evidence": {
    "digest": "DIGEST",
    "fingerprint": "f1",
    "summary": "5 of 6 diverge, naïve “ü”"
  },
  "id": "parity/validate/body",
  "status": "accepted",
  "waiver": {
    "fingerprint": "f1",
    "owner": "team-a",
    "reason": "callers first",
    "until": "2026-03-01"
  }
}
"""


def opened(identity: str = ID) -> Decision:
    observation = Observation(identity, True, True, "5 of 6 diverge, naïve “ü”", "f1", ("c2", "c1"))
    decision = advance(None, observation, DAY)
    assert decision is not None
    return decision


def accepted() -> Decision:
    return accept(opened(), "team-a", "callers first", date(2026, 3, 1), DAY)


def resolved() -> Decision:
    decision = advance(opened(), Observation(ID, False, True, "agrees"), DAY)
    assert decision is not None
    return decision


def store(folder: Path, decision: Decision) -> Path:
    path = state_path(folder, decision.id)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(state_bytes(decision))
    return path


def refusal_of(folder: Path) -> str:
    with pytest.raises(TrackerRefusal) as refusal:
        read_states(folder)
    return str(refusal.value)


@pytest.mark.parametrize("make", [opened, accepted, resolved])
def test_what_is_written_is_read_back(tmp_path: Path, make: Callable[[], Decision]) -> None:
    path = store(tmp_path, make())
    assert path == tmp_path / "parity" / "validate" / "body.json"
    assert read_states(tmp_path) == {ID: make()}


def test_the_layout_is_one() -> None:
    digest = opened().evidence.digest
    assert state_bytes(accepted()).decode() == LAYOUT.replace("DIGEST", digest)


def test_no_folder_means_no_decisions(tmp_path: Path) -> None:
    assert read_states(tmp_path / "none") == {}


def test_hidden_and_other_files_are_not_state_files(tmp_path: Path) -> None:
    store(tmp_path, opened())
    (tmp_path / "README.md").write_text("x")
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "x.json").write_text("x")
    (tmp_path / "parity" / ".body.json.1234.tmp").write_text("x")
    assert list(read_states(tmp_path)) == [ID]


def test_ids_come_sorted_and_may_be_prefixes_of_each_other(tmp_path: Path) -> None:
    for identity in ("b", "a/b", "a"):
        store(tmp_path, opened(identity))
    assert sorted(read_states(tmp_path)) == ["a", "a/b", "b"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", ":1: The state file is not JSON"),
        (b"\xff", "not UTF-8 (byte 0)"),
        (b"[]", "#: An object is expected here, not a list."),
        (b"null", "#: An object is expected here, not null."),
        (b'{"id": NaN}', "NaN is no number"),
        (b'{"id": "a", "id": "b"}', "the key 'id' stands twice in one object"),
        (b"[" * 100_000, "not usable JSON"),
        (b'{\n<<<<<<< ours\n"status": "open"\n=======\n', ":2: The state file holds a merge conflict."),
        (b"\xef\xbb\xbf{}", "The state file is not"),
        (b"", "not JSON"),
    ],
)
def test_what_is_not_json_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    (tmp_path / "a.json").write_bytes(content)
    text = refusal_of(tmp_path)
    assert says in text
    assert str(tmp_path / "a.json") in text


def test_a_file_that_was_moved_is_refused(tmp_path: Path) -> None:
    store(tmp_path, opened()).rename(tmp_path / "parity" / "other.json")
    says = f"#/id: The file holds the decision {ID}, but its path says parity/other."
    assert says in refusal_of(tmp_path)


def test_every_bad_file_is_named(tmp_path: Path) -> None:
    store(tmp_path, opened())
    (tmp_path / "a.json").write_text("{")
    (tmp_path / "b.json").write_text("{")
    with pytest.raises(TrackerRefusal) as refusal:
        read_states(tmp_path)
    assert len(refusal.value.faults) == 2


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "decisions").write_text("x")
    assert "is a file" in refusal_of(tmp_path / "decisions")


def test_no_id_leads_out_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no decision id"):
        state_path(tmp_path, "../a")
