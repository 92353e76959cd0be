"""The fix: from a finding of the last report to the code that closes the gap, proven by asking again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from codegen.go.fix import GoFix, plan_fix
from codegen.go.overlay import overlay, overlay_flags
from codegen.go.request import FixRequest, Vector
from codegen.wire.lossless import Json, write
from gauntlet.stack.launch import Step
from parity.answer import Replied
from parity.compare import read_body
from parity.finding import Finding
from parity.infer.infer import Inference
from parity.report.recorded import Recording
from parity.report.summary import Summary
from registry.contract import Contract
from registry.fault import Fault, Refusal
from wirelaw.jobs.check import Checked, CheckOptions, check
from wirelaw.jobs.project import Project
from wirelaw.runtime_settings import Language, RuntimeSettings


@dataclass(frozen=True, slots=True)
class FixOptions:
    """How a fix is to be written."""

    #: Also read the old form, until a day.
    accept_legacy: bool = False
    until: date | None = None
    #: Allow names that were neither seen nor read from the source.
    assume: bool = False


@dataclass(frozen=True, slots=True)
class Fixed:
    """A planned fix for one finding; nothing is written."""

    finding: Finding
    source: Path
    go: GoFix


@dataclass(frozen=True, slots=True)
class Verified:
    """The figures of the run the fix was made from, and of the run with the fix in place."""

    before: Summary
    after: Summary
    checked: Checked


def plan_fixes(project: Project, checked: Checked, runtime: str, options: FixOptions) -> tuple[Fixed, ...]:
    """The fix for every finding of a runtime that has one; empty when nothing is to be fixed."""
    settings = project.configuration.runtime(runtime)
    if settings is None:
        known = ", ".join(each.name for each in project.configuration.runtimes)
        raise Refusal(
            Fault(
                f"There is no runtime `{runtime}`.", str(project.configuration.path), f"There are: {known}."
            )
        )
    findings = [
        finding
        for finding in checked.report.findings
        if finding.runtime == runtime and finding.id in checked.diagnosis.inferences
    ]
    if not findings:
        return ()
    source = _go_source(settings)
    return tuple(
        Fixed(
            finding,
            source,
            plan_fix(
                _request(
                    project,
                    checked,
                    settings,
                    source,
                    finding,
                    checked.diagnosis.inferences[finding.id],
                    options,
                )
            ),
        )
        for finding in findings
    )


def verify(
    project: Project,
    before: Summary,
    fixes: tuple[Fixed, ...],
    runtime: str,
    scratch: Path,
    *,
    recording: Recording | None = None,
    free_ports: bool = False,
    on_step: Callable[[Step], None] | None = None,
) -> Verified:
    """Builds the runtime with the fixes overlaid, starts everything, asks again; the tree stays untouched."""
    settings = project.configuration.runtime(runtime)
    if settings is None or not settings.start:
        raise Refusal(
            Fault(
                f"The runtime `{runtime}` has no `start` command, so a fix cannot be tried.",
                "" if settings is None else settings.where,
                "Give it `build`, `start` and `ready`.",
            )
        )
    if not any("{build}" in word for word in settings.build):
        raise Refusal(
            Fault(
                f"The build of `{runtime}` names no place for its output, so trying a fix would replace it.",
                settings.where,
                'Let it write into `{build}`, as in ["go", "build", "-o", "{build}/server", "."].',
            )
        )
    files = tuple(file for fixed in fixes for file in fixed.go.files)
    flags = overlay_flags(overlay(files, fixes[0].source, scratch))
    env = (("GOFLAGS", f"{os.environ.get('GOFLAGS', '')} {flags}".strip()),)
    checked = check(
        project,
        CheckOptions(recording=recording, free_ports=free_ports, builds={runtime: (scratch / "build", env)}),
        on_step=on_step,
    )
    return Verified(before, checked.report.summary, checked)


def _go_source(settings: RuntimeSettings) -> Path:
    if settings.language is not Language.GO:
        raise Refusal(
            Fault(
                f"`{settings.name}` is written in {settings.language.value}; so far fixes are for go.",
                settings.where,
            )
        )
    if settings.source is None:
        raise Refusal(
            Fault(
                f"The runtime `{settings.name}` does not say where its source is.",
                settings.where,
                "Add `source`.",
            )
        )
    return settings.source


def _request(
    project: Project,
    checked: Checked,
    settings: RuntimeSettings,
    source: Path,
    finding: Finding,
    inference: Inference,
    options: FixOptions,
) -> FixRequest:
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
