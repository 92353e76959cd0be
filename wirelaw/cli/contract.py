"""`wirelaw contract`: show and lint what is promised; add and diff stand in files of their own."""

from __future__ import annotations

import json
from pathlib import Path

import click

from wirelaw.cli.console import result, say
from wirelaw.cli.contract_add import add_command
from wirelaw.cli.contract_diff import diff_command
from wirelaw.cli.exits import Exit

_FORMAT = click.Choice(["terminal", "json"])


@click.group("contract")
def command() -> None:
    """Declare and judge contracts."""


command.add_command(add_command)
command.add_command(diff_command)


@command.command("lint")
@click.option("--format", "form", type=_FORMAT, default="terminal", show_default=True)
def lint_command(form: str) -> int:
    """Prove every schema and every example, and read every case file.

    Exit codes: 0 all hold, 2 something does not; remarks never fail.
    """
    from registry.lint import lint
    from wirelaw.jobs.project import open_project, unread

    project = open_project()
    found = lint(project.catalogue)
    remarks = (*map(str, found.remarks), *unread(project))
    examples = sum(len(contract.accepts) + len(contract.rejects) for contract in project.catalogue)
    if form == "json":
        document = {
            "contracts": len(project.catalogue),
            "examples": examples,
            "cases": len(project.cases),
            "faults": [
                {"where": fault.where, "what": fault.what, "hint": fault.hint} for fault in found.faults
            ],
            "remarks": list(remarks),
        }
        result(json.dumps(document, indent=2, ensure_ascii=False))
    else:
        for fault in found.faults:
            say(str(fault))
        for remark in remarks:
            say(f"remark: {remark}")
        verdict = "all hold" if not found.faults else f"{len(found.faults)} faults"
        result(
            f"{len(project.catalogue)} contracts, {examples} examples, {len(project.cases)} cases: {verdict}."
        )
    return Exit.USAGE if found.faults else Exit.FINE


@command.command("show")
@click.argument("name", required=False)
@click.option("--format", "form", type=_FORMAT, default="terminal", show_default=True)
def show_command(name: str | None, form: str) -> int:
    """Print a contract for a person; NAME or NAME@VERSION. Without it, list them."""
    from registry.declare import read_catalogue
    from registry.describe import describe
    from wirelaw.configuration import find_configuration, read_configuration

    catalogue = read_catalogue(read_configuration(find_configuration(Path.cwd())).contracts)
    if name is None:
        rows = [(contract.ref, contract.summary) for contract in catalogue]
        if form == "json":
            result(json.dumps([{"ref": ref, "summary": summary} for ref, summary in rows], indent=2))
        else:
            widest = max((len(ref) for ref, _ in rows), default=0)
            result(
                "\n".join(f"{ref.ljust(widest)}  {summary}" for ref, summary in rows) or "No contracts yet."
            )
        return Exit.FINE
    contract = catalogue.get(name)
    if form == "json":
        result(json.dumps(contract.schema, indent=2, ensure_ascii=False))
    else:
        result("\n".join(describe(contract)))
    return Exit.FINE
