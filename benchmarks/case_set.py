"""Cases to measure with: variations of the six of the example, each with values of its own.

Invariant: the same number gives the same cases, on every machine and in every run.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from benchmarks.pair import ROOT

#: What is sent, and the status that answers it.
Sent: TypeAlias = "tuple[dict[str, Any], int]"

_LICENSES = ("Apache-2.0", "BSD-3-Clause", "MIT")
_MEMBERS = ("name", "version", "channel", "size_bytes", "license")


def write_project(folder: Path, addresses: Mapping[str, str], count: int, *, agreeing: bool) -> None:
    """A project in an empty folder that attaches to the pair: `count` cases, or only ones that agree."""
    for name in ("validation-error", "validate-report", "request-error"):
        shutil.copytree(ROOT / "contracts" / name, folder / "contracts" / name)
    lines = ["[wirelaw]", 'tracker = "DECISIONS.md"', "[check]", "timeout = 30"]
    for name, url in addresses.items():
        lines += [f"[runtimes.{name}]", f'language = "{name}"', f'url = "{url}"']
    (folder / "wirelaw.toml").write_text("\n".join(lines) + "\n")
    (folder / "DECISIONS.md").write_text("# Decisions\n")
    kinds: list[Callable[[int], Sent]] = [_passes] if agreeing else list(_MIX)
    with (folder / "contracts" / "validation-error" / "cases.yaml").open("w") as file:
        file.write("contracts: {200: validate-report, 400: request-error, 422: validation-error}\ncases:\n")
        for number in range(count):
            body, status = kinds[number % len(kinds)](number)
            file.write(
                f"  - id: case-{number}\n"
                "    why: One of many, to be counted.\n"
                "    request:\n"
                "      method: POST\n"
                "      path: /v1/validate\n"
                f"      json: {json.dumps(body)}\n"
                "    expect:\n"
                f"      status: {status}\n"
            )


def _package(number: int, **other: Any) -> dict[str, Any]:
    return {
        "name": f"parser-{number}",
        "version": f"1.{number}.0",
        "channel": "stable",
        "size_bytes": 40_000 + number,
        "license": _LICENSES[number % len(_LICENSES)],
        **other,
    }


def _image(number: int, **other: Any) -> dict[str, Any]:
    return {
        "name": f"gateway-{number}",
        "version": f"2.{number}.0",
        "channel": "stable",
        "size_bytes": 7_000_000 + number,
        "digest": f"sha256:{number:08x}",
        **other,
    }


def _context(environment: str, **other: str) -> dict[str, str]:
    return {"environment": environment, "requested_by": "build-farm", **other}


def _passes(number: int) -> Sent:
    payload, kind = (_package(number), "package") if number % 4 < 2 else (_image(number), "image")
    if number % 2:  # what nobody asked for is answered with a warning that names it
        payload[f"note_{number}"] = "seen"
        return {"kind": kind, "payload": payload, "context": _context("staging")}, 200
    return {
        "kind": kind,
        "payload": payload,
        "context": _context("production", approved_by=f"desk-{number}"),
    }, 200


def _member_missing(number: int) -> Sent:
    payload = _package(number)
    del payload[_MEMBERS[number % len(_MEMBERS)]]
    return {"kind": "package", "payload": payload, "context": _context("staging")}, 422


def _member_mistyped(number: int) -> Sent:
    payload = _image(number, size_bytes=str(number))
    return {"kind": "image", "payload": payload, "context": _context("staging")}, 422


def _approver_missing(number: int) -> Sent:
    return {"kind": "image", "payload": _image(number), "context": _context("production")}, 422


def _pre_release_in_stable(number: int) -> Sent:
    payload = _package(number, version=f"2.{number}.0-rc.1")
    return {"kind": "package", "payload": payload, "context": _context("staging")}, 422


def _license_not_allowed(number: int) -> Sent:
    payload = _package(number, license=f"proprietary-{number}")
    context = _context("production", approved_by=f"desk-{number}")
    return {"kind": "package", "payload": payload, "context": context}, 422


_MIX = (
    _passes,
    _member_missing,
    _member_mistyped,
    _approver_missing,
    _pre_release_in_stable,
    _license_not_allowed,
)
