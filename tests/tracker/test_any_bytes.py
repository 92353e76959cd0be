"""Whatever bytes stand before a decisions table, it is edited cleanly or refused."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.advance import advance
from tracker.decision import Observation
from tracker.errors import TrackerRefusal
from tracker.sync import plan

TABLE = b"\n\n\n| ID | Status | Evidence | Updated |\n|--|--|--|--|\n| a | open | | |\n"
MARKDOWN_LIKE = st.text(st.sampled_from("|-: \n\r`>*a\x00\u2028\ufeff<!"), max_size=120).map(str.encode)


@settings(max_examples=250, deadline=None)
@given(st.binary(max_size=200) | MARKDOWN_LIKE)
def test_any_bytes_are_edited_around_or_refused(junk: bytes) -> None:
    opened = advance(None, Observation("a", True, True, "diverges", "f1", ("c1",)), date(2026, 1, 1))
    assert opened is not None
    try:
        planned = plan(
            junk + TABLE, {"a": opened}, (Observation("a", False, True, "agrees"),), date(2026, 1, 2)
        )
    except TrackerRefusal:
        return
    assert planned.document_after.startswith(junk)
    assert planned.document_after.endswith(b" |\n")
    assert b"| a | resolved | agrees (`" in planned.document_after
