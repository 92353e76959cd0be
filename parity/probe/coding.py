"""Takes a content coding off a body, within the limit of the runtime: what is compared is the content."""

from __future__ import annotations

import zlib

from parity.probe.stream import Broken

_WINDOWS = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


def decoded(body: bytes, codings: str, limit: int) -> bytes:
    """The content of a body; the body itself where the coding is none of ours, or is not what it says."""
    names = [name.strip().lower() for name in codings.split(",") if name.strip()]
    for name in reversed(names):
        if name == "identity" or not body:
            continue
        if name not in _WINDOWS:
            return body
        opened = zlib.decompressobj(_WINDOWS[name])
        try:
            content = opened.decompress(body, limit + 1)
        except zlib.error:
            return body
        if len(content) > limit:
            raise Broken("body-over-limit", f"The body goes on after {limit} bytes, the limit, unpacked.")
        if not opened.eof:
            return body
        body = content
    return body
