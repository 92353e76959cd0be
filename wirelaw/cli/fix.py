"""`wirelaw fix`: the code that closes the gap."""

from __future__ import annotations

import json
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wirelaw.cli.console import colour, result, say
from wirelaw.cli.exits import Exit

if TYPE_CHECKING:
    from parity.report.summary import Summary
    from wirelaw.jobs.check import Checked
    from wirelaw.jobs.fix import Fixed, Verified
    from wirelaw.jobs.project import Project


@click.command("fix")
@click.argument("runtime")
@click.option("--diff", "mode", flag_value="diff", default=True, help="Print the code as a diff (default).")
@click.option("--write", "mode", flag_value="write", help="Write the files beside the type.")
@click.option(
    "--verify", "mode", flag_value="verify", help="Build with the fix, start, probe again; write nothing."
)
@click.option(
    "--accept-legacy", is_flag=True, help="Also read the old form, so that a fleet can be rolled over."
)
@click.option(
    "--until", type=click.DateTime(["%Y-%m-%d"]), help="The day after which the old form is not needed."
)
@click.option("--assume", is_flag=True, help="Use names that were neither seen nor read from the source.")
@click.option(
    "--from",
    "recording",
    metavar="REPORT",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="With --verify: judge the other runtimes from their recorded answers.",
)
@click.option("--free-ports", is_flag=True, help="With --verify: start runtimes on free ports.")
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The report to fix (default .wirelaw/report.json).",
)
@click.option(
    "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True
)
def command(
    runtime: str,
    mode: str,
    accept_legacy: bool,
    until: datetime | None,
    assume: bool,
    recording: Path | None,
    free_ports: bool,
    report: Path | None,
    form: str,
) -> int:
    """Write the code that closes the gap at RUNTIME, for every finding of the last report.

    Exit codes: 0 done (or nothing to fix), 1 the fix does not close the gap (--verify), 2 refused,
    4 a runtime did not come up.
    """
    from codegen.output.tree import diff, write
    from wirelaw.jobs.fix import FixOptions, plan_fixes
    from wirelaw.jobs.project import open_project
    from wirelaw.jobs.recorded_run import judge_again
    from wirelaw.jobs.report_file import default_report

    if until is not None and not accept_legacy:
        raise click.UsageError("--until goes with --accept-legacy.")
    project = open_project()
    checked = judge_again(project, report or default_report(project))
    options = FixOptions(accept_legacy, None if until is None else until.date(), assume)
    fixes = plan_fixes(project, checked, runtime, options)
    for fixed in fixes:
        _notes(fixed)
    if mode == "verify" and fixes:
        return _verify(project, checked, fixes, runtime, recording, form, free_ports=free_ports)
    if mode == "write":
        for fixed in fixes:
            write(fixed.go.files, fixed.source)
    if form == "json":
        result(json.dumps({"runtime": runtime, "files": _files(project, fixes)}, indent=2))
    elif not fixes:
        result(f"Nothing to fix at {runtime}: the last report has no cause there.")
    elif mode == "write":
        for name in _files(project, fixes):
            result(f"wrote  {name}")
    else:
        for fixed in fixes:
            result(_coloured(diff(fixed.go.files, fixed.source, project.configuration.root)))
    return Exit.FINE


def _verify(
    project: Project,
    checked: Checked,
    fixes: tuple[Fixed, ...],
    runtime: str,
    recording: Path | None,
    form: str,
    *,
    free_ports: bool,
) -> int:
    from parity.report.recorded import read_recording
    from wirelaw.cli.stack_story import tell
    from wirelaw.jobs.fix import verify

    with tempfile.TemporaryDirectory(prefix="wirelaw-fix-") as scratch:
        verified = verify(
            project,
            checked.report.summary,
            fixes,
            runtime,
            Path(scratch),
            recording=None if recording is None else read_recording(recording),
            free_ports=free_ports,
            on_step=tell,
        )
    if form == "json":
        result(json.dumps(_verified(project, fixes, verified), indent=2))
    else:
        result(_told(runtime, verified))
    closed = not verified.after.body_diverge and not dict(verified.after.contract_broken).get(runtime)
    if verified.after.could_not_run:
        return Exit.COULD_NOT_RUN
    return Exit.FINE if closed else Exit.DRIFT


def _verified(project: Project, fixes: tuple[Fixed, ...], verified: Verified) -> dict[str, Any]:
    from parity.report.document import summary_json

    return {
        "before": summary_json(verified.before),
        "after": summary_json(verified.after),
        "files": _files(project, fixes),
    }


def _told(runtime: str, verified: Verified) -> str:
    before, after = verified.before, verified.after
    verdict = (
        "The fix closes the gap."
        if not after.body_diverge and not dict(after.contract_broken).get(runtime)
        else "The fix does not close the whole gap; `wirelaw check` tells what is left after writing it."
    )
    return f"before  {_figures(runtime, before)}\nafter   {_figures(runtime, after)}\n{verdict}"


def _figures(runtime: str, summary: Summary) -> str:
    broken = dict(summary.contract_broken).get(runtime, 0)
    return (
        f"{summary.body_agree}/{summary.cases} bodies agree, {runtime} breaks the contract in {broken} cases"
    )


def _files(project: Project, fixes: tuple[Fixed, ...]) -> list[str]:
    root = project.configuration.root
    paths = [fixed.source / file.path for fixed in fixes for file in fixed.go.files]
    return [str(path.relative_to(root) if path.is_relative_to(root) else path) for path in paths]


def _notes(fixed: Fixed) -> None:
    for name in fixed.go.assumed:
        say(f"assumed: {name}")
    for note in fixed.go.notes:
        say(f"note: {note}")


def _coloured(diff: str) -> str:
    if not colour():
        return diff
    marks = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}
    return "\n".join(
        f"{marks[line[0]]}{line}\x1b[0m" if line[:1] in marks else line for line in diff.split("\n")
    )
