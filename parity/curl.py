"""One case as a `curl` command line that a person can paste; secrets never appear in it."""

from __future__ import annotations

import re
from shlex import quote

from parity.case import Request
from parity.redact import redacted


def curl(request: Request, url: str, base_path: str = "") -> str:
    """The command that sends this request to a runtime at `url`; binary bodies are given as escapes."""
    parts = ["curl", "-sS"]
    if request.method == "HEAD":
        parts.append("--head")
    elif request.method != ("GET" if request.body is None else "POST"):
        parts += ["-X", request.method]
    for name, value in request.headers:
        parts += ["-H", quote(f"{name}: {redacted(name, value)}" if value else f"{name};")]
    if request.body is not None and "content-type" not in dict(request.headers):
        parts += ["-H", "content-type:"]  # or curl would call it a form
    if request.body is not None:
        parts += ["--data-raw", _body(request.body)]
    if _PATTERN.search(request.path):
        parts.append("--globoff")
    if "/." in request.path:
        parts.append("--path-as-is")
    parts.append(quote(url.rstrip("/") + base_path.rstrip("/") + request.path))
    return " ".join(parts)


#: What curl would take as a pattern of several paths.
_PATTERN = re.compile(r"[\[\]{}]")


def _body(body: bytes) -> str:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text.isprintable() and text:
        return quote(text)
    escaped = "".join(
        f"\\x{byte:02x}" if byte < 32 or byte > 126 or byte in b"\\'" else chr(byte) for byte in body
    )
    return f"$'{escaped}'"
