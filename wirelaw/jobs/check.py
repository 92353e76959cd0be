"""The check: start what is to be started, ask every runtime, judge, diagnose, report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from gauntlet.stack.launch import Step, launch
from parity.answer import Answer, Skipped
from parity.case import Case
from parity.diagnose import Diagnosis, diagnose
from parity.divergence import divergences
from parity.judge import Judged, judge
from parity.probe.over_http import HttpProbe
from parity.probe.probe import Probe
from parity.probe.replayed import Replayed
from parity.probe.run import probe_all
from parity.probe.target import Target
from parity.report.document import request_digest
from parity.report.limits import exceeded
from parity.report.recorded import Recording
from parity.report.report import Report, RuntimeLine, Waived
from parity.report.summary import summarise
from registry.fault import Fault, Refusal
from wirelaw.jobs.ground import stamp
from wirelaw.jobs.project import Project
from wirelaw.jobs.runtimes import daemon, prepare_own_folder, reset, target
from wirelaw.jobs.select import Selection, select
from wirelaw.jobs.trial import Trial
from wirelaw.runtime_settings import RuntimeSettings


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """How to run a check."""

    selection: Selection = Selection()
    #: Overrides of the configuration.
    repeat: int | None = None
    workers: int | None = None
    #: Answers to judge instead of asking: a runtime it holds is neither started nor asked.
    recording: Recording | None = None
    #: Start runtimes on free ports, whatever their `url` says.
    free_ports: bool = False
    #: Start nothing: ask what already runs at each `url`.
    attach: bool = False
    build: bool = True
    #: Runtime -> what is started in its place; a fix is proven so.
    trials: Mapping[str, Trial] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checked:
    """A report, and the diagnosis with the inferences behind it."""

    report: Report
    diagnosis: Diagnosis


def check(
    project: Project,
    options: CheckOptions,
    waived: Sequence[Waived] = (),
    *,
    on_step: Callable[[Step], None] | None = None,
    on_judged: Callable[[Judged], None] | None = None,
) -> Checked:
    """Runs a check; raises `Refusal` for bad input and `StackFault` when a runtime does not come up."""
    cases, runtimes = select(project, options.selection)
    recorded = options.recording.answers if options.recording is not None else {}
    lines: list[RuntimeLine] = []
    targets: list[Target] = []
    with ExitStack() as stack:
        addresses = _addresses(project, runtimes, recorded, options, stack, on_step)
        for settings in runtimes:
            if settings.name in recorded:
                lines.append(RuntimeLine(settings.name, settings.language.value, ""))
                targets.append(Target(settings.name, "http://recorded"))
                continue
            url = addresses[settings.name]
            reset(project.configuration, settings, url)
            shown = settings.url or url  # a person starts it again there; a free port is gone by then
            lines.append(RuntimeLine(settings.name, settings.language.value, shown, settings.base_path))
            targets.append(target(project.configuration, settings, url))
        judged = _judge_all(project, cases, targets, options, on_judged)
    return assemble(project, judged, lines, waived, complete=options.selection.is_everything)


def assemble(
    project: Project,
    judged: Sequence[Judged],
    lines: Sequence[RuntimeLine],
    waived: Sequence[Waived],
    *,
    complete: bool,
) -> Checked:
    """The report of judged cases."""
    reference = next((runtime.name for runtime in project.configuration.runtimes if runtime.reference), None)
    diagnosis = diagnose(judged, project.promises, reference)
    summary = summarise(judged, [line.name for line in lines])
    report = Report(
        runtimes=tuple(lines),
        contracts=tuple(
            sorted({(p.contract.ref, p.contract.fingerprint) for p in project.promises.values()})
        ),
        stamp=stamp(project),
        summary=summary,
        findings=diagnosis.findings,
        different_values=diagnosis.different_values,
        divergences=divergences(judged, diagnosis.findings, diagnosis.different_values),
        waived=tuple(waived),
        cases=tuple(judged),
        complete=complete,
        cosmetics=diagnosis.cosmetics,
        exceeded=exceeded(summary, project.configuration.limits),
    )
    return Checked(report, diagnosis)


def _addresses(
    project: Project,
    runtimes: Sequence[RuntimeSettings],
    recorded: Mapping[str, object],
    options: CheckOptions,
    stack: ExitStack,
    on_step: Callable[[Step], None] | None,
) -> dict[str, str]:
    """Runtime -> where it answers, with what is to be started running for the life of `stack`."""
    asked = [settings for settings in runtimes if settings.name not in recorded]
    started = [settings for settings in asked if settings.start and not options.attach]
    missing = [settings for settings in asked if settings not in started and settings.url is None]
    if missing:
        raise Refusal(
            *(
                Fault(f"The runtime `{settings.name}` has no `url` to attach to.", settings.where)
                for settings in missing
            )
        )
    addresses = {settings.name: settings.url for settings in asked if settings.url is not None}
    if started:
        prepare_own_folder(project.configuration)
        daemons = []
        for settings in started:
            tried = options.trials.get(settings.name)
            daemons.append(
                daemon(
                    project.configuration,
                    settings if tried is None else tried.settings,
                    free_port=options.free_ports,
                    build_folder=None if tried is None else tried.build_folder,
                )
            )
        running = stack.enter_context(launch(daemons, build=options.build, on_step=on_step))
        addresses |= {settings.name: running.address(settings.name) for settings in started}
    return addresses


def _judge_all(
    project: Project,
    cases: Sequence[Case],
    targets: Sequence[Target],
    options: CheckOptions,
    on_judged: Callable[[Judged], None] | None,
) -> list[Judged]:
    recording = options.recording

    def open_probe(to: Target) -> Probe:
        if recording is not None and to.name in recording.answers:
            return Replayed(_replayable(recording, to.name, cases, options))
        return HttpProbe(to)

    judged: list[Judged] = []
    for exchange in probe_all(
        cases,
        targets,
        open_probe=open_probe,
        workers=options.workers or project.configuration.workers,
        repeat=options.repeat or project.configuration.repeat,
    ):
        each = judge(exchange, project.promises)
        judged.append(each)
        if on_judged is not None:
            on_judged(each)
    return judged


def _replayable(
    recording: Recording, runtime: str, cases: Sequence[Case], options: CheckOptions
) -> dict[str, tuple[Answer, ...]]:
    """The recorded answers, each only for the very request it was given to."""
    tries = options.repeat or 64
    answers: dict[str, tuple[Answer, ...]] = {}
    for case in cases:
        answer = recording.answers[runtime].get(case.id)
        if answer is None:
            continue
        if recording.requests.get(case.id) != request_digest(case):
            answer = Skipped("The recorded answer was given to another request.")
        answers[case.id] = (answer,) * tries
    return answers
