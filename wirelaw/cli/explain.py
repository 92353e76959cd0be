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
    from difflib import get_close_matches

    from parity.drift import all_drifts
    from parity.explain import overview, page, write_pages

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
    near = get_close_matches(drift, [each.id for each in drifts], n=1)
    hint = f" Did you mean `{near[0]}`?" if near else " `wirelaw explain` lists all."
    raise click.UsageError(f"There is no drift `{drift}`.{hint}")
