"""`wirelaw track`: the decisions tracker."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from wirelaw.cli.console import result, say
from wirelaw.cli.exits import Exit


@click.command("track")
@click.option(
    "--check", "check_only", is_flag=True, help="Write nothing; exit 1 when something would change."
)
@click.option("--diff", "diff_only", is_flag=True, help="Write nothing; print what would change.")
@click.option("--accept", "accepted", metavar="ID", help="Accept this divergence for a time (a waiver).")
@click.option("--owner", help="Who answers for the waiver.")
@click.option("--reason", help="Why the divergence may stay.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="The last day of the waiver.")
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The report to read (default .wirelaw/report.json).",
)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day of the change (default: today).")
def command(
    check_only: bool,
    diff_only: bool,
    accepted: str | None,
    owner: str | None,
    reason: str | None,
    until: datetime | None,
    report: Path | None,
    as_of: datetime | None,
) -> int:
    """Bring the decisions tracker in line with the last report.

    A divergence opens a row; a complete run in which its cases agree resolves it; one that comes back
    re-opens it. Exit codes: 0 in sync or written, 1 would change (--check), 2 refused.
    """
    from tracker.sync import apply, diff
    from wirelaw.clock import today
    from wirelaw.jobs.project import open_project
    from wirelaw.jobs.recorded_run import judge_again
    from wirelaw.jobs.report_file import default_report
    from wirelaw.jobs.track import paths, plan_acceptance, plan_tracking, relative

    project = open_project()
    checked = judge_again(project, report or default_report(project))
    day = today(as_of)
    if accepted is None:
        plan = plan_tracking(project, checked.report, day)
    else:
        if not owner or not reason or until is None:
            raise click.UsageError("--accept needs --owner, --reason and --until.")
        plan = plan_acceptance(project, checked.report, accepted, owner, reason, until.date(), day)
    if diff_only:
        result(diff(plan, relative(project)) or "The tracker is in sync.")
    for change in plan.changes:
        say(str(change))
    if check_only or diff_only:
        return Exit.DRIFT if check_only and not plan.in_sync else Exit.FINE
    written = apply(plan, paths(project))
    say(
        f"Wrote {len(written)} file{'s' if len(written) != 1 else ''}."
        if written
        else "The tracker is in sync."
    )
    return Exit.FINE
