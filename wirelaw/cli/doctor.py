"""`wirelaw doctor`: what is ready here and what is missing."""

from __future__ import annotations

import click

from wirelaw.cli.console import result
from wirelaw.cli.exits import Exit


@click.command("doctor")
def command() -> int:
    """Tell what is ready here and what is missing. Exit codes: 0 ready, 4 something is missing."""
    from wirelaw.jobs.doctor import examine

    lines = examine()
    widest = max(len(line.what) for line in lines)
    for line in lines:
        result(f"{'ok     ' if line.ready else 'missing'}  {line.what.ljust(widest)}  {line.detail}")
    return Exit.FINE if all(line.ready for line in lines) else Exit.COULD_NOT_RUN
