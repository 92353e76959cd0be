"""The first files of a project: small, valid, and ready to be changed."""

from __future__ import annotations

from pathlib import Path

from registry.fault import Fault, Refusal

FILES = {
    "wirelaw.toml": """\
[wirelaw]
contracts = "contracts"
cases = ["contracts/*/cases.yaml"]
tracker = "docs/ARCHITECTURE_COMPARISON.md"

# One table per runtime. With a `start` command wirelaw builds, starts and stops it itself.
[runtimes.first]
language = "rust"
url = "http://127.0.0.1:3100"

[runtimes.second]
language = "go"
url = "http://127.0.0.1:4110"
""",
    "contracts/health/contract.toml": """\
owner = "platform"
summary = "What a runtime says about itself."
compatibility = "BACKWARD"
statuses = [200]
""",
    "contracts/health/1/schema.json": """\
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "wirelaw:health@1",
  "title": "Health",
  "type": "object",
  "properties": {
    "status": { "type": "string" }
  },
  "required": ["status"]
}
""",
    "contracts/health/1/accept/ok.json": '{ "status": "ok" }\n',
    "contracts/health/1/reject/no-status.json": "{}\n",
    "contracts/health/cases.yaml": """\
contracts: {200: health}
cases:
  - id: health
    why: Every runtime says that it is well, in the same words.
    request: {method: GET, path: /health}
    expect: {status: 200}
""",
    "docs/ARCHITECTURE_COMPARISON.md": """\
# Runtimes side by side

## Decisions

| ID | Decision | Status | Evidence | Updated | Notes |
|---|---|---|---|---|---|
""",
}


def scaffold(folder: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Writes the files that are not there; gives the names written and those kept as they are."""
    written: list[str] = []
    kept: list[str] = []
    for name, text in FILES.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
            written.append(name)
        except FileExistsError:
            kept.append(name)
        except OSError as error:
            raise Refusal(Fault(f"It cannot be written: {error.strerror}.", str(path))) from error
    return tuple(written), tuple(kept)
