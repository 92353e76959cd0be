"""What a fix is asked for with, from a finding of a report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from codegen.fix.request import FixRequest, Vector
from codegen.types.bounds import Bounds, bounds_of
from codegen.types.demands import demands
from codegen.wire.lossless import Json, write
from codegen.wire.read import read_schema
from codegen.wire.read_reference import References
from codegen.wire.shape import TypePath
from parity.answer import Replied
from parity.compare import read_body
from parity.finding import Finding
from parity.infer.infer import Inference
from registry.contract import Contract
from registry.validate import validator_of
from wirelaw.jobs.check import Checked
from wirelaw.jobs.project import Project
from wirelaw.runtime_settings import RuntimeSettings


@dataclass(frozen=True, slots=True)
class FixOptions:
    """How a fix is to be written."""

    #: Also read the old form, until a day.
    accept_legacy: bool = False
    until: date | None = None
    #: Allow names that were neither seen nor read from the source.
    assume: bool = False
    #: Only for these contracts, by name; empty for all.
    contracts: frozenset[str] = frozenset()


def fix_request(
    project: Project,
    checked: Checked,
    settings: RuntimeSettings,
    source: Path,
    finding: Finding,
    inference: Inference,
    options: FixOptions,
) -> FixRequest:
    """The request for the type behind one finding."""
    contract = project.catalogue.get(finding.contract)
    bodies = list(_bodies(checked, finding))
    return FixRequest(
        contract=contract.ref,
        fingerprint=contract.fingerprint,
        model=inference.model,
        wanted=inference.wanted,
        used=inference.used,
        observed=frozenset(word for _, body in bodies for word in _words(body)),
        accepts=_vectors(contract, accept=True),
        rejects=_vectors(contract, accept=False),
        legacy=tuple(Vector(case, write(body)) for case, body in bodies),
        source=source,
        type_name=dict(settings.types).get(contract.name),
        accept_legacy=options.accept_legacy,
        until=None if options.until is None else options.until.isoformat(),
        assume=options.assume,
        id=finding.id,
        canonical=tuple(_canonical(checked, finding, contract)),
        bounds=_bounds(contract),
    )


def _bodies(checked: Checked, finding: Finding) -> Iterator[tuple[str, Json]]:
    """The bodies the finding explains, free of different values, each once."""
    strange = {(value.case, value.runtime) for value in checked.report.different_values}
    seen: set[str] = set()
    for judged in checked.report.cases:
        answer = dict(judged.answers).get(finding.runtime)
        if judged.case.id not in finding.cases or not isinstance(answer, Replied):
            continue
        if (judged.case.id, finding.runtime) in strange:
            continue
        body = read_body(answer.body)
        if isinstance(body, dict | list | str) and write(body) not in seen:
            seen.add(write(body))
            yield judged.case.id, body


def _bounds(contract: Contract) -> dict[TypePath, Bounds]:
    references = References(contract.schema)
    parts = read_schema(contract.schema).parts
    return {
        path: bounds for path, schemas in parts.items() if (bounds := bounds_of(demands(schemas, references)))
    }


def _canonical(checked: Checked, finding: Finding, contract: Contract) -> Iterator[Vector]:
    """For each case of the finding the body that is right.

    The case says it, or a runtime that does not drift from this contract wrote it.
    """
    drifting = {each.runtime for each in checked.report.findings if each.contract == finding.contract}
    drifting |= {value.runtime for value in checked.report.different_values}
    validator = validator_of(contract)
    for judged in checked.report.cases:
        if judged.case.id not in finding.cases:
            continue
        answers = (answer for runtime, answer in judged.answers if runtime not in drifting)
        bodies = [answer.body for answer in answers if isinstance(answer, Replied)]
        if judged.case.expect.body is not None:
            bodies.insert(0, judged.case.expect.body)
        right = next((body for body in bodies if validator.is_valid_text(body)), None)
        if right is not None:
            yield Vector(judged.case.id, right.decode())


def _words(body: Json) -> Iterator[str]:
    """Every key and every text of a body: the names that were seen on the wire."""
    match body:
        case str():
            yield body
        case dict():
            yield from body
            for part in body.values():
                yield from _words(part)
        case list():
            for part in body:
                yield from _words(part)


def _vectors(contract: Contract, *, accept: bool) -> tuple[Vector, ...]:
    examples = contract.accepts if accept else contract.rejects
    return tuple(Vector(example.name, example.text.decode("utf-8").strip()) for example in examples)
