"""Writes the page of every command from its help: `python -m wirelaw.cli.reference > docs/commands.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from wirelaw.cli.exits import STRENGTH, Exit
from wirelaw.cli.main import wirelaw

_EXITS = {
    Exit.USAGE: "bad usage or input: nothing was judged or written",
    Exit.DRIFT: "a divergence that no waiver accepts, a fix that does not hold, a file that would change",
    Exit.COULD_NOT_RUN: "a runtime could not be started or asked",
    Exit.WAIVED: "only waived divergences",
    Exit.FINE: "all is well",
}


def reference() -> str:
    """The page."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield "# Commands"
    yield ""
    yield "Results go to stdout, talk to stderr. `NO_COLOR` is honoured. Where several exit codes apply, the"
    yield "first of this table is given."
    yield ""
    yield "| exit | meaning |"
    yield "|---|---|"
    for code in STRENGTH:
        yield f"| {int(code)} | {_EXITS[code]} |"
    yield ""
    root = click.Context(wirelaw, info_name="wirelaw", terminal_width=100, **wirelaw.context_settings)
    for name in wirelaw.list_commands(root):
        command = wirelaw.get_command(root, name)
        if command is not None:
            yield from _page(command, root, name)


def _page(command: click.Command, parent: click.Context, name: str) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent, terminal_width=100, max_content_width=100)
    yield f"## {context.command_path}"
    yield ""
    yield "```"
    yield from (line.rstrip() for line in command.get_help(context).splitlines())
    yield "```"
    yield ""
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            part = command.get_command(context, inner)
            if part is not None:
                yield from _page(part, context, inner)


if __name__ == "__main__":
    sys.stdout.write(reference())
