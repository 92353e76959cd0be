"""Build constraints: when a Go file is compiled at all, said by a comment or by its name."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"^//go:build[ \t]+(.*?)[ \t]*$")
_SYSTEM = re.compile(
    "aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1"
    "|windows|zos"
)
_MACHINE = re.compile(
    "386|amd64|arm|arm64|loong64|mips|mips64|mips64le|mipsle|ppc64|ppc64le|riscv64|s390x|sparc64|wasm"
)


def constraint(path: str, data: bytes) -> str:
    """The constraint of a file as an expression of `//go:build`; empty when it is always built."""
    parts = [part for part in (_from_comment(data), _from_name(path)) if part]
    return parts[0] if len(parts) < 2 and parts else " && ".join(f"({part})" for part in parts)


def is_ignored(expression: str) -> bool:
    """Whether the file belongs to no ordinary build, such as a script run with `go run`."""
    return expression.split(" ")[0] == "ignore"


def _from_comment(data: bytes) -> str:
    for line in data.decode("utf-8", "replace").removeprefix("\ufeff").split("\n"):
        text = line.strip()
        if match := _COMMENT.match(text):
            return match[1]
        if text and not text.startswith("//"):
            return (
                ""  # constraints stand above the package clause; a block comment before one is not followed
            )
    return ""


def _from_name(path: str) -> str:
    stem = path.rpartition("/")[2].removesuffix(".go")
    parts = stem.split("_")[1:]
    if parts and _SYSTEM.fullmatch(parts[-1]):
        return parts[-1]
    if parts and _MACHINE.fullmatch(parts[-1]):
        system = parts[-2] if len(parts) > 1 and _SYSTEM.fullmatch(parts[-2]) else ""
        return f"{system} && {parts[-1]}" if system else parts[-1]
    return ""
