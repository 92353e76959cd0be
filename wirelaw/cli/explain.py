"""`wirelaw explain`: the page of a drift, or the list of all."""

from __future__ import annotations

from pathlib import Path

import click

from wirelaw.cli.console import result, say
from wirelaw.cli.exits import Exit


@click.command("explain")
@click.argument("drift", required=False)
@click.option(
    "--write",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write every page into a folder (docs/drifts).",
)
def command(drift: str | None, folder: Path | None) -> int:
    """Tell what a drift is: what happens, where, why it harms, how it is known, how to fix it.

    DRIFT is an id such as enum-external-vs-internal; without it, all drifts are listed.
    """
    from parity.drift import all_drifts
    from parity.explain import overview, page, write_pages
    from registry.near import nearest

    drifts = all_drifts()
    if folder is not None:
        write_pages(folder)
        say(f"Wrote {len(drifts) + 1} pages into {folder}.")
        return Exit.FINE
    if drift is None:
        result(overview(drifts))
        return Exit.FINE
    for each in drifts:
        if each.id == drift:
            result(page(each))
            return Exit.FINE
    close = nearest(drift, [each.id for each in drifts])
    hint = f" Did you mean `{close}`?" if close else " `wirelaw explain` lists all."
    raise click.UsageError(f"There is no drift `{drift}`.{hint}")
