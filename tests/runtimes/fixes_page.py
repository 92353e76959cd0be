"""`docs/fixes.md`: for every finding of the zoo, in each language, whether its fix closes it by itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from command_line import ROOT

#: Language -> contract -> `drifts`, and `closed` or why there is no fix: the last result of `make test-deep`.
ALONE = Path(__file__).with_name("fixes.json")
PAGE = ROOT / "docs" / "fixes.md"
_CALLED = {"go": "Go", "python": "Python", "rust": "Rust", "typescript": "TypeScript"}


def recorded() -> dict[str, dict[str, Any]]:
    """The last results."""
    found: dict[str, dict[str, Any]] = json.loads(ALONE.read_text())
    return found


def record(language: str, results: dict[str, Any]) -> None:
    """Keeps the results of one language, and writes the page anew."""
    every = {**recorded(), language: {name: results[name] for name in sorted(results)}}
    ALONE.write_text(json.dumps(dict(sorted(every.items())), indent=1) + "\n")
    PAGE.write_text(page())


def page() -> str:
    """The page."""
    every = recorded()
    contracts = sorted({name for results in every.values() for name in results})
    languages = [each for each in _CALLED if each in every]
    notes: dict[str, int] = {}
    rows = []
    for name in contracts:
        cells = [_cell(every[language].get(name), notes) for language in languages]
        drifts = sorted({drift for each in every.values() for drift in each.get(name, {}).get("drifts", ())})
        linked = ", ".join(f"[{drift}](drifts/{drift}.md)" for drift in drifts)
        rows.append(f"| `{name}` | {linked} | {' | '.join(cells)} |")
    return "\n".join(
        (
            "# What `wirelaw fix` closes",
            "",
            "Each row is a contract of the services that the tests run (`tests/runtimes`), with the drifts",
            "that some runtime has there. In every run of the tests all fixes of one language are written",
            "together, the service is built once and asked again. This table is the last result of",
            "`make test-deep`, which writes each fix alone.",
            "",
            "- *closed*: with this fix alone the finding is gone and no other has come.",
            "- a number: there is no fix, for the reason below.",
            "- empty: the runtime keeps this contract.",
            "",
            f"| contract | drifts | {' | '.join(_CALLED[each] for each in languages)} |",
            f"|---|---|{'---|' * len(languages)}",
            *rows,
            "",
            *(f"{number}. {why}" for why, number in notes.items()),
            "",
        )
    )


def _cell(result: Any, notes: dict[str, int]) -> str:
    if result is None:
        return ""
    if result["result"] == "closed":
        return "closed"
    return str(notes.setdefault(result["result"], len(notes) + 1))
