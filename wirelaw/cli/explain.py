"""`wirelaw explain`: the page of a drift, or the list of all."""

from __future__ import annotations

import json
from pathlib import Path

import click

from wirelaw.cli.console import colour, result, say, width
from wirelaw.cli.exits import Exit

#: Longer lines are hard to read.
_MOST_WIDE = 100


@click.command("explain")
@click.argument("drift", required=False)
@click.option(
    "--write",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write every page into a folder (docs/drifts).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    show_default=True,
    help="json prints the page, or all of them, as data.",
)
def command(drift: str | None, folder: Path | None, form: str) -> int:
    """Tell what a drift is: what happens, where, why it harms, how it is known, how to fix it.

    DRIFT is an id such as enum-external-vs-internal; without it, all drifts are listed.
    """
    from parity.drift import all_drifts
    from parity.pages.explain import listed, write_pages
    from parity.pages.explain_terminal import listing, terminal_page
    from registry.near import nearest

    drifts = all_drifts()
    if folder is not None:
        write_pages(folder)
        say(f"Wrote {len(drifts) + 1} pages into {folder}.")
        return Exit.FINE
    asked = [each for each in drifts if drift in (None, each.id)]
    if asked and form == "json":
        result(json.dumps({"drifts": listed(asked)}, indent=2, ensure_ascii=False))
        return Exit.FINE
    if asked:
        wide, coloured = min(width(), _MOST_WIDE), colour()
        if drift is None:
            result(listing(asked, width=wide, colour=coloured))
        else:
            result(terminal_page(asked[0], width=wide, colour=coloured))
        return Exit.FINE
    assert drift is not None  # noqa: S101 - without an id all are asked for
    close = nearest(drift, [each.id for each in drifts])
    hint = f" Did you mean `{close}`?" if close else " `wirelaw explain` lists all."
    raise click.UsageError(f"There is no drift `{drift}`.{hint}")
