"""A project of its own in a scratch folder: for tests that change contracts, cases or configuration."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from command_line import ROOT


def make_project(
    folder: Path, *, runtimes: dict[str, str], schema: Any = None, cases: str | None = None
) -> Path:
    """Copies the example's contracts into `folder` with runtimes that are only attached to.

    `runtimes` maps name to address; `schema` replaces that of validation-error, whose examples then go;
    `cases` replaces the text of the case file.
    """
    for name in ("validation-error", "validate-report", "request-error"):
        shutil.copytree(ROOT / "contracts" / name, folder / "contracts" / name)
    contract = folder / "contracts" / "validation-error"
    if schema is not None:
        (contract / "1" / "schema.json").write_text(json.dumps(schema))
        shutil.rmtree(contract / "1" / "accept")
        shutil.rmtree(contract / "1" / "reject")
    if cases is not None:
        (contract / "cases.yaml").write_text(cases)
    lines = ["[wirelaw]", 'contracts = "contracts"', 'tracker = "docs/DECISIONS.md"']
    for name, url in runtimes.items():
        lines += [f"[runtimes.{name}]", 'language = "other"', f'url = "{url}"']
    (folder / "wirelaw.toml").write_text("\n".join(lines) + "\n")
    (folder / "docs").mkdir()
    (folder / "docs" / "DECISIONS.md").write_text(
        "# Decisions\n\n| ID | Decision | Status | Evidence | Updated | Notes |\n|---|---|---|---|---|---|\n"
    )
    return folder


def configure(folder: Path, *lines: str) -> None:
    """Adds lines to the configuration of a project."""
    path = folder / "wirelaw.toml"
    path.write_text(path.read_text() + "\n".join(lines) + "\n")
