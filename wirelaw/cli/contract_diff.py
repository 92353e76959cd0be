"""`wirelaw contract diff`: what a source declares, held against a contract before anything runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from wirelaw.cli.console import result
from wirelaw.cli.exits import Exit

if TYPE_CHECKING:
    from codegen.source.align import Misfit
    from registry.contract import Contract
    from wirelaw.jobs.read_source import ReadDifference


@click.command("diff")
@click.argument("name")
@click.option(
    "--source", "runtime", required=True, metavar="RUNTIME", help="The runtime whose source is read."
)
@click.option(
    "--type", "type_name", metavar="TYPE", help="The type that is written (default: as in wirelaw.toml)."
)
@click.option(
    "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True
)
def diff_command(name: str, runtime: str, type_name: str | None, form: str) -> int:
    """Tell where the source of RUNTIME will not keep the contract NAME. Reads; runs nothing.

    What the source does not tell (code that writes itself, values) is said to be unknown, and only a check
    finds it.

    Exit codes: 0 nothing is known to break it, 1 something is, 2 the source cannot be read.
    """
    from registry.fault import Fault, Refusal
    from wirelaw.jobs.fix import runtime_of
    from wirelaw.jobs.project import open_project
    from wirelaw.jobs.read_source import declared_type, read_difference

    project = open_project()
    settings = runtime_of(project, runtime)
    contract = project.catalogue.get(name)
    spelled = type_name or dict(settings.types).get(contract.name)
    if settings.source is None or spelled is None:
        what = "source" if settings.source is None else f"type for {contract.name}"
        raise Refusal(
            Fault(
                f"The runtime `{runtime}` names no {what}.",
                settings.where,
                "Add it to wirelaw.toml."
                if settings.source is None
                else "Give --type, or add it under `types`.",
            )
        )
    found = read_difference(contract, declared_type(settings.language, settings.source, spelled))
    if form == "json":
        result(json.dumps(_document(contract, runtime, found), indent=2, ensure_ascii=False))
    else:
        result("\n".join(_lines(contract, runtime, found)))
    return Exit.DRIFT if found.departures or found.broken else Exit.FINE


def _lines(contract: Contract, runtime: str, found: ReadDifference) -> Iterator[str]:
    from parity.drift import drift_of
    from parity.story import explanation

    declared = found.declared
    yield f"{runtime} declares {declared.name} at {declared.place.path}:{declared.place.line}"
    if not found.departures and not found.broken:
        yield f"Nothing in it is known to break {contract.ref}."
    if found.departures:
        yield f"It will not keep {contract.ref}:"
        for drift in dict.fromkeys(map(drift_of, found.departures)):
            yield f"  {drift.id}  {drift.title}"
        yield f"  {explanation(runtime, contract.ref, found.departures, ())}"
    if found.possible:
        yield "Depending on its values:"
        for drift in dict.fromkeys(map(drift_of, found.possible)):
            yield f"  {drift.id}  {drift.title}"
    yield from _misfits("It cannot keep the contract here:", found.broken)
    yield from _misfits("The source does not tell:", found.unknown)


def _misfits(title: str, misfits: tuple[Misfit, ...]) -> Iterator[str]:
    if misfits:
        yield title
    for each in misfits:
        where = "/" + "/".join(each.path) if each.path else "the whole"
        place = "" if each.place is None else f" ({each.place.path}:{each.place.line})"
        yield f"  {where}: {each.what}{place}"


def _document(contract: Contract, runtime: str, found: ReadDifference) -> dict[str, object]:
    from parity.drift import drift_of

    return {
        "contract": contract.ref,
        "runtime": runtime,
        "type": found.declared.name,
        "place": f"{found.declared.place.path}:{found.declared.place.line}",
        "drifts": list(dict.fromkeys(drift_of(each).id for each in found.departures)),
        "possible": list(dict.fromkeys(drift_of(each).id for each in found.possible)),
        "broken": [_told(each) for each in found.broken],
        "unknown": [_told(each) for each in found.unknown],
    }


def _told(misfit: Misfit) -> dict[str, object]:
    place = "" if misfit.place is None else f"{misfit.place.path}:{misfit.place.line}"
    return {"path": list(misfit.path), "what": misfit.what, "place": place}
