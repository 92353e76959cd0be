"""`wirelaw generate`: types and codecs from contracts."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wirelaw.cli.console import result, say
from wirelaw.cli.exits import Exit

if TYPE_CHECKING:
    from wirelaw.jobs.generate import Generated


@click.command("generate")
@click.argument("language", type=click.Choice(["go", "rust", "python", "typescript"]))
@click.argument("contracts", nargs=-1, metavar="[CONTRACT]...")
@click.option(
    "--out",
    required=True,
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder for the code; it holds nothing else.",
)
@click.option("--check", "mode", flag_value="check", help="Write nothing; exit 1 where the folder differs.")
@click.option("--diff", "mode", flag_value="diff", help="Write nothing; print what would change.")
@click.option("--write", "mode", flag_value="write", default=True, help="Write the folder (default).")
@click.option(
    "--package", default="", metavar="NAME", help="For go: the package's name (default: the folder's)."
)
@click.option(
    "--fast", is_flag=True, help="For go: also AppendJSON, and the methods that encoding/json/v2 prefers."
)
@click.option("--force", is_flag=True, help="Write over changed files, and into a folder that is not ours.")
@click.option(
    "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True
)
def command(
    language: str,
    contracts: tuple[str, ...],
    out: Path,
    mode: str,
    package: str,
    fast: bool,
    force: bool,
    form: str,
) -> int:
    """Write complete types for contracts in LANGUAGE, with codecs and a test of accept and reject vectors.

    Without CONTRACT, for the newest version of every contract. What the language cannot keep of a contract is
    told, and stands in the head of the file.

    Exit codes: 0 done (or current, with --check), 1 the folder differs (--check), 2 refused.
    """
    from codegen.output.tree import diff
    from registry.declare import read_catalogue
    from wirelaw.configuration import find_configuration, read_configuration
    from wirelaw.jobs.generate import Target, generate

    catalogue = read_catalogue(read_configuration(find_configuration(Path.cwd())).contracts)
    generated = generate(catalogue, contracts, Target(language), out, package, fast=fast)
    folder = generated.folder
    if mode == "write":
        if not force:
            folder.refuse_foreign()
        if not folder.is_current():
            folder.write()
    if form == "json":
        result(json.dumps(_document(generated, language), indent=2, ensure_ascii=False))
    else:
        _tell_limits(generated)
        result(_told(generated, mode) if mode != "diff" else diff((*folder.files, folder.manifest), out))
    return Exit.DRIFT if mode == "check" and not folder.is_current() else Exit.FINE


def _document(generated: Generated, language: str) -> dict[str, object]:
    folder = generated.folder
    return {
        "language": language,
        "folder": str(folder.path),
        "current": folder.is_current(),
        "contracts": [contract.ref for contract in generated.contracts],
        "files": [file.path.as_posix() for file in folder.files],
        "stale": list(folder.stale),
        "limitations": [
            {"contract": name, "probe": each.probe.value, "why": each.why}
            for name, limits in generated.limitations.items()
            for each in limits
        ],
    }


def _tell_limits(generated: Generated) -> None:
    """Each limitation once for a contract, with how many places it holds at."""
    for name, limits in generated.limitations.items():
        for why, count in Counter(each.why for each in limits).items():
            places = "" if count == 1 else f" ({count} places)"
            say(f"limitation of {name}: {why}{places}")


def _told(generated: Generated, mode: str) -> str:
    folder, count = generated.folder, len(generated.contracts)
    what = f"{count} contract{'' if count == 1 else 's'} in {len(folder.files)} files"
    if mode == "write":
        return f"{folder.path}: {what}"
    if folder.is_current():
        return f"{folder.path} is current: {what}"
    return f"{folder.path} differs from what its contracts ask for: write it again, or see --diff"
