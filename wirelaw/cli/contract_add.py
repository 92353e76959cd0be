"""`wirelaw contract add`: the first contract out of what exists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from wirelaw.cli.console import result, say
from wirelaw.cli.exits import Exit

if TYPE_CHECKING:
    from codegen.proposal.proposal import Proposal
    from wirelaw.jobs.project import Project

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("add")
@click.argument("name")
@click.argument("more", nargs=-1, metavar="[FILE]...", type=_FILE)
@click.option("--from-rust", metavar="FILE::TYPE", help="A Rust type, as serde writes it.")
@click.option("--from-go", metavar="FILE::TYPE", help="A Go struct, as encoding/json writes it.")
@click.option("--from-python", metavar="FILE::TYPE", help="A pydantic model, dataclass or TypedDict.")
@click.option("--from-typescript", metavar="FILE::TYPE", help="A TypeScript interface or union.")
@click.option("--from-openapi", metavar="FILE#POINTER", help="A schema of an OpenAPI document.")
@click.option(
    "--from-sample",
    "samples",
    metavar="FILE",
    multiple=True,
    type=_FILE,
    help="A document; more may follow, as FILE.",
)
@click.option(
    "--from-answer",
    "answers",
    metavar="CASE@RUNTIME",
    multiple=True,
    help="An answer of the last check; may be given again.",
)
@click.option("--owner", default="unowned", show_default=True, help="The team that decides about it.")
@click.option("--summary", help="One sentence: what the shape is for.")
@click.option(
    "--status", "statuses", type=click.IntRange(100, 599), multiple=True, help="A status it answers."
)
@click.option("--write", "writes", is_flag=True, help="Write it; without this it is only shown.")
def add_command(
    name: str,
    more: tuple[Path, ...],
    from_rust: str | None,
    from_go: str | None,
    from_python: str | None,
    from_typescript: str | None,
    from_openapi: str | None,
    samples: tuple[Path, ...],
    answers: tuple[str, ...],
    owner: str,
    summary: str | None,
    statuses: tuple[int, ...],
    writes: bool,
) -> int:
    """Propose the contract NAME out of a type, an OpenAPI schema, samples or answers, and show it.

    The schema, documents it accepts and documents it rejects are proven against each other before they are
    shown. What was decided on the way is told; look at it before --write.

    Exit codes: 0 done, 2 refused.
    """
    from codegen.output.tree import diff, write
    from wirelaw.jobs.project import open_project
    from wirelaw.jobs.propose import About, planned_contract

    types = {"rust": from_rust, "go": from_go, "python": from_python, "typescript": from_typescript}
    given = [each for each in (*types.values(), from_openapi, samples, answers) if each]
    if more and not samples:
        raise click.UsageError("Files follow --from-sample only.")
    if len(given) != 1:
        raise click.UsageError("Give one of the --from options, to say what the contract is made of.")
    project = open_project()
    language = next((each for each, spelled in types.items() if spelled), None)
    if language is not None:
        proposal = _from_type(language, str(types[language]))
    elif from_openapi:
        proposal = _from_openapi(from_openapi)
    else:
        proposal = _from_documents(project, (*samples, *more), answers)
    about = About(name, owner, summary or f"Made from {proposal.origin}.", statuses)
    folder = project.configuration.contracts
    files = planned_contract(project.catalogue, folder, about, proposal)
    for note in proposal.notes:
        say(f"note: {note}")
    if writes:
        write(files, folder)
        for file in files:
            result(f"wrote  {folder.name}/{file.path.as_posix()}")
    else:
        result(diff(files, folder, project.configuration.root))
        say("Nothing is written yet: look at it, then give --write.")
    return Exit.FINE


def _from_type(language: str, spelled: str) -> Proposal:
    from wirelaw.jobs.propose_type import from_type

    file, separator, name = spelled.rpartition("::")
    if not separator or not file:
        raise click.UsageError(f"`{spelled}` names no type; write FILE::TYPE, as in src/order.rs::Order.")
    return from_type(language, Path(file), name)


def _from_openapi(spelled: str) -> Proposal:
    from wirelaw.jobs.propose import read_openapi

    file, separator, pointer = spelled.partition("#")
    if not separator:
        raise click.UsageError("Name the schema too: FILE#/components/schemas/NAME.")
    return read_openapi(Path(file), f"#{pointer}")


def _from_documents(project: Project, samples: tuple[Path, ...], answers: tuple[str, ...]) -> Proposal:
    from codegen.proposal.from_sample import from_samples
    from wirelaw.jobs.propose import answer_documents, sample_documents

    if samples:
        return from_samples(sample_documents(samples), "samples" if len(samples) > 1 else samples[0].name)
    return from_samples(answer_documents(project, answers), f"the answer {', '.join(answers)}")
