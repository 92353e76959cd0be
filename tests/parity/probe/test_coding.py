"""A content coding is taken off within the limit, and a body that is not what it says stays as it came."""

from __future__ import annotations

import gzip
import zlib

import pytest

from parity.probe.coding import decoded
from parity.probe.stream import Broken

BODY = b'{"name":"ann"}' * 100


@pytest.mark.parametrize(
    ("sent", "codings"),
    [
        (gzip.compress(BODY), "gzip"),
        (gzip.compress(BODY), " GZIP "),
        (zlib.compress(BODY), "deflate"),
        (gzip.compress(zlib.compress(BODY)), "deflate, gzip"),
        (BODY, "identity"),
        (BODY, ""),
    ],
)
def test_what_was_packed_is_compared(sent: bytes, codings: str) -> None:
    assert decoded(sent, codings, 10_000) == BODY


@pytest.mark.parametrize(
    ("sent", "codings"),
    [(BODY, "gzip"), (gzip.compress(BODY)[:-9], "gzip"), (BODY, "br"), (b"", "gzip")],
)
def test_a_body_that_is_not_what_it_says_stays(sent: bytes, codings: str) -> None:
    assert decoded(sent, codings, 10_000) == sent


def test_a_small_body_that_unpacks_beyond_the_limit_is_refused() -> None:
    with pytest.raises(Broken) as broken:
        decoded(gzip.compress(b"a" * 100_000), "gzip", 10_000)
    assert broken.value.kind == "body-over-limit"
