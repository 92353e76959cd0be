"""`wirelaw init`: the first files of a project."""

from __future__ import annotations

from pathlib import Path

import click

from wirelaw.cli.console import result, say
from wirelaw.cli.exits import Exit


@click.command("init")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".")
def command(folder: Path) -> int:
    """Scaffold wirelaw.toml, one contract with a case, and the tracker, in FOLDER.

    Writes only files that are not there yet, and says which.
    """
    from wirelaw.jobs.init import scaffold

    written, kept = scaffold(folder)
    for path in written:
        result(f"wrote  {path}")
    for path in kept:
        say(f"kept   {path}")
    say("Next: put the address of each runtime into wirelaw.toml, then run `wirelaw check`.")
    return Exit.FINE
