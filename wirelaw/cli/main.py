"""The command group. A command's module is imported when it is called, so `--help` stays light."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

import click

from wirelaw.cli.console import say
from wirelaw.cli.exits import Exit

#: Command -> module in this folder and its one-line help, in the order a person meets them.
COMMANDS = {
    "init": "Scaffold wirelaw.toml and contracts/ in a repository.",
    "contract": "Add, show and lint contracts; hold source against them.",
    "check": "Probe the runtimes, judge their answers, explain what differs.",
    "explain": "Tell what a drift is: its page, or all of them.",
    "generate": "Write types and codecs for contracts, with a test of accept and reject vectors.",
    "fix": "Write the code that closes the gap at one runtime.",
    "track": "Bring the decisions tracker in line with the last report.",
    "doctor": "Tell what is ready here and what is missing.",
}


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"wirelaw.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            from registry.near import nearest

            close = nearest(args[0], COMMANDS)
            hint = f" Did you mean `{close}`?" if close else ""
            raise click.UsageError(f"There is no command `{args[0]}`.{hint}", ctx) from None


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wirelaw", message="%(prog)s %(version)s")
def wirelaw() -> None:
    """One law for the wire, every runtime held to it.

    Declares each wire shape once, sends identical requests to every runtime, holds the answers against the
    contract and each other, names the cause of each divergence, and writes the fix.

    Exit codes: 0 fine, 1 drift, 2 bad input, 3 only waived gaps, 4 could not run.
    """


def run(arguments: Sequence[str]) -> int:
    """Runs a command line and gives the exit code; every expected failure is a sentence, not a traceback."""
    try:
        code = wirelaw.main(list(arguments), prog_name="wirelaw", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        say("wirelaw: interrupted.")
        return 130
    except click.ClickException as error:
        error.show()
        return Exit.USAGE
    except BrokenPipeError:
        return Exit.FINE
    except Exception as error:  # noqa: BLE001 - nobody's error is raised again; the rooms' own errors are turned into words in one place
        from wirelaw.cli.refusals import told

        sentences, exit_code = told(error)
        for sentence in sentences:
            say(f"wirelaw: {sentence}")
        return exit_code
    return int(code or Exit.FINE)
