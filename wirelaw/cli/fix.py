"""`wirelaw fix`: the code that closes the gap."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from registry.fault import Fault, Refusal
from wirelaw.cli.console import colour, result, say
from wirelaw.cli.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parity.report.summary import Summary
    from wirelaw.jobs.check import Checked
    from wirelaw.jobs.fix import Fixes
    from wirelaw.jobs.fix_request import FixOptions
    from wirelaw.jobs.project import Project
    from wirelaw.jobs.verify import Verified


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
    "--contract",
    "contracts",
    metavar="NAME",
    multiple=True,
    help="Only the findings under this contract; may be given again.",
)
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
    contracts: tuple[str, ...],
    form: str,
) -> int:
    """Write the code that closes the gap at RUNTIME, for every finding of the last report that has a fix.

    Go code is written beside the type; Rust, Python and TypeScript sources are edited, as the diff shows.

    Exit codes: 0 done (or nothing to fix), 1 the fixes do not close the gap (--verify), 2 nothing could be
    fixed, 4 a runtime did not come up.
    """
    from wirelaw.jobs.fix import plan_fixes
    from wirelaw.jobs.fix_request import FixOptions
    from wirelaw.jobs.project import open_project
    from wirelaw.jobs.recorded_run import judge_again
    from wirelaw.jobs.report_file import default_report

    if until is not None and not accept_legacy:
        raise click.UsageError("--until goes with --accept-legacy.")
    project = open_project()
    checked = judge_again(project, report or default_report(project))
    options = FixOptions(
        accept_legacy, None if until is None else until.date(), assume, _known(project, contracts)
    )
    fixes = plan_fixes(project, checked, runtime, options)
    if fixes is None:
        return _nothing(runtime, form)
    _tell(fixes)
    if not fixes.planned.fixes:
        raise Refusal(*(fault for refused in fixes.planned.refused for fault in refused.faults))
    if mode == "verify":
        return _verify(project, checked, fixes, runtime, recording, form, options, free_ports=free_ports)
    return _give(project, fixes, runtime, mode, form)


def _known(project: Project, contracts: tuple[str, ...]) -> frozenset[str]:
    """The names of the contracts, each proven to be there."""
    return frozenset(project.catalogue.get(name).name for name in contracts)


def _nothing(runtime: str, form: str) -> int:
    result(
        json.dumps({"runtime": runtime, "files": [], "refused": []}, indent=2)
        if form == "json"
        else f"Nothing to fix at {runtime}: the last report has no cause there."
    )
    return Exit.FINE


def _give(project: Project, fixes: Fixes, runtime: str, mode: str, form: str) -> int:
    from codegen.output.tree import diff, write

    if mode == "write":
        write(fixes.planned.files, fixes.source)
    if form == "json":
        result(
            json.dumps(
                {"runtime": runtime, "files": _files(project, fixes), "refused": _refused(fixes)}, indent=2
            )
        )
    elif mode == "write":
        for name in _files(project, fixes):
            result(f"wrote  {name}")
    else:
        result(_coloured(diff(fixes.planned.files, fixes.source, project.configuration.root)))
    return Exit.FINE


def _verify(
    project: Project,
    checked: Checked,
    fixes: Fixes,
    runtime: str,
    recording: Path | None,
    form: str,
    options: FixOptions,
    *,
    free_ports: bool,
) -> int:
    from gauntlet.stack.errors import StackFault
    from parity.report.recorded import read_recording
    from wirelaw.cli.stack_story import tell
    from wirelaw.jobs.fix import plan_some, runtime_of
    from wirelaw.jobs.verify import Verifier

    recorded = None if recording is None else read_recording(recording)
    verifier = Verifier(project, checked, runtime_of(project, runtime), recorded, free_ports, tell)

    def planned(some: Sequence[str]) -> Fixes:
        return plan_some(project, checked, runtime, options, frozenset(some))

    asked = [fix.request for fix in fixes.planned.fixes]
    try:
        verified = verifier.verify(fixes)
    except StackFault:
        if len(asked) == 1:
            raise
        say("With all fixes in place it does not come up; trying half of them at a time.")
        culprits = verifier.culprits(asked, planned)
        if not culprits:
            raise
        raise Refusal(*(_culprit(fixes, each) for each in culprits)) from None
    if form == "json":
        result(json.dumps(_verified(project, runtime, fixes, verified), indent=2))
    else:
        result(_told(runtime, fixes, verified))
    if verified.fails:
        return Exit.COULD_NOT_RUN
    return Exit.FINE if verified.closed and not fixes.planned.refused else Exit.DRIFT


def _culprit(fixes: Fixes, request: str) -> Fault:
    fix = next(each for each in fixes.planned.fixes if each.request == request)
    return Fault(
        f"With the fix of `{fix.type}` for {fixes.findings[request].contract} in place it does not come up.",
        fix.place,
        "Fix the others alone with --contract, and report this one.",
    )


def _verified(project: Project, runtime: str, fixes: Fixes, verified: Verified) -> dict[str, Any]:
    from parity.report.document import summary_json

    before, after = verified.summaries
    return {
        "runtime": runtime,
        "before": summary_json(before),
        "after": summary_json(after),
        "files": _files(project, fixes),
        "refused": _refused(fixes),
        "left": [finding.id for finding in verified.left],
        "new": [finding.id for finding in verified.new],
        "closed": verified.closed,
    }


def _told(runtime: str, fixes: Fixes, verified: Verified) -> str:
    before, after = (_figures(runtime, summary) for summary in verified.summaries)
    lines = [f"before  {before}", f"after   {after}"]
    for word, findings in (("left", verified.left), ("new", verified.new)):
        lines += [f"{word.ljust(6)}  {each.contract}: {', '.join(each.drifts)}" for each in findings]
    if not verified.closed:
        lines.append("The fix does not close the gap.")
    elif fixes.planned.refused:
        lines.append(
            f"The fix closes the gap of {len(fixes.planned.fixes)} types; "
            f"{len(fixes.planned.refused)} are not fixed, as told above."
        )
    else:
        lines.append("The fix closes the gap.")
    return "\n".join(lines)


def _figures(runtime: str, summary: Summary) -> str:
    broken = dict(summary.contract_broken).get(runtime, 0)
    return (
        f"{summary.body_agree}/{summary.cases} bodies agree, {runtime} breaks the contract in {broken} cases"
    )


def _files(project: Project, fixes: Fixes) -> list[str]:
    root = project.configuration.root
    paths = [fixes.source / file.path for file in fixes.planned.files]
    return [str(path.relative_to(root) if path.is_relative_to(root) else path) for path in paths]


def _refused(fixes: Fixes) -> list[dict[str, Any]]:
    return [
        {
            "finding": refused.request,
            "faults": [
                {"where": fault.where, "what": fault.what, "hint": fault.hint} for fault in refused.faults
            ],
        }
        for refused in fixes.planned.refused
    ]


def _tell(fixes: Fixes) -> None:
    for fix in fixes.planned.fixes:
        for name in fix.assumed:
            say(f"assumed: {name}")
        for note in fix.notes:
            say(f"note: {note}")
    if fixes.planned.fixes:
        for refused in fixes.planned.refused:
            say(f"not fixed: {fixes.told(refused)}")
            for fault in refused.faults:
                say(f"  {fault}")


def _coloured(diff: str) -> str:
    if not colour():
        return diff
    marks = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}
    return "\n".join(
        f"{marks[line[0]]}{line}\x1b[0m" if line[:1] in marks else line for line in diff.split("\n")
    )
