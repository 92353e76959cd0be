"""`wirelaw check`: the CI command."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wirelaw.cli.console import Progress, colour, result, result_chunks, say, width
from wirelaw.cli.exits import Exit, strongest

if TYPE_CHECKING:
    from parity.report.report import Report


@click.command("check")
@click.option(
    "--case", "cases", multiple=True, metavar="ID", help="Only these cases; patterns as in `schema-*`."
)
@click.option(
    "--contract", "contracts", multiple=True, metavar="NAME", help="Only cases held to these contracts."
)
@click.option("--runtime", "runtimes", multiple=True, metavar="NAME", help="Only these runtimes.")
@click.option("--changed", metavar="GIT_REF", help="Only cases whose file or contract changed since.")
@click.option(
    "--repeat", type=click.IntRange(1, 100), help="Send each request so often; finds what is volatile."
)
@click.option("--workers", type=click.IntRange(1, 64), help="Threads per runtime.")
@click.option(
    "--from",
    "recording",
    metavar="REPORT",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Judge the recorded answers of a report; a runtime it holds is neither started nor asked.",
)
@click.option("--attach", is_flag=True, help="Start nothing: ask what already runs at each url.")
@click.option("--free-ports", is_flag=True, help="Start runtimes on free ports, whatever their url says.")
@click.option("--no-build", is_flag=True, help="Start what was built before.")
@click.option(
    "--fail-on",
    type=click.Choice(["breaks", "loses", "cosmetic"]),
    help="The mildest divergence that fails the run (default: from wirelaw.toml).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json", "junit", "markdown"]),
    default="terminal",
    show_default=True,
)
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to write the report (default .wirelaw/report.json).",
)
@click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day that waivers are judged by (default: today)."
)
def command(
    cases: tuple[str, ...],
    contracts: tuple[str, ...],
    runtimes: tuple[str, ...],
    changed: str | None,
    repeat: int | None,
    workers: int | None,
    recording: Path | None,
    attach: bool,
    free_ports: bool,
    no_build: bool,
    fail_on: str | None,
    form: str,
    report: Path | None,
    as_of: date | None,
) -> int:
    """Send identical requests to every runtime and hold the answers against the contract and each other.

    Exit codes: 0 nothing diverges, 1 a divergence that no waiver accepts, 3 only waived ones,
    4 a runtime could not be asked, 2 bad input.
    """
    from parity.report.recorded import read_recording
    from wirelaw.cli.stack_story import tell
    from wirelaw.clock import today
    from wirelaw.jobs.check import CheckOptions, check
    from wirelaw.jobs.project import open_project
    from wirelaw.jobs.report_file import default_report, write_report
    from wirelaw.jobs.runtimes import prepare_own_folder
    from wirelaw.jobs.select import Selection
    from wirelaw.jobs.track import waivers

    project = open_project()
    options = CheckOptions(
        selection=Selection(cases, contracts, runtimes, changed),
        repeat=repeat,
        workers=workers,
        recording=None if recording is None else read_recording(recording),
        free_ports=free_ports,
        attach=attach,
        build=not no_build,
    )
    progress = Progress("asked", len(project.cases))
    checked = check(
        project,
        options,
        waivers(project, today(as_of)),
        on_step=tell,
        on_judged=lambda _: progress.step(),
    )
    progress.clear()
    if report is None:
        prepare_own_folder(project.configuration)
    path = report or default_report(project)
    write_report(checked.report, path)
    mildest = fail_on or project.configuration.fail_on.value
    show(checked.report, form, mildest)
    say(f"The report is in {path}.")
    return verdict(checked.report, mildest)


def show(report: Report, form: str, fail_on: str) -> None:
    """Prints a report in one of its forms; `fail_on` is the mildest divergence that fails a case."""
    match form:
        case "json":
            from parity.report.document import report_json

            result_chunks(report_json(report))
        case "junit":
            from parity.drift import Severity
            from parity.report.junit import junit

            result(junit(report, Severity(fail_on)))
        case "markdown":
            from parity.report.markdown import markdown

            result(markdown(report))
        case _:
            from parity.report.terminal import terminal

            result(terminal(report, width=width(), colour=colour()))


def verdict(report: Report, fail_on: str) -> Exit:
    """The exit code of a report."""
    from parity.drift import Severity

    exits = [Exit.FINE]
    mildest = Severity(fail_on)
    cosmetic = mildest is Severity.COSMETIC and bool(report.cosmetics)
    if report.failing(mildest) or cosmetic or report.stale_waivers() or report.exceeded:
        exits.append(Exit.DRIFT)
    if report.summary.could_not_run or report.summary.skipped:
        exits.append(Exit.COULD_NOT_RUN)
    if any(report.waiver_of(divergence) for divergence in report.divergences):
        exits.append(Exit.WAIVED)
    return strongest(*exits)
