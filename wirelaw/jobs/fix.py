"""The fixes for a runtime: from the findings of the last report to the code that closes the gaps."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from codegen.fix.planned import Planned, Planner, Refused
from parity.finding import Finding
from registry.fault import Fault, Refusal
from wirelaw.jobs.check import Checked
from wirelaw.jobs.fix_request import FixOptions, fix_request
from wirelaw.jobs.project import Project
from wirelaw.runtime_settings import Language, RuntimeSettings

#: Language -> where its `plan_fixes` is.
_PLANNERS = {
    Language.GO: "codegen.go.fix",
    Language.RUST: "codegen.rust.fix",
    Language.PYTHON: "codegen.python.fix",
    Language.TYPESCRIPT: "codegen.typescript.fix",
    Language.NODE: "codegen.typescript.fix",
}


@dataclass(frozen=True, slots=True)
class Fixes:
    """Everything planned for one runtime; nothing is written."""

    #: The folder that the planned files are relative to.
    source: Path
    planned: Planned = Planned()
    #: Finding id -> finding.
    findings: dict[str, Finding] = field(default_factory=dict)

    def told(self, refused: Refused) -> str:
        """What a person calls the finding that has no fix."""
        finding = self.findings[refused.request]
        return f"{finding.contract} ({', '.join(finding.drifts)})"


def plan_fixes(project: Project, checked: Checked, runtime: str, options: FixOptions) -> Fixes | None:
    """The fixes for every finding of a runtime; None when nothing is to be fixed."""
    settings = runtime_of(project, runtime)
    findings = {
        finding.id: finding
        for finding in checked.report.findings
        if finding.runtime == runtime
        and finding.id in checked.diagnosis.inferences
        and (not options.contracts or finding.contract.partition("@")[0] in options.contracts)
    }
    return _planned(project, checked, settings, findings, options) if findings else None


def plan_some(
    project: Project, checked: Checked, runtime: str, options: FixOptions, chosen: frozenset[str]
) -> Fixes:
    """The fixes for some findings of a runtime, by their ids."""
    findings = {finding.id: finding for finding in checked.report.findings if finding.id in chosen}
    return _planned(project, checked, runtime_of(project, runtime), findings, options)


def runtime_of(project: Project, runtime: str) -> RuntimeSettings:
    """The settings of a runtime, or a `Refusal` that lists those there are."""
    settings = project.configuration.runtime(runtime)
    if settings is None:
        known = ", ".join(each.name for each in project.configuration.runtimes)
        raise Refusal(
            Fault(
                f"There is no runtime `{runtime}`.", str(project.configuration.path), f"There are: {known}."
            )
        )
    return settings


def _planned(
    project: Project,
    checked: Checked,
    settings: RuntimeSettings,
    findings: dict[str, Finding],
    options: FixOptions,
) -> Fixes:
    planner, source = _planner(settings), _source(settings)
    requests = [
        fix_request(
            project, checked, settings, source, finding, checked.diagnosis.inferences[finding.id], options
        )
        for finding in findings.values()
    ]
    return Fixes(source, planner(requests), findings)


def _planner(settings: RuntimeSettings) -> Planner:
    if settings.language not in _PLANNERS:
        written = ", ".join(language.value for language in _PLANNERS)
        raise Refusal(
            Fault(
                f"`{settings.name}` is written in {settings.language.value}; fixes are for {written}.",
                settings.where,
                "Each drift's page says what to change by hand: `wirelaw explain`.",
            )
        )
    planner: Planner = import_module(_PLANNERS[settings.language]).plan_fixes
    return planner


def _source(settings: RuntimeSettings) -> Path:
    if settings.source is None:
        raise Refusal(
            Fault(
                f"The runtime `{settings.name}` does not say where its source is.",
                settings.where,
                "Add `source`.",
            )
        )
    return settings.source
